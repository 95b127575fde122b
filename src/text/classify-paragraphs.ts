import type { BriefFile } from '../model/records/brief-records.ts';
import { bylineOf } from '../model/records/front-matter.ts';
import type { ParagraphRecord, TextIndex } from '../model/records/text-records.ts';
import type { ParagraphKind } from '../model/vocabulary/briefs.ts';
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
  index: brief.text,
});

/** A kind, and either a fixed id or the prefix of a numbered one. */
export type Draft = { kind: ParagraphKind } & ({ id: string } | { series: string });

const LONG_PARAGRAPH = 200;
const LONGEST_HEADING = 119;

const normalize = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const countCharacters = (text: string): number => Array.from(text).length;

/** What begins a paragraph of each kind, and the series of its ids. */
const MARKS: readonly { kind: ParagraphKind; series: string; mark: RegExp }[] = [
  { kind: 'FOOTNOTE', series: 'fn', mark: /^\[\^?(\d+)\]:?\s/ },
  { kind: 'TABLE', series: 't', mark: /^\|.*\|$/ },
  { kind: 'CAPTION', series: 'c', mark: /^(?:Figure|Fig\.|Table|Chart)\s+\d+[.:]/ },
  { kind: 'LIST_ITEM', series: 'li', mark: /^[-*◦▪‣]\s/ },
];

/** The draft of a paragraph whose first characters say what it is; null if they do not. A footnote has its own number. */
const draftByMark = (line: string, used: ReadonlySet<string>): Draft | null => {
  for (const { kind, series, mark } of MARKS) {
    const [found, number] = mark.exec(line) ?? [];
    if (found === undefined) continue;
    const id = `${series}${number}`;
    return number === undefined || used.has(id) ? { kind, series } : { kind, id };
  }
  return null;
};

const createMatchers = (known: KnownFacts) => {
  const names = known.authorNames.map((name) => normalize(name).toLowerCase());
  const titles = new Set(known.sectionTitles.map(normalize));
  const facts = new Map<string, string>();
  for (const [id, fact] of Object.entries({ title: known.title, kicker: known.kicker, date: known.date })) {
    if (fact !== undefined && !facts.has(normalize(fact))) facts.set(normalize(fact), id);
  }
  return {
    factId: (line: string) => facts.get(line),
    isKeyPoint: (line: string) => line.startsWith('►'),
    isHeading: (line: string) =>
      titles.has(line) || (/^\d+\.\s/.test(line) && countCharacters(line) <= LONGEST_HEADING),
    isByline: (line: string) => names.some((name) => line.toLowerCase().includes(name)),
  };
};

/**
 * Drafts every paragraph by the first of these rules that applies:
 * - a line equal to the brief's title, kicker or date as written is "title", "kicker" or "date" (FRONT_MATTER), once;
 * - a line that starts with "►" is a KEY_POINT: k1, k2 …;
 * - a line that starts with "[1]" or "[^1]:" is a FOOTNOTE: fn1, by its number; one that is a row of a table ("| … |") is TABLE:
 *   t1, t2 …; one that starts with "Figure 1" or "Table 1" and a colon or a dot is a CAPTION: c1, c2 …; one that starts with "- ",
 *   "* " or a bullet that is not "•" is a LIST_ITEM: li1, li2 …;
 * - a line that starts with a number and a dot and has fewer than 120 code points, or equals a section's title, is a
 *   HEADING: h1, h2 …;
 * - in the front matter, the first line with an author's name is "byline", the first list of "•" is "tags", and any
 *   other line is front1, front2 … (FRONT_MATTER);
 * - anything else is BODY: p1, p2 ….
 * The front matter ends at the first paragraph of another kind, or of 200 code points; in a text with none of them,
 * after the last line that is a known fact. A `kept` paragraph counts with the kind it has.
 */
export const draftParagraphs = (
  paragraphs: readonly ParagraphRange[],
  known: KnownFacts,
  kept: readonly (ParagraphRecord | undefined)[],
): Draft[] => {
  const { factId, isKeyPoint, isHeading, isByline } = createMatchers(known);
  const lines = paragraphs.map(({ text }) => normalize(text));
  const used = new Set(kept.flatMap((paragraph) => paragraph?.id ?? []));

  const endsFront = (line: string, position: number): boolean => {
    const kind = kept[position]?.kind;
    if (kind) return kind !== 'FRONT_MATTER' && kind !== 'NOTE';
    if (factId(line)) return false;
    return (
      isKeyPoint(line) ||
      draftByMark(line, used) !== null ||
      isHeading(line) ||
      countCharacters(paragraphs[position]?.text ?? '') >= LONG_PARAGRAPH
    );
  };
  const found = lines.findIndex(endsFront);
  const named = ['title', 'kicker', 'date'].map((id) => lines.findIndex((line) => factId(line) === id));
  const frontEnd = found >= 0 ? found : Math.max(lines.findIndex(isByline), ...named) + 1;

  const draftFront = (line: string): Draft => {
    if (isByline(line) && !used.has('byline')) return { kind: 'FRONT_MATTER', id: 'byline' };
    if (line.startsWith('•') && !used.has('tags')) return { kind: 'FRONT_MATTER', id: 'tags' };
    return { kind: 'FRONT_MATTER', series: 'front' };
  };
  const draftLine = (line: string, position: number): Draft => {
    const id = factId(line);
    if (id && !used.has(id)) return { kind: 'FRONT_MATTER', id };
    if (isKeyPoint(line)) return { kind: 'KEY_POINT', series: 'k' };
    const marked = draftByMark(line, used);
    if (marked) return marked;
    if (isHeading(line)) return { kind: 'HEADING', series: 'h' };
    return position < frontEnd ? draftFront(line) : { kind: 'BODY', series: 'p' };
  };
  return lines.map((line, position) => {
    const draft = draftLine(line, position);
    if (!kept[position] && 'id' in draft) used.add(draft.id);
    return draft;
  });
};
