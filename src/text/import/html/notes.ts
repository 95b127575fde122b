import { roman } from '../list-numbers.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import { isNotesHeading } from '../printed-kinds.ts';
import { type DomElement, namesOf, tagOf } from './dom.ts';

/** Footnotes of a page: links whose text is a mark, and what they lead to. */
export interface Notes {
  /** The mark that a link shows, if it leads to a note. */
  markOf(link: DomElement): string | undefined;
  /** The notes in the order of their marks. */
  list: readonly { mark: string; element: DomElement }[];
  isNote(element: DomElement): boolean;
  /** Whether an element in a note leads back from it. */
  isBackLink(link: DomElement): boolean;
}

const MARK = /^[[(]?(\d{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§¶]{1,3})[\])]?$/i;
const NOTE_ID =
  /^(?:_?ftn|_?edn|fn|foot-?note|end-?note|note|cite[_-]?note|_?sdfootnote|easy-footnote|ref|bib|cr\d|r\d|nb\d)/i;
const BACK =
  /^(?:[[(]?(?:\d{1,3}|[ivxl]{1,6}|[a-z]|[*†‡§¶]{1,3})[\])]?[.:]?|(?:↩|↑|⤴|⮐|⏎|\^|\ufe0e|\s)+\d{0,3}|back|return(?: to text)?|jump up|zurück|retour)$/i;
const HOLDERS: ReadonlySet<string> = new Set(['li', 'p', 'dd', 'tr', 'aside', 'div', 'section']);

const textOf = (element: DomElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The fragment that a link on this page leads to. */
const targetOf = (link: DomElement): string | null => {
  const href = link.getAttribute('href') ?? '';
  const hash = href.startsWith('#') ? href.slice(1) : '';
  try {
    return hash === '' ? null : decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

const isWithin = (element: DomElement, holder: DomElement): boolean => {
  for (let up: DomElement | null = element; up; up = up.parentElement) if (up === holder) return true;
  return false;
};

/** What holds the whole of a note: the nearest item, paragraph or box. */
const findHolder = (target: DomElement, mark: string): DomElement | null => {
  let found: DomElement | null = target;
  while (found && !(HOLDERS.has(tagOf(found)) && textOf(found).length > mark.length + 3)) found = found.parentElement;
  return found;
};

export const findNotes = (elements: readonly DomElement[]): Notes => {
  const byId = new Map<string, DomElement>();
  for (const element of elements) {
    for (const id of [element.getAttribute('id'), tagOf(element) === 'a' ? element.getAttribute('name') : null])
      if (id && !byId.has(id)) byId.set(id, element);
  }
  const marks = new Map<DomElement, string>();
  const holders = new Map<DomElement, string>();
  const inNote = (element: DomElement): boolean => {
    for (let up: DomElement | null = element; up; up = up.parentElement) if (holders.has(up)) return true;
    return false;
  };
  for (const link of elements) {
    if (tagOf(link) !== 'a') continue;
    const id = targetOf(link);
    const [, mark] = MARK.exec(textOf(link)) ?? [];
    const target = id === null || mark === undefined ? undefined : byId.get(id);
    if (!target || !mark || id === null || inNote(link)) continue;
    const isMark =
      /noteref|footnote|endnote|fn-?ref/.test(`${namesOf(link)} ${link.getAttribute('epub:type') ?? ''}`) ||
      (link.parentElement && tagOf(link.parentElement) === 'sup') ||
      link.querySelector('sup') !== null ||
      NOTE_ID.test(id);
    const holder = isMark ? findHolder(target, mark) : null;
    if (!holder || isWithin(link, holder)) continue;
    marks.set(link, mark);
    if (!holders.has(holder)) holders.set(holder, mark);
  }
  return {
    markOf: (link) => marks.get(link),
    list: [...holders].map(([element, mark]) => ({ mark, element })),
    isNote: (element) => holders.has(element),
    isBackLink: (link) => tagOf(link) === 'a' && targetOf(link) !== null && BACK.test(textOf(link)),
  };
};

const NOTE = /^(?:\[(\d{1,3}|[ivxl]{1,6})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s*(?=\S)/;

const CALL = /\[(\d{1,3}|[ivxl]{1,6})\]/g;

const isNumber = (mark: string, number: number): boolean => mark === String(number) || mark === roman(number);

/**
 * The blocks, with the notes that no link leads to as FOOTNOTE after them: paragraphs numbered from 1, below a heading such as
 * "Notes", or whose marks are in the text above them.
 */
export const takePlainNotes = (blocks: readonly LabelledBlock[]): LabelledBlock[] => {
  const notes = new Map<number, LabelledBlock>();
  const called = new Set<string>();
  let isBelowHeading = false;
  let last = 0;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'HEADING') {
      isBelowHeading = isNotesHeading(text);
      last = 0;
      continue;
    }
    const [own = '', ...marks] = kind === 'BODY' ? (NOTE.exec(text) ?? []) : [];
    const mark = marks.find(Boolean);
    const isNext = mark !== undefined && isNumber(mark, last + 1);
    if (isNext && (isBelowHeading || (last > 0 ? notes.has(index - 1) : called.has(mark)))) {
      last += 1;
      notes.set(index, { kind: 'FOOTNOTE', text: `[${mark}] ${text.slice(own.length)}` });
    } else for (const [, call = ''] of text.matchAll(CALL)) called.add(call);
  }
  return [...blocks.filter((_, index) => !notes.has(index)), ...notes.values()];
};
