import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../json/replace-file.ts';

/** What `source.json` in the cache says of a source. */
export interface SourceState {
  url: string;
  /** When the source was last asked and answered, as an ISO instant; null if it never was. */
  checked: string | null;
  /** Of the `release.json` that is held or was refused: what to ask with, so that the source can say that nothing is new. */
  etag: string | null;
  lastModified: string | null;
  held: { key: string; revision: string; issued: string; name: string } | null;
  refused: { revision: string; name: string; reason: string; at: string } | null;
  /** A release that is being loaded, and how often that has begun; it is still here if the process has ended meanwhile. */
  tried: { revision: string; name: string; times: number } | null;
}

/** The SHA-256 of a `release.json`: releases that differ in anything have different folders. */
const releaseName = z.string().regex(/^[0-9a-f]{64}$/);

const stateFile = z.object({
  url: z.string(),
  checked: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  held: z.object({ key: z.string(), revision: z.string(), issued: z.string(), name: releaseName }).nullable(),
  refused: z.object({ revision: z.string(), name: releaseName, reason: z.string(), at: z.string() }).nullable(),
  // Earlier versions did not write it.
  tried: z.object({ revision: z.string(), name: releaseName, times: z.number() }).nullable().default(null),
});

export const emptyState = (url: string): SourceState => ({
  url,
  checked: null,
  etag: null,
  lastModified: null,
  held: null,
  refused: null,
  tried: null,
});

/** Null if there is none. Throws if it cannot be read. */
export const readState = async (path: string): Promise<SourceState | null> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : stateFile.parse(JSON.parse(text));
};

export const writeState = (path: string, state: SourceState): Promise<void> =>
  replaceFile(path, `${JSON.stringify(state, null, 2)}\n`);
