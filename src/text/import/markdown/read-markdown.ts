import { readHtmlFragment } from '../html/read-html.ts';
import { createMarkdownReader } from './markdown-reader.ts';

/** Reads Markdown, and the HTML in it as pages are read. */
export const readMarkdown = createMarkdownReader(readHtmlFragment);
