import type { Node } from 'jsonc-parser';
import type { JsonText } from '../files/json-text.ts';
import { flatText, type Layout, mustBreak } from './print-tree.ts';
import { rawText, treeOfNode } from './tree.ts';
import { fitsLine } from './width.ts';

/** Reads how a file is written, to write more of it alike. */
export const readLayout = ({ text, root }: JsonText): Layout => {
  const top = root();
  const firstKey = top.children?.[0]?.offset ?? 0;
  const [, indent] = /[\r\n]([ \t]+)$/.exec(text.slice(0, firstKey)) ?? [];
  const [newline] = /\r\n|\n|\r/.exec(text) ?? [];
  const [key, value] = top.children?.[0]?.children ?? [];
  const short = findShort(text, top);
  return {
    indent: indent ?? '  ',
    newline: newline ?? '\n',
    isCompact: key && value ? key.offset + key.length + 1 === value.offset : false,
    areListsFlat: short.lists !== 'broken',
    areObjectsFlat: (short.objects ?? short.lists) !== 'broken',
  };
};

/** How short lists and objects are written: one that is on one line decides. */
interface Short {
  lists?: 'flat' | 'broken';
  objects?: 'flat' | 'broken';
}

const findShort = (text: string, top: Node): Short => {
  const found: Short = {};
  const visit = (node: Node): void => {
    const kind = node.type === 'array' ? 'lists' : node.type === 'object' ? 'objects' : null;
    if (kind && node.children?.length && found[kind] !== 'flat') {
      if (!/[\r\n]/.test(rawText(text, node))) found[kind] = 'flat';
      else if (node.children.every(({ type, children }) => isScalar(type === 'property' ? children?.[1] : { type }))) {
        const tree = treeOfNode(text, node);
        if (!mustBreak(tree) && fitsLine(flatText(tree), 20, 1)) found[kind] = 'broken';
      }
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(top);
  return found;
};

const isScalar = (node: { type: string } | undefined): boolean => node?.type !== 'array' && node?.type !== 'object';
