import { isOfDate, type Scope } from './conditions.ts';
import { rangesNear, rangesOf } from './date-spans.ts';
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
  const found = (list.dates === 'nearDate' ? rangesNear : rangesOf)(part, list.isBackward);
  const values = statement.texts(found.map(({ value }) => value));
  const [from, before] = (['from', 'before'] as const).map((bound) =>
    statement.texts(found.map((range) => range[bound].toString('hex'))),
  );
  const sql = `select found.key, found.number
    from unnest(${values}, ${from}, ${before}) one (value, first, before)
      cross join lateral (select p.key, p.number from briefgraph.postings p
        where p.term = ${term} and p.value = one.value
          and p.key >= decode(one.first, 'hex') and p.key < decode(one.before, 'hex')
          and ${conditionsOf(statement, options, parts, 'p')} ${endOf(options, 'p')}) found
    ${endOf(options, 'found')}`;
  return { sql, isStored: isStored(scope, term) };
};

const isStored = (scope: Scope, term: number): string =>
  `(select coalesce(sum(c.rows), 0) from briefgraph.counts c where c.collection = ${scope.names.collection(scope.name)}
    and c.term = ${term}) = ${storedSize(scope)}`;
