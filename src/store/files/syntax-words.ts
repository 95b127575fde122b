import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { TextFault } from './fault.ts';
import { createPlaceFinder } from './place.ts';

/** What is wrong with a text that is not JSON, in plain words and at the place to mend. */
export const explainSyntax = (text: string, { error, offset, length }: ParseError): TextFault => {
  const name = printParseErrorCode(error);
  const end = text.trimEnd().length;
  const fault = (message: string, at = offset) => new TextFault(message, at, text);
  if (offset >= end || (ENDS.includes(name) && offset + length >= end)) return fault(describeEnd(text), end);
  const found = text.slice(offset, offset + Math.max(length, 1));
  const before = text.slice(0, offset).trimEnd();
  if (/^[}\]]/.test(found) && before.endsWith(','))
    return fault(`a comma before "${found[0]}" is not allowed; take it out`, before.length - 1);
  if (/^['\u2018\u2019\u201C\u201D]/.test(found)) return fault('text stands between straight double quotes (")');
  if (name === 'InvalidSymbol' && /^\s*:/.test(text.slice(offset + length)))
    return fault(`a key stands between double quotes: ${JSON.stringify(found)}`);
  return fault(WORDS[name]?.(shorten(found)) ?? `this is not JSON: ${name}`);
};

/** Errors that run to the end of the text where it was cut off. */
const ENDS = ['UnexpectedEndOfString', 'UnexpectedEndOfComment'];

/** By the name of the parser's error code. */
const WORDS: Record<string, (found: string) => string> = {
  InvalidSymbol: (found) =>
    `${found} is no JSON; a value is text in double quotes, a number, true, false, null, a list or an object`,
  PropertyNameExpected: (found) => `a key in double quotes is expected here, not ${found}`,
  ValueExpected: (found) => `a value is expected here, not ${found}`,
  ColonExpected: (found) => `a colon is expected here, not ${found}`,
  CommaExpected: (found) => `a comma or a closing bracket is missing before ${found}`,
  CloseBraceExpected: (found) => `a comma or "}" is expected here, not ${found}`,
  CloseBracketExpected: (found) => `a comma or "]" is expected here, not ${found}`,
  EndOfFileExpected: (found) => `the file ends with the bracket before ${found}; nothing may follow it`,
  InvalidCommentToken: () => 'comments are not allowed in JSON',
  UnexpectedEndOfString: () => 'this text has no closing double quote on its line',
  UnexpectedEndOfNumber: (found) => `${found} is no number in JSON`,
  InvalidUnicode: () => 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: () =>
    'a backslash stands before a character that is not escaped; a backslash itself is written \\\\',
  InvalidCharacter: () => 'a control character, such as a tab, is written as an escape (\\t) in text',
};

const KINDS: Record<string, string> = { '{': 'object', '[': 'list', '"': 'text' };

/** Names what is still open where the text ends. */
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
  const { line, column } = createPlaceFinder(text)(last.offset);
  return `the file ends too early: the ${KINDS[last.sign]} opened at ${line}:${column} is not closed`;
};

const shorten = (found: string): string => {
  const [line = ''] = found.split(/\r|\n/);
  const short = line.length > 30 ? `${line.slice(0, 29)}…` : line;
  return short.startsWith('"') ? short : `"${short}"`;
};
