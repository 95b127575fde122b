import type { ImportedMetadata } from '../imported.ts';
import type { PdfDocument } from './open-pdf.ts';

/** What a PDF's own metadata says; much of it is left over from templates, so only what is sensible counts. */

/** Titles and authors that programs fill in. */
const FILLED_IN =
  /^(?:untitled|document\d*|dokument\d*|presentation\d*|microsoft \w+ - .*|.*\.(?:docx?|indd|pdf|pptx?|qxd|tex|odt)|admin(?:istrator)?|user|unknown|author|n\/a|title|word)$/i;
const MOST_AUTHORS = 50;

const sensible = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text.length > 1 && text.length < 300 && !FILLED_IN.test(text) ? text : undefined;
};

/** The people in a list of names, such as "A. Author; B. Author" or "A. Author and B. Author". */
const splitNames = (text: string): string[] =>
  text
    .split(/\s*;\s*|\s*,\s*(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})|\s+(?:and|und|et|y|&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M} .,'’-]{2,79}$/u.test(name) && name.includes(' '))
    .slice(0, MOST_AUTHORS);

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i;

/** The title (unless one is printed), the authors and the language that a PDF names. */
export const readPdfMetadata = async (
  pdf: PdfDocument,
  printedTitle: string | undefined,
): Promise<ImportedMetadata> => {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const xmp = (name: string): unknown => metadata?.get(name);
  const creators = [xmp('dc:creator')].flat().flatMap((value) => sensible(value) ?? []);
  const named = creators.length > 0 ? creators : [sensible(fields.Author) ?? ''];
  const language = [fields.Language, xmp('dc:language')]
    .flat()
    .find((value) => typeof value === 'string' && LANGUAGE.test(value));
  const doi = /10\.\d{4,9}\/\S{1,100}/.exec(String(xmp('prism:doi') ?? xmp('dc:identifier') ?? ''))?.[0];
  return {
    title: printedTitle ?? sensible(xmp('dc:title')) ?? sensible(fields.Title),
    authors: named.flatMap(splitNames),
    institutions: [],
    language: language as string | undefined,
    doi,
    tags: [],
  };
};
