import type { Annotations, OffsetRange } from './annotations.ts';
import type { Pair } from './kappa.ts';

/** The lists whose sentences are labelled: a sentence is in the list, or it is not. */
const LABELS = ['recommendations', 'forecasts', 'events'] as const;

/** What two people chose for each sentence that both have, by the label. Sentences are the same if their ends are. */
export const labelPairs = (first: Annotations, second: Annotations): Map<string, Pair[]> => {
  const keyOf = (range: OffsetRange) => range.join('-');
  const ofSecond = new Set((second.sentences ?? []).map(keyOf));
  const shared = (first.sentences ?? []).map(keyOf).filter((key) => ofSecond.has(key));
  return new Map(
    LABELS.flatMap((label) => {
      const [a, b] = [first[label], second[label]];
      if (!a || !b) return [];
      const [inFirst, inSecond] = [a, b].map((list) => new Set(list.map(({ sentence }) => keyOf(sentence))));
      return [
        [
          label,
          shared.map((key) => ({ first: String(inFirst?.has(key)), second: String(inSecond?.has(key)) })),
        ] as const,
      ];
    }),
  );
};
