import { createRandom } from '../support/generated-data.ts';

/** Random choices, the same ones for the same seed. */
export interface Draw {
  chance(probability: number): boolean;
  /** A whole number from one to the other, both included. */
  between(least: number, most: number): number;
  pick<T>(values: readonly T[]): T;
  /** That many of the values or all there are, each once. */
  some<T>(values: readonly T[], count: number): T[];
  /** Of a few values the one drawn least often under its name, so that none is left out for long. */
  pickRare<T>(values: readonly T[], nameOf: (value: T) => string): T;
  /** Of all values the one drawn least often under its name. */
  rarest<T>(values: readonly T[], nameOf: (value: T) => string): T;
  /** Counts what this names as drawn. */
  count(name: string): void;
  /** Takes back what was counted since what was drawn was last kept. */
  forget(): void;
  keep(): void;
  /** Whether what this names is drawn; a thing that hardly was yet more likely than the probability says. */
  chanceOf(name: string, probability: number): boolean;
}

const CANDIDATES = 4;
/** How often a thing is to be drawn before its probability alone counts, and how likely it is until then. */
const SEEN_ENOUGH = 4;
const EAGER = 0.6;

export const createDraw = (seed: number): Draw => {
  const random = createRandom(seed);
  const seen = new Map<string, number>();
  let lately: string[] = [];
  const timesSeen = (name: string) => seen.get(name) ?? 0;
  const count = (name: string) => {
    seen.set(name, timesSeen(name) + 1);
    lately.push(name);
  };

  const chance = (probability: number) => random() < probability;
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new Error('There is nothing to pick from.');
    return values[between(0, values.length - 1)] as T;
  };

  return {
    chance,
    between,
    pick,
    some: (values, wanted) => {
      const left = [...values];
      return Array.from({ length: Math.min(wanted, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat();
    },
    pickRare: (values, nameOf) => {
      const candidates = Array.from({ length: CANDIDATES }, () => pick(values));
      const rarest = candidates.reduce((a, b) => (timesSeen(nameOf(b)) < timesSeen(nameOf(a)) ? b : a));
      count(nameOf(rarest));
      return rarest;
    },
    rarest: (values, nameOf) => {
      const times = values.map((value) => timesSeen(nameOf(value)));
      const least = Math.min(...times);
      const rarest = pick(values.filter((_, index) => times[index] === least));
      count(nameOf(rarest));
      return rarest;
    },
    count,
    forget: () => {
      for (const name of lately) seen.set(name, timesSeen(name) - 1);
      lately = [];
    },
    keep: () => {
      lately = [];
    },
    chanceOf: (name, probability) => {
      const drawn = chance(timesSeen(name) < SEEN_ENOUGH ? Math.max(probability, EAGER) : probability);
      if (drawn) count(name);
      return drawn;
    },
  };
};
