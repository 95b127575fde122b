import { isDeepStrictEqual } from 'node:util';
import type { Edit, Node } from 'jsonc-parser';
import { type JsonSchema, schemaAt } from '../../model/file-formats.ts';
import type { JsonPath } from '../../model/json.ts';
import { parseRoot } from './json-text.ts';

/**
 * The text of a data file that says `after` instead of `before`. Only what differs is written, like its neighbours: a value that is
 * on one line is printed anew, new keys are where the schema has them. All else stays byte for byte.
 */
export const changeText = (text: string, before: unknown, after: unknown, schema: JsonSchema): string => {
  const root = parseRoot(text);
  const written = JSON.parse(text);
  const target = leaveOut(written, before, after);
  // A file on one line, as programs write it, stays one.
  if (isFlat(text, root) && root.children?.length && !isDeepStrictEqual(written, target))
    return applyEdits(text, [
      { offset: root.offset, length: root.length, content: printFlat(inOrder(target, [], schema)) },
    ]);
  return applyEdits(text, findEdits(root, written, target, [], { text, schema, layout: readLayout(text, root) }));
};

/** What is to be written: a default that the file leaves out, and that stays as it was before, is left out. */
const leaveOut = (written: unknown, before: unknown, after: unknown): unknown => {
  if (isDeepStrictEqual(before, after)) return written;
  if (isObject(written) && isObject(before) && isObject(after))
    return Object.fromEntries(
      Object.entries(after).flatMap(([key, value]) => {
        if (Object.hasOwn(written, key)) return [[key, leaveOut(written[key], before[key], value)]];
        return isDeepStrictEqual(before[key], value) ? [] : [[key, value]];
      }),
    );
  if (!Array.isArray(written) || !Array.isArray(before) || !Array.isArray(after)) return after;
  const isNew = (item: unknown, others: readonly unknown[]) => !others.some((other) => isDeepStrictEqual(item, other));
  // Most items are where they were, or as far from the end; only one that is not is looked for among all.
  const moved = before.length - after.length;
  return after.map((item, index) => {
    const isHere = (place: number) => place >= 0 && place < before.length && isDeepStrictEqual(item, before[place]);
    const same = [index, index + moved].find(isHere) ?? before.findIndex((other) => isDeepStrictEqual(item, other));
    if (same >= 0) return written[same];
    return index < before.length && isNew(before[index], after) ? leaveOut(written[index], before[index], item) : item;
  });
};

/** The text of a new file. */
export const printFile = (value: unknown, schema: JsonSchema): string =>
  `${printValue(inOrder(value, [], schema), { indent: '', before: 0, after: 0 }, { unit: '  ', newline: '\n' }, true)}\n`;

interface Context {
  text: string;
  schema: JsonSchema;
  layout: Layout;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const endOf = ({ offset, length }: Node): number => offset + length;

/** What turns one value into another in its text. No two edits overlap. */
const findEdits = (node: Node, before: unknown, after: unknown, path: JsonPath, context: Context): Edit[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isFlat(context.text, node) && node.children?.length) {
    if (isObject(before) && isObject(after)) return editObject(node, before, after, path, context);
    if (Array.isArray(before) && Array.isArray(after) && after.length > 0)
      return editList(node, before, after, path, context);
  }
  return [replace(node, after, path, context)];
};

const replace = (node: Node, after: unknown, path: JsonPath, { text, schema, layout }: Context): Edit => {
  const content = printValue(inOrder(after, path, schema), positionOf(text, node), layout);
  return { offset: node.offset, length: node.length, content };
};

const editObject = (node: Node, before: JsonObject, after: JsonObject, path: JsonPath, context: Context): Edit[] => {
  const members = node.children ?? [];
  const keys = members.map(({ children }) => children?.[0]?.value as string);
  const isKept = (key: string) => after[key] !== undefined;
  const edits: Edit[] = members.flatMap(({ children }, index) => {
    const key = keys[index] as string;
    const value = children?.[1] as Node;
    return isKept(key) ? findEdits(value, before[key], after[key], [...path, key], context) : [];
  });
  const kept = members.filter((_, index) => isKept(keys[index] as string));
  if (kept.length === 0) return [replace(node, after, path, context)];
  const order = Object.keys(schemaAt(context.schema, path)?.properties ?? {});
  for (const key of Object.keys(after)) {
    if (!isKept(key) || keys.includes(key)) continue;
    const rank = order.indexOf(key);
    const isBefore = ({ children }: Node) => rank < 0 || order.slice(0, rank).includes(children?.[0]?.value);
    const part = { key, value: after[key] };
    edits.push(insertAfter(kept.findLast(isBefore), kept, node, [part], [...path, key], context));
  }
  return [...edits, ...removeParts(members, (index) => !isKept(keys[index] as string))];
};

/** What lists begin and end with alike stays. Between, items are changed one by one; more are inserted, and others removed. */
const editList = (
  node: Node,
  before: readonly unknown[],
  after: readonly unknown[],
  path: JsonPath,
  context: Context,
): Edit[] => {
  const items = node.children ?? [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isDeepStrictEqual(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const shared = most - end;
  const edits = items
    .slice(start, shared)
    .flatMap((item, index) => findEdits(item, before[start + index], after[start + index], [...path, index], context));
  const added = after.slice(shared, after.length - end).map((value) => ({ value }));
  if (added.length > 0) edits.push(insertAfter(items[shared - 1], items, node, added, [...path, 0], context));
  return [...edits, ...removeParts(items, (index) => index >= shared && index < before.length - end)];
};

/** Inserts parts into a list or an object on several lines, after one of its parts, or before all of them. */
const insertAfter = (
  previous: Node | undefined,
  siblings: readonly Node[],
  container: Node,
  parts: readonly { key?: string; value: unknown }[],
  path: JsonPath,
  { text, schema, layout }: Context,
): Edit => {
  const indent = positionOf(text, container).indent + layout.unit;
  const lead = layout.newline + indent;
  // An entry has a line for each field if all others have.
  const isExpanded = container.type === 'array' && siblings.every((sibling) => !isFlat(text, sibling));
  const isAtEnd = previous === siblings.at(-1);
  const lines = parts.map(({ key, value }, index) => {
    const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
    const position: Position = {
      indent,
      before: indent.length + name.length,
      after: isAtEnd && index === parts.length - 1 ? 0 : 1,
    };
    return `${lead}${name}${printValue(inOrder(value, path, schema), position, layout, isExpanded)}`;
  });
  return previous
    ? { offset: endOf(previous), length: 0, content: lines.map((line) => `,${line}`).join('') }
    : { offset: container.offset + 1, length: 0, content: lines.map((line) => `${line},`).join('') };
};

/** Removes parts of a list or an object of which some stay, with the commas between them. */
const removeParts = (parts: readonly Node[], isRemoved: (index: number) => boolean): Edit[] => {
  const first = parts.findIndex((_, index) => !isRemoved(index));
  return parts.flatMap((part, index) => {
    if (!isRemoved(index)) return [];
    const [offset, end] =
      index < first ? [part.offset, (parts[index + 1] as Node).offset] : [endOf(parts[index - 1] as Node), endOf(part)];
    return { offset, length: end - offset, content: '' };
  });
};

/** A value with the keys of its objects in the order of the schema, and those that it does not have at the end. */
const inOrder = (value: unknown, path: JsonPath, schema: JsonSchema): unknown => {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, [...path, 0], schema));
  if (!isObject(value)) return value;
  const order = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key], [...path, key], schema)]));
};

/** How a file is written. */
interface Layout {
  /** One level of indentation. */
  unit: string;
  newline: string;
}

/** Where a value is printed. */
interface Position {
  /** The indentation of its line. */
  indent: string;
  /** The columns before it in its line, and those that follow it, such as a comma. */
  before: number;
  after: number;
}

const readLayout = (text: string, { children }: Node): Layout => {
  const [, unit] = /[\r\n]([ \t]+)$/.exec(text.slice(0, children?.[0]?.offset)) ?? [];
  const [newline] = /\r\n|\n|\r/.exec(text) ?? [];
  return { unit: unit ?? '  ', newline: newline ?? '\n' };
};

/** Whether a value is on one line. */
const isFlat = (text: string, { offset, length }: Node): boolean => !/[\r\n]/.test(text.slice(offset, offset + length));

const positionOf = (text: string, { offset, length }: Node): Position => {
  const isBreak = (at: number) => text[at] === '\n' || text[at] === '\r';
  const end = offset + length;
  // Files may be long, and their lines are short.
  let [first, last] = [offset, end];
  while (first > 0 && !isBreak(first - 1)) first -= 1;
  while (last < text.length && !isBreak(last)) last += 1;
  const before = text.slice(first, offset);
  return {
    indent: /^[ \t]*/.exec(before)?.[0] ?? '',
    before: widthOf(before),
    after: widthOf(text.slice(end, last)),
  };
};

/** Makes all edits in one pass. */
const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
    parts.push(text.slice(at, offset), content);
    at = offset + length;
  }
  return [...parts, text.slice(at)].join('');
};

/** The greatest width of a line, that of the files in `data/`. */
const GREATEST_WIDTH = 120;

/** Characters of Chinese, Japanese and Korean, which take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

const widthOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

/**
 * Prints a value as the files in `data/` are: on one line if it fits, else one part a line; several objects are one a line. With
 * `isExpanded` it is not on one line even if it fits.
 */
const printValue = (value: unknown, position: Position, layout: Layout, isExpanded = false): string => {
  const flat = printFlat(value);
  const parts = partsOf(value);
  if (parts.length === 0) return flat;
  const fits = position.before + widthOf(flat) + position.after <= GREATEST_WIDTH;
  if (!isExpanded && (isOfWords(value) || (fits && !hasTable(value)))) return flat;
  const indent = position.indent + layout.unit;
  const lines = parts.map(([name, part], index) => {
    const inner = { indent, before: indent.length + widthOf(name), after: index < parts.length - 1 ? 1 : 0 };
    return `${indent}${name}${printValue(part, inner, layout)}`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, lines.join(`,${layout.newline}`), `${position.indent}${close}`].join(layout.newline);
};

/** Prints a value on one line. */
const printFlat = (value: unknown): string => {
  const parts = partsOf(value).map(([name, part]) => `${name}${printFlat(part)}`);
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : JSON.stringify(value);
};

/** The items of a list, and the members of an object with their names as they are printed. */
const partsOf = (value: unknown): [name: string, part: unknown][] => {
  if (Array.isArray(value)) return value.map((item) => ['', item]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): [string, unknown][] =>
    part === undefined ? [] : [[`${JSON.stringify(key)}: `, part]],
  );
};

/** Whether a value is or has a list of several objects. */
const hasTable = (value: unknown): boolean => {
  const parts = partsOf(value).map(([, part]) => part);
  const areObjects = parts.length > 1 && parts.every((part) => !Array.isArray(part) && partsOf(part).length > 1);
  return (Array.isArray(value) && areObjects) || parts.some(hasTable);
};

/** Whether a value is an object of numbers and words, such as where a sentence is: one line, even a long one. */
const isOfWords = (value: unknown): boolean =>
  !Array.isArray(value) &&
  partsOf(value).every(([, part]) => typeof part === 'number' || (typeof part === 'string' && !part.includes(' ')));
