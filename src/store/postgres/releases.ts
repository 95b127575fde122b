import type { ReleaseFile } from '../../model/records/release-records.ts';
import { findWithheld, type OwnRelease, type Release } from '../releases/describe-release.ts';
import { EARLIER, issue } from '../releases/issue-release.ts';
import { type OfferedFiles, toListedFile, toReleaseJson } from '../releases/offered-releases.ts';
import { UnavailableError } from '../store.ts';
import type { Session, SqlValue } from './database.ts';
import { SHARED } from './schema.ts';

/** The releases of the catalogs that were loaded from folders. They outlive revisions: when one was issued is remembered. */

const RELEASE = `${SHARED}.release`;
const FILE = `${SHARED}.released_file`;

/** Whether a database offers these releases, and no others, as far as their revisions say. */
export const hasReleases = async (session: Session, releases: readonly OwnRelease[]): Promise<boolean> => {
  const offered = await session.query<{ key: string; revision: string }>(
    `select key, revision from ${RELEASE} where is_offered`,
  );
  const toText = (all: readonly { key: string; revision: string }[]) =>
    JSON.stringify(all.map(({ key, revision }) => [key, revision]).sort());
  return toText(offered) === toText(releases.map(({ about }) => about));
};

/**
 * Makes these the releases that a database offers, in the caller's transaction. What is known of others stays, so that they are issued
 * later when they come back; their files do not.
 */
export const writeReleases = async (session: Session, releases: readonly OwnRelease[]): Promise<void> => {
  await session.query(`update ${RELEASE} set is_offered = false`);
  for (const release of releases) await writeRelease(session, release);
  await session.query(`delete from ${FILE} where key in (select key from ${RELEASE} where not is_offered)`);
};

const writeRelease = async (session: Session, release: OwnRelease): Promise<void> => {
  const { key } = release.about;
  const [stored] = await session.query<{ number: number; body: string }>(
    `select number, body from ${RELEASE} where key = $1`,
    [key],
  );
  const last = stored ? (JSON.parse(stored.body) as ReleaseFile) : null;
  const { file, etag, text } = issue(release, last);
  const number = (stored?.number ?? 0) + (last?.revision === file.revision ? 0 : 1);
  await session.query(
    `insert into ${RELEASE} values ($1, $2, $3, $4, $5, $6, true)
      on conflict (key) do update set number = excluded.number, revision = excluded.revision, issued = excluded.issued,
        etag = excluded.etag, body = excluded.body, is_offered = true`,
    [key, number, file.revision, file.issued, etag, text],
  );
  await writeReleasedFiles(session, release, number);
};

/** Adds what is new, and removes what only releases have had that are no longer kept, and texts that may be withheld by now. */
const writeReleasedFiles = async (session: Session, release: Release, number: number): Promise<void> => {
  const { contents } = release;
  const { key } = release.about;
  const stored = await session.query<{ url: string; last: number | null }>(
    `select url, last from ${FILE} where key = $1`,
    [key],
  );
  const setLast = (last: number | null, files: typeof stored) => {
    const urls = files.map(({ url }) => url);
    return session.query(`update ${FILE} set last = $3 where key = $1 and url = any($2::text[])`, [key, urls, last]);
  };
  await setLast(
    number - 1,
    stored.filter(({ url, last }) => last === null && !contents.has(url)),
  );
  await setLast(
    null,
    stored.filter(({ url, last }) => last !== null && contents.has(url)),
  );
  await session.query(`delete from ${FILE} where key = $1 and last < $2`, [key, number - EARLIER]);
  const withheld = stored.map(({ url }) => url).filter(findWithheld(release));
  await session.query(`delete from ${FILE} where key = $1 and url = any($2::text[])`, [key, withheld]);
  const known = new Set(stored.map(({ url }) => url));
  for (const { url, sha256, print } of contents.values())
    if (!known.has(url))
      await session.query(`insert into ${FILE} values ($1, $2, $3, null, $4)`, [
        ...[key, url, sha256],
        Buffer.from(print()),
      ]);
};

/** The release of a catalog that is offered, and the hash of the file at an address; null if there is none. */
interface Found {
  etag: string;
  issued: string;
  hash: string | null;
}

/**
 * The releases that the last load has put into a database. Nothing of them is kept in memory, so all servers over a database offer the
 * same at the same time.
 */
export const createStoredReleases = (
  read: <Row>(text: string, values: readonly SqlValue[]) => Promise<readonly Row[]>,
): OfferedFiles => {
  const readText = async (text: string, values: readonly string[]): Promise<string> => {
    const [row] = await read<{ content: string | Uint8Array }>(text, values);
    if (!row) throw new UnavailableError('A file of a release was removed by a load when it was about to be read.');
    return typeof row.content === 'string' ? row.content : Buffer.from(row.content).toString();
  };
  return {
    async find(key, url) {
      const [found] = await read<Found>(
        `select r.etag, r.issued, f.hash from ${RELEASE} r left join ${FILE} f on f.key = r.key and f.url = $2
          where r.key = $1 and r.is_offered`,
        [key, url],
      );
      if (!found) return undefined;
      const { etag, issued, hash } = found;
      // The release.json that was found, and no later one.
      const ofRelease = `select body as content from ${RELEASE} where key = $1 and etag = $2 and issued = $3`;
      if (url === 'release.json') return toReleaseJson(etag, issued, () => readText(ofRelease, [key, etag, issued]));
      const ofFile = `select bytes as content from ${FILE} where key = $1 and url = $2`;
      return hash === null ? null : toListedFile(url, hash, () => readText(ofFile, [key, url]));
    },
  };
};
