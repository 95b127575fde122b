/** When two values of one aspect exclude each other. That is mutual, and no value excludes itself. */
export interface ConflictRule<Value> {
  conflicts(a: Value, b: Value): boolean;
  /** Returns whether a value conflicts with any of these. It must not compare the value with each: there may be thousands. */
  index(values: readonly Value[]): (value: Value) => boolean;
}

/**
 * Which briefs differ from another, given the values of each, at least one. Two briefs differ if every value of the one conflicts with every
 * value of the other. A brief has several values only where its accounts of several entries became accounts of one event;
 * those few are compared one by one.
 */
export const findDiffering = <Value>(
  values: readonly (readonly Value[])[],
  { conflicts, index }: ConflictRule<Value>,
): boolean[] => {
  const single = values.flatMap((given) => (given.length === 1 ? given : []));
  const several = values.filter(({ length }) => length > 1);
  const conflictsWithSingle = index(single);
  const differ = (a: readonly Value[], b: readonly Value[]) => a.every((x) => b.every((y) => conflicts(x, y)));
  return values.map((given) => {
    const differsFromSingle =
      given.length === 1 ? conflictsWithSingle(given[0] as Value) : single.some((value) => differ(given, [value]));
    return differsFromSingle || several.some((others) => differ(given, others));
  });
};
