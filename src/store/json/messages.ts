import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { formatJsonPath, type JsonPath, valueAt } from '../../model/json.ts';
import { findClosest } from './closest.ts';

/** An error in a file, at an offset of its text. */
export class FileError extends Error {
  /** Null if the error is about the file as a whole. */
  readonly offset: number | null;
  /** As much of the text as could be read, to turn the offset into line and column. */
  readonly text: string;

  constructor(message: string, offset: number | null = null, text = '') {
    super(message);
    this.name = 'FileError';
    this.offset = offset;
    this.text = text;
  }
}

/** A location in a text: the first line and column are 1; columns are counted in UTF-16 units, as editors do. */
export interface SourceLocation {
  line: number;
  column: number;
}

/** A function that turns offsets in a text into locations. Lines end with LF, CR or CRLF, as in editors. */
export const createLocator = (text: string): ((offset: number) => SourceLocation) => {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= findLines(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
};

/** The offsets at which lines begin. */
const findLines = (text: string): number[] => {
  const starts = [0];
  const endings = /\r\n|\r|\n/g;
  while (endings.test(text)) starts.push(endings.lastIndex);
  return starts;
};

/** Turns the first parse error of a text that is not JSON into a plain message, at the offset to fix. */
export const describeSyntaxError = (text: string, { error, offset, length }: ParseError): FileError => {
  const code = printParseErrorCode(error);
  const end = text.trimEnd().length;
  const errorAt = (message: string, at = offset) => new FileError(message, at, text);
  if (offset >= end || (ENDS.includes(code) && offset + length >= end)) return errorAt(describeEnd(text), end);
  const found = text.slice(offset, offset + Math.max(length, 1));
  const before = text.slice(0, offset).trimEnd();
  if (/^[}\]]/.test(found) && before.endsWith(','))
    return errorAt(`a comma before "${found[0]}" is not allowed; remove it`, before.length - 1);
  if (/^['\u2018\u2019\u201C\u201D]/.test(found)) return errorAt('text must be in straight double quotes (")');
  if (code === 'InvalidSymbol' && /^\s*:/.test(text.slice(offset + length)))
    return errorAt(`a key must be in double quotes: ${JSON.stringify(found)}`);
  return errorAt(SYNTAX_MESSAGES[code]?.(shortenFound(found)) ?? `this is not JSON: ${code}`);
};

/** Errors that extend to the end of a text that was cut off. */
const ENDS = ['UnexpectedEndOfString', 'UnexpectedEndOfComment'];

/** Messages by the name of the parser's error code. */
const SYNTAX_MESSAGES: Record<string, (found: string) => string> = {
  InvalidSymbol: (found) =>
    `${found} is not JSON; a value is text in double quotes, a number, true, false, null, a list or an object`,
  PropertyNameExpected: (found) => `expected a key in double quotes, got ${found}`,
  ValueExpected: (found) => `expected a value, got ${found}`,
  ColonExpected: (found) => `expected a colon, got ${found}`,
  CommaExpected: (found) => `a comma or a closing bracket is missing before ${found}`,
  CloseBraceExpected: (found) => `expected a comma or "}", got ${found}`,
  CloseBracketExpected: (found) => `expected a comma or "]", got ${found}`,
  EndOfFileExpected: (found) => `the JSON value ends before ${found}; nothing may follow it`,
  InvalidCommentToken: () => 'comments are not allowed in JSON',
  UnexpectedEndOfString: () => 'this text has no closing double quote on its line',
  UnexpectedEndOfNumber: (found) => `${found} is not a number in JSON`,
  InvalidUnicode: () => 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: () => 'invalid escape in text; write a backslash as \\\\',
  InvalidCharacter: () => 'a control character in text, such as a tab, must be escaped (\\t)',
};

const BRACKET_NAMES: Record<string, string> = { '{': 'object', '[': 'list', '"': 'text' };

/** Names what is still open at the end of the text. */
const describeEnd = (text: string): string => {
  const open: { sign: string; offset: number }[] = [];
  for (const { 0: token, 1: closingQuote, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*("?)|[{}[\]]/g)) {
    if (token.startsWith('"')) {
      if (!closingQuote) open.push({ sign: '"', offset: index });
    } else if (/[{[]/.test(token)) open.push({ sign: token, offset: index });
    else open.pop();
  }
  const last = open.at(-1);
  if (!last) return 'the file ends too early';
  const { line, column } = createLocator(text)(last.offset);
  return `the file ends too early: the ${BRACKET_NAMES[last.sign]} opened at ${line}:${column} is not closed`;
};

const shortenFound = (found: string): string => {
  const [line = ''] = found.split(/\r|\n/);
  const short = line.length > 30 ? `${line.slice(0, 29)}…` : line;
  return short.startsWith('"') ? short : `"${short}"`;
};

/** The message that zod is given for issues to which the schema gives none; they get one here. */
export const NO_MESSAGE = '(no message)';

type Issue = z.core.$ZodIssue;

/** The message of a zod issue, in plain words: what was expected, and what was found. */
export const describeIssue = (issue: Issue): string => {
  const { code, message, input } = issue;
  if (code === 'custom') return message;
  if (input === undefined) return 'required, but missing';
  if (message === NO_MESSAGE) return MESSAGES[code]?.(issue as never) ?? `${describe(input)} is not valid`;
  return typeof input === 'string' ? `${describe(input)} is not valid: ${message}` : message;
};

const MESSAGES: { [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => string } = {
  invalid_type: ({ input, expected }) => `expected ${TYPE_NAMES[expected] ?? expected}, got ${describe(input)}`,
  invalid_value: ({ input, values }) =>
    typeof input === 'string'
      ? `${describe(input)} is not allowed here; ${hintAt(input, values.map(String))}`
      : `expected one of ${values.join(', ')}, got ${describe(input)}`,
  invalid_key: ({ input, issues }) =>
    `${describe(input)} is not a valid key; expected ${issues[0]?.message ?? 'another'}`,
  invalid_format: ({ input, format }) => `${describe(input)} is not a ${FORMATS[format] ?? format}`,
  too_small({ input, origin, minimum, inclusive }) {
    const least = Number(minimum) + (inclusive === false ? 1 : 0);
    return UNITS[origin]
      ? `${describe(input)} is too short; the minimum is ${count(origin, least)}`
      : `${describe(input)} is too small; the minimum is ${least}`;
  },
  too_big: ({ input, origin, maximum }) =>
    UNITS[origin]
      ? `${describe(input)} is too long; the maximum is ${count(origin, Number(maximum))}`
      : `${describe(input)} is too big; the maximum is ${maximum}`,
};

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Record<string, string> = { url: 'web address (https://…)' };

const UNITS: Record<string, [one: string, many: string]> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
};

const count = (origin: string, limit: number): string => {
  const [one, many] = UNITS[origin] ?? [];
  return `${limit} ${limit === 1 ? one : many}`;
};

const hintAt = (word: string, words: readonly string[]): string => {
  const closest = findClosest(word, words);
  return closest ? `did you mean "${closest}"?` : `expected one of ${words.join(', ')}`;
};

/** A value as it is shown in a message. */
const describe = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  return typeof value === 'number' ? `the number ${value}` : String(value);
};

/** The name of a row in a list, if it is not the list's name without its s. */
const ROW_NAMES: Record<string, string> = {
  countries: 'country',
  people: 'person',
  keyPoints: 'key point',
  eventSets: 'event set',
};

/** The keys that identify a row; the first of them that it has is shown. */
const IDENTITIES = ['slug', 'code', 'event', 'actor', 'issue', 'instrument', 'id', 'paragraph'];

/** A path for a curator to read: `mention "camp-david-summit-2023", participants[0].actor`; empty for the top. */
export const labelPath = (value: unknown, path: JsonPath): string => {
  const index = path.findIndex((key) => typeof key === 'number');
  const row = valueAt(value, path.slice(0, index + 1));
  const list = path[index - 1];
  const name = typeof list === 'string' && (ROW_NAMES[list] ?? list.replace(/s$/, ''));
  const ends = list === 'links' ? endsOf(row) : '';
  if (ends) return `${formatJsonPath(path)} (${ends})`;
  const identity = IDENTITIES.map((key) => valueAt(row, [key])).find((id) => typeof id === 'string' && id !== '');
  if (index < 0 || !name || identity === undefined) return formatJsonPath(path);
  const rest = formatJsonPath(path.slice(index + 1));
  return `${name} "${identity}"${rest && `, ${rest}`}`;
};

/** What a link is from and to, as it has no name of its own. */
const endsOf = (link: unknown): string =>
  ['from', 'to']
    .flatMap((key) => {
      const end = valueAt(link, [key]);
      return typeof end === 'string' ? `${key} ${end}` : [];
    })
    .join(' ');
