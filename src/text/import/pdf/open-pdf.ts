import type { ImportSource } from '../imported.ts';
import { PdfProblem } from './pdf-problem.ts';

/** Opens a PDF with pdfjs-dist, in Node and in browsers. Nothing is fetched and no script runs. */

export type PdfLibrary = Pick<
  typeof import('pdfjs-dist/legacy/build/pdf.mjs'),
  'getDocument' | 'OPS' | 'VerbosityLevel'
>;
/** An open document. */
export type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>;

/** What the library takes its worker, its tables of characters and its fonts from; Node and browsers have them elsewhere. */
export type PdfResources = Exclude<Parameters<PdfLibrary['getDocument']>[0], string | URL | ArrayBuffer | undefined>;

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

const explain = (cause: unknown, name: string): PdfProblem => {
  const kind = cause instanceof Error ? cause.name : '';
  if (kind === 'PasswordException')
    return new PdfProblem('ENCRYPTED', `${name} is encrypted; save it without a password and import that`, { cause });
  return new PdfProblem('BROKEN', `${name} is a broken or truncated PDF`, { cause });
};

/** Throws a `PdfProblem` if the bytes do not begin and end as those of a PDF do. */
export const checkEnds = ({ bytes, name }: Pick<ImportSource, 'bytes' | 'name'>): void => {
  const decode = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  if (!decode(bytes.subarray(0, HEADER_WITHIN)).includes('%PDF-'))
    throw new PdfProblem('BROKEN', `${name} is not a PDF`);
  const end = decode(bytes.subarray(-END_WITHIN));
  if (!end.includes('%%EOF') && !end.includes('startxref'))
    throw new PdfProblem('BROKEN', `${name} is truncated: its end is missing`);
};

/** Opens a PDF. Throws a `PdfProblem` if it is not a PDF, encrypted or broken. */
export const openPdfWith = async (
  { getDocument, OPS, VerbosityLevel }: PdfLibrary,
  resources: PdfResources,
  { bytes, name }: Pick<ImportSource, 'bytes' | 'name'>,
): Promise<OpenPdf> => {
  const task = getDocument({
    // pdfjs takes the buffer away from its owner.
    data: Uint8Array.from(bytes),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    // Pictures are not unpacked.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
    ...resources,
  });
  try {
    return { pdf: await task.promise, operators: OPS, close: () => task.destroy() };
  } catch (cause) {
    await task.destroy();
    throw explain(cause, name);
  }
};
