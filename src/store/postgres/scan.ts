import { collectionOf } from '../../model/collections.ts';
import type { AnyPageQuery } from '../condition.ts';
import { isFound, isTerm, type Part, type Scope, type TermPart } from './conditions.ts';
import { rangesOf } from './date-spans.ts';
import type { Statement } from './statement.ts';
import { ALL_ROWS } from './write-counts.ts';

/** A part of a list: keys after one, before another, or both. */
export interface Range {
  above?: Buffer | undefined;
  below?: Buffer | undefined;
  /** Whether the key itself is in it. */
  isInclusive?: boolean;
}

/** A list of rows in an order. */
export interface List {
  number: number;
  isBackward: boolean;
  /** Whether its keys ascend as a query goes on. */
  isAscending: boolean;
  /** Whether it is ordered by the dates of its rows. */
  isByDate: boolean;
}

/** The list that a query reads. */
export const listOf = (
  { name, names }: Scope,
  { order, descending }: Pick<AnyPageQuery, 'order' | 'descending'>,
): List => {
  const { nullsLast, byDate } = collectionOf(name).orders[order] ?? {};
  const isBackward = descending && nullsLast === true;
  return {
    number: names.list(name, order, isBackward),
    isBackward,
    // The keys of a list that is stored backwards ascend.
    isAscending: !descending || isBackward,
    isByDate: byDate === true,
  };
};

export interface ScanOptions {
  scope: Scope;
  list: List;
  parts: readonly Part[];
  within: Range;
  upwards: boolean;
  limit: number;
}

/** The first keys of a part of a list for which all conditions hold: a query of `key` and `number`. */
export const scanSql = (statement: Statement, options: ScanOptions): string => {
  const branches = branchesOf(statement, options);
  const [only] = branches;
  if (only && branches.length === 1) return only.sql;
  // PostgreSQL looks first which of them is to run, and leaves the others alone.
  const selects = branches.map(({ sql, when }) => `select s.key, s.number from (${sql}) s where ${when.join(' and ')}`);
  return `select one.key, one.number from (${selects.join(' union all ')}) one ${endOf(options, 'one')}`;
};

/** One of the ways in which a scan may be done, and when it is. */
interface Branch {
  sql: string;
  when: readonly string[];
}

/** So many conditions of one value may be the one whose rows are read. */
const MOST_DRIVERS = 3;

/** A value that so many rows have is common. */
const COMMON = 5000;

/** The rows of one condition are read: of the value that fewest rows have, or of the window of dates where all values are common. */
const branchesOf = (statement: Statement, options: ScanOptions): readonly Branch[] => {
  const { scope, parts } = options;
  const terms = parts.filter(isTerm).sort((a, b) => valuesOf(a) - valuesOf(b));
  const singles = terms.filter((part) => valuesOf(part) === 1).slice(0, MOST_DRIVERS);
  const rows = (part: TermPart) => storedRows(statement, scope, part);
  const isRarest = (part: TermPart, place: number) =>
    singles.flatMap((other, at) => (other === part ? [] : [`${rows(part)} ${at < place ? '<' : '<='} ${rows(other)}`]));
  const byValue: readonly Branch[] =
    singles.length < 2 || singles[0] !== terms[0]
      ? [{ sql: drivenBy(statement, options, terms[0]), when: [] }]
      : singles.map((single, place) => ({
          sql: drivenBy(statement, options, single),
          when: isRarest(single, place),
        }));
  const window = windowScan(statement, options);
  if (!window) return byValue;
  const isWindow = [window.isStored, ...singles.map((single) => `${rows(single)} > ${COMMON}`)].join(' and ');
  return [
    { sql: window.sql, when: [isWindow] },
    ...byValue.map(({ sql, when }) => ({ sql, when: [...when, `not (${isWindow})`] })),
  ];
};

/** The scan of a window of dates in a list by dates, and whether it is stored of all rows how long their dates last; null without one. */
const windowScan = (statement: Statement, options: ScanOptions): { sql: string; isStored: string } | null => {
  const { scope, list, parts } = options;
  const { name, names } = scope;
  const lasting = names.lasting(name);
  const part = parts.find((one) => 'date' in one);
  if (lasting === null || !list.isByDate || !part) return null;
  const ranges = rangesOf(part, list.isBackward);
  const values = statement.texts(ranges.map(({ value }) => value));
  const [from, before] = (['from', 'before'] as const).map((end) =>
    statement.texts(ranges.map((range) => range[end].toString('hex'))),
  );
  const sql = `select found.key, found.number
    from unnest(${values}, ${from}, ${before}) one (value, first, before)
      cross join lateral (select p.key, p.number from briefgraph.postings p
        where p.term = ${lasting} and p.value = one.value
          and p.key >= decode(one.first, 'hex') and p.key < decode(one.before, 'hex')
          and ${conditionsOf(statement, options, parts, 'p').join(' and ')} ${endOf(options, 'p')}) found
    ${endOf(options, 'found')}`;
  const counted = `select coalesce(sum(c.rows), 0) from briefgraph.counts c where c.collection = ${names.collection(name)} and c.term =`;
  return { sql, isStored: `(${counted} ${lasting}) = (${counted} ${ALL_ROWS})` };
};

const endOf = ({ upwards, limit }: ScanOptions, alias: string): string =>
  `order by ${alias}.key ${upwards ? 'asc' : 'desc'} limit ${limit}`;

/** How many rows have the value of a condition, as the load has counted them. */
const storedRows = (statement: Statement, { name, names }: Scope, part: TermPart): string =>
  `coalesce((select c.rows from briefgraph.counts c where c.collection = ${names.collection(name)}
    and c.term = ${names.term(name, part.term)} and c.value = ${oneValue(statement, part)}), 0)`;

/** The value of a condition that has one. */
const oneValue = (statement: Statement, part: TermPart): string =>
  'column' in part ? part.column : statement.value(part.any[0] as string);

/** What is asked of each key of the list. */
const conditionsOf = (
  statement: Statement,
  { scope, list, within }: ScanOptions,
  parts: readonly Part[],
  alias: string,
): string[] => [
  `${alias}.list = ${list.number}`,
  ...rangeSql(statement, within, `${alias}.key`),
  ...parts.map((part) => isFound(statement, scope, part, `${alias}.number`)),
];

/** A scan which reads the rows with the values of one condition and looks the others up; without one, all rows. */
const drivenBy = (statement: Statement, options: ScanOptions, driver: TermPart | undefined): string => {
  const { scope, parts } = options;
  const others = parts.filter((part) => part !== driver);
  const where = (alias: string) => conditionsOf(statement, options, others, alias).join(' and ');
  if (!driver) return `select k.key, k.number from briefgraph.keys k where ${where('k')} ${endOf(options, 'k')}`;
  const ofValue = (value: string) =>
    `select p.key, p.number from briefgraph.postings p
      where p.term = ${scope.names.term(scope.name, driver.term)} and p.value = ${value}
        and ${where('p')} ${endOf(options, 'p')}`;
  if (valuesOf(driver) === 1) return ofValue(oneValue(statement, driver));
  // Of each value the first ones, so that no more than these are read and sorted.
  const values = 'any' in driver ? driver.any : [];
  return `select distinct found.key, found.number
    from unnest(${statement.texts(values)}) one (value) cross join lateral (${ofValue('one.value')}) found
    ${endOf(options, 'found')}`;
};

/** How many values a condition has. */
const valuesOf = (part: TermPart): number => ('column' in part ? 1 : part.any.length);

const rangeSql = (statement: Statement, { above, below, isInclusive }: Range, key: string): string[] => {
  const or = isInclusive ? '=' : '';
  return [
    ...(above ? [`${key} >${or} ${statement.value(above)}`] : []),
    ...(below ? [`${key} <${or} ${statement.value(below)}`] : []),
  ];
};
