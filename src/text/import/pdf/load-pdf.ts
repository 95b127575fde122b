import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ImportSource } from '../imported.ts';
import { loadOptional } from '../load-optional.ts';
import { checkEnds, type OpenPdf, openPdfWith, type PdfLibrary } from './open-pdf.ts';

/** Opens a PDF in Node with pdfjs-dist, which is an optional package (Apache-2.0). */

/** pdfjs makes one when it is loaded and takes it from a package for drawing, which is not needed to read a text. */
const placeholders = ['DOMMatrix', 'ImageData', 'Path2D'];

const loadLibrary = async (): Promise<PdfLibrary> => {
  const globals = globalThis as Record<string, unknown>;
  for (const name of placeholders) globals[name] ??= class {};
  const load = async () => [await import('pdfjs-dist/legacy/build/pdf.mjs')] as const;
  const [library] = await loadOptional('PDF', ['pdfjs-dist@5.5'], load);
  return library;
};

/** The folder of the package, for its tables of characters and its standard fonts. */
const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Opens a PDF. Throws an `ImportError` if it is not a PDF, encrypted or broken, or if the package is missing. */
export const openPdf = async (source: Pick<ImportSource, 'bytes' | 'name'>): Promise<OpenPdf> => {
  checkEnds(source);
  const library = await loadLibrary();
  const folder = packageFolder();
  const resources = {
    cMapUrl: `${join(folder, 'cmaps')}/`,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
  };
  return openPdfWith(library, resources, source);
};
