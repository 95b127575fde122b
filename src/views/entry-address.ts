import { parseCitationRef } from './citation-ref.ts';

/**
 * The addresses of entries. An entry is the page of one entity; its path has the key of the entity, such as
 * `Event:camp-david-summit-2023`. The global id of the entity is that key in base64, as in graphql-relay-js.
 */

/** The key of the entity with this global id. An id from a partner that does not follow the convention is its own key. */
export const toEntryKey = (globalId: string): string => {
  try {
    const bytes = Uint8Array.from(atob(globalId), (character) => character.charCodeAt(0));
    const key = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return key.includes(':') ? key : globalId;
  } catch {
    return globalId;
  }
};

/** The slug of the entity with this global id, or the code of a country. */
export const slugOf = (globalId: string): string => toEntryKey(globalId).replace(/^[^:]*:/, '');

/** The global id of the entity with this key. */
export const toGlobalId = (key: string): string =>
  key.includes(':') ? btoa(String.fromCharCode(...new TextEncoder().encode(key))) : key;

/** The key of an entity of a catalog with a namespace: `Type:namespace/slug`, and a paragraph's `:p4`. */
const NAMESPACED = /^\w+:[a-z0-9-]+\/[a-z0-9-]+(?::[^/]+)?$/;

/** The path of the entry with this key. The slash after a namespace is not encoded: many proxies refuse `%2F`. */
export const pathOfEntry = (key: string): string => {
  const segments = NAMESPACED.test(key) ? key.split('/') : [key];
  return `/entry/${segments.map((segment) => encodeURIComponent(segment).replaceAll('%3A', ':')).join('/')}`;
};

/** The key in the path of an entry; null if the path is not that of an entry. */
export const entryKeyAt = (pathname: string): string | null => {
  const [, segments] = /^\/entry\/([^/]+(?:\/[^/]+)?)$/.exec(pathname) ?? [];
  if (!segments) return null;
  try {
    const key = decodeURIComponent(segments);
    return segments.includes('/') && !NAMESPACED.test(key) ? null : key;
  } catch {
    return null;
  }
};

/** The key of the paragraph that a full citation ref names, and the number of the sentence; null if it has none. */
export const toPassage = (ref: string): { key: string; sentence: number | null } => {
  const { brief, paragraph, sentence } = parseCitationRef(ref) ?? { brief: null, paragraph: ref, sentence: null };
  return { key: `Paragraph:${brief === null ? '' : `${brief}:`}${paragraph}`, sentence };
};
