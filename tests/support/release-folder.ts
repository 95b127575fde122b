import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RELEASE_FORMAT } from '../../src/model/file-formats.ts';
import type { ReleaseFile } from '../../src/model/records/release-records.ts';

/** Reads a release as a stranger would: release.json, then each file that it lists, whose size and hash must be true. */
export const readRelease = async (
  get: (url: string) => Promise<Uint8Array>,
): Promise<{ release: ReleaseFile; files: ReadonlyMap<string, string> }> => {
  const release = RELEASE_FORMAT.schema.parse(JSON.parse(Buffer.from(await get('release.json')).toString()));
  const files = new Map<string, string>();
  for (const { path, url = path, size, sha256 } of release.files) {
    const body = await get(url);
    const found = { path, size: body.length, sha256: createHash('sha256').update(body).digest('hex') };
    if (found.size !== size || found.sha256 !== sha256)
      throw new Error(`${path} is not as stated: ${JSON.stringify({ found, size, sha256 })}`);
    files.set(path, Buffer.from(body).toString());
  }
  return { release, files };
};

/** Reads a release from a folder. */
export const readReleaseFolder = (folder: string) => readRelease((url) => readFile(join(folder, url)));

/** The bytes of all files in a folder, by path. */
export const readAll = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
};
