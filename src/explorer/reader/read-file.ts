import type { readHtmlCopy as ReadHtmlCopy } from '../../text/copy/read-copy.ts';
import { readerTexts } from '../texts/reader-page.ts';

/** Reads what a reader of the page pastes or opens. */

export const MOST_CHARACTERS = 500_000;
const MEGABYTE = 2 ** 20;
export const MOST_MEGABYTES = 5;

/** A copy as it is searched. */
export interface OwnText {
  text: string;
  format: 'text' | 'markdown';
}

/** Why a copy is not searched, as a sentence. */
export class CopyProblem extends Error {}

export const checkLength = (text: string): string => {
  if (text.trim() === '') throw new CopyProblem(readerTexts.empty);
  if (text.length > MOST_CHARACTERS) throw new CopyProblem(readerTexts.tooLong(MOST_CHARACTERS));
  return text;
};

/** Reads a file as text. A page is parsed without running its scripts or fetching what it refers to. */
export const readOwnFile = async (file: File): Promise<OwnText> => {
  if (file.size > MOST_MEGABYTES * MEGABYTE) throw new CopyProblem(readerTexts.tooLarge(MOST_MEGABYTES));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes);
  if (text.startsWith('%PDF-')) throw new CopyProblem(readerTexts.isPdf);
  if (text.includes('\0')) throw new CopyProblem(readerTexts.isBinary);
  if (isPage(file.name, text)) return { text: checkLength(await readPage(text)), format: 'text' };
  return { text: checkLength(text), format: /\.(?:md|markdown|mdx|qmd)$/i.test(file.name) ? 'markdown' : 'text' };
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

const readPage = async (html: string): Promise<string> => {
  const { readHtmlCopy } = await import('../../text/copy/read-copy.ts');
  try {
    return readHtmlCopy(html, (page) => new DOMParser().parseFromString(page, 'text/html') as unknown as ParsedPage);
  } catch (error) {
    throw new CopyProblem(readerTexts.failed(error instanceof Error ? `${error.message}.` : String(error)));
  }
};
