import type { ReleaseFile } from '../../model/records/release-records.ts';
import { findWithheld, type OwnRelease, type Release, type ReleasedContent } from '../releases/describe-release.ts';
import { EARLIER, issue } from '../releases/issue-release.ts';
import { appendLarge, type Values } from './append-rows.ts';
import type { Sql } from './database.ts';

/** Whether a database offers these releases, and no others, as far as their revisions say. */
export const hasReleases = async (sql: Sql, releases: readonly OwnRelease[]): Promise<boolean> => {
  const offered = await sql.query<{ key: string; revision: string }>(
    `select r.key, r.revision from briefgraph.releases r join briefgraph.state s on s.revision = r.offered_with`,
  );
  const revisions = new Map(offered.map(({ key, revision }) => [key, revision]));
  return (
    revisions.size === releases.length && releases.every(({ about }) => revisions.get(about.key) === about.revision)
  );
};

/**
 * Makes these the releases that a database offers with a revision of its data, in the caller's transaction. What is known of others
 * stays, so that they are issued later when they come back; their files do not.
 */
export const writeReleases = async (sql: Sql, releases: readonly OwnRelease[], revision: string): Promise<void> => {
  await sql.query('update briefgraph.releases set offered_with = null');
  for (const release of releases) await writeRelease(sql, release, revision);
  await sql.query(
    `delete from briefgraph.released_files
      where key in (select key from briefgraph.releases where offered_with is null)`,
  );
};

const writeRelease = async (sql: Sql, release: OwnRelease, revision: string): Promise<void> => {
  const { key } = release.about;
  const [stored] = await sql.query<{ number: number; body: string }>(
    'select number, body from briefgraph.releases where key = $1',
    [key],
  );
  const last = stored ? (JSON.parse(stored.body) as ReleaseFile) : null;
  const { file, etag, text } = issue(release, last);
  const number = (stored?.number ?? 0) + (last?.revision === file.revision ? 0 : 1);
  await sql.query(
    `insert into briefgraph.releases (key, number, revision, issued, etag, body, offered_with)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (key) do update set number = excluded.number, revision = excluded.revision, issued = excluded.issued,
        etag = excluded.etag, body = excluded.body, offered_with = excluded.offered_with`,
    [key, number, file.revision, file.issued, etag, text, revision],
  );
  await writeReleasedFiles(sql, release, number);
};

/** Adds what is new, and removes what only releases have had that are no longer kept, and texts that may be withheld by now. */
const writeReleasedFiles = async (sql: Sql, release: Release, number: number): Promise<void> => {
  const { contents } = release;
  const { key } = release.about;
  const stored = await sql.query<{ url: string; last: number | null }>(
    'select url, last from briefgraph.released_files where key = $1',
    [key],
  );
  const setLast = async (last: number | null, files: typeof stored) => {
    if (files.length === 0) return;
    const urls = files.map(({ url }) => url);
    const text = 'update briefgraph.released_files set last = $3 where key = $1 and url = any($2::text[])';
    await sql.query(text, [key, urls, last]);
  };
  await setLast(
    number - 1,
    stored.filter(({ url, last }) => last === null && !contents.has(url)),
  );
  await setLast(
    null,
    stored.filter(({ url, last }) => last !== null && contents.has(url)),
  );
  await sql.query('delete from briefgraph.released_files where key = $1 and last < $2', [key, number - EARLIER]);
  const withheld = stored.map(({ url }) => url).filter(findWithheld(release));
  await sql.query('delete from briefgraph.released_files where key = $1 and url = any($2::text[])', [key, withheld]);
  const known = new Set(stored.map(({ url }) => url));
  const added = [...contents.values()].filter(({ url }) => !known.has(url));
  await appendLarge(sql, 'released_files', COLUMNS, printFiles(key, added));
};

const COLUMNS = { key: 'text', url: 'text', hash: 'text', bytes: 'bytea' } as const;

function* printFiles(key: string, files: readonly ReleasedContent[]): Iterable<Values> {
  for (const { url, sha256, parts } of files)
    yield [key, url, sha256, Buffer.from([...parts()].join('')).toString('hex')];
}
