import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ImportError, type ImportSource } from '../imported.ts';
import { loadOptional } from '../load-optional.ts';

/** Opens a PDF with pdfjs-dist, which is an optional package (Apache-2.0). Nothing is fetched and no script runs. */

type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/** An open document. */
export type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

/** A document, what closes it, and the numbers of the drawing operators that the reader looks for. */
export interface OpenPdf {
  pdf: PdfDocument;
  operators: PdfLibrary['OPS'];
  close: () => Promise<void>;
}

/** Where a damaged file may have bytes before its header. */
const HEADER_WITHIN = 1024;
/** Where its end may have bytes behind it. */
const END_WITHIN = 8192;

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

const explain = (cause: unknown, name: string): ImportError => {
  const kind = cause instanceof Error ? cause.name : '';
  if (kind === 'PasswordException') {
    return new ImportError(`${name} is encrypted; save it without a password and import that`, { cause });
  }
  return new ImportError(`${name} is a broken or truncated PDF`, { cause });
};

/** Opens a PDF. Throws an `ImportError` if it is not a PDF, encrypted or broken, or if the package is missing. */
export const openPdf = async ({ bytes, name }: Pick<ImportSource, 'bytes' | 'name'>): Promise<OpenPdf> => {
  if (!Buffer.from(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-')) throw new ImportError(`${name} is not a PDF`);
  const end = Buffer.from(bytes.subarray(-END_WITHIN));
  if (!end.includes('%%EOF') && !end.includes('startxref')) {
    throw new ImportError(`${name} is truncated: its end is missing`);
  }
  const { getDocument, OPS, VerbosityLevel } = await loadLibrary();
  const folder = packageFolder();
  const task = getDocument({
    // pdfjs takes the buffer away from its owner.
    data: Uint8Array.from(bytes),
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    wasmUrl: `${join(folder, 'wasm')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    // Pictures are not unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return { pdf: await task.promise, operators: OPS, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    throw explain(cause, name);
  }
};
