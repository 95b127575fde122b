import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A cache of parsed documents by their text, limited to about `maxBytes` of memory. */
export const createDocumentCache = (maxBytes: number): LRUCache<string, DocumentNode> =>
  new LRUCache({ maxSize: maxBytes, sizeCalculation: estimateBytes });

/**
 * Estimates the memory a parsed document uses: about 400 bytes per token (with its AST node and location), plus at most
 * 2 bytes per source character.
 */
const estimateBytes = ({ tokenCount }: DocumentNode, text: string): number =>
  2 * text.length + 400 * (tokenCount ?? text.length) + 1;

/**
 * Keeps the last syntax error until a document is parsed: one may be checked before Yoga gets its request. No more are kept, since
 * parsing stops at the first error or at the limit of tokens, which costs less than to keep the document.
 */
export function keepLastError() {
  let last: { text: string; error: Error } | undefined;
  return {
    get(text: string): Error | undefined {
      const error = last?.text === text ? last.error : undefined;
      last = undefined;
      return error;
    },
    set(text: string, error: Error): void {
      last = { text, error };
    },
  };
}
