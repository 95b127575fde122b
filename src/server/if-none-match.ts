/** Whether an `if-none-match` header lists a weak ETag, `W/"…"`, so that the answer is 304. Strong ones count as well. */
export function matchesIfNoneMatch(etag: string, ifNoneMatch: string | null): boolean {
  return ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^(W\/)?/, 'W/') === etag) ?? false;
}
