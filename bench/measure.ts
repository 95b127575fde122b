import { isPromise } from '../src/store/maybe-promise.ts';

/** Measures CPU microseconds per call, as the median of alternating rounds, because shared machines are noisy. */

export interface Subject {
  name: string;
  /** Does the work once. */
  run(): unknown;
}

export interface Measured {
  name: string;
  /** Median CPU microseconds (user and system) of one call. */
  micros: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** CPU microseconds per call, over `calls` sequential calls. */
const cpuOf = async ({ run }: Subject, calls: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (isPromise(result)) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
};

/** Runs a subject for some milliseconds, at least once, and returns the number of runs. */
const runFor = async ({ run }: Subject, millis: number): Promise<number> => {
  const end = Date.now() + millis;
  let count = 0;
  do {
    const result = run();
    if (isPromise(result)) await result;
    count++;
  } while (Date.now() < end);
  return count;
};

/** Measures subjects in rounds. Each round measures every subject once, so that a slow moment affects all of them. */
export const measure = async (subjects: readonly Subject[], { rounds = 15, millis = 50 } = {}): Promise<Measured[]> => {
  const calls = new Map<Subject, number>();
  for (const subject of subjects) {
    await runFor(subject, millis * 15); // warm-up, until the compiler has optimized it
    calls.set(subject, Math.max(1, await runFor(subject, millis)));
  }
  const samples = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++)
    for (const subject of subjects) samples.get(subject)?.push(await cpuOf(subject, calls.get(subject) as number));
  return subjects.map((subject) => ({ name: subject.name, micros: median(samples.get(subject) as number[]) }));
};

/** A Markdown table; all columns but the first are aligned right. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const cells = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows.map((row) => row.map(String))];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
};

export const micros = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)}×`;

/** The results of subjects that are named `name/how/size`, with a row of a table for each name and how. */
export const createGrowth = (sizes: readonly number[]) => {
  const results = new Map<string, number>();
  const cost = (name: string, how: string, size: number) => results.get(`${name}/${how}/${size}`) as number;
  const [small, large] = [sizes[0] as number, sizes.at(-1) as number];
  return {
    /** Measures the subjects of one size. */
    async measure(subjects: readonly Subject[], size: number): Promise<void> {
      for (const { name, micros: value } of await measure(subjects, { rounds: size > 10_000 ? 5 : 15 }))
        results.set(name, value);
    },
    head: (what: string): string[] => [
      what,
      'how',
      ...sizes.map((size) => `${size.toLocaleString('en')} events, µs`),
      'growth',
    ],
    row: (name: string, how: string): string[] => [
      name,
      how,
      ...sizes.map((size) => micros(cost(name, how, size))),
      ratio(cost(name, how, large) / cost(name, how, small)),
    ],
  };
};
