import type { ReleaseFile } from '../../model/records/release-records.ts';
import { sha256 } from '../sha256.ts';
import type { SourceLimits } from './limits.ts';
import type { ReleaseParser } from './release-parser.ts';
import type { Requests } from './request.ts';
import { SourceError } from './source.ts';

/** The path of what a catalog says of itself. */
export const CATALOG = 'catalog.json';

/** By what a source recognizes the `release.json` that it sent before. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** A `release.json` as it was received. */
export interface Received extends Validators {
  bytes: Uint8Array;
  /** The SHA-256 of the bytes. */
  name: string;
}

/** Requests `release.json`; null if it is still the one with these validators. Rejects with a SourceError. */
export const askRelease = (
  requests: Requests,
  { etag, lastModified }: Validators,
  { releaseBytes }: SourceLimits,
  signal: AbortSignal,
): Promise<Received | null> => {
  const headers = {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
  const url = `${requests.base}release.json`;
  const tooLarge = new SourceError('TOO_LARGE', `${url} has more than ${releaseBytes} bytes`);
  const request = { path: 'release.json', headers, bytes: releaseBytes, tooLarge, signal };
  return requests.get(request, async ({ status, headers: answered, body }) => {
    if (status === 304) {
      if (etag !== null || lastModified !== null) return null;
      throw new SourceError(
        'UNREACHABLE',
        `${url} was answered with status 304, although it was not asked whether it changed`,
      );
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return {
      bytes,
      name: sha256(bytes),
      etag: match(answered.etag, /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/),
      lastModified: match(answered['last-modified'], /^[\w ,:+-]{1,40}$/),
    };
  });
};

/** A header that may be sent back. */
const match = (header: string | undefined, pattern: RegExp): string | null =>
  header !== undefined && pattern.test(header) ? header : null;

/** Parses what was received, and checks what the limits and the time say. Rejects with a SourceError. */
export const readRelease = async (
  url: string,
  { bytes }: Received,
  parse: ReleaseParser,
  { files, fileBytes, catalogBytes, totalBytes, clockSkew }: SourceLimits,
  now: number,
): Promise<ReleaseFile> => {
  const parsed = await parse(bytes);
  if ('mistake' in parsed)
    throw new SourceError('NOT_A_RELEASE', `${url}release.json is not a release: ${parsed.mistake}`);
  const { release } = parsed;
  const tooLarge = (what: string) => new SourceError('TOO_LARGE', `${url}release.json has ${what}`);
  if (release.files.length > files) throw tooLarge(`more than ${files} files`);
  for (const { path, size } of release.files) {
    const most = path === CATALOG ? catalogBytes : fileBytes;
    if (size > most) throw tooLarge(`a file of ${size} bytes, ${path}; at most ${most} are read`);
  }
  if (release.files.reduce((sum, { size }) => sum + size, 0) > totalBytes)
    throw tooLarge(`more than ${totalBytes} bytes in its files`);
  if (Date.parse(release.issued) > now + clockSkew)
    throw new SourceError(
      'NOT_A_RELEASE',
      `${url}release.json is not a release: it was issued in the future, at ${release.issued}`,
    );
  return release;
};
