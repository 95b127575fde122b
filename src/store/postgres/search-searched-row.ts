import { collectionOf } from '../../model/collections.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import type { SearchText } from '../../model/rows/collection.ts';
import { countriesIn } from '../../model/search/country-phrases.ts';
import { dateTokens } from '../../model/search/date-tokens.ts';
import type { NamedEntity } from '../../model/search/phrases.ts';
import { orderedWords, searchWords } from '../../model/search/search-words.ts';
import { isStopWord } from '../../model/search/stop-words.ts';
import { actorToken, filterToken, topicToken, typeToken } from '../../model/search/tokens.ts';

/** What a document is found by: tokens, each with the weight of the best field that it is in: 1, 2 or 3. */
export interface IndexedDocument {
  tokens: ReadonlyMap<string, number>;
  /** The number of words in its title. */
  titleLength: number;
}

/** A row that can be searched. */
export interface SearchedRow {
  node: NodeRef;
  /** What it is found by. */
  document(): IndexedDocument;
  /** By which names it is known in the text of a search; null if it is not. */
  named(): NamedEntity | null;
}

/** Results that match equally well come in this order. */
export const compareNodes = (a: NodeRef, b: NodeRef): number =>
  NODE_TYPES.indexOf(a.type) - NODE_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The rows of a type that can be searched, by id. */
export function readRows(type: NodeType, given: readonly unknown[]): readonly SearchedRow[] {
  if (!isSearched(type)) return [];
  const rows = given.map((row) => toSearchedRow(type, row));
  return rows.sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
}

/** Whether rows of a type can be searched. */
export const isSearched = (type: NodeType): boolean => collectionOf(type).search !== undefined;

/** A row of such a type, which is read when it is first asked for something. */
export const toSearchedRow = (type: NodeType, row: unknown): SearchedRow => {
  const { id, search } = collectionOf(type);
  const node = { type, id: id(row) };
  const textOf = () => search?.(row) ?? { title: '' };
  let document: IndexedDocument | undefined;
  let named: NamedEntity | null | undefined;
  return {
    node,
    document() {
      if (!document) {
        const text = textOf();
        document = toDocument(node, text);
        named = toNamed(node, text);
      }
      return document;
    },
    named() {
      if (named === undefined) named = toNamed(node, textOf());
      return named;
    },
  };
};

const toNamed = ({ type, id }: NodeRef, { known, subjects }: SearchText): NamedEntity | null =>
  known
    ? {
        token: subjects?.includes(id) ? actorToken(id) : topicToken(`${type}:${id}`),
        names: known.names,
        isPerson: known.isPerson ?? false,
        governs: known.governs ? actorToken(known.governs) : null,
      }
    : null;

/**
 * The tokens of a row, each with the weight of the best field that it is in: of words, the title before the names before the
 * text; of actors, those who act before others before countries that the title names.
 */
const toDocument = ({ type, id }: NodeRef, row: SearchText): IndexedDocument => {
  const tokens = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (weight > (tokens.get(token) ?? 0)) tokens.set(token, weight);
  };
  const addWords = (text: string | undefined, weight: number) => {
    for (const token of searchWords(text ?? '')) add(token, weight);
  };
  addWords(row.title, 3);
  for (const name of row.names ?? []) addWords(name, 2);
  for (const text of row.text ?? []) addWords(text, 1);
  // Slugs are words too.
  addWords(id, 1);
  for (const actor of row.subjects ?? []) add(actorToken(actor), 3);
  for (const actor of row.involved ?? []) add(actorToken(actor), 2);
  for (const token of countriesIn(row.title)) add(token, 1);
  for (const ref of row.topics ?? []) add(topicToken(ref), ref === `${type}:${id}` ? 3 : 2);
  for (const [token, weight] of dateTokens(row.when)) add(token, weight);
  const year = (row.when ?? row.published)?.earliest?.slice(0, 4);
  const filters = [
    typeToken(type),
    ...(row.briefs ?? []).map((brief) => filterToken('brief', brief)),
    ...(row.publishers ?? []).map((publisher) => filterToken('publisher', publisher)),
    ...(year === undefined ? [] : [filterToken('year', year)]),
    ...(row.modality ? [filterToken('modality', row.modality)] : []),
  ];
  for (const token of filters) add(token, 1);
  return { tokens, titleLength: new Set(orderedWords(row.title).filter((word) => !isStopWord(word))).size };
};
