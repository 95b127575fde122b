import { join } from 'node:path';
import { generateDataSet } from '../../tests/support/generated-data.ts';
import { writeDataSet } from './write-data.ts';

const EVENTS = 8;
const BRIEFS = 2;

/** Writes a catalog, a small one by default, whose events and briefs all have a number in their titles; returns its folder. */
export const writeCounted = (
  scratch: string,
  number: number,
  { name = 'counted', events = EVENTS, briefs = BRIEFS } = {},
): string => {
  const folder = join(scratch, name);
  const set = generateDataSet(events, briefs);
  const count = <Entry extends { title: string }>(entry: Entry): Entry => ({
    ...entry,
    title: `${entry.title}, load ${number}`,
  });
  writeDataSet(folder, {
    ...set,
    events: { ...set.events, events: set.events.events.map(count) },
    briefs: set.briefs.map(count),
  });
  return folder;
};

/** The numbers in a text with titles: one, if all of it is of one load. */
export const countedIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/, load (\d+)"/g)].map(([, number]) => Number(number))),
];

/** How many titles there are. */
export const TITLES = EVENTS + BRIEFS;
