import type { ImportedBlock } from '../imported.ts';
import { endsSentence } from './build-paragraphs.ts';

/** Warns of pages whose lines look as if they were read in a wrong order, and of wrong letters. */

const CHECKED: ReadonlySet<ImportedBlock['kind']> = new Set(['BODY', 'LIST_ITEM', 'BOX']);
/** A page with fewer broken paragraphs than this, or a smaller share of them, is not named. */
const FEWEST_BROKEN = 4;
const SHARE = 0.35;
const SHORTEST = 25;
const MOST_LISTED = 12;

const startsInside = (text: string): boolean => /^[\p{Ll},;)]/u.test(text);

/** Whether a paragraph begins or ends in the middle of a sentence: with a small letter or a comma. Items of lists may do so. */
const isBroken = ({ kind, text }: ImportedBlock): boolean =>
  kind !== 'LIST_ITEM' && (startsInside(text) || (/[\p{Ll},]$/u.test(text) && !endsSentence(text)));

/** A warning that names the pages where many paragraphs begin or end in the middle of a sentence. `pages` has the page of each block. */
export const checkOrder = (blocks: readonly ImportedBlock[], pages: readonly number[]): string[] => {
  const counts = new Map<number, { all: number; broken: number }>();
  for (const [index, block] of blocks.entries()) {
    if (!CHECKED.has(block.kind) || (block.text.length < SHORTEST && !startsInside(block.text))) continue;
    const page = pages[index] ?? 1;
    const count = counts.get(page) ?? { all: 0, broken: 0 };
    count.all += 1;
    if (isBroken(block)) count.broken += 1;
    counts.set(page, count);
  }
  const doubtful = [...counts]
    .filter(([, { all, broken }]) => broken >= FEWEST_BROKEN && broken >= all * SHARE)
    .map(([page]) => page);
  if (doubtful.length === 0) return [];
  const listed = doubtful.slice(0, MOST_LISTED).join(', ') + (doubtful.length > MOST_LISTED ? ' …' : '');
  return [
    `The order of the columns may be wrong on page${doubtful.length > 1 ? 's' : ''} ${listed}: look at the text there.`,
  ];
};

/** A digit between small letters, or a character of private use: the font does not say what it draws. */
const WRONG_WORD = /(?<![\p{L}\p{N}./:@_-])\p{L}*(?:\p{Ll}\d\p{Ll}|[\uE002-\uF8FF])\p{L}*(?![\p{N}./:@_-])/gu;
const FEWEST_WRONG = 5;

/** A warning that shows words in which the file has wrong letters. */
export const checkLetters = (blocks: readonly ImportedBlock[]): string[] => {
  const words = [...new Set(blocks.flatMap(({ text }) => text.match(WRONG_WORD) ?? []))];
  if (words.length < FEWEST_WRONG) return [];
  const shown = words.slice(0, FEWEST_WRONG).join(', ');
  return [`The file has wrong letters in ${words.length} words (${shown} …): correct them in the text.`];
};
