import { collectionOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import type { SearchText } from '../../model/rows/collection.ts';
import { countriesIn } from '../../model/search/country-phrases.ts';
import { dateTokens } from '../../model/search/dates.ts';
import { type NodePhrase, phrasesOf } from '../../model/search/phrases.ts';
import { actorToken, filterToken, topicToken, typeToken } from '../../model/search/tokens.ts';
import { isStopWord, orderedWords, searchWords } from '../../model/search/words.ts';

/** The field of a row in which a token is: the best one, if it is in several. */
export const FIELD = { title: 3, names: 2, text: 1 } as const;

/** What a row is found by. */
export interface SearchDocument {
  node: NodeRef;
  /** Tokens (`model/search/tokens.ts`), each with the weight of the best field that it is in: 1, 2 or 3. */
  tokens: ReadonlyMap<string, number>;
  /** The number of different words in its title that are not stop words. */
  titleLength: number;
}

/** Whether rows of a type can be searched. */
export const isSearched = (type: NodeType): boolean => collectionOf(type).search !== undefined;

const textOf = (type: NodeType, row: unknown): SearchText => collectionOf(type).search?.(row) ?? { title: '' };

/**
 * What a row is found by. Of words, the title weighs more than names, and these more than text; of actors, those who act more than others,
 * and these more than countries that only the title names.
 */
export const toDocument = (type: NodeType, row: unknown): SearchDocument => {
  const id = collectionOf(type).id(row);
  const text = textOf(type, row);
  const tokens = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (weight > (tokens.get(token) ?? 0)) tokens.set(token, weight);
  };
  const addWords = (words: string | undefined, weight: number) => {
    for (const token of searchWords(words ?? '')) add(token, weight);
  };
  addWords(text.title, FIELD.title);
  // Codes of countries are names of them only in capitals: as words, "it" and "in" would find Italy and India.
  for (const name of text.names ?? [])
    if (type !== 'Country' || !/^[A-Z]{2,3}$/.test(name)) addWords(name, FIELD.names);
  for (const paragraph of text.text ?? []) addWords(paragraph, FIELD.text);
  if (type !== 'Country') addWords(id, FIELD.text);
  for (const actor of text.subjects ?? []) add(actorToken(actor), 3);
  for (const actor of text.involved ?? []) add(actorToken(actor), 2);
  for (const token of countriesIn(text.title)) add(token, 1);
  for (const ref of text.topics ?? []) add(topicToken(ref), ref === `${type}:${id}` ? 3 : 2);
  for (const [token, weight] of dateTokens(text.when)) add(token, weight);
  const year = (text.when ?? text.published)?.earliest?.slice(0, 4);
  add(typeToken(type), 1);
  for (const brief of text.briefs ?? []) add(filterToken('brief', brief), 1);
  for (const publisher of text.publishers ?? []) add(filterToken('publisher', publisher), 1);
  if (year !== undefined) add(filterToken('year', year), 1);
  if (text.modality) add(filterToken('modality', text.modality), 1);
  const titleLength = new Set(orderedWords(text.title).filter((word) => !isStopWord(word))).size;
  return { node: { type, id }, tokens, titleLength };
};

/** The phrases that name a row in the text of a search; none for most rows. */
export const namesOfRow = (type: NodeType, row: unknown): NodePhrase[] => {
  const { known, subjects } = textOf(type, row);
  if (!known) return [];
  const node = { type, id: collectionOf(type).id(row) };
  const token = subjects?.includes(node.id) ? actorToken(node.id) : topicToken(`${type}:${node.id}`);
  const governs = known.governs ? actorToken(known.governs) : null;
  return phrasesOf({ names: known.names, isPerson: known.isPerson ?? false, governs }).map((phrase) => ({
    ...phrase,
    token,
    node,
  }));
};
