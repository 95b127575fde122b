import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { FileError } from './file-error.ts';
import { createLocator } from './source-location.ts';

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
  return errorAt(MESSAGES[code]?.(shorten(found)) ?? `this is not JSON: ${code}`);
};

/** Errors that extend to the end of a text that was cut off. */
const ENDS = ['UnexpectedEndOfString', 'UnexpectedEndOfComment'];

/** Messages by the name of the parser's error code. */
const MESSAGES: Record<string, (found: string) => string> = {
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

const shorten = (found: string): string => {
  const [line = ''] = found.split(/\r|\n/);
  const short = line.length > 30 ? `${line.slice(0, 29)}…` : line;
  return short.startsWith('"') ? short : `"${short}"`;
};
