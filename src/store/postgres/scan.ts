import { hasOneValue, isTerm, oneValue, type TermPart } from './conditions.ts';
import { fewRows } from './few-rows.ts';
import { conditionsOf, endOf, type ScanOptions, storedRows } from './list-scan.ts';
import type { Statement } from './statement.ts';
import { scanWindow } from './window-scan.ts';

/** The first keys of a part of a list for which all conditions hold: a query of `key` and `number`. */
export const scanSql = (statement: Statement, options: ScanOptions): string => {
  const scan = scanUntilFull(statement, options);
  const few = fewRows(statement, options);
  if (!few) return scan;
  const { names, name } = options.scope;
  return `with found as materialized (${few.found})
    select one.key, one.number from (select ${few.when} as few offset 0) size cross join lateral (
      select at.key, at.number from (${few.numbers}) few cross join lateral (
        select k.key, k.number from briefgraph.keys k
          where k.collection = ${names.collection(name)} and k.number = few.number
            and ${conditionsOf(statement, options, [], 'k')} limit 1) at
        where size.few
      union all select scan.key, scan.number from (${scan}) scan where not size.few) one ${endOf(options, 'one')}`;
};

/** The same, reading rows until there are enough. */
const scanUntilFull = (statement: Statement, options: ScanOptions): string => {
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

/** With a value whose list is longer than so many short ones, a window of dates is read first. */
const MANY = 5;

/** The rows of one condition are read: of the value that fewest rows have, or of the window of dates where many rows have all values. */
const branchesOf = (statement: Statement, options: ScanOptions): readonly Branch[] => {
  const { scope, parts } = options;
  const terms = parts.filter(isTerm).sort((a, b) => valuesOf(a) - valuesOf(b));
  const singles = terms.filter(hasOneValue).slice(0, MOST_DRIVERS);
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
  const window = scanWindow(statement, options);
  if (!window) return byValue;
  const isWindow = [window.isStored, ...terms.map((term) => `${rows(term)} > ${MANY * scope.names.shortList}`)].join(
    ' and ',
  );
  return [
    { sql: window.sql, when: [isWindow] },
    ...byValue.map(({ sql, when }) => ({ sql, when: [...when, `not (${isWindow})`] })),
  ];
};

/** A scan which reads the rows with the values of one condition and looks the others up; without one, all rows. */
const drivenBy = (statement: Statement, options: ScanOptions, driver: TermPart | undefined): string => {
  const { scope, parts } = options;
  const others = parts.filter((part) => part !== driver);
  const where = (alias: string) => conditionsOf(statement, options, others, alias);
  if (!driver) return `select k.key, k.number from briefgraph.keys k where ${where('k')} ${endOf(options, 'k')}`;
  const ofValue = (value: string) =>
    `select p.key, p.number from briefgraph.postings p
      where p.term = ${scope.names.term(scope.name, driver.term)} and p.value = ${value}
        and ${where('p')} ${endOf(options, 'p')}`;
  const value = oneValue(statement, driver);
  if (value !== null) return ofValue(value);
  // Of each value the first ones, so that no more than these are read and sorted.
  const values = 'any' in driver ? driver.any : [];
  return `select distinct found.key, found.number
    from unnest(${statement.texts(values)}) one (value) cross join lateral (${ofValue('one.value')}) found
    ${endOf(options, 'found')}`;
};

/** How many values a condition has. */
const valuesOf = (part: TermPart): number => ('column' in part ? 1 : part.any.length);
