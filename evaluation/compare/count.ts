/** How many of those that were drafted are right, and how many of the gold ones were found. */
export interface Counts {
  gold: number;
  drafted: number;
  /** Gold items that were found. */
  found: number;
  /** Drafted items that are right. */
  right: number;
}

export interface Measures extends Counts {
  /** The share of drafted items that are right; null if there are none. */
  precision: number | null;
  /** The share of gold items that were found; null if there are none. */
  recall: number | null;
  /** Their harmonic mean; null if there is nothing to measure. */
  f1: number | null;
}

export const measure = (counts: Counts): Measures => {
  const { gold, drafted, found, right } = counts;
  const precision = drafted === 0 ? null : right / drafted;
  const recall = gold === 0 ? null : found / gold;
  const f1 =
    gold === 0 && drafted === 0 ? null : !precision || !recall ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
};

export const addCounts = (all: readonly Counts[]): Counts => ({
  gold: all.reduce((sum, { gold }) => sum + gold, 0),
  drafted: all.reduce((sum, { drafted }) => sum + drafted, 0),
  found: all.reduce((sum, { found }) => sum + found, 0),
  right: all.reduce((sum, { right }) => sum + right, 0),
});

/** What was compared, and what did not match. */
export interface Comparison<Gold, Drafted> {
  counts: Counts;
  /** Gold items that were not found. */
  missed: readonly Gold[];
  /** Drafted items that no gold item matches. */
  wrong: readonly Drafted[];
}

/** Compares two lists one to one: each item counts once, in the order of the gold ones. */
export const compareOneToOne = <Gold, Drafted>(
  gold: readonly Gold[],
  drafted: readonly Drafted[],
  isMatch: (gold: Gold, drafted: Drafted) => boolean,
): Comparison<Gold, Drafted> => {
  const left = new Set(drafted);
  const missed = gold.filter((item) => {
    for (const candidate of left)
      if (isMatch(item, candidate)) {
        left.delete(candidate);
        return false;
      }
    return true;
  });
  const found = gold.length - missed.length;
  return { counts: { gold: gold.length, drafted: drafted.length, found, right: found }, missed, wrong: [...left] };
};

/** Compares two lists where one drafted item may match several gold ones, and the other way round. */
export const compareManyToMany = <Gold, Drafted>(
  gold: readonly Gold[],
  drafted: readonly Drafted[],
  isMatch: (gold: Gold, drafted: Drafted) => boolean,
): Comparison<Gold, Drafted> => {
  const missed = gold.filter((item) => !drafted.some((candidate) => isMatch(item, candidate)));
  const wrong = drafted.filter((candidate) => !gold.some((item) => isMatch(item, candidate)));
  return {
    counts: {
      gold: gold.length,
      drafted: drafted.length,
      found: gold.length - missed.length,
      right: drafted.length - wrong.length,
    },
    missed,
    wrong,
  };
};
