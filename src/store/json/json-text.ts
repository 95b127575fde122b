import { findNodeAtLocation, type Node, type ParseOptions, parseTree, visit } from 'jsonc-parser';
import type { JsonPath } from '../../model/json.ts';
import { createLocator, describeSyntaxError, FileError, type SourceLocation } from './messages.ts';

/** Strict JSON. */
export interface JsonText {
  /** The result of JSON.parse: of duplicate keys, it has the last. */
  value: unknown;
  /** The keys that an object has more than once, which JSON.parse accepts silently. */
  duplicateKeys: readonly DuplicateKey[];
}

/** A key that its object has already, and where both are. */
export interface DuplicateKey {
  path: JsonPath;
  location: SourceLocation;
  first: SourceLocation;
}

/** How deep lists and objects may be nested: those of data files are some ten deep. */
const GREATEST_DEPTH = 100;

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };

/**
 * Parses strict JSON (no comments, no trailing commas); throws a FileError at the first syntax error. A text that is nested too
 * deeply is not parsed, because parsers overflow the stack, and take a hundred bytes for each bracket.
 */
export const parseJsonText = (text: string): JsonText => {
  if (text.startsWith('\uFEFF'))
    throw new FileError('the file begins with a byte-order mark; save it as UTF-8 without one', 0, text);
  if (text.trim() === '') throw new FileError('the file is empty; expected a JSON object', 0, text);
  const duplicateKeys = readKeys(text);
  try {
    return { value: JSON.parse(text), duplicateKeys };
  } catch (error) {
    throw new FileError(`the file is not JSON: ${(error as Error).message}`, 0, text);
  }
};

/** Reads a text to its end, or to its first mistake, which it throws; returns the keys that are there twice. */
const readKeys = (text: string): DuplicateKey[] => {
  const found: DuplicateKey[] = [];
  /** Of each list and object around a part, the keys so far with their locations. */
  const around: Map<string, SourceLocation>[] = [];
  const open = () => {
    if (around.push(new Map()) > GREATEST_DEPTH) throw new FileError('the file is nested too deeply');
  };
  const close = () => void around.pop();
  visit(
    text,
    {
      onObjectBegin: open,
      onObjectEnd: close,
      onArrayBegin: open,
      onArrayEnd: close,
      onObjectProperty(key, _offset, _length, line, column, path) {
        const keys = around.at(-1) as Map<string, SourceLocation>;
        const location = { line: line + 1, column: column + 1 };
        const first = keys.get(key);
        if (first === undefined) keys.set(key, location);
        else found.push({ path: [...path(), key], location, first });
      },
      onError(error, offset, length) {
        throw describeSyntaxError(text, { error, offset, length });
      },
    },
    STRICT,
  );
  return found;
};

/** The syntax tree of a text that is JSON, which has the offsets of all parts. It takes ten times the memory of the text. */
export const parseRoot = (text: string): Node => parseTree(text, [], STRICT) as Node;

/** The node at a path, or the nearest one above it that exists. */
const nearestNode = (root: Node, path: JsonPath): Node => {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** The key of the value at a path; the value itself if it is an item of a list. */
const keyNode = (root: Node, path: JsonPath): Node => {
  const node = nearestNode(root, path);
  return node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
};

/** The locations of the parts of a JSON text. */
export interface Locations {
  /** Of the value at a path, or of the nearest one above it that exists. */
  of(path: JsonPath): SourceLocation;
  ofKey(path: JsonPath): SourceLocation;
}

const FIRST: SourceLocation = { line: 1, column: 1 };

/**
 * The locations in a JSON text. Its syntax tree is made when a location is asked for, and kept until memory is needed. `readText`
 * returns the text, or null if there is another one by now: then everything is at its start.
 */
export const createLocations = (readText: () => string | null): Locations => {
  let last: WeakRef<{ root: Node; at(offset: number): SourceLocation }> | undefined;
  const find = (nodeAt: typeof nearestNode, path: JsonPath): SourceLocation => {
    let opened = last?.deref();
    if (!opened) {
      const text = readText();
      if (text === null) return FIRST;
      opened = { root: parseRoot(text), at: createLocator(text) };
      last = new WeakRef(opened);
    }
    return opened.at(nodeAt(opened.root, path).offset);
  };
  return { of: (path) => find(nearestNode, path), ofKey: (path) => find(keyNode, path) };
};
