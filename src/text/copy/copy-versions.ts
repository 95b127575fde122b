import { cleanText } from '../import/clean-text.ts';
import { isHardWrapped, unwrapLines } from '../unwrap-lines.ts';

/**
 * What the indexed text may have been, if this is a copy of it: the copy as it is; without hard line breaks; and without blank
 * lines and repeated spaces, which copies of one page do not have alike.
 */
export const copyVersions = (copy: string): string[] => {
  const text = copy.replaceAll('\f', '\n\n');
  const lines = isHardWrapped(text) ? unwrapLines(text) : text;
  const clean = lines
    .split(/\r\n|\n|\r/)
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
  // What comes first is shown as the lines of the copy.
  return [...new Set([lines, text, clean])];
};
