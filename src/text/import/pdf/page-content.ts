/** What is on a page, in points from its top left corner. */

/** A range of a page; `top` is smaller than `bottom`. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A piece of text in one font, as drawn. */
export interface TextRun {
  text: string;
  left: number;
  right: number;
  /** The distance of the baseline from the top of the page. */
  baseline: number;
  /** The size of the font in points. */
  size: number;
  bold: boolean;
}

/** What the reader needs of a page. */
export interface PageContent {
  /** The number of the page, from 1. */
  number: number;
  width: number;
  height: number;
  runs: readonly TextRun[];
  /** Thin horizontal lines, drawn or filled. */
  rules: readonly Area[];
  /** Thin vertical lines, such as those between the cells of a table. */
  dividers: readonly Area[];
  /** Small round or square shapes, such as the bullets of lists. */
  dots: readonly Area[];
  /** Frames and filled areas that may hold several lines. */
  frames: readonly Area[];
}

/** A line, or the part of one that is in one column or in one cell. */
export interface Line extends Area {
  page: number;
  baseline: number;
  /** The size in which most of the line is set. */
  size: number;
  /** Whether all of it is bold. */
  bold: boolean;
  /** Whether it begins with bold words. */
  startsBold: boolean;
  /** The text; superscripts are between SUPERSCRIPT_START and SUPERSCRIPT_END. */
  text: string;
  /** Of a row of a table: its cells are separated by " | " in the text. */
  isRow?: true;
  /** Of a box: its lines. The area and the size are those of the box, and the text is empty. */
  inside?: readonly Line[];
}

/** Two private-use characters that mark superscripts until it is known which are marks of notes. */
export const SUPERSCRIPT_START = '\uE000';
export const SUPERSCRIPT_END = '\uE001';

/** A text without the marks of superscripts. */
export const withoutSuperscripts = (text: string): string => text.replace(/[\uE000\uE001]/g, '');

/** Whether two areas share at least one point. */
export const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether the middle of one area is inside another. */
export const isInside = (inner: Area, outer: Area): boolean => {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.top + inner.bottom) / 2;
  return x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
};
