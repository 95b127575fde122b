/** The greatest width of a line, that of the project's own files. */
const GREATEST_WIDTH = 120;

const TAB_WIDTH = 2;

/** Characters of Chinese, Japanese and Korean, which take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** The columns that a text takes. */
export const widthOf = (text: string): number =>
  [...text].length + (text.match(WIDE)?.length ?? 0) + (text.match(/\t/g)?.length ?? 0) * (TAB_WIDTH - 1);

/** Whether a text fits in its line, after this many columns and before this many. */
export const fitsLine = (text: string, before: number, after: number): boolean =>
  before + widthOf(text) + after <= GREATEST_WIDTH;
