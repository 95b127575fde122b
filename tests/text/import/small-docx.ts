import { strToU8, zipSync } from 'fflate';

/** Writes small DOCX files for tests. */

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph with a style, whose runs are XML. */
export const paragraph = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A DOCX with this body, and further parts by their paths. */
export const writeDocx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array => {
  const all = { 'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
};

/** A part of a DOCX with the namespace of its elements. */
export const part = (name: string, content: string): string => `<w:${name} ${NAMESPACE}>${content}</w:${name}>`;
