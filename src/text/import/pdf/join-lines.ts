import { withoutSuperscripts } from './page-content.ts';

/** Joins lines into a text: words that were hyphenated at the end of a line become one word again. */

/** The words of a document. */
export interface WordCounts {
  /** How often each occurs within a line, in small letters. */
  counts: ReadonlyMap<string, number>;
  /** Whether words are not divided at the ends of lines: a hyphen there belongs to its word. */
  isUndivided: boolean;
}

const HYPHEN_END = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐\u00AD]$/u;
const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;

/** Counts words, also those with hyphens; words cut by the end of a line are left out. */
export const countWords = (lines: Iterable<string>): WordCounts => {
  const counts = new Map<string, number>();
  const cut: string[] = [];
  let isCut = false;
  let start: string | undefined;
  for (const line of lines) {
    const text = withoutSuperscripts(line);
    const wasCut = isCut;
    const rest = /^\p{Ll}+/u.exec(text)?.[0];
    if (start !== undefined && rest !== undefined) cut.push(`${start}-${rest}`.toLowerCase());
    start = HYPHEN_END.exec(text.slice(-80))?.[1];
    isCut = /[-‐\u00AD]$/.test(text);
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const end = index + word.length;
      // The first word may be the rest of one, and the last its beginning.
      if ((index === 0 && wasCut) || (isCut && end >= text.length - 1)) continue;
      const key = word.toLowerCase().replaceAll('‐', '-');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const count = (word: string) => counts.get(word) ?? 0;
  const balance = cut.reduce((sum, word) => sum + Math.sign(count(word) - count(word.replace(/-(?=\p{L}+$)/u, ''))), 0);
  return { counts, isUndivided: balance > 0 };
};

/** The hyphen after an abbreviation belongs to the word: "U.S.-Japan". */
const ABBREVIATION_END = /\p{L}\.[-‐]$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/u;
/** After these a hyphen stands for the rest of a compound: "Grund- und Menschenrechte", "short- and long-term". */
const SUSPENDED = /^(?:und|oder|sowie|bzw|bis|noch|als|wie|and|or|to|et|ou|y|o)(?![\p{L}\p{N}])/u;
/** First parts that English writes with a hyphen. */
const PREFIX =
  /^(?:well|high|low|long|short|co|cross|multi|all|ex|so|first|second|third|mid|full|half|large|small|state|decision|policy|evidence|follow|one|two|three|four|five|ten|peer|real|risk|world|post|pre|anti|semi)$/;
const COMPOUND = /^(?:(?:non|self)-\p{L}{6}|(?:long|short)-(?:lived|range|term))/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」）]/u;
const URL_END = /(?:https?:\/\/|www\.|doi\.org\/)\S*$/;

/** Whether the hyphen at the end of a line belongs to the word. */
const keepsHyphen = (start: string, rest: string, { counts, isUndivided }: WordCounts): boolean => {
  if (/^\p{Lu}/u.test(rest) || /^\d/.test(rest) || /\d$/.test(start)) return true;
  const count = (word: string) => counts.get(word.toLowerCase().replaceAll('‐', '-')) ?? 0;
  const joined = count(start + rest);
  const hyphenated = count(`${start}-${rest}`);
  if (joined !== hyphenated || isUndivided) return hyphenated >= joined;
  const last = start.split(/[-‐]/).at(-1) ?? start;
  if (last !== start && count(last + rest) === 0 && count(rest) > 0) return true;
  return COMPOUND.test(`${start}-${rest}`) || (PREFIX.test(start.toLowerCase()) && count(rest) > 0);
};

/** A text and the next line of it as one. */
export const joinLine = (text: string, line: string, words: WordCounts): string => {
  if (text === '') return line;
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  const [, start] = HYPHEN_END.exec(text.slice(-80)) ?? [];
  if (start !== undefined) {
    if (SUSPENDED.test(line)) return `${text} ${line}`;
    const rest = FIRST_WORD.exec(line.slice(0, 80))?.[0];
    if (rest === undefined) return text + line;
    if (URL_END.test(text.slice(-300)) || keepsHyphen(start, rest, words)) return text + line;
    return text.slice(0, -1) + line;
  }
  if (URL_END.test(text.slice(-300)) && (/[/=&?_]$/.test(text) || /^[/?&=#]/.test(line))) return text + line;
  if (ABBREVIATION_END.test(text.slice(-80)) && /^[\p{L}\p{N}]/u.test(line)) return text + line;
  if (/[\p{L}\p{N}][—/]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line)) return text + line;
  if (CJK.test(text.at(-1) ?? '') && CJK.test(line[0] ?? '')) return text + line;
  return `${text} ${line}`;
};
