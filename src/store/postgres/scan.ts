import { collectionOf } from '../../model/collections.ts';
import type { AnyPageQuery } from '../condition.ts';
import { isFound, isTerm, type Part, type Scope, type TermPart } from './conditions.ts';
import type { Statement } from './statement.ts';

/** A part of a list: keys after one, before another, or both. */
export interface Range {
  above?: Buffer | undefined;
  below?: Buffer | undefined;
  /** Whether the key itself is in it. */
  isInclusive?: boolean;
}

/** The list that a query reads, and whether its keys ascend as the query goes on. */
export const listOf = (
  { name, names }: Scope,
  { order, descending }: Pick<AnyPageQuery, 'order' | 'descending'>,
): { list: number; isBackward: boolean; isAscending: boolean } => {
  const { nullsLast } = collectionOf(name).orders[order] ?? {};
  const isBackward = descending && nullsLast === true;
  // The keys of a list that is stored backwards ascend.
  return { list: names.list(name, order, isBackward), isBackward, isAscending: !descending || isBackward };
};

export interface ScanOptions {
  scope: Scope;
  list: number;
  parts: readonly Part[];
  within: Range;
  upwards: boolean;
  limit: number;
}

/** The first keys of a part of a list for which all conditions hold: a query of `key` and `number`. */
export const scanSql = (statement: Statement, options: ScanOptions): string => {
  const { scope, parts } = options;
  const terms = parts.filter(isTerm).sort((a, b) => valuesOf(a) - valuesOf(b));
  const drivers = terms.filter((part) => valuesOf(part) === 1).slice(0, MOST_DRIVERS);
  if (drivers.length < 2 || drivers[0] !== terms[0]) return drivenBy(statement, options, terms[0]);
  // The list of the value that fewest rows have is read; PostgreSQL looks first which one that is, and leaves the others alone.
  const rows = (part: TermPart) => storedRows(statement, scope, part);
  const isRarest = (part: TermPart, place: number) =>
    drivers.flatMap((other, at) => (other === part ? [] : [`${rows(part)} ${at < place ? '<' : '<='} ${rows(other)}`]));
  const branches = drivers.map(
    (driver, place) =>
      `select s.key, s.number from (${drivenBy(statement, options, driver)}) s where ${isRarest(driver, place).join(' and ')}`,
  );
  return `select rarest.key, rarest.number from (${branches.join(' union all ')}) rarest ${endOf(options, 'rarest')}`;
};

/** So many conditions of one value may be the one whose rows are read; the statement has a branch for each. */
const MOST_DRIVERS = 3;

const endOf = ({ upwards, limit }: ScanOptions, alias: string): string =>
  `order by ${alias}.key ${upwards ? 'asc' : 'desc'} limit ${limit}`;

/** How many rows have the value of a condition, as the load has counted them. */
const storedRows = (statement: Statement, { name, names }: Scope, part: TermPart): string =>
  `coalesce((select c.rows from briefgraph.counts c where c.collection = ${names.collection(name)}
    and c.term = ${names.term(name, part.term)} and c.value = ${oneValue(statement, part)}), 0)`;

/** The value of a condition that has one. */
const oneValue = (statement: Statement, part: TermPart): string =>
  'column' in part ? part.column : statement.value(part.any[0] as string);

/** The same, which reads the rows with the values of one condition and looks the others up; without one, all rows. */
const drivenBy = (statement: Statement, options: ScanOptions, driver: TermPart | undefined): string => {
  const { scope, list, parts, within } = options;
  const others = parts.filter((part) => part !== driver);
  const conditionsOf = (alias: string) => [
    `${alias}.list = ${list}`,
    ...rangeSql(statement, within, `${alias}.key`),
    ...others.map((part) => isFound(statement, scope, part, `${alias}.number`)),
  ];
  if (!driver)
    return `select k.key, k.number from briefgraph.keys k where ${conditionsOf('k').join(' and ')} ${endOf(options, 'k')}`;
  const ofValue = (value: string) =>
    `select p.key, p.number from briefgraph.postings p
      where p.term = ${scope.names.term(scope.name, driver.term)} and p.value = ${value}
        and ${conditionsOf('p').join(' and ')} ${endOf(options, 'p')}`;
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
