import type { ParagraphKind } from '../../../model/vocabulary/briefs.ts';
import { lower, raise } from '../clean-text.ts';
import { letter, roman } from '../list-numbers.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import { createParagraph } from '../paragraph.ts';
import { isCaption, isNotesHeading } from '../printed-kinds.ts';
import { type DomElement, type DomNode, isElement, isText, namesOf, tagOf } from './dom.ts';
import { listElements } from './list-elements.ts';
import { findContents, isButton, isNoise, isNotes, linkDensity } from './noise.ts';
import { findNotes, type Notes, takePlainNotes } from './notes.ts';
import { findCaption, isLayout, readRows } from './read-table.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  'html body p div section article main header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th blockquote figure figcaption aside pre details summary address hr form fieldset center caption'.split(
    ' ',
  ),
);
const BOX =
  /(?:^|[\s_-])(?:box|callout|call-out|infobox|info-box|textbox|panel(?!-)|highlight-box|case-study|key-points|keypoints)(?=$|[\s_-])/;
const CONTENTS =
  /^(?:(?:table of )?contents|on this page|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|contenido|목차|目次|目录)$/iu;
const PULL_QUOTE = /pull-?quote/;

/** Where a node is: what its paragraphs are, and the item of a list that they belong to. */
interface Place {
  kind: ParagraphKind;
  bold: boolean;
  item?: { marker: string; isUsed: boolean } | undefined;
  inNotes: boolean;
  /** Where all text is one paragraph. */
  within?: 'cell' | 'note' | undefined;
}

/** What readers of other formats say of the elements that they make: the kind of its paragraphs, and the marker of an item. */
export const KIND = 'data-briefgraph-kind';
export const MARKER = 'data-briefgraph-marker';

const KINDS: readonly ParagraphKind[] = ['FRONT_MATTER', 'HEADING', 'KEY_POINT', 'NOTE', 'FOOTNOTE', 'BOX', 'CAPTION'];
const kindOf = (element: DomElement): ParagraphKind | undefined =>
  KINDS.find((kind) => kind === element.getAttribute(KIND));

export interface WalkOptions {
  notes: Notes;
  /** Whether an element is a part of the article; lists of links that are not are left out. */
  isArticle(element: DomElement): boolean;
}

/** The paragraphs of an element in their order, with the footnotes at the end. */
export const walkHtml = (root: DomElement, { notes, isArticle }: WalkOptions): LabelledBlock[] => {
  const blocks: LabelledBlock[] = [];
  const endnotes: LabelledBlock[] = [];
  const length = (root.textContent ?? '').length;
  const marks = new Set(notes.list.map(({ mark }) => mark));
  const contents = findContents(root, (link) => notes.markOf(link) === undefined && !notes.isBackLink(link));
  const paragraph = createParagraph();
  let isBelowReferences = false;

  const push = (kind: ParagraphKind, place: Place): void => {
    const { text, isHeading, label } = paragraph.take();
    if (text === '' || (contents.size > 0 && CONTENTS.test(text))) return;
    const { item } = place;
    if (item && !item.isUsed) {
      item.isUsed = true;
      const itemKind = place.inNotes ? 'FOOTNOTE' : kind === 'BODY' ? 'LIST_ITEM' : kind;
      (place.inNotes ? endnotes : blocks).push({ kind: itemKind, text: `${item.marker} ${text}` });
      return;
    }
    if (place.inNotes && endnotes.length > 0 && item) {
      // The second paragraph of a note.
      const last = endnotes.at(-1) as LabelledBlock;
      last.text = `${last.text} ${text}`;
      return;
    }
    if (kind === 'BODY' && !item && isCaption(text)) {
      blocks.push({ kind: 'CAPTION', text });
      return;
    }
    const isHeadingHere = kind === 'HEADING' || (kind === 'BODY' && isHeading && !item);
    if (isHeadingHere) isBelowReferences = isNotesHeading(text);
    blocks.push({ kind: isHeadingHere ? 'HEADING' : kind, text, ...(label !== undefined && { label }) });
  };

  const visitAll = (nodes: Iterable<DomNode>, place: Place): void => {
    for (const node of nodes) visit(node, place);
  };

  const visit = (node: DomNode, place: Place): void => {
    if (isText(node)) paragraph.add(node.textContent ?? '', place.bold);
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (contents.has(node) || (tag === 'a' && isButton(node))) return;
    if (isNoise(node, length) || notes.isNote(node) || (place.within === 'note' && notes.isBackLink(node))) return;
    const mark = notes.markOf(node);
    if (mark !== undefined) paragraph.add(paragraph.last() === '[' ? mark : `[${mark}]`);
    else if (tag === 'math') paragraph.add(node.getAttribute('alttext') ?? node.textContent ?? '');
    else if (BLOCKS.has(tag) && place.within) {
      paragraph.add(' ');
      visitAll(node.childNodes, place);
      paragraph.add(' ');
    } else if (BLOCKS.has(tag)) {
      const inside = { ...place, bold: false, kind: kindOf(node) ?? place.kind };
      push(place.kind, place);
      visitBlock(node, tag, inside);
      push(inside.kind, inside);
    } else visitInline(node, tag, place);
  };

  const visitInline = (element: DomElement, tag: string, place: Place): void => {
    if (tag === 'br') {
      // Two breaks divide paragraphs, and one a bold line from what is below it.
      const isDivided = paragraph.last() === '\n' || (!place.bold && !place.item && paragraph.isHeading());
      if (isDivided && !place.within) push(place.kind, place);
      else paragraph.add('\n', place.bold);
    } else if (tag === 'sup' || tag === 'sub') visitRaised(element, tag, place);
    else visitAll(element.childNodes, tag === 'b' || tag === 'strong' ? { ...place, bold: true } : place);
  };

  const visitRaised = (element: DomElement, tag: string, place: Place): void => {
    const text = (element.textContent ?? '').trim();
    if ([...element.children].some((child) => tagOf(child) === 'a')) visitAll(element.childNodes, place);
    else if (tag === 'sup' && marks.has(text) && !/\d/.test(paragraph.last())) paragraph.add(`[${text}]`);
    else if (tag === 'sup' && /^\[(?:\d{1,3}|[ivxl]{1,6})\]$/.test(text)) paragraph.add(text);
    else paragraph.add(tag === 'sup' ? raise(text) : lower(text), place.bold);
  };

  const visitBlock = (element: DomElement, tag: string, place: Place): void => {
    if (/^h[1-6]$/.test(tag)) {
      visitAll(element.childNodes, place);
      push(place.kind === 'BOX' ? 'BOX' : 'HEADING', place);
    } else if (tag === 'ul' || tag === 'ol') visitList(element, tag, place);
    else if (tag === 'table' && !isLayout(element)) visitTable(element, place);
    else if (tag === 'figcaption' || tag === 'caption') {
      visitAll(element.childNodes, { ...place, kind: 'CAPTION' });
      push('CAPTION', { ...place, item: undefined });
    } else if (tag === 'aside' || (BOX.test(namesOf(element)) && !isFolded(element))) visitBox(element, tag, place);
    else
      visitAll(element.childNodes, { ...place, inNotes: place.inNotes || (isNotes(element) && isEndOfPage(element)) });
  };

  /** A citation list of a web page is at its end; "notes" in the name of the whole article says nothing. */
  const isEndOfPage = (element: DomElement): boolean => (element.textContent ?? '').length < length * 0.6;

  const visitBox = (element: DomElement, tag: string, place: Place): void => {
    const text = (element.textContent ?? '').trim();
    if (PULL_QUOTE.test(namesOf(element)) && text.length < 600) return;
    if (tag === 'aside' && linkDensity(element) > 0.6) return;
    const isWhole = text.length > length * 0.5;
    visitAll(element.childNodes, isWhole ? place : { ...place, kind: 'BOX' });
  };

  const visitList = (list: DomElement, tag: string, place: Place): void => {
    if (!isArticle(list) && linkDensity(list) > 0.8 && !place.inNotes && !isBelowReferences) return;
    const inNotes = place.inNotes || isNotes(list) || (isBelowReferences && place.item === undefined);
    const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    const type = list.getAttribute('type') ?? '';
    let number = start;
    for (const item of list.children) {
      if (tagOf(item) !== 'li') {
        visit(item, place);
        continue;
      }
      number = Number.parseInt(item.getAttribute('value') ?? '', 10) || number;
      const isNumbered = tag === 'ol';
      const counted = isNumbered ? (inNotes ? `[${number}]` : `${formatNumber(number, type)}.`) : '-';
      const marker = item.getAttribute(MARKER) ?? counted;
      number += 1;
      if (contents.has(item) || notes.isNote(item) || isNoise(item, length)) continue;
      const inside = { ...place, inNotes: inNotes && isNumbered, item: { marker, isUsed: false } };
      visitAll(item.childNodes, inside);
      push(place.kind, inside);
    }
  };

  const visitTable = (table: DomElement, place: Place): void => {
    const caption = findCaption(table);
    if (caption) visitBlock(caption, 'caption', place);
    for (const text of readRows(table, { isLeftOut: notes.isNote, textOf: (cell) => textWithin(cell, 'cell') }))
      blocks.push({ kind: 'TABLE', text });
  };

  const textWithin = (element: DomElement, within: 'cell' | 'note'): string => {
    visitAll(element.childNodes, { kind: 'BODY', bold: false, inNotes: false, within });
    return paragraph.take().text;
  };

  const start: Place = { kind: 'BODY', bold: false, inNotes: false };
  visitAll(root.childNodes, start);
  push('BODY', start);
  for (const { mark, element } of notes.list)
    endnotes.push({ kind: 'FOOTNOTE', text: `[${mark}] ${withoutMark(textWithin(element, 'note'), mark)}` });
  return [...takePlainNotes(blocks), ...endnotes];
};

/** A part of the text that is folded away under its heading, which has the names of a box. */
const isFolded = (element: DomElement): boolean => element.querySelector('[role="tabpanel"], .collapse') !== null;

/** The paragraphs of HTML that is the text alone, with its footnotes at the end. */
export const walkFragment = (body: DomElement): LabelledBlock[] =>
  walkHtml(body, { notes: findNotes(listElements(body)), isArticle: () => true });

/** The text of a note without its own mark in front. */
const withoutMark = (text: string, mark: string): string => {
  const [own = ''] = /^[[(]?([\p{L}\d*†‡§¶]{1,4})[\])]?[.:)]?\s+/u.exec(text) ?? [];
  const isOwn = own.replace(/[[\]().:\s]/g, '').toLowerCase() === mark.toLowerCase();
  return (isOwn ? text.slice(own.length) : text).replace(/^(?:\[\]|\(\)|[.:)\]])\s+/, '');
};

const formatNumber = (number: number, type: string): string => {
  if (number < 1 || !/^[aAiI]$/.test(type)) return String(number);
  const text = /^a$/i.test(type) ? letter(number) : roman(number);
  return type === type.toUpperCase() ? text.toUpperCase() : text;
};
