import { type CollectionName, collectionOf, collections } from '../../model/collections.ts';
import type { Order } from '../../model/rows/collection.ts';

/**
 * The tables of a revision, made from the collections: one table for each, in a schema of its own. A load writes them once, and nothing
 * changes them afterwards.
 */

/**
 * The format of the tables. Raise it whenever tables, or the rows of the same data, are others than before: a server reads only tables of its
 * format, so servers of two releases never read each other's. A test says when.
 */
export const FORMAT = 9;

/** Which revision is current, and what lies outside of revisions: files and releases. */
export const SHARED = 'bg';

export const NAMES = Object.keys(collections) as CollectionName[];

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The schema of a revision; an underscore is a wildcard of LIKE, so compare prefixes otherwise. */
export const schemaOf = (revision: string): string => `${SCHEMA_PREFIX}${revision}`;
export const SCHEMA_PREFIX = `bg_${FORMAT}_`;

/** `EventIssue` as `event_issue`, as `psql` takes it without quotes. */
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '_' : ''}${letter.toLowerCase()}`);

/** The table of a collection or another name, in a schema. */
export const tableOf = (schema: string, name: string): string => `${quoted(schema)}.${quoted(snake(name))}`;

export const termColumn = (term: string): string => quoted(snake(term));

export interface Column {
  /** Quoted. */
  name: string;
  type: string;
}

const TEXT = 'text collate "C"';

export interface KeyColumn extends Column {
  /** Whether it has a column of its own, and is not the id or the value of a filter. */
  isOwn: boolean;
}

/** The columns of the key of an order, in its order. */
export const keyColumns = (name: CollectionName, order: string): KeyColumn[] => {
  const { terms, orders } = collectionOf(name);
  const { shape, parts } = orders[order] as Order<unknown>;
  return parts.map((part, at) => {
    const isOwn = part !== 'id' && !terms[part]?.single;
    return {
      name: isOwn ? quoted(`${order.toLowerCase()}_${part}`) : termColumn(part),
      type: shape[at] === 's' ? TEXT : 'float8',
      isOwn,
    };
  });
};

/** The first part of a key, negated: rows that come last in both directions do so if it is sorted by this when it descends. */
export const negatedColumn = (order: string): string => quoted(`${order.toLowerCase()}_dated`);

/** The columns of a collection, in the order in which rows are written. */
export const columnsOf = (name: CollectionName): Column[] => {
  const { terms, orders, date, otherIds } = collectionOf(name);
  return [
    { name: 'id', type: TEXT },
    ...(otherIds ? [{ name: 'other_ids', type: 'text[] collate "C"' }] : []),
    ...Object.entries(terms).map(([term, { single }]) => ({
      name: termColumn(term),
      type: single ? TEXT : 'text[] collate "C"',
    })),
    ...Object.entries(orders).flatMap(([order, { nullsLast }]) => [
      ...keyColumns(name, order).filter(({ isOwn }) => isOwn),
      ...(nullsLast ? [{ name: negatedColumn(order), type: 'float8' }] : []),
    ]),
    ...(date
      ? [
          { name: 'possible', type: 'daterange' },
          { name: 'overlap_from', type: 'date' },
          { name: 'overlap_to', type: 'date' },
          { name: 'year', type: 'int' },
        ]
      : []),
    { name: 'doc', type: 'jsonb not null' },
  ];
};

/** What lies outside of revisions. Each statement may be run again. */
export const CREATE_SHARED: readonly string[] = [
  `create schema if not exists ${SHARED}`,
  `create table if not exists ${SHARED}.current (format int primary key, revision text not null, loaded_at timestamptz not null)`,
  `create table if not exists ${SHARED}.revision (schema text primary key, loaded_at timestamptz not null)`,
  `create table if not exists ${SHARED}.catalog (folder text primary key, key text not null, source text, issued text)`,
  `create table if not exists ${SHARED}.file (folder text, path text, hash text not null, bytes bytea not null, primary key (folder, path))`,
  `create table if not exists ${SHARED}.release (key text primary key, number int not null, revision text not null, issued text not null,
    etag text not null, body text not null, is_offered boolean not null)`,
  `create table if not exists ${SHARED}.released_file (key text, url text, hash text not null, last int, bytes bytea not null,
    primary key (key, url))`,
];

/** Where the extension pg_trgm is: in our schema, unless somebody has made it before. */
export const TRGM_SCHEMA = `select n.nspname as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'`;

/** The empty tables of a revision. */
export const createTables = (schema: string): string[] => {
  const create = (name: string, columns: string) => `create table ${tableOf(schema, name)} (${columns})`;
  return [
    `create schema ${quoted(schema)}`,
    // Nothing changes afterwards, and the load gathers statistics itself.
    ...NAMES.map(
      (name) =>
        `${create(
          name,
          columnsOf(name)
            .map((column) => `${column.name} ${column.type}`)
            .join(', '),
        )} with (autovacuum_enabled = off)`,
    ),
    create('counts', `collection ${TEXT}, term ${TEXT}, value ${TEXT}, year int, rows bigint`),
    create('search', `type ${TEXT}, id ${TEXT}, nth smallint, title_length smallint, tokens tsvector`),
    create('word', `word ${TEXT}, rows int`),
    create('phrase', `phrase ${TEXT}, kind text, token ${TEXT}, closeness smallint, type ${TEXT}, id ${TEXT}`),
  ];
};

/** What `\d+` says of the tables and columns whose names do not. */
export const describeTables = (schema: string): string[] => {
  const comment = (of: string, text: string) => `comment on ${of} is '${text.replaceAll("'", "''")}'`;
  const column = (name: CollectionName, quotedName: string, text: string) =>
    comment(`column ${tableOf(schema, name)}.${quotedName}`, text);
  return [
    comment(
      `table ${tableOf(schema, 'counts')}`,
      'Rows of a collection by the value of a filter and by year; null for all.',
    ),
    ...NAMES.flatMap((name) => {
      const { orders, date } = collectionOf(name);
      return [
        ...Object.entries(orders).flatMap(([order, { nullsLast }]) =>
          nullsLast
            ? [
                column(
                  name,
                  negatedColumn(order),
                  `The first part of the order ${order}, negated, to read it backward.`,
                ),
              ]
            : [],
        ),
        ...(date
          ? [
              column(name, 'possible', 'All days on which it may be; null if undated.'),
              column(
                name,
                'overlap_from',
                'A window that overlaps it for certain begins on this day or before; null for any day.',
              ),
              column(
                name,
                'overlap_to',
                'A window that overlaps it for certain ends on this day or after; null for any day.',
              ),
              column(name, 'year', 'The year in which it begins.'),
            ]
          : []),
        column(name, 'doc', 'The row, as it is read.'),
      ];
    }),
  ];
};

/** The indexes of a collection, and its statistics. */
export const createIndexes = (schema: string, name: CollectionName): string[] => {
  const { terms, orders, date, otherIds } = collectionOf(name);
  const table = tableOf(schema, name);
  const index = (columns: readonly string[]) => `create index on ${table} (${columns.join(', ')})`;
  const lists = Object.keys(terms).filter((term) => !terms[term]?.single);
  const keys = Object.keys(orders).map((order) => ({
    order,
    columns: keyColumns(name, order).map((column) => column.name),
    nullsLast: orders[order]?.nullsLast,
  }));
  const [first] = keys;
  const leading = new Set(keys.map(({ columns }) => columns[0]));
  const singles = Object.keys(terms).filter((term) => terms[term]?.single && !leading.has(termColumn(term)));
  return [
    `alter table ${table} add primary key (id)`,
    ...(lists.length > 0
      ? [`create index on ${table} using gin (${lists.map(termColumn).join(', ')}) with (fastupdate = off)`]
      : []),
    ...(otherIds ? [`create index on ${table} using gin (other_ids) with (fastupdate = off)`] : []),
    ...keys.flatMap(({ order, columns, nullsLast }) => [
      ...(columns[0] === '"id"' ? [] : [index(columns)]),
      ...(nullsLast ? [index([negatedColumn(order), ...columns.slice(1)])] : []),
    ]),
    ...singles.map((term) =>
      index([termColumn(term), ...(first?.columns.filter((one) => one !== termColumn(term)) ?? [])]),
    ),
    ...(date ? [`create index on ${table} using gist (possible)`] : []),
    `analyze ${table}`,
  ];
};

/** How many rows a value must have to be counted by the load. */
const COUNTED = 100;
/** The year of rows whose date has no beginning, which count only for the whole. */
export const NO_YEAR = -9999;

/** The counts of all rows of a collection, and of those with a common value, also by year. */
export const fillCounts = (schema: string, name: CollectionName): string => {
  const { terms, date } = collectionOf(name);
  const table = tableOf(schema, name);
  const year = date ? `case when grouping(year) = 1 then null else coalesce(year, ${NO_YEAR}) end` : 'null::int';
  const groups = (of: string) =>
    date ? `grouping sets ((${of}), (${of ? `${of}, ` : ''}year))` : of === '' ? '()' : of;
  const ofTerm = (term: string) => {
    const column = termColumn(term);
    const from = terms[term]?.single
      ? `(select ${column} as value, * from ${table}) t`
      : `${table}, unnest(${column}) value`;
    return `select '${name}', '${term}', value, ${year}, count(*) from ${from}
      where value in (select value from ${from} group by value having count(*) >= ${COUNTED}) group by ${groups('value')}`;
  };
  return [
    `select '${name}', '', '', ${year}, count(*) from ${table} group by ${groups('')}`,
    ...Object.keys(terms).map(ofTerm),
  ]
    .map((select) => `(${select})`)
    .join('\n union all ')
    .replace(/^/, `insert into ${tableOf(schema, 'counts')} (collection, term, value, year, rows)\n `);
};

/** What is made when all is counted: the words of the search, and the indexes of the tables that are of no collection. `trgm` is the schema of pg_trgm. */
export const finishTables = (schema: string, trgm: string): string[] => {
  const [counts, search, word, phrase] = ['counts', 'search', 'word', 'phrase'].map((name) => tableOf(schema, name));
  return [
    `create unique index on ${counts} (collection, term, value, year)`,
    `create index on ${search} using gin (tokens) with (fastupdate = off)`,
    `insert into ${word} select word, ndoc from ts_stat('select tokens from ${search?.replaceAll("'", "''")}')`,
    `create unique index on ${word} (word)`,
    `create index on ${word} using gin (word ${trgm}.gin_trgm_ops)`,
    `create index on ${phrase} (phrase, kind, token)`,
    ...[counts, search, word, phrase].map((table) => `analyze ${table}`),
  ];
};
