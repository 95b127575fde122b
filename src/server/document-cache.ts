import type { DocumentNode } from 'graphql';
import { createByteCache } from './byte-cache.ts';

/** Keeps parsed documents by their text, about `maxBytes` of them. */
export const createDocumentCache = (maxBytes: number) => createByteCache<DocumentNode>(maxBytes, weigh);

/** A token, its node and their places in the text take about 400 bytes, a character at most two. */
function weigh(text: string, { tokenCount = text.length }: DocumentNode): number {
  return 2 * text.length + 400 * tokenCount;
}
