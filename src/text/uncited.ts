import { BRIEF_FORMAT } from '../model/file-formats.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import type { ParagraphRecord } from '../model/records/text-records.ts';
import { isStatement, paragraphRefOf, parseCitationRef, sentenceRef } from '../model/refs.ts';
import { citationsOf } from './citations.ts';
import type { Passages } from './wording/cited-passages.ts';
import { wordsOf } from './wording/fold-words.ts';

/** The sentences of a section that no statement cites, by itself or with its whole paragraph. */
export interface UncitedSentences {
  /** The id of the section; null for paragraphs that are in none. */
  section: string | null;
  /** How many sentences it has, headings and front matter left out. */
  sentences: number;
  /** The refs of those that nothing cites and that are not listed as without a statement. */
  uncited: string[];
  /** The refs of those that nothing cites and that are listed so. */
  withoutStatement: string[];
}

/** Headings and the front matter hold no statements of their own. */
const holdsStatements = ({ kind }: ParagraphRecord): boolean => kind !== 'HEADING' && kind !== 'FRONT_MATTER';

/** What nothing cites, for each section in the order of the text. */
export const findUncited = (brief: BriefFile, schema = BRIEF_FORMAT.jsonSchema): UncitedSentences[] => {
  const cited = new Set(
    [...citationsOf(brief, schema)].flatMap(([ref, paths]) => (paths.some(isStatement) ? ref : [])),
  );
  const empty = new Set(brief.withoutStatement.map(({ passage }) => passage));
  const sectionOf = new Map(
    brief.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((ref) => [parseCitationRef(ref)?.paragraph ?? ref, id] as const),
    ),
  );
  const found = new Map<string | null, UncitedSentences>();
  for (const { id, sentences } of brief.text.paragraphs.filter(holdsStatements)) {
    const section = sectionOf.get(id) ?? null;
    const list = found.get(section) ?? { section, sentences: 0, uncited: [], withoutStatement: [] };
    found.set(section, list);
    list.sentences += sentences.length;
    for (const index of sentences.keys()) {
      const ref = sentenceRef(id, index);
      if (cited.has(ref) || cited.has(id)) continue;
      list[empty.has(ref) || empty.has(id) ? 'withoutStatement' : 'uncited'].push(ref);
    }
  }
  return [...found.values()];
};

/** Shorter sentences of running text seldom state anything. */
const FEWEST_WORDS = 7;

/** A passage that is said to hold no statement, and why. */
export interface EmptyPassage {
  passage: string;
  reason: string;
}

/** The longer sentences of running text that are said to hold no statement: what a second reader should look at. */
export const findLongEmpty = (brief: BriefFile, { read, sentences }: Passages): EmptyPassage[] => {
  const body = new Set(brief.text.paragraphs.flatMap(({ id, kind }) => (kind === 'BODY' ? id : [])));
  const isLong = (ref: string) => wordsOf(read(ref)?.folded ?? '').length >= FEWEST_WORDS;
  const reasons = new Map(brief.withoutStatement.map(({ passage, reason }) => [passage, reason]));
  return sentences.flatMap((passage) => {
    const paragraph = paragraphRefOf(passage);
    const reason = reasons.get(passage) ?? reasons.get(paragraph);
    return reason !== undefined && body.has(paragraph) && isLong(passage) ? { passage, reason } : [];
  });
};
