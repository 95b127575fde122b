import { readItemLabel } from '../sentences/labels.ts';

/** What can be seen of a paragraph without its neighbours. */
export interface Line {
  /** In NFC, with single spaces and none around it. */
  text: string;
  /** In Unicode code points. */
  length: number;
  words: number;
  /** The bullet or the number of an item: "- ", "(a) ", "3. "; empty if there is none. */
  label: string;
  /** The number of the item, and the numbers before it: "1.2.3 " is [1, 2, 3]; empty if there is none. */
  numbers: readonly number[];
  /** The text without the label. */
  rest: string;
  bullet: boolean;
  /** Whether it ends as a sentence does, with a stop; also with a comma or a semicolon. */
  stopped: boolean;
  asks: boolean;
  colon: boolean;
}

const STOPPED =
  /[.!;,…。！；、][\s"”’'»›“‘)\]」』）]{0,4}(?:\[[\d,–-]{1,12}\]|[¹²³⁰-⁹*†‡]|(?<=\p{Ll}[.!])\d{1,3}){0,4}$/u;
const ENDING_SHORT = /(?:\betc|\bInc|\bLtd|\bCo|\bCorp|\bJr|\bSr|\b[A-Z]\.[A-Z]|\b[ap]\.m|e\. ?V)\.$/;

/** Reads a paragraph. Of a long one only the first and the last 1,000 characters are looked at. */
export const readLine = (paragraph: string): Line => {
  const text = paragraph.normalize('NFC').replace(/\s+/g, ' ').trim();
  const label = readItemLabel(text.slice(0, 200));
  const rest = text.slice(label.length);
  const tail = text.slice(-1000);
  return {
    text,
    length: Array.from(text).length,
    words: rest === '' ? 0 : rest.split(' ', 400).length,
    label,
    numbers: (/\d{1,3}(?:\.\d{1,2})*/.exec(label)?.[0] ?? '').split('.').filter(Boolean).map(Number),
    rest,
    bullet: label !== '' && !/[\p{L}\d]/u.test(label.slice(0, 2)) && !label.startsWith('('),
    stopped: STOPPED.test(tail) && !(ENDING_SHORT.test(tail) && text.length < 120),
    asks: /[?？][\s"”’'»)\]」』]{0,3}$/u.test(tail),
    colon: /[:：]$/.test(tail),
  };
};

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from how in into is it nor of on or over per than that the to via vs with about through under'.split(
    ' ',
  ),
);

/** The share of the words with a capital letter, from 0 to 1, without those that have none in an English title. */
export const shareOfCapitals = (text: string): number => {
  const words = text
    .slice(0, 300)
    .split(/[\s–—/]+/)
    .map((word) => word.replace(/^[^\p{L}]+/u, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
};

export const isAllCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
