import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { JsonPath } from '../../model/json-path.ts';
import { FileError } from './file-error.ts';
import { describeSyntaxError } from './syntax-error.ts';

/** Strict JSON with the offsets of its parts. */
export interface JsonText {
  text: string;
  /** The result of JSON.parse: of duplicate keys, it has the last. */
  value: unknown;
  /** The keys that an object has more than once, which JSON.parse accepts silently. */
  duplicateKeys: readonly DuplicateKey[];
  /** Where the entries of the lists of the file are. */
  lists: ListPlaces;
  /** The syntax tree. It takes ten times the memory of the text, so it is made on demand. */
  root(): Node;
}

/** By the key of a list, the offset and the length of each of its entries, one after the other. */
export type ListPlaces = ReadonlyMap<string, Uint32Array>;

/** A key that its object has already, and the offsets of both. */
export interface DuplicateKey {
  path: JsonPath;
  offset: number;
  firstOffset: number;
}

/** Parses strict JSON (no comments, no trailing commas); throws a FileError at the first syntax error. */
export const parseJsonText = (text: string): JsonText => {
  if (text.startsWith('\uFEFF'))
    throw new FileError('the file begins with a byte-order mark; save it as UTF-8 without one', 0, text);
  if (text.trim() === '') throw new FileError('the file is empty; expected a JSON object', 0, text);
  const duplicateKeys: DuplicateKey[] = [];
  const tree = parseRoot(text);
  collectDuplicateKeys(tree, [], duplicateKeys);
  const value = parseValue(text);
  return { text, value, duplicateKeys, lists: findLists(tree, value), root: rootOf(text) };
};

/** The tree of a text when it is asked for. Apart, so that it does not hold the one that was made before. */
const rootOf = (text: string): (() => Node) => {
  let root: Node | undefined;
  return () => {
    root ??= parseRoot(text);
    return root;
  };
};

/** The keys are those of the value: the strings of a tree may hold the whole text in memory. */
const findLists = (tree: Node, value: unknown): ListPlaces => {
  const lists = new Map<string, Uint32Array>();
  for (const key of tree.type === 'object' ? Object.keys(value as object) : []) {
    const list = findNodeAtLocation(tree, [key]);
    if (list?.type === 'array' && list.children?.length)
      lists.set(key, Uint32Array.from(list.children.flatMap(({ offset, length }) => [offset, length])));
  }
  return lists;
};

const parseRoot = (text: string): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) throw describeSyntaxError(text, first);
  if (!root) throw new FileError('the file is not JSON', 0, text);
  return root;
};

/** Not from the tree: its parser accepts some texts that are not JSON. */
const parseValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(`the file is not JSON: ${(error as Error).message}`, 0, text);
  }
};

/** `path` is that of the node, and the same array for all nodes. */
const collectDuplicateKeys = (
  { type, children = [] }: Node,
  path: (string | number)[],
  found: DuplicateKey[],
): void => {
  const firstOffsets = type === 'object' ? new Map<string, number>() : undefined;
  for (const [index, child] of children.entries()) {
    let key: string | number = index;
    let value: Node | undefined = child;
    if (firstOffsets) {
      const [name, content] = child.children as [Node, Node];
      key = name.value as string;
      value = content;
      const firstOffset = firstOffsets.get(key);
      if (firstOffset === undefined) firstOffsets.set(key, name.offset);
      else found.push({ path: [...path, key], offset: name.offset, firstOffset });
    }
    path.push(key);
    collectDuplicateKeys(value, path, found);
    path.pop();
  }
};

/** The node at a path, or the nearest one above it that exists. */
export const nearestNode = (json: Pick<JsonText, 'root'>, path: JsonPath): Node => {
  const root = json.root();
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** The key of the value at a path; the value itself if it is an item of a list. */
export const keyNode = (json: Pick<JsonText, 'root'>, path: JsonPath): Node => {
  const node = nearestNode(json, path);
  return node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
};
