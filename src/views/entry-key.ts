/**
 * The key of an entity in an address that people read and cite, such as `Event:camp-david-summit-2023`. A global id is
 * this key in base64, as Relay servers make them; an id of a partner that is none is its own key.
 */
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

/** The key of the paragraph that a citation points into, and the number of the sentence; null where all of it is cited. */
export const toPassage = (ref: string): { key: string; sentence: number | null } => {
  const [, paragraph = ref, sentence] = /^(.*?)(?:\.s(\d+))?$/.exec(ref) ?? [];
  return { key: `Paragraph:${paragraph}`, sentence: sentence === undefined ? null : Number(sentence) };
};
