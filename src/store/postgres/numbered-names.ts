import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import type { Order } from '../../model/rows/collection.ts';
import type { Sql } from './database.ts';
import { DISTANCE, LASTING } from './date-spans.ts';

/** The numbers by which tables name collections, lists and terms. */
export interface NumberedNames {
  collection(name: CollectionName): number;
  /** A list of rows in an order; one whose rows without a date come last in both directions has another list backwards. */
  list(name: CollectionName, order: string, isBackward?: boolean): number;
  term(name: CollectionName, term: string): number;
  /** The term that says where the dates of a list are; null if there is none, as in a database that an older release has loaded. */
  datesOf(name: CollectionName, dates: ListDates): number | null;
  /** Whether many rows have the same value, so that lists are long. */
  hasLongLists(name: CollectionName): boolean;
  /** The greatest length of a list of the rows with a value that is read to its end. */
  shortList: number;
}

/** What a list that is ordered by dates has to do with the dates of its rows: it is ordered by them, or by others that are near. */
export type ListDates = 'byDate' | 'nearDate';

const DATE_TERMS: Readonly<Record<ListDates, string>> = { byDate: LASTING, nearDate: DISTANCE };

/** The dates of a list in this order; undefined if it is not ordered by dates. */
export const datesOfList = ({ byDate, nearDate }: Pick<Order<unknown>, ListDates>): ListDates | undefined =>
  byDate ? 'byDate' : nearDate && 'nearDate';

/** The orders of a collection by dates: at most one by those of its rows, and one by others. */
export const ordersByDates = (name: CollectionName): { order: string; dates: ListDates }[] =>
  Object.entries(collectionOf(name).orders).flatMap(([order, ofRows]) => {
    const dates = datesOfList(ofRows);
    return dates ? [{ order, dates }] : [];
  });

/** The names of lists and terms of this release. */
const namesOf = (name: CollectionName): string[] => {
  const { orders, terms } = collectionOf(name);
  return [
    name,
    ...Object.entries(orders).flatMap(([order, { nullsLast }]) => [
      listName(name, order, false),
      ...(nullsLast ? [listName(name, order, true)] : []),
    ]),
    ...Object.keys(terms).map((term) => termName(name, term)),
    ...ordersByDates(name).map(({ dates }) => termName(name, DATE_TERMS[dates])),
  ];
};

const listName = (name: string, order: string, isBackward: boolean): string =>
  `${name} by ${order}${isBackward ? ', backwards' : ''}`;
const termName = (name: string, term: string): string => `${name} with ${term}`;

/** Numbers the names that have no number yet, in the caller's transaction. */
export const addNames = async (sql: Sql): Promise<void> => {
  const all = (Object.keys(collections) as CollectionName[]).flatMap(namesOf);
  await sql.query(
    `insert into briefgraph.names (name, number)
     select given.name, (select coalesce(max(number), 0) from briefgraph.names) + row_number() over (order by given.name)
     from unnest($1::text[]) as given (name)
     where not exists (select 1 from briefgraph.names known where known.name = given.name)`,
    [all],
  );
};

/** A list of the rows with a value that is no longer is read to its end. */
const SHORT_LIST = 1000;

/** Reads the numbers, and what is known of the collections of the revision. `shortList` is less than otherwise in tests. */
export const readNames = async (sql: Sql, shortList = SHORT_LIST): Promise<NumberedNames> => {
  const long = await sql.query<{ collection: number }>('select distinct collection from briefgraph.common_values');
  const collectionsWithLongLists = new Set(long.map(({ collection }) => collection));
  const rows = await sql.query<{ name: string; number: number }>('select name, number from briefgraph.names');
  const numbers = new Map(rows.map(({ name, number }) => [name, number]));
  const find = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`The database has no "${name}": load the data with this release again.`);
    return number;
  };
  return {
    collection: find,
    list: (name, order, isBackward = false) => find(listName(name, order, isBackward)),
    term: (name, term) => find(termName(name, term)),
    datesOf: (name, dates) => numbers.get(termName(name, DATE_TERMS[dates])) ?? null,
    hasLongLists: (name) => collectionsWithLongLists.has(find(name)),
    shortList,
  };
};
