import type { ImportFormat } from './detect-format.ts';
import type { DocumentReader } from './imported.ts';

/** The readers by format. Each is loaded when it is used, since most need packages that are large or optional. */
export const READERS: Readonly<Record<ImportFormat, () => Promise<DocumentReader>>> = {
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  jats: async () => (await import('./jats/read-jats.ts')).readJats,
  text: async () => (await import('./text/read-text.ts')).readText,
};
