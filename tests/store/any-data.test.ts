import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { runs } from '../support/runs.ts';
import { BRIEF, copyTinySet } from './tiny-set.ts';

const FILES = ['actors.json', 'events.json', BRIEF];

type Path = (string | number)[];

/** The paths of all parts of a value, starting with the whole. */
const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

/** The value with another part at a path; removes the part from its list or object if it is undefined. */
const withPart = (value: unknown, [key, ...rest]: Path, part: unknown): unknown => {
  if (key === undefined) return part;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (rest.length > 0 || part !== undefined) copy[key] = withPart(copy[key], rest, part);
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
};

const parts = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, '', 'p1', 'FRA', 'ada-moor', 'HAPPENED', '2024', [], {}),
  fc.constantFrom<unknown>(
    'Event:lyon-harbour-talks-2024',
    'Country:JPN',
    'toString',
    '__proto__',
    ['p1', 'p1'],
    [null],
  ),
);

test('if any part of a file is replaced, there is an error, or the data can be served', async () => {
  await using set = await copyTinySet();
  const good = await Promise.all(FILES.map(async (file) => JSON.parse(await set.read(file))));
  const places = FILES.flatMap((file, index) => pathsOf(good[index]).map((path) => ({ file, index, path })));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), parts, async ({ file, index, path }, part) => {
      await set.write(file, JSON.stringify(withPart(good[index], path, part) ?? null));
      const { data, problems } = await loadDataSet([set.folder]);
      await set.write(file, JSON.stringify(good[index]));
      if (data) MemorySnapshot.of(data);
      else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: runs(150) },
  );
}, 30_000);

test('if any part of a file is cut out, there is an error, or the data can be served', async () => {
  await using set = await copyTinySet();
  const good = await Promise.all(FILES.map(set.read));
  await fc.assert(
    fc.asyncProperty(fc.nat(FILES.length - 1), fc.nat(), fc.nat(40), async (index, start, length) => {
      const [file, text] = [FILES[index] as string, good[index] as string];
      const from = start % text.length;
      await set.write(file, text.slice(0, from) + text.slice(from + length));
      const { data, problems } = await loadDataSet([set.folder]);
      await set.write(file, text);
      if (data) MemorySnapshot.of(data);
      else
        expect(problems.every(({ line, column }) => line >= 0 && column >= 0 && Number.isInteger(column))).toBe(true);
    }),
    { numRuns: runs(150) },
  );
}, 30_000);
