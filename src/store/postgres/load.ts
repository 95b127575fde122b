import type { CollectionName } from '../../model/collections.ts';
import { isNodeType, NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { type SomeRows, streamRows } from '../derive/derive-rows.ts';
import { describeOwn, type OwnRelease } from '../releases/describe-release.ts';
import { hashData } from '../revision.ts';
import { isSearched, namesOfRow, toDocument } from '../search/document.ts';
import type { CatalogFolder } from './catalog-folders.ts';
import { escapeText, lineWriter } from './copy-lines.ts';
import type { Database, Session } from './database.ts';
import { DatabaseError, withExplained } from './database-error.ts';
import { hasFiles, writeFiles } from './files.ts';
import { hasReleases, writeReleases } from './releases.ts';
import {
  CREATE_SHARED,
  columnsOf,
  createIndexes,
  createTables,
  describeTables,
  FORMAT,
  fillCounts,
  finishTables,
  NAMES,
  quoted,
  SCHEMA_PREFIX,
  SHARED,
  schemaOf,
  TRGM_SCHEMA,
  tableOf,
} from './schema.ts';
import { toLexemes } from './search.ts';

export interface LoadedCatalogs {
  revision: string;
  /** The number of rows; 0 if the database had the revision already. */
  written: number;
}

export interface LoadOptions {
  /** Gets how far it is, from 0 to 1. */
  progress?: (share: number) => void;
  /** Gets what is not as it may be expected, such as why a catalog is not offered as a release. */
  warn?: (message: string) => void;
  /** How old the schemas of former revisions have to be to be dropped, as an interval of PostgreSQL; the last two stay. */
  dropAfter?: string;
}

/** Any number that no other application takes: the letters `brief`. */
const LOCK = 0x62_72_69_65_66;
const DROP_AFTER = '15 minutes';
const KEPT = 2;

/**
 * Makes checked catalogs the data of a database, which keeps their files, and the releases of those that are of this server. If it has
 * the revision already, no rows are written. Otherwise they are written into a schema of their own, to which one statement switches: a load that
 * fails leaves a schema that nothing reads, and the next one drops it. Of two loads at once, one waits.
 */
export const loadCatalogs = (
  database: Database,
  catalogs: readonly CatalogData[],
  folders: readonly CatalogFolder[] = [],
  { progress = () => {}, warn = () => {}, dropAfter = DROP_AFTER }: LoadOptions = {},
): Promise<LoadedCatalogs> =>
  withExplained(database, async (session) => {
    const hashes = new WeakMap<object, string>();
    const releases: OwnRelease[] = [];
    for (const catalog of catalogs) {
      const release = describeOwn(catalog, hashes, warn);
      if (release) releases.push(release);
    }
    const revision = hashData(catalogs, hashes);
    await session.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      const trgm = await prepare(session, warn);
      const isThere = await hasRevision(session, revision);
      const parts = streamRows(catalogs, { hashes });
      const written = isThere ? 0 : await writeRevision(session, revision, { parts, trgm }, progress);
      await switchTo(session, revision, folders, releases);
      await dropOld(session, dropAfter, warn);
      return { revision, written };
    } finally {
      await session.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    }
  });

/** Makes what lies outside of revisions, and looks whether the database can be used; returns the schema of the extension pg_trgm, quoted. */
const prepare = async (session: Session, warn: (message: string) => void): Promise<string> => {
  for (const statement of CREATE_SHARED) await session.query(statement);
  const [found] = await session.query<{ trgm: boolean; old: boolean; newest: number | null }>(
    `select exists (select from pg_extension where extname = 'pg_trgm') as trgm,
      to_regclass('briefgraph.migrations') is not null as old, (select max(format) from ${SHARED}.current) as newest`,
  );
  if (!found?.trgm) await session.query(`create extension if not exists pg_trgm with schema ${SHARED}`);
  if (found?.old)
    warn(
      'The schema "briefgraph" has the tables of an earlier release. They are left alone; when no server of that release runs any more, run: drop schema briefgraph cascade',
    );
  if (Number(found?.newest ?? 0) > FORMAT)
    warn(
      `A newer release of Briefgraph has loaded data into the database too, in format ${found?.newest}; its servers read that.`,
    );
  const [extension] = await session.query<{ schema: string }>(TRGM_SCHEMA);
  const trgm = quoted(extension?.schema ?? SHARED);
  const [letters] = await session.query<{ known: boolean }>(`select ${trgm}.show_trgm('한국') <> '{}' as known`);
  if (!letters?.known)
    warn(
      'The database does not know letters other than those of English (LC_CTYPE): misspelt words of other scripts are not found. Make it with: createdb --template template0 --locale C.UTF-8',
    );
  return trgm;
};

const hasRevision = async (session: Session, revision: string): Promise<boolean> => {
  const [found] = await session.query(
    `select 1 from ${SHARED}.revision where schema = $1 and exists (select from pg_namespace where nspname = $1)`,
    [schemaOf(revision)],
  );
  return found !== undefined;
};

/** Writes the tables of a revision; returns the number of rows. */
const writeRevision = async (
  session: Session,
  revision: string,
  { parts, trgm }: { parts: Iterable<SomeRows>; trgm: string },
  progress: (share: number) => void,
): Promise<number> => {
  const schema = schemaOf(revision);
  // What a load that failed has left.
  await session.query(`drop schema if exists ${quoted(schema)} cascade`);
  for (const statement of [...createTables(schema), ...describeTables(schema)]) await session.query(statement);
  const lines = new CopyLines(session, schema);
  let written = 0;
  for (const { name, rows, share } of parts) {
    const toLine = lineWriter(name);
    for (const row of rows) {
      written += 1;
      if (lines.add(name, toLine(row))) await lines.flush(name);
      if (isNodeType(name) && isSearched(name)) await addSearched(lines, name, row);
    }
    progress(share * COPIED);
  }
  await lines.end();
  for (const [at, name] of NAMES.entries()) {
    for (const statement of [...createIndexes(schema, name), fillCounts(schema, name)]) await session.query(statement);
    progress(COPIED + (1 - COPIED) * ((at + 1) / (NAMES.length + 1)));
  }
  for (const statement of finishTables(schema, trgm)) await session.query(statement);
  return written;
};

/** How much of the work it is to derive and to copy. */
const COPIED = 0.8;

const addSearched = async (lines: CopyLines, type: NodeType, row: unknown): Promise<void> => {
  const { node, tokens, titleLength } = toDocument(type, row);
  const id = escapeText(node.id);
  const line = [type, id, NODE_TYPES.indexOf(type), Math.min(titleLength, 255), escapeText(toLexemes(tokens))];
  if (lines.add('search', `${line.join('\t')}\n`)) await lines.flush('search');
  for (const { phrase, kind, token, closeness } of namesOfRow(type, row)) {
    const named = [escapeText(phrase), kind, escapeText(token), closeness, type, id];
    if (lines.add('phrase', `${named.join('\t')}\n`)) await lines.flush('phrase');
  }
};

/** How many characters one COPY sends. */
const FLUSH = 4 * 1024 * 1024;

/** Collects the lines of tables. One COPY runs while the next rows are derived. */
class CopyLines {
  readonly #session: Session;
  readonly #schema: string;
  readonly #buffers = new Map<string, { lines: string[]; size: number }>();
  #copying: Promise<void> = Promise.resolve();

  constructor(session: Session, schema: string) {
    this.#session = session;
    this.#schema = schema;
  }

  /** Whether it is time to flush. */
  add(table: string, line: string): boolean {
    let buffer = this.#buffers.get(table);
    if (!buffer) {
      buffer = { lines: [], size: 0 };
      this.#buffers.set(table, buffer);
    }
    buffer.lines.push(line);
    buffer.size += line.length;
    return buffer.size > FLUSH;
  }

  async flush(table: string): Promise<void> {
    const buffer = this.#buffers.get(table);
    if (!buffer) return;
    this.#buffers.delete(table);
    await this.#copying;
    const columns = NAMES.includes(table as CollectionName)
      ? `(${columnsOf(table as CollectionName)
          .map(({ name }) => name)
          .join(', ')})`
      : '';
    const statement = `copy ${tableOf(this.#schema, table)} ${columns} from stdin`;
    this.#copying = this.#session.copy(statement, buffer.lines.join('')).catch((error) => {
      throw explainCharacter(error);
    });
    // The next flush, or the end, waits for it and gets the error.
    this.#copying.catch(() => {});
    await new Promise((resolve) => setImmediate(resolve));
  }

  async end(): Promise<void> {
    for (const table of [...this.#buffers.keys()]) await this.flush(table);
    await this.#copying;
  }
}

/** PostgreSQL has no texts with U+0000, and JSON with half of a pair of surrogates is refused. */
const explainCharacter = (error: unknown): unknown => {
  const { code = '', message, where = '' } = error as { code?: string; message: string; where?: string };
  if (!/^22(P05|021|P02)$/.test(code)) return error;
  return new DatabaseError(
    `A text has a character that PostgreSQL cannot keep, U+0000 or half of one above U+FFFF: ${message} (${where})`,
  );
};

/** Makes a revision, with its files and releases, what is read from now on. */
const switchTo = async (
  session: Session,
  revision: string,
  folders: readonly CatalogFolder[],
  releases: readonly OwnRelease[],
): Promise<void> => {
  await session.query('begin');
  try {
    if (folders.length === 0 || !(await hasFiles(session, folders))) await writeFiles(session, folders);
    if (!(await hasReleases(session, releases))) await writeReleases(session, releases);
    await session.query(
      `insert into ${SHARED}.revision values ($1, now()) on conflict (schema) do update set loaded_at = now()`,
      [schemaOf(revision)],
    );
    await session.query(
      `insert into ${SHARED}.current values ($1, $2, now())
        on conflict (format) do update set revision = excluded.revision, loaded_at = now()`,
      [FORMAT, revision],
    );
    await session.query('commit');
  } catch (error) {
    await session.query('rollback').catch(() => {});
    throw error;
  }
};

/** PostgreSQL is busy with a table for so long at most before a drop gives up, and leaves it for the next load. */
const LOCK_TIMEOUT = '5s';

/** Drops the schemas of former revisions, and what loads that failed have left. Those of other formats are of other releases. */
const dropOld = async (session: Session, dropAfter: string, warn: (message: string) => void): Promise<void> => {
  const old = await session.query<{ schema: string }>(
    `select n.nspname as schema from pg_namespace n left join (
        select schema, loaded_at, row_number() over (order by loaded_at desc) as nth
          from ${SHARED}.revision where starts_with(schema, $1)) r on r.schema = n.nspname
      where starts_with(n.nspname, $1) and (r.schema is null or (r.nth > ${KEPT} and r.loaded_at < now() - $2::interval))`,
    [SCHEMA_PREFIX, dropAfter],
  );
  await session.query(`set lock_timeout = '${LOCK_TIMEOUT}'`);
  let dropped = 0;
  for (const { schema } of old)
    try {
      await session.query(`drop schema if exists ${quoted(schema)} cascade`);
      await session.query(`delete from ${SHARED}.revision where schema = $1`, [schema]);
      dropped += 1;
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      warn(`The tables of a former revision are still read; the next load drops them: ${schema}`);
    }
  await session.query('set lock_timeout = 0');
  // What is said of dropped tables would make the tables of the system grow. Only their owner can do so; for others it is a warning.
  if (dropped > 0) for (const table of SYSTEM_TABLES) await session.query(`vacuum pg_catalog.${table}`);
};

const isLockTimeout = (error: unknown): boolean => (error as { code?: string }).code === '55P03';

const SYSTEM_TABLES = ['pg_attribute', 'pg_statistic', 'pg_class', 'pg_depend', 'pg_type', 'pg_index'];
