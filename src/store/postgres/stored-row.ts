import { type CollectionName, collectionOf } from '../../model/collections.ts';
import { isNodeType, NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { NamedEntity } from '../../model/search/phrases.ts';
import { daysOf, MODES } from '../date-index.ts';
import { sha256 } from '../sha256.ts';
import { storable } from './conditions.ts';
import { dateTerms } from './date-terms.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';
import type { NumberedNames } from './numbered-names.ts';
import { isSearched, toSearchedRow } from './search-searched-row.ts';

/** What tables hold of a row. */
export interface StoredRow {
  id: string;
  /** All ids by which it is found. */
  ids: readonly string[];
  /** Its JSON, without what only indexes need. */
  body: string;
  /** Where it is in each list, in hexadecimal. */
  keys: readonly { list: number; key: string }[];
  terms: readonly StoredTerm[];
  /** What its date has to have in common with a window, by mode. */
  dates: readonly { mode: number; low: number; high: number }[];
  /** The year in which it begins; null if it has none. */
  year: number | null;
  /** By what it is found when somebody searches; null if it is not. */
  search: StoredDocument | null;
  /** Of all of these: a row with the same hash is stored already. */
  hash: string;
  /** Of its content, of which all of this is made. */
  content: string;
}

interface StoredTerm {
  term: number;
  values: readonly string[];
  /** The lists in which rows are found by it; undefined if they are in all. */
  lists?: readonly number[];
}

/** What a search knows of a row. */
export interface StoredDocument {
  titleLength: number;
  /** Each with its weight. */
  tokens: readonly (readonly [token: string, weight: number])[];
  /** Where it comes among the rows that have one of the tokens, in hexadecimal. */
  ranks: readonly string[];
  /** The entity that it is, as texts name it. */
  entity: NamedEntity | null;
}

/** Reads what is stored of the rows of a collection. */
export const createStoredRow = (name: CollectionName, names: NumberedNames): ((row: unknown) => StoredRow) => {
  const { id, otherIds, orders, terms, date, onlyIndexed } = collectionOf(name);
  const lists = Object.entries(orders).flatMap(([order, { key, nullsLast }]) => [
    { order, list: names.list(name, order), bytes: (row: unknown) => toKeyBytes(key(row)) },
    ...(nullsLast
      ? [{ order, list: names.list(name, order, true), bytes: (row: unknown) => toBackwardBytes(key(row)) }]
      : []),
  ]);
  const read = [
    ...Object.entries(terms).map(([term, valuesOf]) => ({ term: names.term(name, term), valuesOf, lists: undefined })),
    ...dateTerms(name, names).map(({ order, ...rest }) => ({
      ...rest,
      lists: lists.filter((one) => one.order === order).map(({ list }) => list),
    })),
  ];
  return (row) => {
    const own = id(row);
    const when = date?.(row);
    const days = when && daysOf(when);
    const whole = JSON.stringify(row);
    const content = sha256(whole);
    const body = onlyIndexed ? JSON.stringify(omit(row as object, onlyIndexed)) : whole;
    const found = {
      id: own,
      ids: [...new Set([own, ...(otherIds?.(row) ?? [])])],
      keys: lists.map(({ list, bytes }) => ({ list, key: bytes(row).toString('hex') })),
      terms: read.map(({ term, valuesOf, lists }) => ({ term, values: [...new Set(storable(valuesOf(row)))], lists })),
      dates: days ? MODES.map((mode, index) => ({ mode: index, low: days[mode][0], high: days[mode][1] })) : [],
      year: when?.earliest ? Number(/^-?\d+/.exec(when.earliest)?.[0]) : null,
      search: isNodeType(name) && isSearched(name) ? toDocument(name, row) : null,
    };
    return { ...found, body, content, hash: sha256(JSON.stringify([content, found])) };
  };
};

const omit = (row: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The hash of the content of a row. */
export const hashContent = (row: unknown): string => sha256(JSON.stringify(row));

const toDocument = (type: NodeType, row: unknown): StoredDocument => {
  const searched = toSearchedRow(type, row);
  const { tokens, titleLength } = searched.document();
  const place = NODE_TYPES.indexOf(type);
  return {
    titleLength,
    tokens: [...tokens],
    ranks: [...tokens.values()].map((weight) => toKeyBytes([-weight, place, searched.node.id]).toString('hex')),
    entity: searched.named(),
  };
};
