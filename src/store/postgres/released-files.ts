import { type OfferedFiles, toListedFile, toReleaseJson } from '../releases/offered-releases.ts';
import { UnavailableError } from '../unavailable.ts';
import type { Sql } from './database.ts';

/** The release of a catalog that is offered, and the hash of the file at an address; null if there is none. */
interface Found {
  etag: string;
  issued: string;
  hash: string | null;
}

/**
 * The releases that the last load has put into a database. Nothing of them is kept in memory, so all servers over a database offer the
 * same at the same time. `once` reads with one connection.
 */
export const createStoredReleases = (
  once: <Result>(read: (sql: Sql) => Promise<Result>) => Promise<Result>,
): OfferedFiles => {
  const readText = async (text: string, values: readonly string[]): Promise<string> => {
    const [row] = await once((sql) => sql.query<{ content: string | Uint8Array }>(text, values));
    if (!row) throw new UnavailableError('A file of a release was removed by a load when it was about to be read.');
    return typeof row.content === 'string' ? row.content : Buffer.from(row.content).toString();
  };
  return {
    async find(key, url) {
      const found = await once((sql) => findFile(sql, key, url));
      if (!found) return undefined;
      const { etag, issued, hash } = found;
      if (url === 'release.json') return toReleaseJson(etag, issued, () => readText(RELEASE, [key, etag, issued]));
      return hash === null ? null : toListedFile(url, hash, () => readText(FILE, [key, url]));
    },
  };
};

const findFile = async (sql: Sql, key: string, url: string): Promise<Found | undefined> => {
  const [found] = await sql.query<Found>(
    `select r.etag, r.issued, f.hash
      from briefgraph.state s
        join briefgraph.releases r on r.key = $1 and r.offered_with = s.revision
        left join briefgraph.released_files f on f.key = r.key and f.url = $2`,
    [key, url],
  );
  return found;
};

/** The release.json that was found, and no later one. */
const RELEASE = 'select body as content from briefgraph.releases where key = $1 and etag = $2 and issued = $3';

const FILE = 'select bytes as content from briefgraph.released_files where key = $1 and url = $2';
