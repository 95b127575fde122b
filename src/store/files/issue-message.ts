import type { z } from 'zod';
import { findClosest } from './closest.ts';

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
