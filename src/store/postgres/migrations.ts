import { CHUNK_TYPE } from './bitmaps.ts';
import type { Sql } from './database.ts';
import { fillSearch } from './fill-search.ts';
import { COMMON } from './write-bitmaps.ts';
import { COUNTED_ROWS } from './write-counts.ts';
import { fillDateBits } from './write-date-bits.ts';

/** Statements, or what makes of rows what SQL alone cannot make. */
type Step = string | ((sql: Sql) => Promise<void>);

/** What brings tables to a version. What servers of an older release would have to wait for comes last. */
type Migration = readonly Step[];

/**
 * The version of the tables that a load writes. A load of another release that has begun before, and knows only some of the tables, fails: it
 * does not give this number.
 */
const ofVersion = (version: number): Step => `
  alter table briefgraph.state drop constraint of_this_version;
  update briefgraph.state set tables_version = ${version};
  alter table briefgraph.state add constraint of_this_version check (tables_version = ${version});
  `;

/**
 * What brings the tables from each version to the next. Rows of all collections share them, so a new entity needs no migration. Collections, orders and terms are
 * numbered by their names (table `names`), since each of their entries would repeat them.
 */
export const MIGRATIONS: readonly Migration[] = [
  [
    `
  create table briefgraph.state (
    only_row boolean primary key check (only_row),
    revision text not null,
    searched integer not null
  );
  create table briefgraph.names (name text primary key, number integer not null unique);

  -- Rows as JSON, each with a hash of all that is stored of it.
  create table briefgraph.rows (
    collection integer not null,
    number integer not null,
    id text not null,
    body text not null,
    hash text not null,
    primary key (collection, number)
  );
  -- All ids of a row: its own, and those of entries that were united.
  create table briefgraph.ids (
    collection integer not null,
    number integer not null,
    id text not null,
    primary key (collection, id)
  );
  create index on briefgraph.ids (collection, number);

  -- The keys of rows in each list. A page is a range of keys, so no page is further away than another.
  create table briefgraph.keys (
    collection integer not null,
    number integer not null,
    list integer not null,
    key bytea not null,
    primary key (list, key)
  );
  create index on briefgraph.keys (collection, number);

  -- The values of terms, and for each value the keys of the rows that have it, in each list; of what is stored of dates, in the lists of one order.
  create table briefgraph.terms (
    collection integer not null,
    number integer not null,
    term integer not null,
    value text not null,
    primary key (term, value, number)
  );
  create index on briefgraph.terms (collection, number);
  create table briefgraph.postings (
    collection integer not null,
    number integer not null,
    list integer not null,
    term integer not null,
    value text not null,
    key bytea not null,
    primary key (list, term, value, key)
  );
  create index on briefgraph.postings (collection, number);

  -- In each mode, a date matches a window that ends at "low" or later and begins at "high" or earlier.
  create table briefgraph.dates (
    collection integer not null,
    number integer not null,
    mode integer not null,
    low integer not null,
    high integer not null,
    primary key (collection, mode, number)
  );
  create index on briefgraph.dates (collection, number);
  create table briefgraph.years (
    collection integer not null,
    number integer not null,
    year integer not null,
    primary key (collection, number)
  );

  -- What rows are found by when somebody searches: for each token the rows that have it, the best first.
  create table briefgraph.documents (
    collection integer not null,
    number integer not null,
    title_length integer not null,
    tokens text not null,
    primary key (collection, number)
  );
  create table briefgraph.matches (
    collection integer not null,
    number integer not null,
    token bytea not null,
    rank bytea not null,
    primary key (token, rank)
  );
  create index on briefgraph.matches (collection, number);
  create table briefgraph.tokens (token bytea primary key, rows integer not null);
  -- The names by which texts are read that somebody searches for.
  create table briefgraph.named (
    collection integer not null,
    number integer not null,
    id text not null,
    entity text not null,
    primary key (collection, number)
  );
  `,
  ],
  [
    `
  -- How many rows of a collection have a value of a term; all of them for the term 0, and years for the term -1.
  create table briefgraph.counts (
    collection integer not null,
    term integer not null,
    value text not null,
    rows integer not null,
    primary key (collection, term, value)
  );
  insert into briefgraph.counts ${COUNTED_ROWS};
  `,
  ],
  [
    `
  -- The catalogs that were loaded, with the folders that they get when they are written back: the empty one is around the others.
  -- One that was read from elsewhere has its source, and when it was issued.
  create table briefgraph.catalogs (
    folder text primary key,
    key text not null,
    source text,
    issued text
  );
  -- Their files, byte for byte.
  create table briefgraph.files (
    folder text not null,
    path text not null,
    hash text not null,
    bytes bytea not null,
    primary key (folder, path)
  );
  -- By which code rows were derived. The same code makes the same of a row with the same content.
  alter table briefgraph.state add column derived_by text not null default '';
  alter table briefgraph.rows add column content text not null default '';
  `,
  ],
  [
    `
  -- Tables with "if not exists" were made before they had a version.
  -- The last release of each catalog that was loaded from a folder. It is offered while the data has the revision "offered_with".
  create table if not exists briefgraph.releases (
    key text primary key,
    -- How many releases there were so far.
    number integer not null,
    revision text not null,
    issued text not null,
    etag text not null,
    -- The content of release.json.
    body text not null,
    offered_with text
  );
  -- The files of these releases, and of the few before: "last" is the number of the last one that has a file; null if the newest has.
  create table if not exists briefgraph.released_files (
    key text not null,
    url text not null,
    hash text not null,
    last integer,
    bytes bytea not null,
    primary key (key, url)
  );
  -- The greatest number that a row of a collection has had so far. None is given to another row: servers know what searches have compared by
  -- the numbers of rows, also those of a revision that the data has had before.
  create table if not exists briefgraph.last_numbers (collection integer primary key, last integer not null);
  -- The values of terms that many rows have, and the years of collections with many rows (the term -1).
  create table briefgraph.common_values (
    collection integer not null,
    term integer not null,
    value text not null,
    primary key (collection, term, value)
  );
  create index on briefgraph.counts (rows) where rows >= ${COMMON};
  -- Which rows have such a value: each row has a bit in one of its chunks, by its number.
  create table briefgraph.bitmaps (
    collection integer not null,
    term integer not null,
    value text not null,
    chunk integer not null,
    bits ${CHUNK_TYPE} not null,
    primary key (collection, term, value, chunk)
  );
  create index on briefgraph.bitmaps (collection, term, chunk);
  `,
  ],
  [
    `
  -- The version of the tables that the load has written. A load of another release that has begun before, and knows only some of the tables,
  -- fails: it does not give this number. The next version drops the constraint, updates the row and adds a constraint with its own number.
  alter table briefgraph.state add column tables_version integer not null default 5
    constraint of_this_version check (tables_version = 5);
  alter table briefgraph.state alter column tables_version drop default;
  `,
  ],
  [
    `
  -- The phrases by which rows are named, and what each is of a row: a whole name, a part of one, the country that it governs, or its token.
  create table briefgraph.phrases (
    collection integer not null,
    number integer not null,
    phrase bytea not null,
    kind integer not null,
    token bytea not null,
    closeness integer not null,
    primary key (phrase, kind, token, collection, number)
  );
  create index on briefgraph.phrases (collection, number);
  -- Words by what is left of their beginnings without some letters, by which misspelt words find them.
  create table briefgraph.spellings (
    form bytea not null,
    word bytea not null,
    letters integer not null,
    primary key (form, word)
  );
  `,
    fillSearch,
    ofVersion(6),
  ],
  [
    `
  -- Which rows are in a window of dates: of the numbers by which the dates of rows are compared with it, each binary digit.
  create table briefgraph.date_bits (
    collection integer not null,
    mode integer not null,
    bound integer not null,
    chunk integer not null,
    -- The first one is worth most.
    digit integer not null,
    bits ${CHUNK_TYPE} not null,
    primary key (collection, mode, bound, chunk, digit)
  );
  `,
    fillDateBits,
    `
  -- What was there for that before.
  drop table if exists briefgraph.date_counts;
  drop index if exists briefgraph.dates_collection_mode_low_high_idx;
  `,
    ofVersion(7),
  ],
];
