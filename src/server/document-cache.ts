import type { DocumentNode } from 'graphql';

/** Keeps parsed documents by their text, about `maxBytes` of them, and drops those that were not used for longest. */
export function createDocumentCache(maxBytes: number) {
  const documents = new Map<string, DocumentNode>();
  let bytes = 0;
  return {
    get(text: string): DocumentNode | undefined {
      const document = documents.get(text);
      if (document) {
        documents.delete(text);
        documents.set(text, document);
      }
      return document;
    },
    set(text: string, document: DocumentNode): void {
      if (documents.has(text)) return;
      documents.set(text, document);
      bytes += weigh(text, document);
      for (const [oldText, oldDocument] of documents) {
        if (bytes <= maxBytes) break;
        documents.delete(oldText);
        bytes -= weigh(oldText, oldDocument);
      }
    },
  };
}

/** A token, its node and their places in the text take about 400 bytes, a character at most two. */
function weigh(text: string, { tokenCount = text.length }: DocumentNode): number {
  return 2 * text.length + 400 * tokenCount;
}
