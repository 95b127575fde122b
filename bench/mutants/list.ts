import { readFileSync } from 'node:fs';
import { type Code, findPlaces, folderOf, git, type Place, parses, replaceAll, sources } from './places.ts';

export interface Mutant extends Place {
  id: number;
  result: 'found' | 'survived' | 'unreached' | 'gone' | null;
  /** The test file that found it. */
  by: string | null;
  /** How many test files may reach it, of those that have time, and how many of them have run with it. */
  reached: number;
  ran: number;
  seconds: number;
}

export interface List {
  seed: number;
  date: string;
  commit: string;
  totals: Record<string, number>;
  mutants: Mutant[];
}

export const NOT_RUN = { result: null, by: null, reached: 0, ran: 0, seconds: 0 };

const overlap = (a: Code, b: Code): boolean => a.file === b.file && a.start < b.end && b.start < a.end;

/** Draws mutants of all sources. */
export function drawMutants(seed: number, count: number): List {
  let state = seed;
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  // One entry for each line: a folder is drawn as often as it has lines, and of it a kind of change, and of that a place.
  const lines = sources().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map(() => folderOf(file)),
  );
  const places = sources().flatMap(findPlaces);
  const drawn: Code[] = [];
  while (drawn.length < count) {
    const folder = lines[random(lines.length)];
    const inFolder = places.filter((place) => folderOf(place.file) === folder);
    const changes = [...new Set(inFolder.map(({ change }) => change))];
    const change = changes[random(changes.length)];
    const ofKind = inFolder.filter((place) => place.change === change);
    const place = ofKind[random(ofKind.length)];
    if (!place || drawn.some((other) => overlap(place, other))) continue;
    const changed = replaceAll(readFileSync(place.file, 'utf8'), [place], () => place.changed);
    if (parses(place.file, changed)) drawn.push(place);
  }
  const mutants = drawn
    .toSorted((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1))
    .map(({ start, end, code, changed, ...place }, at) => ({ id: at + 1, ...place, ...NOT_RUN }));
  const commit = git('rev-parse', '--short=8', 'HEAD')[0] ?? '';
  return { seed, date: new Date().toISOString().slice(0, 10), commit, totals: {}, mutants };
}

/** Where mutants are now, by their ids: the same changes of the same lines, in the same file or in one that these have moved to. */
export function findAgain(mutants: readonly Mutant[]): Map<number, Code> {
  const files = sources();
  const placesOf = new Map(files.map((file) => [file, findPlaces(file)]));
  const places = new Map<number, Code>();
  for (const mutant of mutants) {
    const isSame = (place: Code) =>
      (['change', 'original', 'replacement', 'context'] as const).every((key) => place[key] === mutant[key]) &&
      ![...places.values()].some((other) => overlap(place, other));
    const distance = ({ line, column }: Code) => Math.abs(line - mutant.line) * 1000 + Math.abs(column - mutant.column);
    const here = placesOf.get(mutant.file)?.filter(isSame) ?? [];
    const found = here.length > 0 ? here : [...placesOf.values()].flat().filter(isSame);
    const [nearest] = found.toSorted((a, b) => distance(a) - distance(b));
    if (nearest) places.set(mutant.id, nearest);
  }
  return places;
}
