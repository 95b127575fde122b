import { localRefOf, parseCitationRef } from './citation-ref.ts';

/** The addresses of the reader: `/read/asan-2024-12-05?at=p4.s4`. */

const PATH = /^\/read\/((?:[a-z0-9-]+\/)?[a-z0-9-]+)$/;

/** The slug of the brief that a path shows the text of; null if it is not a path of the reader. */
export const briefReadAt = (pathname: string): string | null => PATH.exec(pathname)?.[1] ?? null;

/** The path of a brief's text. The slash after a namespace is not encoded: many proxies refuse `%2F`. */
export const pathOfText = (brief: string): string => `/read/${brief}`;

/** The address of a passage in the reader, from its full ref; null for a ref without a brief. */
export const addressOfPassage = (ref: string): string | null => {
  const brief = parseCitationRef(ref)?.brief;
  return brief ? `${pathOfText(brief)}?at=${localRefOf(ref)}` : null;
};

/** The name of the form for the reader's own copy, after `#` in an address of the reader. */
export const OWN_COPY = 'own-copy';

/** The passage in the address: the id of its paragraph, and the number of its sentence; null if there is none. */
export const passageAt = (params: URLSearchParams): { paragraph: string; sentence: number | null } | null => {
  const place = parseCitationRef(params.get('at') ?? '');
  return place && { paragraph: place.paragraph, sentence: place.sentence };
};
