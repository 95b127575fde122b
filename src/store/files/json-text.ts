import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Path, TextFault } from './fault.ts';
import { explainSyntax } from './syntax-words.ts';

/** Strict JSON with the places of its parts. */
export interface JsonText {
  text: string;
  /** As JSON.parse gives it: of a key given twice, the last. */
  value: unknown;
  /** The keys that an object gives more than once, which JSON.parse passes over in silence. */
  repeatedKeys: readonly RepeatedKey[];
  /** The tree of all parts. It takes ten times the room of the text, so it is made when it is needed. */
  root(): Node;
}

/** A key given again in an object that has it already, by their offsets. */
export interface RepeatedKey {
  path: Path;
  offset: number;
  firstOffset: number;
}

/** Parses strict JSON (no comments, no trailing commas); throws a TextFault at the first thing that is none. */
export const parseJsonText = (text: string): JsonText => {
  if (text.startsWith('\uFEFF'))
    throw new TextFault('the file begins with a byte-order mark; save it as UTF-8 without one', 0, text);
  if (text.trim() === '') throw new TextFault('the file is empty; a JSON object is expected', 0, text);
  const repeatedKeys: RepeatedKey[] = [];
  collectRepeatedKeys(parseRoot(text), [], repeatedKeys);
  let root: Node | undefined;
  return {
    text,
    value: parseValue(text),
    repeatedKeys,
    root() {
      root ??= parseRoot(text);
      return root;
    },
  };
};

const parseRoot = (text: string): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) throw explainSyntax(text, first);
  if (!root) throw new TextFault('the file is not JSON', 0, text);
  return root;
};

/** Not from the tree, which is laxer in a few corners. */
const parseValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TextFault(`the file is not JSON: ${(error as Error).message}`, 0, text);
  }
};

const collectRepeatedKeys = ({ type, children = [] }: Node, path: Path, found: RepeatedKey[]): void => {
  const firstOffsets = new Map<string, number>();
  for (const [index, child] of children.entries()) {
    if (type !== 'object') {
      collectRepeatedKeys(child, [...path, index], found);
      continue;
    }
    const [{ value: key, offset }, value] = child.children as [Node, Node];
    const firstOffset = firstOffsets.get(key);
    if (firstOffset === undefined) firstOffsets.set(key, offset);
    else found.push({ path: [...path, key], offset, firstOffset });
    collectRepeatedKeys(value, [...path, key], found);
  }
};

/** The value at a path, or of the nearest part above it that is there. */
export const nearestNode = (json: JsonText, path: Path): Node => {
  const root = json.root();
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** The key whose value stands at a path; the value itself where it stands in a list. */
export const keyNode = (json: JsonText, path: Path): Node => {
  const node = nearestNode(json, path);
  return node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
};
