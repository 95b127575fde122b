/** Whether an item of `sameAs` is an external id, such as `wikidata:Q42` or a URL; otherwise it refers to an entry. */
export const isExternalId = (item: string): boolean => item.includes(':');

/** The schemes in which a thing has one id. It may have several URLs. */
const UNIQUE_SCHEMES: readonly string[] = ['wikidata', 'ror', 'isni', 'doi', 'celex'];

/** The scheme of an external id if a thing has only one id in it; else null. */
export const uniqueScheme = (id: string): string | null =>
  UNIQUE_SCHEMES.find((scheme) => id.startsWith(`${scheme}:`)) ?? null;
