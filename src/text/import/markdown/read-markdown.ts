import { parseFragment } from '../html/load-html.ts';
import { createMarkdownReader } from './markdown-reader.ts';

/** Reads Markdown. */
export const readMarkdown = createMarkdownReader(parseFragment);
