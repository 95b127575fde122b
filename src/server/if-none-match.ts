/** Whether a client holds what has this tag, by its `if-none-match`. Proxies that compress an answer mark its tag as weak. */
export function matchesIfNoneMatch(etag: string, held: string | null): boolean {
  return held?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
