import { isMhtml } from './html/saved-page.ts';
import { ImportError } from './imported.ts';

/** The formats that can be read. */
export const IMPORT_FORMATS = ['html', 'markdown', 'pdf', 'docx', 'jats', 'text'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A document's format, and what it was expected to be if its name says something else. */
export interface DetectedFormat {
  format: ImportFormat;
  expected: ImportFormat | null;
}

const BY_EXTENSION: Readonly<Record<string, ImportFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'html',
  mht: 'html',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  rmd: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  txt: 'text',
  text: 'text',
  xml: 'jats',
};

const BY_MEDIA_TYPE: Readonly<Record<string, ImportFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

const ZIP = 'PK\x03\x04';

/** What else a file begins with, in Latin 1, and what can be done. */
const UNREADABLE: readonly { starts: readonly string[]; what: string }[] = [
  { starts: [ZIP], what: 'a ZIP archive that is not a Word document (.docx)' },
  { starts: ['\xd0\xcf\x11\xe0'], what: 'an Office file of before 2007 (.doc); save it as .docx' },
  { starts: ['{\\rtf'], what: 'an RTF file; save it as .docx' },
  { starts: ['\x1f\x8b', 'BZh', '7z\xbc', '\xfd7zXZ', 'Rar!'], what: 'a compressed file; unpack it first' },
  {
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'],
    what: 'an image or a recording; only texts can be read',
  },
];

/**
 * Finds the format of a document by what it contains, and where that leaves several by its name or the media type that a server
 * gives. Throws an `ImportError` if it is nothing that can be read.
 */
export const detectFormat = (bytes: Uint8Array, name: string, mediaType?: string | undefined): DetectedFormat => {
  const [, extension = ''] = /\.([a-z]{2,8})(?:[?#].*)?$/i.exec(name) ?? [];
  const named = BY_EXTENSION[extension.toLowerCase()] ?? BY_MEDIA_TYPE[mediaType?.toLowerCase() ?? ''] ?? null;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const format = detectBinary(bytes, start, name) ?? detectText(withoutPadding(start), named);
  return { format, expected: named === format ? null : named };
};

const detectBinary = (bytes: Uint8Array, start: string, name: string): ImportFormat | null => {
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith(ZIP) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/'))
    return 'docx';
  const unreadable = UNREADABLE.find(({ starts }) => starts.some((characters) => start.startsWith(characters)));
  if (unreadable) throw new ImportError(`${name} is ${unreadable.what}`);
  if (start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start))
    throw new ImportError(`${name} is a binary file of an unknown format`);
  return null;
};

/** Without a byte-order mark, the zero bytes of UTF-16 and white space. */
const withoutPadding = (start: string): string =>
  start
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .trimStart();

const detectText = (start: string, named: ImportFormat | null): ImportFormat => {
  if (/^<(?:\?xml|!DOCTYPE article|!--|article\b)/i.test(start) && isJats(start)) return 'jats';
  if (isMhtml(start)) return 'html';
  if (/^<(?:!doctype html|html|head|body)\b/i.test(withoutProlog(start))) return 'html';
  if (named === 'html')
    return /<(?:p|div|h[1-6]|article|main|section|table|ul|ol|br|span)\b/i.test(start) ? 'html' : 'text';
  if (named === 'markdown') return 'markdown';
  if (named === 'text') return 'text';
  return /^---\s*\n[\s\S]{0,4000}?\n(?:---|\.\.\.)\s*\n/.test(start) || /^#{1,6} \S/m.test(start) ? 'markdown' : 'text';
};

/** Without an XML declaration and comments. */
const withoutProlog = (start: string): string => {
  let rest = start;
  for (;;) {
    const end = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : rest.startsWith('<?') ? rest.indexOf('?>') + 2 : 0;
    if (end < 4) return rest;
    rest = rest.slice(end).trimStart();
  }
};

const isJats = (start: string): boolean =>
  /<!DOCTYPE article[^>]*(?:JATS|NLM|journal)/i.test(start) ||
  /<article\b[^>]*(?:article-type|dtd-version|xmlns)/i.test(start) ||
  /<article-meta\b/.test(start);
