import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReleasedFile } from '../../model/records/release-records.ts';
import { syncFolder } from '../json/replace-file.ts';
import type { Requests } from './request.ts';
import { SourceError } from './source.ts';

export interface FilesToFetch {
  files: readonly ReleasedFile[];
  /** An empty folder, which nobody else writes to. */
  folder: string;
  /** The paths of files that are there already, by their SHA-256. */
  known: ReadonlyMap<string, string>;
  requests: Requests;
  parallel: number;
  signal: AbortSignal;
}

/** Brings all files of a release into a folder, each with the size and hash that the release states. Rejects with a SourceError. */
export const fetchFiles = async ({ files, folder, known, requests, parallel, signal }: FilesToFetch): Promise<void> => {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  const failed = new AbortController();
  const stop = () => failed.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const rest = files.values();
    const fetchRest = async () => {
      for (const file of rest) {
        failed.signal.throwIfAborted();
        const path = join(folder, file.path);
        const isTaken = await takeKnown(file, known.get(file.sha256), path);
        if (!isTaken) await fetchFile(file, path, requests, failed.signal);
      }
    };
    const workers = Array.from({ length: parallel }, () =>
      fetchRest().catch((error) => {
        failed.abort(error);
        throw error;
      }),
    );
    // All end before the folder is removed. Those after the first failure fail because of it.
    await Promise.allSettled(workers);
    failed.signal.throwIfAborted();
    for (const path of folders) await syncFolder(path);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Links or copies a file that is there already; false if there is none, or it is not what it was. */
const takeKnown = async ({ sha256 }: ReleasedFile, from: string | undefined, to: string): Promise<boolean> => {
  if (from === undefined) return false;
  try {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(from)) hash.update(chunk);
    if (hash.digest('hex') !== sha256) return false;
    // Not every file system has links.
    await link(from, to).catch(() => copyFile(from, to));
    return true;
  } catch {
    return false;
  }
};

const fetchFile = (
  { path, url = path, size, sha256 }: ReleasedFile,
  to: string,
  requests: Requests,
  signal: AbortSignal,
): Promise<void> => {
  const tampered = (why: string) => new SourceError('TAMPERED', `${requests.base}${url} ${why}`);
  const tooLarge = tampered(`is longer than the ${size} bytes that release.json states`);
  return requests.get({ path: url, bytes: size, tooLarge, signal }, async ({ body }) => {
    const hash = createHash('sha256');
    let received = 0;
    // "wx": it is created, and no link is followed.
    const file = await open(to, 'wx', 0o644);
    try {
      for await (const chunk of body) {
        received += chunk.length;
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (received < size) throw tampered(`has ${received} bytes, and release.json states ${size}`);
    if (hash.digest('hex') !== sha256) throw tampered('has another SHA-256 than release.json states');
  });
};
