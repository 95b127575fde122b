import { isJsonType } from '../plugins/read-requests.ts';
import { COST_HEADER } from '../plugins/report-cost.ts';
import type { RequestHead } from '../request-head.ts';

/** Headers that change what is done with a GraphQL request. Those that the lane reads itself are not among them. */
const OTHER_KINDS = [
  COST_HEADER,
  'apollo-federation-include-trace',
  'content-encoding',
  'upgrade',
  'expect',
  'trailer',
] as const;

/** Whether a request posts JSON to this path, and asks for nothing but an answer. */
export function isPlainPost({ url, headers }: RequestHead, path: string, maxBytes: number): boolean {
  const isTooLarge = Number(headers['content-length'] ?? 0) > maxBytes;
  return url === path && isJsonType(headers['content-type']) && !isTooLarge && hasNoneOf(headers);
}

/** Whether a request gets an answer at this path, and asks for nothing else. */
export function isPlainGet({ url = '', headers }: RequestHead, path: string): boolean {
  const isQuery = url.startsWith(path) && url[path.length] === '?' && !url.includes('#');
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  return isQuery && !hasBody && hasNoneOf(headers);
}

function hasNoneOf(headers: RequestHead['headers']): boolean {
  for (const name of OTHER_KINDS) if (headers[name] !== undefined) return false;
  return true;
}
