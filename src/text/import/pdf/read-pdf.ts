import type { DocumentReader } from '../imported.ts';
import { openPdf } from './load-pdf.ts';
import { readOpenPdf } from './read-open-pdf.ts';

const MOST_PAGES = 2000;

/** Reads a PDF that has a text; scanned pages need OCR first. */
export const readPdf: DocumentReader = async (source) => readOpenPdf(await openPdf(source), source.name, MOST_PAGES);
