import { findClosest } from '../files/closest.ts';
import type { BriefSource } from '../files/data-folder.ts';
import { entriesOf } from '../files/deep-partial.ts';
import type { Check } from './check.ts';

/** Every citation names a paragraph or a sentence of its own brief's text. */
export const checkCitations: Check = function* ({ files, references }) {
  const places = new Map(files.briefs.map(({ source }) => [source as unknown, countSentences(source)]));
  for (const { source, path, targets, text } of references) {
    const counts = places.get(source);
    if (targets !== 'citation' || !counts) continue;
    const problem = findMistake(text, counts);
    if (problem !== null) yield source.problem(path, `"${text}" is no place in the text${problem}`);
  }
};

type SentenceCounts = ReadonlyMap<string, number>;

/** How many sentences each paragraph has; null where the brief's index is not there. */
const countSentences = (source: BriefSource['source']): SentenceCounts | null => {
  const paragraphs = source.value?.text?.paragraphs;
  if (!paragraphs) return null;
  return new Map(
    // A paragraph whose sentences could not be read may have any number of them.
    entriesOf(paragraphs).map(([, { id, sentences }]) => [id ?? '', sentences?.length ?? Number.POSITIVE_INFINITY]),
  );
};

/** Why a citation names no place, as the rest of a sentence; null where it names one. */
const findMistake = (text: string, counts: SentenceCounts): string | null => {
  const [, id, sentence] = /^([^.]+)(?:\.s([1-9][0-9]*))?$/.exec(text) ?? [];
  if (id === undefined) return '; a paragraph is written as p4, and its fourth sentence as p4.s4';
  const count = counts.get(id);
  if (count === undefined) {
    const meant = findClosest(id, counts.keys());
    return meant
      ? `; did you mean "${meant}${sentence ? `.s${sentence}` : ''}"?`
      : `; its paragraphs are ${[...counts.keys()].join(', ')}`;
  }
  return Number(sentence ?? 1) <= count ? null : `: ${id} has ${count} ${count === 1 ? 'sentence' : 'sentences'}`;
};
