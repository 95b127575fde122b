import { checkEnds, openPdfWith, type PdfLibrary, type PdfResources } from '../import/pdf/open-pdf.ts';
import { PdfProblem, type PdfProblemKind } from '../import/pdf/pdf-problem.ts';
import { readOpenPdf } from '../import/pdf/read-open-pdf.ts';
import { copyVersions } from './copy-versions.ts';

export type { PdfProblemKind };

/** What may be read of a PDF. */
export interface PdfLimits {
  pages: number;
  characters: number;
}

/** What the indexed text may have been, if this PDF is a copy of it; or why it cannot be read. */
export type PdfCopy = { versions: string[] } | { pdfProblem: PdfProblemKind };

/** A mark of a note, as the import writes it. */
const NOTE_MARK = /\[(?:\d{1,3}|[*†‡§¶]{1,3})\]/g;
/** The bullet of an item, as the import writes it. */
const BULLET = /^- /gm;

/**
 * Reads the paragraphs of a PDF as `briefgraph import` does, and also without the bullets and the marks of notes, which a text
 * from elsewhere does not have. Takes the resources once the bytes look like a PDF.
 */
export const readPdfCopy = async (
  library: PdfLibrary,
  resources: () => PdfResources,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfCopy> => {
  const source = { bytes, name: 'The file' };
  try {
    checkEnds(source);
    const open = await openPdfWith(library, resources(), source);
    const { blocks } = await readOpenPdf(open, source.name, limits.pages);
    const text = blocks.map((block) => block.text).join('\n');
    if (text.length > limits.characters) return { pdfProblem: 'TOO_LONG' };
    return { versions: [...new Set([...copyVersions(text), text.replace(NOTE_MARK, '').replace(BULLET, '')])] };
  } catch (error) {
    if (error instanceof PdfProblem) return { pdfProblem: error.kind };
    throw error;
  }
};
