import { distance } from 'fastest-levenshtein';
import { LRUCache } from 'lru-cache';
import { compareText } from '../../model/compare-text.ts';
import type { NodeType } from '../../model/node-types.ts';
import {
  MAX_MEANINGS,
  MAX_SHARED,
  type NodePhrase,
  PhraseIndex,
  type PhraseKind,
  phrasesIn,
} from '../../model/search/phrases.ts';
import { type Question, readQuestion } from '../../model/search/read-question.ts';
import { isWord } from '../../model/search/tokens.ts';
import { canBeMeant } from '../../model/search/words.ts';
import type { SearchDocument } from '../search/document.ts';
import { countFacets } from '../search/facets.ts';
import {
  type Found,
  MOST_RANKED,
  pageOf,
  rank,
  rankingOf,
  type Selected,
  type Selection,
  selectionsOf,
} from '../search/find.ts';
import { countedIn, type MatchedTerm, matchTerms, type TokenCounts } from '../search/terms.ts';
import type { Page, SearchFacets, SearchHit, SearchQuery, SearchSummary, SearchText } from '../store.ts';
import { tableOf } from './schema.ts';
import type { Run } from './together.ts';
import { Values } from './where.ts';

/** Search: PostgreSQL selects the rows by their tokens, and the same functions as in memory read the text and rank them. */

/** The weights of tokens as tsvector has them: 3 is A. */
const WEIGHTS = ['D', 'C', 'B', 'A'];

/** A text in quotes, as tsvector and tsquery take it. */
const quote = (token: string): string => `'${token.slice(0, MOST_LEXEME).replace(/['\\]/g, '$&$&')}'`;

/** Characters of a lexeme; PostgreSQL refuses more than 2 kB. */
const MOST_LEXEME = 500;

/** Tokens with their weights as a tsvector. */
export const toLexemes = (tokens: ReadonlyMap<string, number>): string =>
  [...tokens].map(([token, weight]) => `${quote(token)}:1${WEIGHTS[weight]}`).join(' ');

/** How many searches are kept, for their next pages, counts and facets. Each has at most 500 hits. */
const KEPT = 50;

export class PostgresSearch {
  readonly #run: Run;
  readonly #schema: string;
  readonly #trgm: string;
  readonly #recent = new LRUCache<string, Promise<Found>>({ max: KEPT });
  #size: number | undefined;

  /** `trgm` is the schema of the extension pg_trgm, quoted. */
  constructor(run: Run, schema: string, trgm: string) {
    this.#run = run;
    this.#schema = schema;
    this.#trgm = trgm;
  }

  async page(query: SearchQuery): Promise<Page<SearchHit>> {
    return pageOf(await this.#find(query, rankingOf(query)), query);
  }

  async summary(query: SearchText): Promise<SearchSummary> {
    return (await this.#find(query)).summary;
  }

  async facets(query: SearchText): Promise<SearchFacets> {
    const { selection } = await this.#find(query);
    const matching = this.#matching(selection);
    if (!matching) return countFacets([]);
    const rows = await this.#run<{ token: string; rows: string }>({
      text: `select lexeme as token, count(*) as rows
        from (${matching.text}) found, unnest(tokens) where lexeme ~ '^(#|@|%Issue:)' group by 1`,
      values: matching.values.list,
    });
    return countFacets(rows.map(({ token, rows: count }) => [token, Number(count)]));
  }

  #find({ text, filters = {} }: SearchText, ranking: string | null = null): Promise<Found> {
    const key = JSON.stringify([text, filters, ranking]);
    const known = this.#recent.get(key);
    if (known) return known;
    const found = this.#search({ text, filters }, ranking);
    this.#recent.set(key, found);
    found.catch(() => this.#recent.delete(key));
    return found;
  }

  async #search({ text, filters = {} }: SearchText, ranking: string | null): Promise<Found> {
    const { question, names, terms } = await this.#read(text);
    let found: Found | undefined;
    for (const selection of selectionsOf(question, terms, filters, ranking)) {
      found = rank(question, names, selection, await this.#select(selection), ranking);
      if (found.summary.count > 0) break;
    }
    return found as Found;
  }

  /** What a text says, and what matches its terms. What similar words name is read when it is known which they are. */
  async #read(text: string): Promise<{ question: Question; names: PhraseIndex; terms: readonly MatchedTerm[] }> {
    const phrases = await this.#readPhrases(phrasesIn(text));
    let names = new PhraseIndex(phrases);
    const question = readQuestion(text, names);
    const counts = new ReadCounts(await this.#readSize());
    const { tokens, beginnings } = countedIn(question);
    await Promise.all([this.#readCounts(counts, tokens), this.#readBeginnings(counts, beginnings)]);
    const terms = matchTerms(counts, question, names);
    if (counts.misspelt.size === 0) return { question, names, terms };
    await Promise.all([...counts.misspelt].map(([word, typos]) => this.#readLike(counts, word, typos)));
    const similar = [...counts.like.values()].flat();
    const named = await this.#readPhrases(similar);
    names = new PhraseIndex([...phrases, ...named].sort(byToken));
    await this.#readCounts(counts, [...similar, ...named.map(({ token }) => token)]);
    return { question, names, terms: matchTerms(counts, question, names) };
  }

  async #select(selection: Selection): Promise<Selected> {
    const matching = this.#matching(selection);
    if (!matching) return { count: 0, documents: [] };
    const rows = await this.#run<{
      type: NodeType;
      id: string;
      length: number;
      tokens: Record<string, string>;
      all: string;
    }>({
      text: `select type, id, title_length as length, "all", (select json_object_agg(lexeme, weights[1]) from unnest(tokens)) as tokens
        from (select *, count(*) over () as "all" from (${matching.text}) found
          order by preferred desc, strength desc, nth, id limit ${MOST_RANKED}) first`,
      values: matching.values.list,
    });
    const documents = rows.map(
      ({ type, id, length, tokens }): SearchDocument => ({
        node: { type, id },
        titleLength: length,
        tokens: new Map(Object.entries(tokens).map(([token, weight]) => [token, WEIGHTS.indexOf(weight)])),
      }),
    );
    return { count: Number(rows[0]?.all ?? 0), documents };
  }

  /** The rows of a selection, with their strengths; null if no row can match. */
  #matching({ terms, least, preferred, filters, matching }: Selection): { text: string; values: Values } | null {
    const values = new Values();
    const has = (query: string) => `tokens @@ ${values.add(query, 'tsquery')}`;
    const known = terms.filter(({ count }) => count > 0);
    const ofTerms = known.map((term) => ({ rarity: term.rarity, query: (weights: string) => toQuery(term, weights) }));
    const sum = (parts: readonly string[]) => (parts.length > 0 ? parts.join(' + ') : '0');
    const strengths = ofTerms.map(
      ({ rarity, query }) =>
        `${rarity} * case when ${has(query('A'))} then 3 when ${has(query('AB'))} then 2 when ${has(query(''))} then 1 else 0 end`,
    );
    const covered = ofTerms.map(({ rarity, query }) => `case when ${has(query(''))} then ${rarity} else 0 end`);
    const first = preferred && [
      preferred.types.map(quote).join(' | '),
      ...(preferred.actors
        ? [[...preferred.actors].map(([token, weight]) => quote(token) + (weight === 3 ? ':A' : '')).join(' | ')]
        : []),
    ];
    const isFirst = first ? has(first.map((part) => `(${part})`).join(' & ')) : 'false';
    const queries = ofTerms.map(({ query }) => `(${query('')})`);
    const ways = [
      ...(least !== null && queries.length > 0
        ? [`(${has(queries.join(matching === 'ALL' ? ' & ' : ' | '))} and ${sum(covered)} >= ${least})`]
        : []),
      ...(first ? [isFirst] : []),
    ];
    if (ways.length === 0 || filters.some((tokens) => tokens.length === 0)) return null;
    const narrowed = filters.map((tokens) => ` and ${has(tokens.map(quote).join(' | '))}`).join('');
    return {
      text: `select *, ${isFirst} as preferred, ${sum(strengths)} as strength from ${this.#table('search')} where (${ways.join(' or ')})${narrowed}`,
      values,
    };
  }

  /** What names rows among these phrases, and the governments of the countries that they name; in the order of their tokens. */
  async #readPhrases(phrases: readonly string[]): Promise<NodePhrase[]> {
    const read = async (given: readonly string[]): Promise<NodePhrase[]> => {
      const rows = await this.#run<Omit<NodePhrase, 'node'> & { type: NodeType; id: string }>({
        text: `select found.* from unnest($1::text[]) given(phrase)
            cross join (values ${KINDS.map(([kind, most]) => `('${kind}', ${most})`).join(', ')}) kinds(kind, most)
            cross join lateral (select * from ${this.#table('phrase')} x
              where x.phrase = given.phrase and x.kind = kinds.kind order by token limit kinds.most) found`,
        values: [given],
      });
      return rows.map(({ kind, phrase, closeness, token, type, id }) => ({
        kind,
        phrase,
        closeness,
        token,
        node: { type, id },
      }));
    };
    if (phrases.length === 0) return [];
    const found = await read(phrases);
    const tokens = new Set(found.map(({ token }) => token));
    for (const phrase of phrases) tokens.delete(phrase);
    return [...found, ...(tokens.size > 0 ? await read([...tokens]) : [])].sort(byToken);
  }

  async #readCounts(counts: ReadCounts, tokens: readonly string[]): Promise<void> {
    const text = `select word, rows from ${this.#table('word')} where word = any($1::text[])`;
    const rows = await this.#run<{ word: string; rows: number }>({ text, values: [[...new Set(tokens)]] });
    for (const { word, rows: count } of rows) counts.tokens.set(word, count);
  }

  async #readBeginnings(counts: ReadCounts, beginnings: readonly string[]): Promise<void> {
    if (beginnings.length === 0) return;
    const rows = await this.#run<{ beginning: string; rows: string }>({
      text: `select beginning, (select coalesce(sum(rows), 0) from ${this.#table('word')}
          where word >= beginning collate "C" and word < (beginning || $2::text) collate "C") as rows
        from unnest($1::text[]) given(beginning)`,
      values: [beginnings, '\u{10ffff}'],
    });
    for (const { beginning, rows: count } of rows) counts.beginnings.set(beginning, Number(count));
  }

  async #readLike(counts: ReadCounts, word: string, typos: number): Promise<void> {
    const text = `select word from ${this.#table('word')} where word operator(${this.#trgm}.%) $1::text`;
    const rows = await this.#run<{ word: string }>({ text, values: [word] });
    const like = rows
      .map((row) => row.word)
      .filter((one) => isWord(one) && canBeMeant(one) && distance(one, word) <= typos);
    counts.like.set(word, like.sort());
  }

  async #readSize(): Promise<number> {
    if (this.#size === undefined) {
      const text = `select count(*) as rows from ${this.#table('search')}`;
      this.#size = Number((await this.#run<{ rows: string }>({ text, values: [] }))[0]?.rows);
    }
    return this.#size;
  }

  #table(name: string): string {
    return tableOf(this.#schema, name);
  }
}

const byToken = (a: NodePhrase, b: NodePhrase): number => compareText(a.token, b.token);

/** How many of what a phrase names are read, by what it is of it. */
const KINDS: readonly (readonly [PhraseKind, number])[] = [
  ['WHOLE', MAX_MEANINGS],
  ['PART', MAX_SHARED + 1],
  ['GOVERNMENT', MAX_MEANINGS],
];

/** What a term matches, in fields of these weights; in all if there are none. */
const toQuery = ({ tokens, allOf, beginning }: MatchedTerm, weights: string): string => {
  const suffix = weights === '' ? '' : `:${weights}`;
  return [
    ...[...tokens.keys()].map((token) => `${quote(token)}${suffix}`),
    ...(allOf.length > 0 ? [`(${allOf.map((word) => `${quote(word)}${suffix}`).join(' & ')})`] : []),
    ...(beginning === null ? [] : [`${quote(beginning)}:*${weights}`]),
  ].join(' | ');
};

/** What was counted for a search. */
class ReadCounts implements TokenCounts {
  readonly size: number;
  readonly tokens = new Map<string, number>();
  readonly beginnings = new Map<string, number>();
  readonly like = new Map<string, readonly string[]>();
  /** The words for which similar ones were asked, and in how many letters they may differ. */
  readonly misspelt = new Map<string, number>();

  constructor(size: number) {
    this.size = size;
  }

  count(token: string): number {
    return this.tokens.get(token) ?? 0;
  }

  countFrom(beginning: string): number {
    return this.beginnings.get(beginning) ?? 0;
  }

  wordsLike(word: string, typos: number): readonly string[] {
    this.misspelt.set(word, typos);
    return this.like.get(word) ?? [];
  }
}
