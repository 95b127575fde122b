import crypto from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { z } from 'zod';
import { RELEASE_FORMAT } from '../../model/file-formats.ts';
import { formatJsonPath, type JsonPath, valueAt } from '../../model/json.ts';
import { type ReleaseFile, releasedFile } from '../../model/records/release-records.ts';
import { describeIssue, NO_MESSAGE } from '../json/messages.ts';
import type { SourceLimits } from './limits.ts';
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
  { releaseBytes: bytes }: SourceLimits,
  signal: AbortSignal,
): Promise<Received | null> => {
  const headers = {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
  const url = `${requests.base}release.json`;
  const tooLarge = new SourceError('TOO_LARGE', `${url} has more than ${bytes} bytes`);
  return requests.get({ path: 'release.json', headers, bytes, tooLarge, signal }, async (response) => {
    if (response.statusCode === 304) {
      if (etag !== null || lastModified !== null) return null;
      throw new SourceError(
        'UNREACHABLE',
        `${url} was answered with status 304, although it was not asked whether it changed`,
      );
    }
    const received = await buffer(response.body);
    return {
      bytes: received,
      name: crypto.hash('sha256', received),
      etag: match(response.headers.etag, /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/),
      lastModified: match(response.headers['last-modified'], /^[\w ,:+-]{1,40}$/),
    };
  });
};

/** A header that may be sent back. */
const match = (header: string | string[] | undefined, pattern: RegExp): string | null =>
  typeof header === 'string' && pattern.test(header) ? header : null;

/** Parses what was received, and checks what the limits and the time say. Throws a SourceError. */
export const readRelease = (url: string, bytes: Uint8Array, limits: SourceLimits, now: number): ReleaseFile => {
  const refuse = (why: string) => new SourceError('NOT_A_RELEASE', `${url}release.json is not a release: ${why}`);
  const tooLarge = (what: string) => new SourceError('TOO_LARGE', `${url}release.json has ${what}`);
  const value = parseBounded(bytes, limits, refuse);
  const listed = (value as Partial<ReleaseFile> | null)?.files;
  if (Array.isArray(listed) && listed.length > limits.files) throw tooLarge(`more than ${limits.files} files`);
  const { data: release, error } = RELEASE_FORMAT.schema.safeParse(untilFirstMistake(value), {
    error: () => NO_MESSAGE,
  });
  if (!release) throw refuse(describeFirst(error.issues, value));
  for (const { path, size } of release.files) {
    const most = path === CATALOG ? limits.catalogBytes : limits.fileBytes;
    if (size > most) throw tooLarge(`a file of ${size} bytes, ${path}; at most ${most} are read`);
  }
  if (release.files.reduce((sum, { size }) => sum + size, 0) > limits.totalBytes)
    throw tooLarge(`more than ${limits.totalBytes} bytes in its files`);
  if (Date.parse(release.issued) > now + limits.clockSkew)
    throw refuse(`it was issued in the future, at ${release.issued}`);
  return release;
};

/** Bounded before it is parsed, so that a few MB of a stranger neither hold this thread up nor fill its memory. */
const parseBounded = (bytes: Uint8Array, { releaseValues }: SourceLimits, refuse: (why: string) => Error): unknown => {
  const excess = findExcess(bytes, releaseValues);
  if (excess !== null) throw refuse(excess);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*</.test(text)) throw refuse('it is HTML or XML and not JSON; check the address');
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof SourceError ? error : refuse('it is not JSON in UTF-8');
  }
};

/** A release without the files after the first that is not valid: zod would describe tens of thousands of mistakes, which takes long. */
const untilFirstMistake = (value: unknown): unknown => {
  const files = valueAt(value, ['files']);
  const wrong = Array.isArray(files) ? files.findIndex((file) => !releasedFile.safeParse(file).success) : -1;
  return wrong < 0 ? value : { ...(value as object), files: (files as unknown[]).slice(0, wrong + 1) };
};

const describeFirst = ([first]: readonly z.core.$ZodIssue[], value: unknown): string => {
  if (!first) return 'it has another shape';
  const path = first.path as JsonPath;
  const at = path.length === 0 ? '' : `${formatJsonPath(path)}: `;
  const mistake = describeIssue({ ...first, input: valueAt(value, path) } as z.core.$ZodIssue);
  return `${at}${mistake}`.slice(0, GREATEST_MISTAKE);
};

const GREATEST_MISTAKE = 500;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Why the bytes of a JSON text are not to be parsed; null if they may be. It counts brackets and commas outside of strings, because
 * a value takes up to fifty times the memory of its text: 4 MB of "[" take 100 MB. What is not JSON is found by the parser.
 */
const findExcess = (bytes: Uint8Array, { depth, values }: SourceLimits['releaseValues']): string | null => {
  let level = 0;
  let count = 1;
  let isInString = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (isInString) {
      if (byte === BACKSLASH) index++;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) isInString = true;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) level--;
    else if (byte === COMMA || byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (byte !== COMMA && ++level > depth) return `it is nested more than ${depth} levels deep`;
      if (++count > values) return `it has more than ${values} values`;
    }
  }
  return null;
};
