import type { ImportedBlock } from '../imported.ts';
import type { PlacedParagraph } from './join-columns.ts';

/** Finds the title and what is around it on the first page. */

const LONGEST_TITLE = 300;
const LONGEST_FRONT = 200;

/** The index of the title: the largest text of the first page that is larger than the body; -1 if there is none. */
export const findTitle = (paragraphs: readonly PlacedParagraph[], bodySize: number): number => {
  let title = -1;
  let largest = bodySize * 1.08;
  for (const [index, { text, lines, inBox }] of paragraphs.entries()) {
    const first = lines[0];
    if (!first || first.page > 1) break;
    if (first.isRow || inBox || text.length > LONGEST_TITLE || !/\p{L}{2}/u.test(text)) continue;
    if (first.size > largest * 1.02) {
      title = index;
      largest = first.size;
    }
  }
  return title;
};

/** The paragraphs with the lines of the title as one: they may be far apart, but have one size. */
export const joinTitle = (paragraphs: readonly PlacedParagraph[], title: number): PlacedParagraph[] => {
  const [first, next] = [paragraphs[title], paragraphs[title + 1]];
  const [one, other] = [first?.lines.at(-1), next?.lines[0]];
  const isSame = one && other && one.page === other.page && Math.abs(one.size - other.size) < 0.02 * one.size;
  if (
    !first ||
    !next ||
    !isSame ||
    first.text.length + next.text.length > LONGEST_TITLE ||
    one.bold !== other.bold ||
    other.baseline - one.baseline > 2.5 * one.size
  )
    return [...paragraphs];
  const joined = { ...first, text: `${first.text} ${next.text}`, lines: [...first.lines, ...next.lines] };
  return joinTitle(paragraphs.toSpliced(title, 2, joined), title);
};

/**
 * Marks the front matter: the title, and on the first page the short lines around it, up to a heading or to prose.
 * `title` is the index of the title's block, or -1.
 */
export const markFrontMatter = (
  blocks: readonly ImportedBlock[],
  title: number,
  firstPage: number,
  isSmaller: (index: number) => boolean,
): ImportedBlock[] => {
  if (title < 0) return [...blocks];
  let end = title + 1;
  while (end < firstPage) {
    const { kind, text } = blocks[end] as ImportedBlock;
    const isProse = text.length > LONGEST_FRONT || (text.length > 100 && /[.!?]$/.test(text));
    const isLine = kind === 'BODY' || kind === 'NOTE' || (kind === 'HEADING' && isSmaller(end) && end === title + 1);
    if (!isLine || isProse) break;
    end += 1;
  }
  return blocks.map((block, index) => {
    const isFront = index === title || (index < end && ['BODY', 'HEADING', 'NOTE'].includes(block.kind));
    const isProse = index < title && block.text.length > LONGEST_FRONT;
    return isFront && !isProse ? { ...block, kind: 'FRONT_MATTER' } : block;
  });
};
