import { createHash } from 'node:crypto';

/** A document that clients may ask for by an id. */
export interface RegisteredDocument {
  /** What a manifest calls it; the SHA-256 of its text finds it anyway. */
  id?: string;
  text: string;
}

/** Documents by their ids; none is added once it is made. */
export interface DocumentRegistry<Document extends RegisteredDocument = RegisteredDocument> {
  /** The text with this id, which `sha256:` may stand before. */
  get(id: string): string | undefined;
  /** Whether exactly this text is registered. */
  has(text: string): boolean;
  /** Pairs of documents that claim one id for two texts; of each, the first is found. */
  readonly conflicts: readonly (readonly [Document, Document])[];
}

/** Registers documents under their own ids and under the SHA-256 of their texts. */
export function createDocumentRegistry<Document extends RegisteredDocument>(
  documents: Iterable<Document>,
): DocumentRegistry<Document> {
  const found = new Map<string, Document>();
  const conflicts: [Document, Document][] = [];
  for (const document of documents) {
    const { id, text } = document;
    for (const key of id === undefined ? [sha256(text)] : [bareId(id), sha256(text)]) {
      const first = found.get(key);
      if (!first) found.set(key, document);
      else if (first.text !== text) conflicts.push([first, document]);
    }
  }
  return {
    get: (id) => found.get(bareId(id))?.text,
    has: (text) => found.get(sha256(text))?.text === text,
    conflicts,
  };
}

/** The id that a text has whatever else it is called: its SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The id without the name of its algorithm, which only some clients write. */
export function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}
