import type { Tree } from './tree.ts';
import { fitsLine, widthOf } from './width.ts';

/** How a file is written. */
export interface Layout {
  /** One level of indentation. */
  indent: string;
  newline: string;
  /** Without any spaces, for programs. */
  isCompact: boolean;
  /** Whether short lists, and short objects, are on one line. */
  areListsFlat: boolean;
  areObjectsFlat: boolean;
}

/** Where a value is printed. */
export interface Position {
  /** The indentation of its line. */
  indent: string;
  /** The columns before it in its line, and those that follow it, such as a comma. */
  before: number;
  after: number;
}

/**
 * Prints a value as the formatter of the project does: on one line if it fits, else one item a line; several objects are
 * one a line. With `isBroken` it is not on one line even if it fits.
 */
export const printTree = (tree: Tree, position: Position, layout: Layout, isBroken = false): string => {
  if ('raw' in tree) return tree.raw;
  const parts = 'items' in tree ? tree.items : tree.members;
  if (layout.isCompact) return compactText(tree);
  const isFlat = 'items' in tree ? layout.areListsFlat : layout.areObjectsFlat;
  const flat = flatText(tree);
  if (parts.length === 0) return flat;
  if (!isBroken && isFlat && !isAnyBroken(tree, layout) && fitsLine(flat, position.before, position.after)) return flat;
  const indent = position.indent + layout.indent;
  const lines = parts.map((part, index) => {
    const prefix = 'key' in part ? `${part.key}: ` : '';
    const after = index < parts.length - 1 ? 1 : 0;
    const before = widthOf(indent + prefix);
    return `${indent}${prefix}${printTree('key' in part ? part.value : part, { indent, before, after }, layout)}`;
  });
  const [open, close] = 'items' in tree ? '[]' : '{}';
  return [open, lines.join(`,${layout.newline}`), `${position.indent}${close}`].join(layout.newline);
};

/** On one line. */
export const flatText = (tree: Tree): string => {
  if ('raw' in tree) return tree.raw;
  if ('items' in tree) return `[${tree.items.map(flatText).join(', ')}]`;
  if (tree.members.length === 0) return '{}';
  return `{ ${tree.members.map(({ key, value }) => `${key}: ${flatText(value)}`).join(', ')} }`;
};

const compactText = (tree: Tree): string => {
  if ('raw' in tree) return tree.raw;
  if ('items' in tree) return `[${tree.items.map(compactText).join(',')}]`;
  return `{${tree.members.map(({ key, value }) => `${key}:${compactText(value)}`).join(',')}}`;
};

/** Whether it is or has a list of several objects, which are one a line. */
export const mustBreak = (tree: Tree): boolean => {
  if ('raw' in tree) return false;
  if ('members' in tree) return tree.members.some(({ value }) => mustBreak(value));
  const areObjects = tree.items.length > 1 && tree.items.every((item) => 'members' in item && item.members.length > 1);
  return areObjects || tree.items.some(mustBreak);
};

const isAnyBroken = (tree: Tree, layout: Layout): boolean => {
  if (mustBreak(tree)) return true;
  if (layout.areListsFlat && layout.areObjectsFlat) return false;
  const isBroken = (part: Tree): boolean => {
    if ('raw' in part) return false;
    const [parts, isFlat] =
      'items' in part
        ? [part.items, layout.areListsFlat]
        : [part.members.map(({ value }) => value), layout.areObjectsFlat];
    return (parts.length > 0 && !isFlat) || parts.some(isBroken);
  };
  return isBroken(tree);
};
