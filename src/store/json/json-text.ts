import { findNodeAtLocation, type Node, type ParseOptions, parseTree, visit } from 'jsonc-parser';
import type { JsonPath } from '../../model/json.ts';
import { createLocator, describeSyntaxError, FileError, type SourceLocation } from './messages.ts';

/** Strict JSON. */
export interface JsonText {
  text: string;
  /** The result of JSON.parse: of duplicate keys, it has the last. */
  value: unknown;
  /** The keys that an object has more than once, which JSON.parse accepts silently. */
  duplicateKeys: readonly DuplicateKey[];
}

/** A key that its object has already, and the offsets of both. */
export interface DuplicateKey {
  path: JsonPath;
  offset: number;
  firstOffset: number;
}

/** How deep lists and objects may be nested: those of data files are some ten deep. */
const GREATEST_DEPTH = 100;

/**
 * Parses strict JSON (no comments, no trailing commas), once; throws a FileError at the first syntax error. A text that is nested too
 * deeply is not parsed, because parsers overflow the stack, and take a hundred bytes for each bracket.
 */
export const parseJsonText = (text: string): JsonText => {
  if (text.startsWith('\uFEFF'))
    throw new FileError('the file begins with a byte-order mark; save it as UTF-8 without one', 0, text);
  if (text.trim() === '') throw new FileError('the file is empty; expected a JSON object', 0, text);
  const keys = countKeys(text);
  const value = parseValue(text);
  return { text, value, duplicateKeys: keys === countKeysOf(value) ? [] : findDuplicateKeys(text) };
};

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };

const parseValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // It says where, and stops there.
    visit(
      text,
      {
        onError(code, offset, length) {
          throw describeSyntaxError(text, { error: code, offset, length });
        },
      },
      STRICT,
    );
    throw new FileError(`the file is not JSON: ${(error as Error).message}`, 0, text);
  }
};

/** How many keys are written in a text that is JSON: each has a colon. Throws a FileError if it is nested too deeply. */
const countKeys = (text: string): number => {
  let keys = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      do at += text[at] === '\\' ? 2 : 1;
      while (at < text.length && text[at] !== '"');
    } else if (sign === ':') keys += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > GREATEST_DEPTH) throw new FileError('the file is nested too deeply');
    }
  }
  return keys;
};

const countKeysOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return parts.reduce((keys, part) => keys + countKeysOf(part), Array.isArray(value) ? 0 : parts.length);
};

const findDuplicateKeys = (text: string): DuplicateKey[] => {
  const found: DuplicateKey[] = [];
  /** Of each object around a part, its keys with their offsets. */
  const around: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => void around.push(new Map()),
    onObjectEnd: () => void around.pop(),
    onObjectProperty(key, offset, _length, _line, _column, path) {
      const keys = around.at(-1) as Map<string, number>;
      const firstOffset = keys.get(key);
      if (firstOffset === undefined) keys.set(key, offset);
      else found.push({ path: [...path(), key], offset, firstOffset });
    },
  });
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
 * The locations in a JSON text. Its syntax tree is made when the first one is asked for, and kept until memory is needed; what was
 * asked for stays known. `readText` returns the text, or null if there is another one by now: then everything is at its start.
 */
export const createLocations = (readText: () => string | null): Locations => {
  const known = new Map<string, SourceLocation>();
  let last: WeakRef<{ root: Node; at(offset: number): SourceLocation }> | undefined;
  const open = () => {
    const opened = last?.deref();
    if (opened) return opened;
    const text = readText();
    if (text === null) return null;
    const made = { root: parseRoot(text), at: createLocator(text) };
    last = new WeakRef(made);
    return made;
  };
  const find = (of: 'value' | 'key', path: JsonPath): SourceLocation => {
    const id = JSON.stringify([of, ...path]);
    let location = known.get(id);
    if (!location) {
      const opened = open();
      const nodeAt = of === 'key' ? keyNode : nearestNode;
      location = opened ? opened.at(nodeAt(opened.root, path).offset) : FIRST;
      known.set(id, location);
    }
    return location;
  };
  return { of: (path) => find('value', path), ofKey: (path) => find('key', path) };
};
