import { isWord } from '../../model/search/tokens.ts';
import { appendRows, selectGiven, toArrays, type Values } from './append-rows.ts';
import type { Sql } from './database.ts';
import { fromTextBytes, textKey } from './key-bytes.ts';
import { formsOf, hasForms, storedForms } from './search-forms.ts';
import { SimilarWords } from './search-similar-words.ts';

/** The table of words by their forms, in which those are found that a misspelt word may mean. Tokens are in hexadecimal. */

/** Runs what may write and remove some of these tokens, and keeps the forms of those that are there afterwards. */
export const keepSpellings = async (sql: Sql, tokens: readonly string[], write: () => Promise<void>): Promise<void> => {
  const words = tokens.filter((token) => isSpelt(wordOf(token)));
  const before = await readPresent(sql, words);
  await write();
  const after = await readPresent(sql, words);
  await addSpellings(
    sql,
    words.filter((word) => after.has(word) && !before.has(word)),
  );
  await removeSpellings(
    sql,
    words.filter((word) => before.has(word) && !after.has(word)),
  );
};

const readPresent = async (sql: Sql, tokens: readonly string[]): Promise<ReadonlySet<string>> => {
  if (tokens.length === 0) return new Set();
  const found = await sql.query<{ token: string }>(
    `select encode(token, 'hex') as token from briefgraph.tokens where token in (${selectGiven(['bytea'])})`,
    [tokens],
  );
  return new Set(found.map(({ token }) => token));
};

export const addSpellings = (sql: Sql, tokens: readonly string[]): Promise<void> =>
  appendRows(sql, 'spellings', { form: 'bytea', word: 'bytea', letters: 'int' }, tokens.flatMap(spellingsOf));

const removeSpellings = async (sql: Sql, tokens: readonly string[]): Promise<void> => {
  const gone = tokens.flatMap(spellingsOf);
  if (gone.length === 0) return;
  await sql.query(`delete from briefgraph.spellings where (form, word) in (${selectGiven(KEY)})`, toArrays(KEY, gone));
};

const KEY = ['bytea', 'bytea'] as const;

const wordOf = (token: string): string => fromTextBytes(Buffer.from(token, 'hex'));

/** Whether a misspelt word can mean this one, which may be another token than a word. */
const isSpelt = (word: string): boolean => isWord(word) && hasForms(word);

/** The rows of a token: each form with it, and how many letters it has; none if no misspelt word can mean it. */
const spellingsOf = (token: string): Values[] => {
  const word = wordOf(token);
  if (!isSpelt(word)) return [];
  return storedForms(word).map((form) => [textKey(form), token, word.length]);
};

/** The words that differ from each of these in so many letters at most, sorted. */
export const readLike = async (
  sql: Sql,
  words: readonly (readonly [word: string, typos: number])[],
): Promise<string[][]> => {
  const given = words.flatMap(([word, typos], place) =>
    formsOf(word, typos).map((form) => [textKey(form), place, word.length - typos, word.length + typos]),
  );
  const found = await sql.query<{ place: number; word: Uint8Array }>(
    `select distinct given.place, s.word from (${selectGiven(['bytea', 'int', 'int', 'int'])}) as given (form, place, least, most)
      join briefgraph.spellings s on s.form = given.form and s.letters between given.least and given.most`,
    toArrays(['bytea', 'int', 'int', 'int'], given),
  );
  const alike = words.map((): string[] => []);
  for (const { place, word } of found) alike[place]?.push(fromTextBytes(word));
  return words.map(([word, typos], place) =>
    SimilarWords.of(alike[place] as string[])
      .like(word, typos)
      .sort(),
  );
};
