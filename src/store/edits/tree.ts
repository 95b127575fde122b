import type { Node } from 'jsonc-parser';

/** A JSON value that keeps how its texts and numbers are written: escapes, zeros. */
export type Tree = { raw: string } | { items: readonly Tree[] } | { members: readonly Member[] };

export interface Member {
  /** As it is written, with its quotes. */
  key: string;
  value: Tree;
}

export const treeOfNode = (text: string, node: Node): Tree => {
  const { type, children = [] } = node;
  if (type === 'array') return { items: children.map((child) => treeOfNode(text, child)) };
  if (type === 'object')
    return {
      members: children.map(({ children: parts = [] }) => ({
        key: rawText(text, parts[0] as Node),
        value: treeOfNode(text, parts[1] as Node),
      })),
    };
  return { raw: rawText(text, node) };
};

export const treeOfValue = (value: unknown): Tree => {
  if (Array.isArray(value)) return { items: value.map(treeOfValue) };
  if (typeof value === 'object' && value !== null)
    return {
      members: Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => ({ key: JSON.stringify(key), value: treeOfValue(part) })),
    };
  return { raw: JSON.stringify(value) };
};

export const rawText = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length);
