import type { Line, PageContent } from './page-content.ts';
import { withoutSuperscripts } from './page-content.ts';

/** Finds what is printed on page after page: running heads, running feet and page numbers. */

/** The part of a page, from the top or the bottom, in which they are looked for. */
const MARGIN = 0.13;
/** The lines nearest to an edge that may be one. */
const MOST_LINES = 4;
const LONGEST = 200;

/** What stays the same in a running head: its words, without numbers, and its place. */
const patternOf = ({ text, baseline, size }: Line): string =>
  `${withoutSuperscripts(text).replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}\n${Math.round(baseline / 6)}\n${Math.round(size)}`;

const ROMAN = /^[ivxlc]{1,6}$/i;
const PAGE_NUMBER =
  /^(?:(?:page|seite|p\.|s\.|página|pág\.|-|–|—|\|)\s*)?(\d{1,4})(?:\s*(?:\/|of|von|de|sur|-|–|—|\|)\s*(\d{1,4})?)?$/i;

/** What a browser prints at the edges of a page: its address, and the time of printing. */
const PRINTED_BY_BROWSER =
  /^(?:(?:https?|file):\/\/\S+|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)$/i;

const edgeLines = (lines: readonly Line[], { height }: PageContent): Line[] => {
  const short = lines.filter(({ text }) => text.length <= LONGEST);
  const top = short.filter(({ baseline }) => baseline < height * MARGIN).slice(0, MOST_LINES);
  const bottom = short.filter(({ baseline }) => baseline > height * (1 - MARGIN)).slice(-MOST_LINES);
  return [...top, ...bottom.filter((line) => !top.includes(line))];
};

/**
 * The lines of the pages without running heads and page numbers. A line is one if at least three pages, or both of two,
 * have the same words at the same place, whatever the numbers in them; or if it is only a number that counts the pages.
 */
export const removeRunningHeads = (pages: readonly PageContent[], lines: readonly (readonly Line[])[]): Line[][] => {
  const edges = pages.map((page, index) => edgeLines(lines[index] ?? [], page));
  const found = new Map<string, Set<number>>();
  const offsets = new Map<number, number>();
  for (const [index, page] of edges.entries()) {
    for (const line of page) {
      const pattern = patternOf(line);
      const places = found.get(pattern) ?? new Set();
      found.set(pattern, places.add(index));
      // A line may lie on the border of two places.
      const number = PAGE_NUMBER.exec(line.text)?.[1];
      if (number) offsets.set(Number(number) - index, (offsets.get(Number(number) - index) ?? 0) + 1);
    }
  }
  const enough = Math.min(3, Math.max(2, pages.length));
  const isRepeated = (line: Line): boolean => {
    const count = found.get(patternOf(line))?.size ?? 0;
    return count >= enough && pages.length > 1;
  };
  const isPageNumber = ({ text, baseline }: Line, index: number): boolean => {
    const number = PAGE_NUMBER.exec(text)?.[1];
    const { height } = pages[index] as PageContent;
    const outermost = baseline < height * 0.08 || baseline > height * 0.92;
    if (ROMAN.test(text) || PRINTED_BY_BROWSER.test(text)) return outermost;
    if (!number) return false;
    const offset = Number(number) - index;
    return (offsets.get(offset) ?? 0) > 1 || (outermost && (offset === 1 || pages.length === 1));
  };
  return lines.map((page, index) => {
    const removed = new Set((edges[index] ?? []).filter((line) => isRepeated(line) || isPageNumber(line, index)));
    return page.filter((line) => !removed.has(line));
  });
};
