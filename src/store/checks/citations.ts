import { formatCitationRef, parseCitationRef } from '../../model/citation-ref.ts';
import { findClosest } from '../files/closest.ts';
import type { BriefSource } from '../files/data-folder.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/** Every citation names a paragraph or a sentence in the text of its own brief. */
export const checkCitations: Check = function* ({ files, references }) {
  const countsBySource = new Map(files.briefs.map(({ source }) => [source as unknown, countSentences(source)]));
  for (const { source, path, targets, text } of references) {
    const counts = countsBySource.get(source);
    if (targets !== 'citation' || !counts) continue;
    const problem = findMistake(text, counts);
    if (problem !== null) yield source.problem(path, `"${text}" is not a passage of the text${problem}`);
  }
};

type SentenceCounts = ReadonlyMap<string, number>;

/** How many sentences each paragraph has; null if the brief has no text index. */
const countSentences = (source: BriefSource['source']): SentenceCounts | null => {
  const paragraphs = source.value?.text?.paragraphs;
  if (!paragraphs) return null;
  return new Map(
    // If the sentences of a paragraph could not be read, it may have any number of them.
    entriesOf(paragraphs).map(([, { id, sentences }]) => [id ?? '', sentences?.length ?? Number.POSITIVE_INFINITY]),
  );
};

/** Why a citation is wrong, to append to the message; null if it is right. */
const findMistake = (text: string, counts: SentenceCounts): string | null => {
  const place = parseCitationRef(text);
  if (place === null || place.brief !== null) return '; a paragraph is written as p4, and its fourth sentence as p4.s4';
  const { paragraph: id, sentence } = place;
  const count = counts.get(id);
  if (count === undefined) {
    const closest = findClosest(id, counts.keys());
    return closest
      ? `; did you mean "${formatCitationRef({ ...place, paragraph: closest })}"?`
      : `; its paragraphs are ${[...counts.keys()].join(', ')}`;
  }
  return (sentence ?? 1) <= count ? null : `: ${id} has ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
};
