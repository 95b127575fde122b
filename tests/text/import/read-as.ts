import { expect } from 'vitest';
import { type DocumentReader, ImportError, type ImportedDocument } from '../../../src/text/import/imported.ts';

/** Reads a text with a reader, as a file of this name. */
export const readAs = (
  reader: DocumentReader,
  text: string | Uint8Array,
  name = 'document',
): Promise<ImportedDocument> => reader({ bytes: typeof text === 'string' ? Buffer.from(text) : text, name });

/** The message of the error with which a reader refuses a text. */
export const messageOf = async (...read: Parameters<typeof readAs>): Promise<string> => {
  const error: unknown = await readAs(...read).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ImportError);
  return (error as ImportError).message;
};

/** The blocks as "KIND text". */
export const printBlocks = ({ blocks }: Pick<ImportedDocument, 'blocks'>): string[] =>
  blocks.map(({ kind, text }) => `${kind} ${text}`);
