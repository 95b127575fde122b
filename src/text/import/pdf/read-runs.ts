import type { TextRun } from './page-content.ts';

/** An item of text as pdfjs gives it. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

/** Whether the text of a font is bold, by the font's own data or its name. */
export const isBoldFont = (font: { name?: string; bold?: boolean; black?: boolean } | undefined): boolean =>
  Boolean(
    font?.bold ||
      font?.black ||
      /bold|black|heavy|semibold|demi(?!ta)|-(?:65|75|85)(?:Md|Bd|Blk)|medium/i.test(font?.name ?? ''),
  );

/** `[a, b, c, d, e, f]`: the product of two transformations, the second applied first. */
export const multiply = (m: readonly number[], n: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

/** An accent that is drawn by itself before or after its letter, and the combining accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '¸': '\u0327',
  '˚': '\u030A',
};

/** Joins accents with the letters that they are printed over, and ligatures' letters. */
export const composeLetters = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/([¨´ˆ˜ˇ¸˚]) ?(\p{L})/gu, (found, accent: string, letter: string) => {
      const composed = (letter.replace('ı', 'i') + (ACCENTS[accent] ?? '')).normalize('NFC');
      return Array.from(composed).length === 1 ? composed : found;
    })
    .normalize('NFC');

/**
 * The runs of a page, in the order in which they are drawn. A run keeps the blanks at its ends. Text that is not upright
 * (stamps in the margin) or outside of the page is left out, and text that is drawn twice at one place (a way to make it
 * bold) is kept once.
 */
export const readRuns = (
  items: readonly TextItem[],
  viewport: { transform: number[]; width: number; height: number },
  isBold: (fontName: string) => boolean,
): TextRun[] => {
  const seen = new Set<string>();
  const runs: TextRun[] = [];
  for (const { str, transform, width, fontName } of items) {
    const last = runs.at(-1);
    if (str.trim() === '') {
      if (str !== '' && last && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = multiply(viewport.transform, transform);
    const size = Math.hypot(c, d);
    if (size < 0.5 || Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) continue;
    if (left < -5 || left > viewport.width || baseline < 0 || baseline > viewport.height) continue;
    const key = `${str}\n${Math.round(left)}\n${Math.round(baseline)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const blank = (count: number) => (count / str.length) * width;
    runs.push({
      text: str,
      left: left + blank(str.length - str.trimStart().length),
      right: left + width - blank(str.length - str.trimEnd().length),
      baseline,
      size,
      bold: isBold(fontName),
    });
  }
  return runs;
};
