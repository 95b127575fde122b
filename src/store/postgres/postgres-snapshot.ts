import { type CollectionName, collectionOf, type RowOf, type TermOf } from '../../model/collections.ts';
import type {
  AnyCondition,
  AnyPageQuery,
  Condition,
  Page,
  PageQuery,
  SearchFacets,
  SearchHit,
  SearchQuery,
  SearchSummary,
  SearchText,
  Snapshot,
  ValueCount,
  YearCount,
} from '../store.ts';
import { countStatement, readPairs, readValues, readYears } from './counts.ts';
import { type PageRow, pageStatement, toPage } from './page.ts';
import { quoted, SHARED, schemaOf, TRGM_SCHEMA, tableOf } from './schema.ts';
import { PostgresSearch } from './search.ts';
import { type Run, runTogether, type Statement } from './together.ts';

/** A value of a filter is common if more rows than this have it: it is not looked up before an order is tried. */
const COMMON = 5000;

/** One revision of the data in a database. Each statement names the tables of the revision, so no transaction is needed. */
export class PostgresSnapshot implements Snapshot {
  readonly isSynchronous = false;
  readonly revision: string;
  readonly #run: Run;
  readonly #schema: string;
  readonly #common: ReadonlySet<string>;
  readonly #search: PostgresSearch;

  private constructor(revision: string, run: Run, common: ReadonlySet<string>, trgm: string) {
    this.revision = revision;
    this.#run = run;
    this.#schema = schemaOf(revision);
    this.#common = common;
    this.#search = new PostgresSearch(run, this.#schema, trgm);
  }

  /** Reads which values are common. */
  static async open(revision: string, run: Run): Promise<PostgresSnapshot> {
    const common = await run<{ collection: string; term: string; value: string }>({
      text: `select collection, term, value from ${tableOf(schemaOf(revision), 'counts')} where year is null and rows > ${COMMON}`,
      values: [],
    });
    const [extension] = await run<{ schema: string }>({ text: TRGM_SCHEMA, values: [] });
    const keys = new Set(common.map(({ collection, term, value }) => keyOf(collection, term, value)));
    return new PostgresSnapshot(revision, run, keys, quoted(extension?.schema ?? SHARED));
  }

  async byIds<Name extends CollectionName>(
    name: Name,
    ids: readonly string[],
  ): Promise<readonly (RowOf<Name> | null)[]> {
    const { id, otherIds } = collectionOf(name);
    const given = [...new Set(ids)];
    const found = new Map<string, unknown>();
    const read = (condition: string) =>
      this.#run<{ doc: unknown }>({ text: `select doc from ${this.#table(name)} where ${condition}`, values: [given] });
    for (const { doc } of await read('id = any($1::text[])')) found.set(id(doc), doc);
    if (otherIds && found.size < given.length)
      for (const { doc } of await read('other_ids && $1::text[]'))
        for (const other of otherIds(doc)) if (!found.has(other)) found.set(other, doc);
    return ids.map((one) => (found.get(one) ?? null) as RowOf<Name> | null);
  }

  async page<Name extends CollectionName>(name: Name, query: PageQuery<Name>): Promise<Page<RowOf<Name>>> {
    const [page] = await this.pages(name, [query]);
    return page as Page<RowOf<Name>>;
  }

  async pages<Name extends CollectionName>(
    name: Name,
    queries: readonly PageQuery<Name>[],
  ): Promise<readonly Page<RowOf<Name>>[]> {
    const asked = queries as readonly AnyPageQuery[];
    const statements = asked.map((query) => this.pageStatement(name, query));
    const found = await runTogether<PageRow>(this.#run, statements);
    return asked.map((query, at) => toPage(query, found[at] ?? [])) as readonly Page<unknown>[] as readonly Page<
      RowOf<Name>
    >[];
  }

  /** How a page is read; for tests that explain it. */
  pageStatement(name: CollectionName, query: AnyPageQuery): Statement {
    return pageStatement(this.#schema, name, query, (condition) => this.#isCommon(name, condition));
  }

  #isCommon(name: string, condition: AnyCondition): boolean {
    if ('date' in condition) return true;
    const isCommon = (value: string) => this.#common.has(keyOf(name, condition.term, value));
    return 'any' in condition ? condition.any.some(isCommon) : condition.all.every(isCommon);
  }

  async count<Name extends CollectionName>(name: Name, where: readonly Condition<Name>[]): Promise<number> {
    const [count] = await this.counts(name, [where]);
    return count as number;
  }

  async counts<Name extends CollectionName>(
    name: Name,
    wheres: readonly (readonly Condition<Name>[])[],
  ): Promise<readonly number[]> {
    const statements = wheres.map((where) => countStatement(this.#schema, name, where as readonly AnyCondition[]));
    const found = await runTogether<{ rows: string }>(this.#run, statements);
    return found.map(([row]) => Number(row?.rows));
  }

  countByYear<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
  ): Promise<readonly YearCount[]> {
    return readYears(this.#run, this.#schema, name, where as readonly AnyCondition[]);
  }

  countValues<Name extends CollectionName>(
    name: Name,
    term: TermOf<Name>,
    where: readonly Condition<Name>[],
    take: number,
  ): Promise<readonly ValueCount[]> {
    return readValues(this.#run, this.#schema, name, { term, where: where as readonly AnyCondition[], take });
  }

  countPairs<Name extends CollectionName>(
    name: Name,
    where: readonly Condition<Name>[],
    rows: readonly Condition<Name>[],
    columns: readonly Condition<Name>[],
  ): Promise<readonly (readonly number[])[]> {
    const pairs = { rows: rows as readonly AnyCondition[], columns: columns as readonly AnyCondition[] };
    return readPairs(this.#run, this.#schema, name, where as readonly AnyCondition[], pairs);
  }

  search(query: SearchQuery): Promise<Page<SearchHit>> {
    return this.#search.page(query);
  }

  searchSummary(query: SearchText): Promise<SearchSummary> {
    return this.#search.summary(query);
  }

  searchFacets(query: SearchText): Promise<SearchFacets> {
    return this.#search.facets(query);
  }

  #table(name: string): string {
    return tableOf(this.#schema, name);
  }
}

const keyOf = (collection: string, term: string, value: string): string => `${collection} ${term} ${value}`;
