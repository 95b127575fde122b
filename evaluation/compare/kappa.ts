/** Two coders' choices for one statement. */
export interface Pair {
  first: string;
  second: string;
}

export interface Agreement {
  pairs: number;
  /** The share of pairs that are equal. */
  agreed: number;
  /** Cohen's kappa: agreement above what chance gives; null where both coders always chose the same one value. */
  kappa: number | null;
}

/** How far two coders agree. */
export const measureAgreement = (pairs: readonly Pair[]): Agreement => {
  const share = (matches: (pair: Pair) => boolean) => pairs.filter(matches).length / pairs.length;
  const agreed = share(({ first, second }) => first === second);
  const values = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  let expected = 0;
  for (const value of values)
    expected += share(({ first }) => first === value) * share(({ second }) => second === value);
  return { pairs: pairs.length, agreed, kappa: expected === 1 ? null : (agreed - expected) / (1 - expected) };
};
