/** Shades for counts: 0 has one of its own, and the others are split into steps that are equally wide. */
export interface Shades {
  of(count: number): number;
  /** The counts that each shade stands for, from weak to strong. */
  steps: readonly { shade: number; from: number; to: number }[];
}

const MAX_SHADE = 5;

export const makeShades = (counts: readonly number[]): Shades => {
  const some = counts.filter((count) => count > 0);
  const [least, most] = some.length > 0 ? [Math.min(...some), Math.max(...some)] : [1, 1];
  const number = Math.min(MAX_SHADE, most - least + 1);
  const width = (most - least + 1) / number;
  // The strongest shades are used first: where all counts are alike, all are strong.
  const shadeOf = (step: number) => MAX_SHADE - number + 1 + step;
  const steps = Array.from({ length: number }, (_, step) => ({
    shade: shadeOf(step),
    from: Math.ceil(least + step * width),
    to: Math.ceil(least + (step + 1) * width) - 1,
  }));
  return {
    of: (count) => (count === 0 ? 0 : shadeOf(Math.min(number - 1, Math.floor((count - least) / width)))),
    steps: [...(some.length < counts.length ? [{ shade: 0, from: 0, to: 0 }] : []), ...(some.length > 0 ? steps : [])],
  };
};
