import type { BriefFile } from '../model/records/brief-records.ts';
import { bylineOf } from '../model/records/front-matter.ts';
import type { ParagraphRecord, SourceDocument, TextIndex } from '../model/records/text-records.ts';
import type { ParagraphKind } from '../model/vocabulary/briefs.ts';
import { countFront, findBack, type Surroundings } from './kinds/front-and-back.ts';
import { resolveHeadings } from './kinds/headings.ts';
import { readLine } from './kinds/line.ts';
import { findRunningNumbers } from './kinds/running-numbers.ts';
import { markParts } from './kinds/sections.ts';
import { findPlainNotes, findSureKind } from './kinds/sure-kinds.ts';
import { findTranscript } from './kinds/transcript.ts';
import type { ParagraphRange } from './paragraphs.ts';

/** Drafts ids and kinds for paragraphs that a curator has not edited yet. */

/** What is known about a brief before its text is indexed. */
export interface KnownFacts {
  language: string;
  title: string;
  kicker?: string | undefined;
  /** The date as the text writes it. */
  date?: string | undefined;
  /** All names that the text uses for its authors. */
  authorNames: readonly string[];
  sectionTitles: readonly string[];
  /** The kinds of all paragraphs in their order, where the text was read from a document that says them. */
  kinds?: readonly ParagraphKind[] | undefined;
  /** What the text was made of. */
  document?: SourceDocument | undefined;
  /** The index of an earlier version of the text, or of this one. */
  index?: Pick<TextIndex, 'paragraphs' | 'skipped'> | undefined;
}

type Facts = Pick<
  BriefFile,
  'language' | 'title' | 'kicker' | 'authors' | 'byline' | 'published' | 'sections' | 'people' | 'organizations'
>;

/** The facts in a brief's file; its `text` may still be missing. */
export const knownFacts = (brief: Facts & { text?: TextIndex }): KnownFacts => ({
  language: brief.language,
  title: brief.title,
  kicker: brief.kicker,
  date: brief.published.text,
  authorNames: [...brief.people, ...brief.organizations]
    .filter(({ actor }) => bylineOf(brief).includes(actor))
    .flatMap(({ names }) => names),
  sectionTitles: brief.sections.flatMap(({ title }) => title ?? []),
  document: brief.text?.document,
  index: brief.text,
});

/** A kind, and either a fixed id or the prefix of a numbered one. */
export type Draft = { kind: ParagraphKind } & ({ id: string } | { series: string });

/** Letters and digits only: titles differ from the text in case, dashes, quotation marks and spaces. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The series of ids of each kind: k1, p1, h1. */
export const SERIES: Readonly<Record<ParagraphKind, string>> = {
  FRONT_MATTER: 'front',
  KEY_POINT: 'k',
  HEADING: 'h',
  BODY: 'p',
  LIST_ITEM: 'li',
  FOOTNOTE: 'fn',
  TABLE: 't',
  CAPTION: 'c',
  BOX: 'box',
  SPEECH: 'sp',
  NOTE: 'note',
};

const createMatchers = (known: KnownFacts) => {
  const names = known.authorNames.map((name) => name.normalize('NFC').toLowerCase());
  const titles = new Set(known.sectionTitles.map(fold));
  const facts = new Map<string, string>();
  for (const [id, fact] of Object.entries({ title: known.title, kicker: known.kicker, date: known.date })) {
    if (fact !== undefined && !facts.has(fold(fact))) facts.set(fold(fact), id);
  }
  return {
    factId: (line: string) => facts.get(fold(line.slice(0, 1000))),
    isSectionTitle: (line: string) => titles.has(fold(line.slice(0, 1000))),
    isByline: (line: string) => names.some((name) => line.slice(0, 1000).toLowerCase().includes(name)),
  };
};

/**
 * Drafts the kind and the id of every paragraph. First, what a paragraph shows by itself:
 * - one equal to the brief's title, kicker or date as written, whatever the case, is "title", "kicker" or "date" (FRONT_MATTER), once;
 *   one equal to a section's title is a HEADING;
 * - one that starts with "►" is a KEY_POINT, with "[1]", "[^1]:" or "¹" a FOOTNOTE (fn1, by its number), with "Figure 1:" or
 *   "Table 1." a CAPTION, with "Source:" or "Note:" a NOTE; one with cells, "a | b", is a TABLE; a question with a number is a
 *   HEADING; one with a bullet is a LIST_ITEM.
 *
 * Then, by its neighbours, from the last to the first: a short line without a stop at its end, that begins with a capital letter, is a
 * HEADING if text, a list, a table or another heading is below it. Lines with numbers that follow each other directly
 * ("1. …", "2. …") are LIST_ITEMs, and so is a numbered sentence; a numbered line with text below it is a HEADING; paragraphs
 * numbered through the whole text are BODY. A line with
 * a colon before a list is BODY, unless it is short and has no verb.
 *
 * Then, by the part of the text: below "Key points" and the like, KEY_POINT; below "References" and the like, FOOTNOTE; below a table,
 * NOTE, if it says where the table is from; sentences about the authors near the end, NOTE. In a transcript, what is said is SPEECH,
 * with a label or without. Before the text, and after it where publisher and contacts are named, all is FRONT_MATTER: "byline" with
 * an author's name, "tags" with "•", else front1 …. All else is BODY. The ids are numbered: p1, h1, li1.
 *
 * A `kept` paragraph counts with the kind it has.
 */
export const draftParagraphs = (
  paragraphs: readonly ParagraphRange[],
  known: KnownFacts,
  kept: readonly (ParagraphRecord | undefined)[],
): Draft[] => {
  const { factId, isSectionTitle, isByline } = createMatchers(known);
  const lines = paragraphs.map(({ text }) => readLine(text));
  const used = new Set(kept.flatMap((paragraph) => paragraph?.id ?? []));
  const isFact = (at: number) => !kept[at] && factId(lines[at]?.text ?? '') !== undefined;

  const { isLabelled, isTurn } = findTranscript(lines);
  const plainNotes = findPlainNotes(lines);
  const running = findRunningNumbers(lines.map(({ text }) => text));
  const sure = lines.map((line, at): ParagraphKind | null => {
    const own = kept[at]?.kind ?? (isSectionTitle(line.text) ? 'HEADING' : at >= plainNotes ? 'FOOTNOTE' : null);
    // Tags are the only paragraphs of several lines.
    const isTags = /[\n\r]/.test(paragraphs[at]?.text ?? '');
    const found = own ?? (isTags ? 'FRONT_MATTER' : isLabelled(at) ? 'SPEECH' : findSureKind(line));
    return found ?? (running.has(at) ? 'BODY' : null);
  });
  const kinds = markParts(lines, resolveHeadings(lines, sure, isTurn));
  const surroundings: Surroundings = {
    lines,
    kinds,
    isFact,
    isByline: (at) => isByline(lines[at]?.text ?? ''),
    isLabelled,
    isFixed: (at) =>
      kept[at] !== undefined || sure[at] === 'HEADING' || (kinds[at] === 'HEADING' && lines[at]?.label !== ''),
  };
  const front = countFront(surroundings);
  const back = findBack(surroundings, front);

  const draftFront = (text: string): Draft => {
    if (isByline(text) && !used.has('byline')) return { kind: 'FRONT_MATTER', id: 'byline' };
    if (text.startsWith('•') && !used.has('tags')) return { kind: 'FRONT_MATTER', id: 'tags' };
    return { kind: 'FRONT_MATTER', series: SERIES.FRONT_MATTER };
  };
  const draftLine = (text: string, at: number): Draft => {
    const id = factId(text);
    if (id && !used.has(id)) return { kind: 'FRONT_MATTER', id };
    if (at < front) return draftFront(text);
    if (back.has(at)) return { kind: 'FRONT_MATTER', series: SERIES.FRONT_MATTER };
    const kind = kinds[at] === 'BODY' && isTurn(at) ? 'SPEECH' : (kinds[at] ?? 'BODY');
    const [, number] = (kind === 'FOOTNOTE' && /^\[\^?(\d+)\]/.exec(text)) || [];
    return number !== undefined && !used.has(`fn${number}`)
      ? { kind, id: `fn${number}` }
      : { kind, series: SERIES[kind] };
  };
  return lines.map(({ text }, at) => {
    const draft = draftLine(text, at);
    if (!kept[at] && 'id' in draft) used.add(draft.id);
    return draft;
  });
};
