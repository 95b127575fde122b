import { proposeSameAs } from '../curate/duplicates/declared.ts';
import { type Coinciding, findCoinciding } from '../curate/duplicates/find-coinciding.ts';
import { CERTAIN_SCORE, findDuplicates } from '../curate/duplicates/find-duplicates.ts';
import { findNamesakes } from '../curate/duplicates/find-namesakes.ts';
import type { Registers } from '../curate/registers.ts';
import type { Entry } from '../model/registers/entry.ts';
import { readEntries } from '../model/registers/read-entries.ts';
import type { Problem } from '../store/problem.ts';

/** More are for `briefgraph match`. */
const MOST = 20;

/**
 * A warning for each pair of entries that are likely the same and not declared to be, at the second of them, or at the one that is not of a
 * catalog which is only extended: two such entries are for the curators of others.
 */
export const findLikelyDuplicates = ({ registers, locate, folderOf }: Registers): Problem[] => {
  const entries = readEntries(registers);
  const isOwn = ({ register }: Entry) => !folderOf(register).isExtended;
  const isSought = (a: Entry, b: Entry) => isOwn(a) || isOwn(b);
  const { pairs: found } = findDuplicates(entries, { least: CERTAIN_SCORE, limit: MOST, isSought });
  // Two entries under one slug are an error of their own.
  const pairs = found
    .filter(({ entries: [a, b] }) => a.ref !== b.ref)
    .map((pair) => ({ ...pair, entries: ownLast(pair.entries, isOwn) }));
  const isFound = (ref: string, other: string) =>
    pairs.some(({ entries: [a, b] }) => (a.ref === ref && b.ref === other) || (a.ref === other && b.ref === ref));
  const isNew = ({ entries: [a, b] }: { entries: readonly [Entry, Entry] }) =>
    a.ref !== b.ref && isSought(a, b) && !isFound(a.ref, b.ref);
  const namesakes = findNamesakes(entries).filter(isNew);
  const coinciding = findCoinciding(entries).filter(isNew);
  return [
    ...pairs.map(({ entries, reasons }) => ({ entries, why: reasons.join('; '), advice: adviseOnMatch(...entries) })),
    ...namesakes.slice(0, MOST).map(({ entries: found, names }) => {
      const entries = ownLast(found, isOwn);
      return {
        entries,
        why: `one name in two spellings: ${names.join(' / ')}`,
        advice: adviseOnNamesakes(...entries),
      };
    }),
    ...coinciding.slice(0, MOST).map((found) => {
      const entries = ownLast(found.entries, isOwn);
      return {
        entries,
        why: describeCoinciding(found),
        advice: `${adviseOnOne(...entries)}, or set "partOf" if they are parts of one event`,
      };
    }),
  ].map(({ entries: [first, second], why, advice }) => ({
    ...locate(second),
    severity: 'warning',
    message: `${second.type.toLowerCase()} "${second.ref}" is likely the same as "${first.ref}": ${why}; ${advice}`,
  }));
};

/** The second is the one that its curators can change. */
const ownLast = (
  [first, second]: readonly [Entry, Entry],
  isOwn: (entry: Entry) => boolean,
): readonly [Entry, Entry] => (isOwn(second) ? [first, second] : [second, first]);

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
