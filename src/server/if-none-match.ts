/**
 * Whether an `if-none-match` header lists the ETag, so that the answer is 304. Compares weakly: proxies that compress an
 * answer mark its ETag as weak.
 */
export function matchesIfNoneMatch(etag: string, ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false;
}
