import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf, parseCitationRef, sentenceRef } from '../../model/refs.ts';

/** The passages in which those are named whom a sentence only means: "it", "the ministry". */
export interface NearbyPassages {
  /** What leads to them: the sentences before in the same paragraph, the paragraph before a first sentence, and the heading. */
  before(citations: readonly string[]): readonly string[];
  /** Their paragraphs, those before them, and their headings. */
  around(citations: readonly string[]): readonly string[];
  /** All of their sections; the whole text if one is in none. */
  section(citations: readonly string[]): readonly string[];
}

/** How many sentences before are read. */
const FURTHEST = 10;

export const createNearbyPassages = ({ text, sections }: BriefFile): NearbyPassages => {
  const all = text.paragraphs.map(({ id }) => id);
  const previous = new Map(all.map((id, at) => [id, all.slice(Math.max(0, at - 1), at)]));
  const headings = headingsIn(text.paragraphs);
  const sectionOf = new Map(sections.flatMap(({ paragraphs }) => paragraphs.map((id) => [id, paragraphs] as const)));
  const paragraphsOf = (citations: readonly string[]) => [...new Set(citations.map(paragraphRefOf))];
  const headingsOf = (citations: readonly string[]) =>
    paragraphsOf(citations).flatMap((paragraph) => headings.get(paragraph) ?? []);
  return {
    before: (citations) => [
      ...citations.flatMap((citation) => {
        const { paragraph = '', sentence = null } = parseCitationRef(citation) ?? {};
        const first = sentence === null || sentence === 1;
        return first ? (previous.get(paragraph) ?? []) : sentencesBefore(paragraph, sentence);
      }),
      ...headingsOf(citations),
    ],
    around: (citations) => [
      ...paragraphsOf(citations).flatMap((paragraph) => [...(previous.get(paragraph) ?? []), paragraph]),
      ...headingsOf(citations),
    ],
    section: (citations) => [
      ...new Set(paragraphsOf(citations).flatMap((paragraph) => sectionOf.get(paragraph) ?? all)),
    ],
  };
};

const sentencesBefore = (paragraph: string, sentence: number): string[] => {
  const first = Math.max(1, sentence - FURTHEST);
  return Array.from({ length: sentence - first }, (_, index) => sentenceRef(paragraph, first - 1 + index));
};

/** The heading that each paragraph is under, or is; none for those before the first. */
export const headingsIn = (paragraphs: BriefFile['text']['paragraphs']): ReadonlyMap<string, string> => {
  const headingOf = new Map<string, string>();
  let heading: string | null = null;
  for (const { id, kind } of paragraphs) {
    if (kind === 'HEADING') heading = id;
    if (heading !== null) headingOf.set(id, heading);
  }
  return headingOf;
};
