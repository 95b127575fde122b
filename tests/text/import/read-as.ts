import type { DocumentReader, ImportedDocument } from '../../../src/text/import/imported.ts';

/** Reads a text with a reader, as a file of this name. */
export const readAs = (
  reader: DocumentReader,
  text: string | Uint8Array,
  name = 'document',
): Promise<ImportedDocument> => reader({ bytes: typeof text === 'string' ? Buffer.from(text) : text, name });

/** The blocks as "KIND text". */
export const printBlocks = ({ blocks }: ImportedDocument): string[] =>
  blocks.map(({ kind, text }) => `${kind} ${text}`);
