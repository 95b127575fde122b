import SearchableMap from 'minisearch/SearchableMap';
import type { NodeRef } from '../../model/node-ref.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import { append } from '../../model/rows/lists.ts';
import type { NamedEntity } from '../../model/search/names.ts';
import { readQuestion } from '../../model/search/read-question.ts';
import { isWord } from '../../model/search/tokens.ts';
import { runAtOnce } from '../../model/steps.ts';
import type { Generations } from '../generations.ts';
import { countFacets } from '../search/facets.ts';
import { type Found, findRows } from '../search/find-rows.ts';
import { rankingOf, toPage, toSummary } from '../search/found-page.ts';
import { KnownNames } from '../search/known-names.ts';
import { toFilters } from '../search/to-filters.ts';
import type { Page, SearchFacets, SearchHit, SearchQuery, SearchSummary, SearchText } from '../store.ts';
import type { Sql } from './database.ts';
import { DatabaseCorpus, KnownParts, type Misses, type ReadDocument } from './database-corpus.ts';
import { fromTextBytes, toKeyBytes, toPrefixBytes } from './key-bytes.ts';
import type { NumberedNames } from './numbered-names.ts';

/** What searches of one revision share: it is read when it is first needed. */
export interface SearchedRevision {
  /** Rows by their keys, those that were compared of late. */
  readonly documents: Generations<ReadDocument>;
  names?: Promise<KnownNames> | undefined;
  words?: Promise<SearchableMap<true>> | undefined;
}

/** What a row takes in memory, and for each character of its tokens. */
const BYTES_OF_DOCUMENT = 300;
const BYTES_PER_CHARACTER = 5;

/** Each round reads all that the one before has missed; counts, words and rows for two ways of matching take six. */
const MOST_ROUNDS = 12;

/**
 * Search in a database: the same comparison as in memory, over the part of the index that a text needs. It is done once more
 * for each kind of thing that turns out to be missing, so the number of statements does not depend on how many rows match.
 */
export class DatabaseSearch {
  readonly #sql: Sql;
  readonly #names: NumberedNames;
  readonly #size: number;
  readonly #shared: SearchedRevision;
  readonly #known = new KnownParts();
  readonly #found = new Map<string, Promise<{ found: Found; corpus: DatabaseCorpus }>>();

  constructor(sql: Sql, names: NumberedNames, size: number, shared: SearchedRevision) {
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
    return toSummary((await this.#find(query)).found, await this.#knownNames());
  }

  async facets(query: SearchText): Promise<SearchFacets> {
    const { found, corpus } = await this.#find(query);
    return countFacets(corpus, found.documents);
  }

  /** A request reads a page, counts and facets of the same search. */
  #find(query: SearchText, ranking: string | null = null): Promise<{ found: Found; corpus: DatabaseCorpus }> {
    const key = JSON.stringify([query.text, query.filters ?? {}, ranking]);
    const known = this.#found.get(key) ?? this.#search(query, ranking);
    this.#found.set(key, known);
    return known;
  }

  async #search({ text, filters = {} }: SearchText, ranking: string | null) {
    const { names } = await this.#knownNames();
    const question = readQuestion(text, names);
    const groups = toFilters(filters);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const corpus = new DatabaseCorpus(this.#size, this.#known);
      const found = findRows(corpus, question, names, groups, ranking);
      if (corpus.isComplete) return { found, corpus };
      await this.#read(corpus.misses);
    }
    throw new Error(`A search was not complete after ${MOST_ROUNDS} rounds.`);
  }

  async #read({ counts, beginnings, hasLike, rows, rowsFrom }: Misses): Promise<void> {
    if (counts.size > 0) await this.#readCounts([...counts]);
    if (beginnings.size > 0) await this.#readCountsFrom([...beginnings]);
    if (hasLike) this.#known.words = await this.#words();
    // What is looked for may be another word yet.
    if (counts.size + beginnings.size > 0 || hasLike) return;
    if (rows.size > 0) await this.#readRows([...rows]);
    for (const [beginning, most] of rowsFrom) await this.#readRowsFrom(beginning, most);
    await this.#readDocuments();
  }

  async #readCounts(tokens: readonly string[]): Promise<void> {
    const found = await this.#sql.query<{ token: Uint8Array; rows: number }>(
      `select token, rows from briefgraph.tokens
        where token in (select decode(hex, 'hex') from unnest($1::text[]) as given (hex))`,
      [tokens.map((token) => toKeyBytes([token]).toString('hex'))],
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
      [tokens.map(([token]) => toKeyBytes([token]).toString('hex')), tokens.map(([, most]) => Math.ceil(most))],
    );
    const keys = tokens.map((): string[] => []);
    for (const { place, collection, number } of found) keys[place - 1]?.push(`${collection} ${number}`);
    for (const [at, [token, most]] of tokens.entries())
      this.#known.rows.set(token, { most: Math.ceil(most), keys: keys[at] ?? [] });
  }

  async #readRowsFrom(beginning: string, most: number): Promise<void> {
    const [first, last] = toPrefixBytes(beginning);
    const found = await this.#sql.query<{ token: string; collection: number; number: number }>(
      `select encode(token, 'hex') as token, collection, number from briefgraph.matches
        where token >= $1 and token < $2 order by briefgraph.matches.token, rank limit $3`,
      [first, last, Math.ceil(most)],
    );
    const lists = new Map<string, string[]>();
    for (const { token, collection, number } of found) append(lists, token, `${collection} ${number}`);
    this.#known.rowsFrom.set(beginning, { most: Math.ceil(most), lists: [...lists.values()] });
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
        tokens: new Map(JSON.parse(tokens) as [string, number][]),
      };
      documents.set(key, document);
      this.#shared.documents.set(key, document, BYTES_OF_DOCUMENT + BYTES_PER_CHARACTER * tokens.length);
    }
  }

  #nodeOf(collection: number, id: string): NodeRef {
    const type = NODE_TYPES.find((type) => this.#names.collection(type) === collection);
    return { type: type as NodeType, id };
  }

  #knownNames(): Promise<KnownNames> {
    this.#shared.names ??= this.#readNames().catch((error) => {
      // The next request tries again.
      this.#shared.names = undefined;
      throw error;
    });
    return this.#shared.names;
  }

  async #readNames(): Promise<KnownNames> {
    const rows = await this.#sql.query<{ collection: number; id: string; entity: string }>(
      'select collection, id, entity from briefgraph.named',
    );
    const named = rows.map(({ collection, id, entity }) => {
      const parsed = JSON.parse(entity) as NamedEntity;
      return { node: this.#nodeOf(collection, id), named: () => parsed };
    });
    return runAtOnce(KnownNames.of(named));
  }

  #words(): Promise<SearchableMap<true>> {
    this.#shared.words ??= this.#readWords().catch((error) => {
      this.#shared.words = undefined;
      throw error;
    });
    return this.#shared.words;
  }

  async #readWords(): Promise<SearchableMap<true>> {
    const words = new SearchableMap<true>();
    for (const { token } of await this.#sql.query<{ token: Uint8Array }>('select token from briefgraph.tokens')) {
      const text = fromTextBytes(token);
      if (isWord(text)) words.set(text, true);
    }
    return words;
  }
}
