import { getHeapStatistics } from 'node:v8';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** At most so many bytes of parsed documents are kept, or a share of a small heap. */
const MAX_BYTES = 16 * 2 ** 20;
const SHARE_OF_HEAP = 32;

/** A cache of parsed documents by their text. */
export const createDocumentCache = (): LRUCache<string, DocumentNode> =>
  new LRUCache({
    maxSize: Math.ceil(Math.min(MAX_BYTES, getHeapStatistics().heap_size_limit / SHARE_OF_HEAP)),
    sizeCalculation: estimateBytes,
  });

/**
 * Estimates the memory a parsed document uses: about 400 bytes per token (with its AST node and location), plus at most
 * 2 bytes per source character.
 */
const estimateBytes = ({ tokenCount }: DocumentNode, text: string): number =>
  2 * text.length + 400 * (tokenCount ?? text.length) + 1;

/** Keeps no syntax errors: parsing stops at the first, or at the limit of tokens, which costs less than to keep the text. */
export const noErrorCache = { get: () => undefined, set: () => {} };
