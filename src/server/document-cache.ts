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
