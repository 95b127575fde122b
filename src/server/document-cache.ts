import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** A cache of parsed documents by their text, limited to about `maxBytes` of memory. */
export const createDocumentCache = (maxBytes: number): LRUCache<string, DocumentNode> =>
  new LRUCache({ maxSize: maxBytes, sizeCalculation: estimateBytes });

/** A token with its node and location takes about 400 bytes, a character of the text at most two. */
const estimateBytes = ({ tokenCount }: DocumentNode, text: string): number =>
  2 * text.length + 400 * (tokenCount ?? text.length) + 1;
