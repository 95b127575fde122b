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

/** The global id of the entity with this key. */
export const toGlobalId = (key: string): string =>
  key.includes(':') ? btoa(String.fromCharCode(...new TextEncoder().encode(key))) : key;

/** The path of the entry with this key. */
export const pathOfEntry = (key: string): string => `/entry/${encodeURIComponent(key).replaceAll('%3A', ':')}`;

/** The key in the path of an entry; null if the path is not that of an entry. */
export const entryKeyAt = (pathname: string): string | null => {
  const [, key] = /^\/entry\/([^/]+)$/.exec(pathname) ?? [];
  try {
    return key ? decodeURIComponent(key) : null;
  } catch {
    return null;
  }
};

/** The key of the paragraph that a full citation ref names, and the number of the sentence; null if it has none. */
export const toPassage = (ref: string): { key: string; sentence: number | null } => {
  const { brief, paragraph, sentence } = parseCitationRef(ref) ?? { brief: null, paragraph: ref, sentence: null };
  return { key: `Paragraph:${brief === null ? '' : `${brief}:`}${paragraph}`, sentence };
};
