import { findNodeAtLocation, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
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
  const value = parseValue(text);
  return { text, value, ...findPlaces(text, value), root: rootOf(text) };
};

/** The tree of a text when it is asked for. Apart, so that it does not hold the one that was made before. */
const rootOf = (text: string): (() => Node) => {
  let root: Node | undefined;
  return () => {
    root ??= parseRoot(text);
    return root;
  };
};

/** Where keys are repeated, and where the entries of lists are, without a tree. */
const findPlaces = (text: string, value: unknown): Pick<JsonText, 'duplicateKeys' | 'lists'> => {
  const duplicateKeys: DuplicateKey[] = [];
  const found = new Map<string, number[]>();
  /** Of the objects around a part the keys with their offsets, and null for lists. */
  const around: (Map<string, number> | null)[] = [];
  /** Of the value of the last key of the file, if it is a list: the offset and the length of each entry. */
  let list: number[] = [];
  const isInList = () => around.length === 2 && around[0] !== null && around[1] === null;
  const begin = (keys: Map<string, number> | null, offset: number) => {
    if (isInList()) list.push(offset);
    around.push(keys);
  };
  const end = (offset: number) => {
    around.pop();
    if (isInList()) list.push(offset + 1 - (list.at(-1) as number));
  };
  visit(text, {
    onObjectBegin: (offset) => begin(new Map(), offset),
    onObjectEnd: end,
    onArrayEnd: end,
    onArrayBegin: (offset) => begin(null, offset),
    onObjectProperty(key, offset, _length, _line, _column, path) {
      if (around.length === 1) {
        list = [];
        // Of values with the same key, it is the first.
        if (!found.has(key)) found.set(key, list);
      }
      const keys = around.at(-1) as Map<string, number>;
      const firstOffset = keys.get(key);
      if (firstOffset === undefined) keys.set(key, offset);
      else duplicateKeys.push({ path: [...path(), key], offset, firstOffset });
    },
    onLiteralValue(_value, offset, length) {
      if (isInList()) list.push(offset, length);
    },
  });
  const lists = new Map<string, Uint32Array>();
  // The keys are those of the value: those that were found may hold the whole text in memory.
  for (const key of Object.keys(value ?? {})) {
    const places = found.get(key) ?? [];
    if (places.length > 0) lists.set(key, Uint32Array.from(places));
  }
  return { duplicateKeys, lists };
};

const parseRoot = (text: string): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) throw describeSyntaxError(text, first);
  if (!root) throw new FileError('the file is not JSON', 0, text);
  return root;
};

const parseValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Says where, except for some texts that are not JSON and that it accepts.
    parseRoot(text);
    throw new FileError(`the file is not JSON: ${(error as Error).message}`, 0, text);
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
