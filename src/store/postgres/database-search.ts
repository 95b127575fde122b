import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { append } from '../../model/rows/lists.ts';
import { readQuestion } from '../../model/search/read-question.ts';
import type { Generations } from '../generations.ts';
import type { Page, SearchFacets, SearchHit, SearchQuery, SearchSummary, SearchText } from '../store.ts';
import { selectGiven } from './append-rows.ts';
import type { Sql } from './database.ts';
import { DatabaseCorpus, KnownParts, type Misses, type ReadDocument } from './database-corpus.ts';
import { DatabaseNames } from './database-names.ts';
import { fromTextBytes, textKey, toPrefixBytes } from './key-bytes.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { NumberedTokens } from './numbered-tokens.ts';
import { countFacets } from './search-facets.ts';
import { type Found, findRows } from './search-find-rows.ts';
import { rankingOf, toPage, toSummary } from './search-found-page.ts';
import { toFilters } from './search-to-filters.ts';
import { readLike } from './spellings.ts';
import { KnownPhrases } from './stored-phrases.ts';

/** What searches of one revision share. */
export interface SearchedRows {
  /** Rows by their keys, those that were compared of late. */
  readonly documents: Generations<ReadDocument>;
  /** The tokens of these rows, and of those that were forgotten. */
  readonly tokens: NumberedTokens;
}

/** A search that is complete. */
interface Searched {
  found: Found;
  corpus: DatabaseCorpus;
  names: DatabaseNames;
}

/** What a row takes in memory besides its tokens. */
const BYTES_OF_DOCUMENT = 500;

/** Each round reads all that the one before has missed. Names, counts, similar words and rows for two ways of matching take twelve. */
const MOST_ROUNDS = 24;

/**
 * Search in a database: the same comparison as in memory, over the part of the index that a text needs. It is done once more
 * for each kind of thing that turns out to be missing, so the number of statements does not depend on how many rows match.
 */
export class DatabaseSearch {
  readonly #sql: Sql;
  readonly #names: NumberedNames;
  readonly #size: number;
  readonly #shared: SearchedRows;
  readonly #known = new KnownParts();
  readonly #phrases = new KnownPhrases();
  readonly #found = new Map<string, Promise<Searched>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(sql: Sql, names: NumberedNames, size: number, shared: SearchedRows) {
    this.#sql = sql;
    this.#names = names;
    this.#size = size;
    this.#shared = shared;
  }

  async page(query: SearchQuery): Promise<Page<SearchHit>> {
    const { found, corpus } = await this.#find(query, rankingOf(query));
    return toPage(found, corpus, query);
  }

  async summary(query: SearchText): Promise<SearchSummary> {
    const { found, names } = await this.#find(query);
    return toSummary(found, names);
  }

  async facets(query: SearchText): Promise<SearchFacets> {
    const { found, corpus } = await this.#find(query);
    return countFacets(corpus, found.documents);
  }

  /**
   * A request reads a page, counts and facets of the same search. Of several searches, one is done after the other, since they share what
   * is known, and a connection.
   */
  #find(query: SearchText, ranking: string | null = null): Promise<Searched> {
    const key = JSON.stringify([query.text, query.filters ?? {}, ranking]);
    const known = this.#found.get(key);
    if (known) return known;
    const searched = this.#last.then(() => this.#search(query, ranking));
    this.#found.set(key, searched);
    this.#last = searched.catch(() => {});
    return searched;
  }

  async #search({ text, filters = {} }: SearchText, ranking: string | null): Promise<Searched> {
    const groups = toFilters(filters);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const names = new DatabaseNames(this.#phrases);
      const question = readQuestion(text, names.names);
      // What names are not known yet would be looked for as words.
      if (names.misses.size === 0) {
        const corpus = new DatabaseCorpus(this.#size, this.#known, this.#shared.tokens);
        const found = findRows(corpus, question, names.names, groups, ranking);
        // Of similar words, it is asked whether they are names.
        if (corpus.isComplete && names.misses.size === 0) return { found, corpus, names };
        const areTermsKnown = (await this.#readTerms(corpus.misses)) && names.misses.size === 0;
        if (areTermsKnown) await this.#readRowsOf(corpus.misses);
      }
      if (names.misses.size > 0)
        await this.#phrases.read(this.#sql, [...names.misses], (collection, id) => this.#nodeOf(collection, id));
    }
    throw new Error(`A search was not complete after ${MOST_ROUNDS} rounds.`);
  }

  /** Reads what decides which words are looked for; returns whether it was known. */
  async #readTerms({ counts, beginnings, like }: Misses): Promise<boolean> {
    if (counts.size > 0) await this.#readCounts([...counts]);
    if (beginnings.size > 0) await this.#readCountsFrom([...beginnings]);
    const words = [...like];
    const similar = words.length > 0 ? await readLike(this.#sql, words) : [];
    for (const [at, [word]] of words.entries()) this.#known.like.set(word, similar[at] as string[]);
    return counts.size + beginnings.size + like.size === 0;
  }

  async #readRowsOf({ rows, rowsFrom }: Misses): Promise<void> {
    if (rows.size > 0) await this.#readRows([...rows]);
    for (const [beginning, most] of rowsFrom) await this.#readRowsFrom(beginning, most);
    await this.#readDocuments();
  }

  async #readCounts(tokens: readonly string[]): Promise<void> {
    const found = await this.#sql.query<{ token: Uint8Array; rows: number }>(
      `select token, rows from briefgraph.tokens
        where token in (${selectGiven(['bytea'])})`,
      [tokens.map(textKey)],
    );
    for (const token of tokens) this.#known.counts.set(token, 0);
    for (const { token, rows } of found) this.#known.counts.set(fromTextBytes(token), rows);
  }

  async #readCountsFrom(beginnings: readonly string[]): Promise<void> {
    const ranges = beginnings.map(toPrefixBytes);
    const found = await this.#sql.query<{ place: number; rows: number }>(
      `select given.place::int as place, coalesce(sum(t.rows), 0)::int as rows
        from unnest($1::text[], $2::text[]) with ordinality as given (first, last, place)
        left join briefgraph.tokens t on t.token >= decode(given.first, 'hex') and t.token < decode(given.last, 'hex')
        group by given.place`,
      [ranges.map(([first]) => first.toString('hex')), ranges.map(([, last]) => last.toString('hex'))],
    );
    for (const { place, rows } of found) this.#known.countsFrom.set(beginnings[place - 1] as string, rows);
  }

  async #readRows(tokens: readonly (readonly [token: string, most: number])[]): Promise<void> {
    const found = await this.#sql.query<{ place: number; collection: number; number: number }>(
      `select given.place::int as place, m.collection, m.number
        from unnest($1::text[], $2::int[]) with ordinality as given (token, most, place)
        cross join lateral (
          select x.collection, x.number, x.rank from briefgraph.matches x
          where x.token = decode(given.token, 'hex') order by x.rank limit given.most
        ) m order by given.place, m.rank`,
      [tokens.map(([token]) => textKey(token)), tokens.map(([, most]) => most)],
    );
    const keys = tokens.map((): string[] => []);
    for (const { place, collection, number } of found) keys[place - 1]?.push(`${collection} ${number}`);
    for (const [at, [token, most]] of tokens.entries()) this.#known.rows.set(token, { most, keys: keys[at] ?? [] });
  }

  async #readRowsFrom(beginning: string, most: number): Promise<void> {
    const [first, last] = toPrefixBytes(beginning);
    const found = await this.#sql.query<{ token: string; collection: number; number: number }>(
      `select encode(token, 'hex') as token, collection, number from briefgraph.matches
        where token >= $1 and token < $2 order by briefgraph.matches.token, rank limit $3`,
      [first, last, most],
    );
    const lists = new Map<string, string[]>();
    for (const { token, collection, number } of found) append(lists, token, `${collection} ${number}`);
    this.#known.rowsFrom.set(beginning, { most, lists: [...lists.values()] });
  }

  async #readDocuments(): Promise<void> {
    const { rows, rowsFrom, documents } = this.#known;
    const all = [
      ...[...rows.values()].map(({ keys }) => keys),
      ...[...rowsFrom.values()].flatMap(({ lists }) => lists),
    ];
    const missing: string[] = [];
    for (const key of new Set(all.flat())) {
      const shared = this.#shared.documents.get(key);
      if (documents.has(key)) continue;
      if (shared) documents.set(key, shared);
      else missing.push(key);
    }
    if (missing.length === 0) return;
    const found = await this.#sql.query<{
      collection: number;
      number: number;
      id: string;
      title_length: number;
      tokens: string;
    }>(
      `select d.collection, d.number, r.id, d.title_length, d.tokens
        from unnest($1::int[], $2::int[]) as given (collection, number)
        join briefgraph.documents d on d.collection = given.collection and d.number = given.number
        join briefgraph.rows r on r.collection = given.collection and r.number = given.number`,
      [missing.map((key) => Number(key.split(' ')[0])), missing.map((key) => Number(key.split(' ')[1]))],
    );
    for (const { collection, number, id, title_length: titleLength, tokens } of found) {
      const key = `${collection} ${number}`;
      const document = {
        node: this.#nodeOf(collection, id),
        titleLength,
        entries: Uint32Array.from(
          JSON.parse(tokens) as [string, number][],
          ([token, weight]) => this.#shared.tokens.add(token) * 4 + weight,
        ),
      };
      documents.set(key, document);
      this.#shared.documents.set(key, document, BYTES_OF_DOCUMENT + document.entries.byteLength);
    }
  }

  #nodeOf(collection: number, id: string): NodeRef {
    const type = NODE_TYPES.find((type) => this.#names.collection(type) === collection);
    return { type: type as NodeType, id };
  }
}
