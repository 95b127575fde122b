import { proposeSameAs } from '../curate/duplicates/declared.ts';
import { type Coinciding, findCoinciding } from '../curate/duplicates/find-coinciding.ts';
import { CERTAIN_SCORE, findDuplicates } from '../curate/duplicates/find-duplicates.ts';
import { findNamesakes } from '../curate/duplicates/find-namesakes.ts';
import type { Entry } from '../model/registers/entry.ts';
import { readEntries } from '../model/registers/read-entries.ts';
import type { Problem } from '../store/problem.ts';
import type { Registers } from './registers.ts';

/** More are for `briefgraph match`. */
const MOST = 20;

/** A warning for each pair of entries that are likely the same and not declared to be, at the second of them. */
export const findLikelyDuplicates = ({ registers, locate }: Registers): Problem[] => {
  const entries = readEntries(registers);
  const { pairs: found } = findDuplicates(entries, { least: CERTAIN_SCORE, limit: MOST });
  // Two entries under one slug are an error of their own.
  const pairs = found.filter(({ entries: [a, b] }) => a.ref !== b.ref);
  const isFound = (ref: string, other: string) =>
    pairs.some(({ entries: [a, b] }) => (a.ref === ref && b.ref === other) || (a.ref === other && b.ref === ref));
  const isNew = ({ entries: [a, b] }: { entries: readonly [Entry, Entry] }) =>
    a.ref !== b.ref && !isFound(a.ref, b.ref);
  const namesakes = findNamesakes(entries).filter(isNew);
  const coinciding = findCoinciding(entries).filter(isNew);
  return [
    ...pairs.map(({ entries, reasons }) => ({ entries, why: reasons.join('; '), advice: adviseOnMatch(...entries) })),
    ...namesakes.slice(0, MOST).map(({ entries, names }) => ({
      entries,
      why: `one name in two spellings: ${names.join(' / ')}`,
      advice: adviseOnNamesakes(...entries),
    })),
    ...coinciding.slice(0, MOST).map((found) => ({
      entries: found.entries,
      why: describeCoinciding(found),
      advice: `${adviseOnOne(...found.entries)}, or set "partOf" if they are parts of one event`,
    })),
  ].map(({ entries: [first, second], why, advice }) => ({
    ...locate(second),
    severity: 'warning',
    message: `${second.type.toLowerCase()} "${second.ref}" is likely the same as "${first.ref}": ${why}; ${advice}`,
  }));
};

const describeCoinciding = ({ dates, place, isAlike, participants }: Coinciding): string => {
  const when = `${place === null ? '' : `place (${place}), `}${place === null && !isAlike ? 'day' : 'time'} (${dates.join(', ')})`;
  const shared = participants > 0 ? ` and ${participants} participants` : '';
  return `the same kind, ${when}${shared}${isAlike ? `, and similar titles` : ''}`;
};

/** Two entries of one catalog cannot be declared to be the same. */
const adviseOnMatch = (first: Entry, second: Entry): string =>
  proposeSameAs(first, second) ? '`briefgraph match` says how to declare it' : 'keep one if so';

/** `briefgraph match` does not list namesakes and events that coincide: their names have too little in common for its score. */
const adviseOnNamesakes = (first: Entry, second: Entry): string =>
  `${adviseOnOne(first, second)}, or give each its wikidata id`;

const adviseOnOne = (first: Entry, second: Entry): string => {
  const sameAs = proposeSameAs(first, second);
  return sameAs ? `set "sameAs": ${JSON.stringify(sameAs)} if so` : 'keep one if so';
};
