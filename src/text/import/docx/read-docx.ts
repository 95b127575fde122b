import { type DocumentReader, ImportError } from '../imported.ts';

/** There is no reader for this format yet. */
export const readDocx: DocumentReader = async ({ name }) => {
  throw new ImportError(`${name} cannot be read yet: its format is docx`);
};
