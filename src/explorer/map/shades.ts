/** Shades for counts: one for 0, and up to five for equally wide ranges of other counts. */
export interface Shades {
  of(count: number): number;
  /** The range of counts for each shade, from light to strong. */
  steps: readonly { shade: number; from: number; to: number }[];
}

const MAX_SHADE = 5;

export const makeShades = (counts: readonly number[]): Shades => {
  const nonZero = counts.filter((count) => count > 0);
  const [least, most] = nonZero.length > 0 ? [Math.min(...nonZero), Math.max(...nonZero)] : [1, 1];
  const number = Math.min(MAX_SHADE, most - least + 1);
  const width = (most - least + 1) / number;
  // Uses the strongest shades first: if all counts are equal, all get the strongest.
  const shadeOf = (step: number) => MAX_SHADE - number + 1 + step;
  const steps = Array.from({ length: number }, (_, step) => ({
    shade: shadeOf(step),
    from: Math.ceil(least + step * width),
    to: Math.ceil(least + (step + 1) * width) - 1,
  }));
  return {
    of: (count) => (count === 0 ? 0 : shadeOf(Math.min(number - 1, Math.floor((count - least) / width)))),
    steps: [
      ...(nonZero.length < counts.length ? [{ shade: 0, from: 0, to: 0 }] : []),
      ...(nonZero.length > 0 ? steps : []),
    ],
  };
};
