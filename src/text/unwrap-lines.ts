/**
 * Joins the lines of a plain text that was wrapped at a fixed width, such as 72 or 80 columns. A line is taken to go on
 * in the next one if the first word of the next line would not have fitted on it.
 */

/** Columns that a character takes: two for Chinese, Japanese and Korean ones. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const countColumns = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);

/** Wider texts have one paragraph per line. */
const WIDEST = 132;
const NARROWEST = 30;

/** What a paragraph ends with. */
const ENDS = /[.!?…:;。！？：；]["”’'»)\]」』]*(?:\[\d{1,3}\]|[¹²³⁰-⁹])*$/u;
/** A small letter, or a letter of a script without small ones. */
const GOES_ON = /^["“„‚‘«(「『]?[\p{Ll}\p{Lo}]/u;
const BULLET = /^\s*(?:[-–—*•◦▪‣●○■□►▶·]|\([a-z\d]{1,3}\)|[a-z]\))\s+\S/u;
const NUMBER = /^\s*(?:\(?\d{1,3}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}|[IVX]{1,5}\.|\[\^?\d{1,3}\]:?)\s+\S/u;
/** Cells with bars or with wide gaps between them. */
const ROW = /^\s*\|.*\|\s*$|\S \| \S|\S(?:\s{3,}|\t+)\S.*\S(?:\s{3,}|\t+)\S|\S(?:\t|\s{6,})\S/;
const RULE = /^\s*(?:[-=_*~]\s?){3,}\s*$/;

interface Line {
  text: string;
  columns: number;
  indent: number;
}

const readLine = (raw: string): Line => {
  const text = raw.trimEnd();
  return { text, columns: countColumns(text), indent: text.length - text.trimStart().length };
};

const readLines = (text: string): Line[] => text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map(readLine);

const isBlank = ({ text }: Line): boolean => text.trim() === '';
const startsItem = ({ text }: Line): boolean => BULLET.test(text) || NUMBER.test(text);
const isRow = ({ text }: Line): boolean => text.length <= 1000 && ROW.test(text.trim());

/** The width that a text was wrapped at, in columns: all but a few lines keep to it. */
const findWidth = (lines: readonly Line[]): number => {
  // An address cannot be broken, and says nothing about the width.
  const widths = lines
    .filter((line) => !isBlank(line) && /\S\s+\S|[\u3041-\u9fff]/.test(line.text))
    .map(({ columns }) => columns)
    .sort((a, b) => a - b);
  return widths[Math.floor((widths.length - 1) * 0.98)] ?? 0;
};

/** Whether the first word of the next line would not have fitted; in a text without spaces, the first character. */
const isFull = (line: Line, next: Line, width: number): boolean => {
  const [word = ''] = /^\S{1,80}/.exec(next.text.trimStart()) ?? [];
  const needed = /^[\u3041-\u9fff]/.test(word) ? 2 : countColumns(word) + 1;
  return line.columns + needed > width;
};

/** Whether a line breaks off inside a sentence that goes on in the next one. */
const breaksOff = (line: Line, next: Line): boolean => !ENDS.test(line.text) && GOES_ON.test(next.text.trimStart());

const isWrapped = (lines: readonly Line[]): boolean => {
  const width = findWidth(lines);
  if (width > WIDEST || width < NARROWEST) return false;
  let [pairs, broken, full] = [0, 0, 0];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || isBlank(line) || isBlank(next) || startsItem(next) || isRow(line) || isRow(next)) return;
    pairs += 1;
    if (!breaksOff(line, next)) return;
    broken += 1;
    if (isFull(line, next, width - 6)) full += 1;
  });
  return broken >= 2 && broken >= pairs * 0.15 && full >= broken * 0.6;
};

/**
 * Whether a text is hard-wrapped: its lines keep to a width of at most 132 columns, and many of them break off inside a
 * sentence where the next word would not have fitted.
 */
export const isHardWrapped = (text: string): boolean => isWrapped(readLines(text));

const CJK = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]/;
/** "Forschungs- und", "short- and": the hyphen stands for the rest of a word. */
const SUSPENDED = /^(?:und|oder|bzw\.?|sowie|and|or|to|et|ou|y|o)(?![\p{L}\p{N}])/u;
/** First parts that keep their hyphen where the text itself does not show it. */
const COMPOUND =
  /^(?:all|anti|cross|ex|far|high|long|low|mid|non|one|post|pre|pro|quasi|self|semi|short|so|two|three|well|world|year)$/i;

/** The words of a text in lower case, with their hyphens. */
const listWords = (lines: readonly Line[]): Set<string> => {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.slice(0, 1000).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?!-?$)/gu))
      words.add(word.toLowerCase());
  return words;
};

/** Joins two lines: with a space, without one in Chinese and Japanese, and without the hyphen that divides a word. */
const joinLines = (first: string, second: string, words: ReadonlySet<string>): string => {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + second;
  const [, before] = /([\p{L}\p{M}]+)[-‐]$/u.exec(first.slice(-60)) ?? [];
  if (before !== undefined && !SUSPENDED.test(second)) {
    const [after = ''] = /^[\p{Ll}\p{M}]+/u.exec(second.slice(0, 60)) ?? [];
    if (after === '') return /^[\p{L}\p{N}]/u.test(second) ? first + second : `${first} ${second}`;
    const [start, end] = [before.toLowerCase(), after.toLowerCase()];
    const isCompound =
      !words.has(start + end) &&
      (words.has(`${start}-${end}`) || COMPOUND.test(before) || (words.has(start) && words.has(end)));
    return isCompound ? first + second : first.slice(0, -1) + second;
  }
  if (/\d[-–]$/.test(first) && /^\d/.test(second)) return first + second;
  if (/[/—]$/.test(first) && !/\s[/—]$/.test(first)) return first + second;
  const isTight = CJK.test(first.at(-1) ?? '') || CJK.test(second[0] ?? '');
  return isTight ? first + second : `${first} ${second}`;
};

/** Whether a line begins a paragraph although the line before is not blank. `item` is whether an item is being read. */
const beginsParagraph = (line: Line, before: Line, width: number, item: boolean): boolean => {
  if (isRow(line) || isRow(before)) return true;
  if (BULLET.test(line.text)) return true;
  const full = isFull(before, line, width);
  // A number may begin a line by chance: "in May / 12. Then".
  if (NUMBER.test(line.text)) return item || !full || ENDS.test(before.text) || line.indent !== before.indent;
  if (breaksOff(before, line)) return !full && before.columns < width * 0.6 && !/[-,‐]$/.test(before.text);
  if (!item && line.indent > before.indent && ENDS.test(before.text)) return true;
  if (item && line.indent < before.indent && ENDS.test(before.text)) return true;
  return !full;
};

/**
 * Joins the lines of a hard-wrapped text to one paragraph per line. Items of lists, rows of tables, headings, footnotes and
 * what stands between blank lines stay apart; lines that only underline or divide are dropped; a word that was divided at
 * the end of a line is made whole, unless the text has it with a hyphen elsewhere. A text that is not hard-wrapped is
 * returned as it is.
 */
export const unwrapLines = (text: string): string => {
  const lines = readLines(text);
  if (!isWrapped(lines)) return text;
  const width = findWidth(lines) - 3;
  const words = listWords(lines);
  const out: string[] = [];
  let parts: string[] = [];
  let before: Line | null = null;
  let item = false;
  const flush = () => {
    if (parts.length === 0) return;
    // From the end of the last part, so that a long paragraph is not copied for each of its lines.
    out.push(parts.join(''));
    parts = [];
  };
  for (const line of lines) {
    if (isBlank(line) || RULE.test(line.text)) {
      flush();
      if (out.length > 0 && out.at(-1) !== '') out.push('');
      before = null;
      continue;
    }
    if (before === null || beginsParagraph(line, before, width, item)) {
      flush();
      parts = [line.text.trimStart()];
      item = startsItem(line);
    } else {
      const last = parts.pop() ?? '';
      const joined = joinLines(last, line.text.trimStart(), words);
      const cut = Math.max(0, joined.length - line.text.length - 80);
      parts.push(joined.slice(0, cut), joined.slice(cut));
    }
    before = line;
  }
  flush();
  return `${out.join('\n').trimEnd()}\n`;
};
