import { LRUCache } from 'lru-cache';
import { compress, type Encoding, THOROUGH } from '../plugins/content-encoding.ts';
import { isGraphqlError } from '../plugins/masking.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { type CompressedBody, sendFile } from './served-file.ts';

/** What a server has to know of the releases of its catalogs. */
export interface ServedReleases {
  /**
   * A file of a catalog's release, by its path below `/catalogs/KEY/`. Undefined if no such catalog is offered, null if its
   * releases have no such file. Rejects with a GraphQLError that clients get if it cannot be read.
   */
  find(key: string, path: string): Promise<ServedReleaseFile | null | undefined>;
}

export interface ServedReleaseFile {
  /** Weak, so that it holds for all encodings. */
  etag: string;
  /** Another one for each content, also where only the time of issue differs, which the tag leaves out. */
  contentId: string;
  /** The content type. */
  type: string;
  /** Whether the address never has another content. */
  isFixed: boolean;
  /** Rejects as `find` does. */
  read(): Promise<string>;
}

/** How many bytes of files are kept as they were sent last. */
const CACHED_BYTES = 32 * 2 ** 20;

/** Sends the releases of the catalogs at `/catalogs/KEY/release.json`, and their files below `/catalogs/KEY/`. */
export function serveReleases(releases: ServedReleases): ServerPlugin {
  const encode = createBodyCache(CACHED_BYTES);
  return {
    fast: goOn,
    async onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const [, key, path] = /^\/catalogs\/([a-z0-9-]+)\/(.+)$/.exec(url.pathname) ?? [];
      if (key === undefined || path === undefined) return;
      try {
        const file = await releases.find(key, path);
        if (file === undefined) return;
        if (file === null) {
          const error = `This is not a file of a release that is offered. Read /catalogs/${key}/release.json again.`;
          endResponse(new Response(JSON.stringify({ error }), { status: 404, headers: notKept() }));
          return;
        }
        const { etag, contentId, type, isFixed, read } = file;
        const headers = {
          'content-type': type,
          'cache-control': isFixed ? 'public, max-age=31536000, immutable' : 'public, no-cache',
          vary: 'accept-encoding',
        };
        const encoded = encode(`${key} ${contentId}`, read);
        endResponse(await sendFile({ etag, headers, encoded }, request, Response));
      } catch (error) {
        endResponse(new Response(...describeFailure(error)));
      }
    },
  };
}

/** The headers of an answer that caches do not keep; new ones, since the length of the body is added to them. */
const notKept = () => ({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });

/** The answer where a file cannot be read; throws an error that is not for clients. */
function describeFailure(error: unknown): [string, ResponseInit] {
  if (!isGraphqlError(error)) throw error;
  const { message, extensions } = error;
  const { code, http } = extensions as { code?: string; http?: { status: number } };
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return [body, { status: http?.status ?? 500, headers: notKept() }];
}

/** The body with this key in all encodings, which is read if it is not kept. */
type BodyCache = (key: string, read: () => Promise<string>) => CompressedBody;

/**
 * Keeps encoded bodies of at most so many bytes, those that were used last. Requests for the same one wait for each other, and
 * bodies are read one at a time, so that many requests for large ones do not fill the memory.
 */
function createBodyCache(maxBytes: number): BodyCache {
  const kept = new LRUCache<string, Buffer<ArrayBuffer>>({
    maxSize: maxBytes,
    sizeCalculation: (body, key) => body.length + key.length + 1,
  });
  const running = new Map<string, Promise<Buffer<ArrayBuffer>>>();
  let last: Promise<unknown> = Promise.resolve();

  const make = async (read: () => Promise<string>, encoding: Encoding): Promise<Buffer<ArrayBuffer>> => {
    const body = Buffer.from(await read());
    return encoding === 'identity' ? body : compress(body, encoding, THOROUGH);
  };
  const get = (key: string, read: () => Promise<string>, encoding: Encoding) => {
    const id = `${encoding} ${key}`;
    const body = kept.get(id);
    if (body) return Promise.resolve(body);
    const current = running.get(id);
    if (current) return current;
    const made = last.then(() => make(read, encoding));
    running.set(id, made);
    last = made
      .then((body) => kept.set(id, body))
      .catch(() => {})
      .finally(() => running.delete(id));
    return made;
  };
  return (key, read) => ({
    br: () => get(key, read, 'br'),
    gzip: () => get(key, read, 'gzip'),
    identity: () => get(key, read, 'identity'),
  });
}
