import { isOfDate, type Scope } from './conditions.ts';
import { type DateRange, rangesNear, rangesOf } from './date-spans.ts';
import { conditionsOf, endOf, type ScanOptions, storedSize } from './list-scan.ts';
import type { Statement } from './statement.ts';

/** A way to find the rows in a window of dates. */
interface WindowScan {
  sql: string;
  /** Whether it is stored of all rows where their dates are. */
  isStored: string;
}

/** The scan of a window of dates in a list by dates, or by dates that are near: a query of `key` and `number`; null without a window, or in another list. */
export const scanWindow = (statement: Statement, options: ScanOptions): WindowScan | null => {
  const { scope, list, parts } = options;
  const { name, names } = scope;
  const term = list.dates ? names.datesOf(name, list.dates) : null;
  const part = parts.find(isOfDate);
  if (term === null || !part) return null;
  const conditions = conditionsOf(statement, options, parts, 'p');
  const read = (value: string, from: string, before: string) => `select p.key, p.number from briefgraph.postings p
    where p.term = ${term} and p.value = ${value} and p.key >= ${from} and p.key < ${before} and ${conditions} ${endOf(options, 'p')}`;
  const ranges = (list.dates === 'byDate' ? rangesOf : rangesNear)(part, list.isBackward);
  const scan = isMerged(options, ranges) ? mergeRanges : collectRanges;
  const sql = `select found.key, found.number from (${scan(statement, ranges, read)}) found ${endOf(options, 'found')}`;
  return { sql, isStored: isStored(scope, term) };
};

/** A scan that merges forty ranges would be too long to be prepared, as would three of them; in a window alone, and for one row, little is read in vain. */
const MOST_MERGED = 20;

const isMerged = ({ parts, limit }: ScanOptions, ranges: readonly DateRange[]): boolean =>
  parts.length > 1 && limit > 1 && ranges.length > 0 && ranges.length <= MOST_MERGED;

/** Reads a range: a query, with expressions of a value, and of the first key and the one after the last. */
type ReadRange = (value: string, from: string, before: string) => string;

/** All ranges, each a query of its own: PostgreSQL merges them row by row, and reads no more of each than it needs. */
const mergeRanges = (statement: Statement, ranges: readonly DateRange[], read: ReadRange): string =>
  ranges
    .map(({ value, from, before }) => `(${read(`'${value}'`, statement.value(from), statement.value(before))})`)
    .join(' union all ');

/** The same in one query of all ranges, so many rows of each as the scan gives. */
const collectRanges = (statement: Statement, ranges: readonly DateRange[], read: ReadRange): string => {
  const values = statement.texts(ranges.map(({ value }) => value));
  const [from, before] = (['from', 'before'] as const).map((bound) =>
    statement.texts(ranges.map((range) => range[bound].toString('hex'))),
  );
  return `select rows.key, rows.number from unnest(${values}, ${from}, ${before}) one (value, first, before)
    cross join lateral (${read('one.value', "decode(one.first, 'hex')", "decode(one.before, 'hex')")}) rows`;
};

const isStored = (scope: Scope, term: number): string =>
  `(select coalesce(sum(c.rows), 0) from briefgraph.counts c where c.collection = ${scope.names.collection(scope.name)}
    and c.term = ${term}) = ${storedSize(scope)}`;
