import type { readHtmlCopy as ReadHtmlCopy } from '../../text/copy/read-copy.ts';
import { readerTexts } from '../texts/reader-page.ts';
import type { OwnText } from './search-copy.ts';

/** Reads what a reader of the page pastes or opens. */

export const MOST_CHARACTERS = 500_000;
const MEGABYTE = 2 ** 20;
export const MOST_MEGABYTES = 5;
/** PDFs have their fonts and pictures in them. */
export const MOST_PDF_MEGABYTES = 30;
export const MOST_PDF_PAGES = 300;
/** Where a PDF may have bytes before its header. */
const HEADER_WITHIN = 1024;

/** Why a copy is not searched, as a sentence. */
export class CopyProblem extends Error {}

export const checkLength = (text: string, ifEmpty: string = readerTexts.empty): string => {
  if (text.trim() === '') throw new CopyProblem(ifEmpty);
  if (text.length > MOST_CHARACTERS) throw new CopyProblem(readerTexts.tooLong(MOST_CHARACTERS));
  return text;
};

/** Reads a file as text, but a PDF, which is read in a worker. A page is parsed without running its scripts or fetching what it refers to. */
export const readOwnFile = async (file: File): Promise<OwnText> => {
  const isPdf = (await file.slice(0, HEADER_WITHIN).text()).includes('%PDF-');
  const most = isPdf ? MOST_PDF_MEGABYTES : MOST_MEGABYTES;
  if (file.size > most * MEGABYTE) throw new CopyProblem(readerTexts.tooLarge(most));
  const bytes = await file.arrayBuffer();
  if (isPdf) return { format: 'pdf', bytes, limits: { pages: MOST_PDF_PAGES, characters: MOST_CHARACTERS } };
  const text = decode(new Uint8Array(bytes));
  if (text.includes('\0')) throw new CopyProblem(readerTexts.isBinary);
  return { format: 'text', text: checkLength(await readText(file.name, text), readerTexts.emptyFile) };
};

/** By its byte-order mark, or else as UTF-8, or as what most others are. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const isPage = (name: string, text: string): boolean =>
  /\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html|\?xml)/i.test(text.slice(0, 1000));

type ParsedPage = ReturnType<Parameters<typeof ReadHtmlCopy>[1]>;

const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html') as unknown as ParsedPage;

const readText = async (name: string, text: string): Promise<string> => {
  const isMarkdown = /\.(?:md|markdown|mdx|qmd)$/i.test(name);
  if (!isMarkdown && !isPage(name, text)) return text;
  if (isMarkdown) checkLength(text, readerTexts.emptyFile);
  const { readHtmlCopy, readMarkdownCopy } = await import('../../text/copy/read-copy.ts');
  try {
    return await (isMarkdown ? readMarkdownCopy : readHtmlCopy)(text, parse);
  } catch (error) {
    throw new CopyProblem(readerTexts.failed(error instanceof Error ? `${error.message}.` : String(error)));
  }
};
