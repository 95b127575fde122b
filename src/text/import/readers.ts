import type { ImportFormat } from './detect-format.ts';
import { type DocumentReader, ImportError } from './imported.ts';

/** A reader, loaded when it is used, and the optional packages that it needs; that of PDF says itself what it needs. */
interface ReaderEntry {
  packages: readonly string[];
  load: () => Promise<DocumentReader>;
}

const DOM = ['linkedom', 'parse5'];

const READERS: Readonly<Record<ImportFormat, ReaderEntry>> = {
  html: {
    packages: [...DOM, '@mozilla/readability'],
    load: async () => (await import('./html/read-html.ts')).readHtml,
  },
  markdown: {
    packages: [...DOM, 'micromark', 'micromark-extension-gfm', 'yaml'],
    load: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  },
  pdf: { packages: [], load: async () => (await import('./pdf/read-pdf.ts')).readPdf },
  docx: { packages: ['fflate', 'saxes'], load: async () => (await import('./docx/read-docx.ts')).readDocx },
  jats: { packages: [...DOM, 'saxes'], load: async () => (await import('./jats/read-jats.ts')).readJats },
  text: { packages: [], load: async () => (await import('./text/read-text.ts')).readText },
};

const isMissing = (name: string): boolean => {
  try {
    import.meta.resolve(name);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return true;
    throw error;
  }
};

/** The reader of a format; throws an `ImportError` that says how to install the packages that it lacks. */
export const loadReader = async (format: ImportFormat): Promise<DocumentReader> => {
  const { packages, load } = READERS[format];
  const missing = packages.filter(isMissing);
  if (missing.length > 0)
    throw new ImportError(`Reading ${format} needs packages that are not installed: npm install ${missing.join(' ')}`);
  return load();
};
