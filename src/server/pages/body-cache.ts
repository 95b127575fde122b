import { LRUCache } from 'lru-cache';
import { compress, type Encoding, THOROUGH } from '../plugins/content-encoding.ts';
import type { CompressedBody } from './served-file.ts';

/** The body with this key in all encodings, which is read if it is not kept. */
export type BodyCache = (key: string, read: () => Promise<string>) => CompressedBody;

/**
 * Keeps encoded bodies of at most so many bytes, those that were used last. Requests for the same one wait for each other, and
 * bodies are read one at a time, so that many requests for large ones do not fill the memory.
 */
export function createBodyCache(maxBytes: number): BodyCache {
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
