import type { Node } from 'jsonc-parser';
import { findNodeAtLocation } from 'jsonc-parser';
import type { JsonPath } from '../../model/json-path.ts';
import { type JsonText, parseJsonText } from '../files/json-text.ts';
import { readLayout } from './layout.ts';
import { flatText, type Layout, mustBreak, type Position, printTree } from './print-tree.ts';
import { rawText, type Tree, treeOfNode, treeOfValue } from './tree.ts';
import { fitsLine, widthOf } from './width.ts';

/** One change of a JSON text. The path is that of a list or an object; `at` is the place in it, of an item or a member. */
export type TextChange =
  | { kind: 'insert'; path: JsonPath; at: number; key?: string; value: unknown; isEntry?: true }
  | { kind: 'remove'; path: JsonPath; at: number }
  | { kind: 'replace'; path: JsonPath; at: number; value: unknown };

/** Changes a JSON text in one place and leaves every other byte as it is. */
export const changeText = (text: string, change: TextChange): string => {
  const json = parseJsonText(text);
  const layout = readLayout(json);
  const container = nodeAt(json, change.path);
  const flat = findFlat(text, container);
  if (flat) return reprint(text, flat, changeTree(text, flat, container, change), layout);
  if (change.kind === 'insert') return insertLine(text, container, change, layout);
  return change.kind === 'remove'
    ? removeLine(text, container, change.at, layout)
    : replaceLine(text, container, change, layout);
};

const nodeAt = (json: JsonText, path: JsonPath): Node => {
  const node = findNodeAtLocation(json.root(), [...path]);
  if (node?.type !== 'array' && node?.type !== 'object') throw new Error(`no list or object at ${path.join('.')}`);
  return node;
};

/** The outermost value on one line that is or has the container: it is printed anew, and may then take several lines. */
const findFlat = (text: string, container: Node): Node | null => {
  let found: Node | null = null;
  for (let node: Node | undefined = container; node; node = node.parent)
    if (node.type !== 'property' && !/[\r\n]/.test(rawText(text, node))) found = node;
  return found;
};

const splice = (text: string, start: number, end: number, insertion: string): string =>
  text.slice(0, start) + insertion + text.slice(end);

const endOf = ({ offset, length }: Node): number => offset + length;

/** Prints a value in place of a node. */
const reprint = (text: string, node: Node, tree: Tree, layout: Layout, isBroken = false): string =>
  splice(text, node.offset, endOf(node), printTree(tree, positionOf(text, node), layout, isBroken));

const positionOf = (text: string, node: Node): Position => {
  const before = /[^\r\n]*$/.exec(text.slice(0, node.offset))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(endOf(node)))?.[0] ?? '';
  return { indent: /^[ \t]*/.exec(before)?.[0] ?? '', before: widthOf(before), after: widthOf(after) };
};

/** A part of a container as it is changed. */
const toPart = ({ key, value }: { key?: string; value: unknown }): Tree | { key: string; value: Tree } =>
  key === undefined ? treeOfValue(value) : { key: JSON.stringify(key), value: treeOfValue(value) };

/** The tree of `node`, in which the container below it is changed. */
const changeTree = (text: string, node: Node, container: Node, change: TextChange): Tree => {
  if (node === container) return changeParts(treeOfNode(text, node), change);
  const isOnWay = (child: Node) => child.offset <= container.offset && endOf(child) >= endOf(container);
  const toTree = (child: Node) =>
    isOnWay(child) ? changeTree(text, child, container, change) : treeOfNode(text, child);
  if (node.type === 'array') return { items: (node.children ?? []).map(toTree) };
  return {
    members: (node.children ?? []).map(({ children: [key, value] = [] }) => ({
      key: rawText(text, key as Node),
      value: toTree(value as Node),
    })),
  };
};

const changeParts = (tree: Tree, change: TextChange): Tree => {
  if ('raw' in tree) return tree;
  const parts: unknown[] = 'items' in tree ? [...tree.items] : [...tree.members];
  if (change.kind === 'insert') parts.splice(change.at, 0, toPart(change));
  else if (change.kind === 'remove') parts.splice(change.at, 1);
  else {
    const { key } = parts[change.at] as { key?: string };
    const value = treeOfValue(change.value);
    parts[change.at] = key === undefined ? value : { key, value };
  }
  return ('items' in tree ? { items: parts } : { members: parts }) as Tree;
};

/** Inserts a part into a container on several lines, between others as they are separated. */
const insertLine = (text: string, container: Node, change: TextChange & { kind: 'insert' }, layout: Layout): string => {
  const children = container.children ?? [];
  const { at, key, value, isEntry } = change;
  const [first, second] = children;
  // An empty container with a line break in it.
  if (!first) return reprint(text, container, changeParts(treeOfNode(text, container), change), layout);
  const separator = second
    ? text.slice(endOf(first), second.offset)
    : `,${text.slice(container.offset + 1, first.offset) || ' '}`;
  const indent = /[\r\n]([ \t]*)$/.exec(separator)?.[1] ?? positionOf(text, container).indent;
  const prefix = key === undefined ? '' : `${JSON.stringify(key)}: `;
  const position = { indent, before: widthOf(indent + prefix), after: at < children.length ? 1 : 0 };
  const printed = `${prefix}${printTree(treeOfValue(value), position, layout, isEntry && areBroken(text, children, indent))}`;
  const previous = children[at - 1];
  return previous
    ? splice(text, endOf(previous), endOf(previous), separator + printed)
    : splice(text, first.offset, first.offset, printed + separator);
};

/** Whether entries have a line for each field even if they are short: the last short one decides. */
const areBroken = (text: string, entries: readonly Node[], indent: string): boolean => {
  const isShort = (entry: Node) => {
    const tree = treeOfNode(text, entry);
    return !mustBreak(tree) && fitsLine(flatText(tree), widthOf(indent), 1);
  };
  const last = entries.findLast(isShort);
  return last !== undefined && /[\r\n]/.test(rawText(text, last));
};

/** Removes a part of a container on several lines. A list that then fits on one line is written so, unless it fitted before. */
const removeLine = (text: string, container: Node, at: number, layout: Layout): string => {
  const children = container.children ?? [];
  const [previous, part, next] = [children[at - 1], children[at] as Node, children[at + 1]];
  const { after, before } = positionOf(text, container);
  const fits = (tree: Tree) => !mustBreak(tree) && fitsLine(flatText(tree), before, after);
  const tree = treeOfNode(text, container);
  const left = changeParts(tree, { kind: 'remove', path: [], at });
  const areFlat = children.every((child, index) => index === at || !/[\r\n]/.test(rawText(text, child)));
  if (!previous && !next) return reprint(text, container, left, layout);
  if (container.type === 'array' && areFlat && !fits(tree) && fits(left)) return reprint(text, container, left, layout);
  return previous
    ? splice(text, endOf(previous), endOf(part), '')
    : splice(text, part.offset, (next as Node).offset, '');
};

const replaceLine = (
  text: string,
  container: Node,
  change: TextChange & { kind: 'replace' },
  layout: Layout,
): string => {
  const child = container.children?.[change.at] as Node;
  const value = child.type === 'property' ? (child.children?.[1] as Node) : child;
  return reprint(text, value, treeOfValue(change.value), layout);
};
