import type { z } from 'zod';
import { findClosest } from './closest.ts';

/** What zod is told to say where the schema has no words of its own. */
export const UNWORDED = '(unworded)';

type Issue = z.core.$ZodIssue;

/** What an issue is about, in plain words: what is held, and what is expected. */
export const describeIssue = (issue: Issue): string => {
  const { code, message, input } = issue;
  if (code === 'custom') return message;
  if (input === undefined) return 'this is missing';
  if (message === UNWORDED) return WORDS[code]?.(issue as never) ?? `${describe(input)} does not fit`;
  return typeof input === 'string' ? `${describe(input)} does not fit: ${message}` : message;
};

const WORDS: { [Code in Issue['code']]?: (issue: Extract<Issue, { code: Code }>) => string } = {
  invalid_type: ({ input, expected }) => `holds ${describe(input)}; ${EXPECTED[expected] ?? expected} is expected`,
  invalid_value: ({ input, values }) =>
    typeof input === 'string'
      ? `${describe(input)} is not allowed here; ${hintAt(input, values.map(String))}`
      : `holds ${describe(input)}; ${hintAt('', values.map(String))}`,
  invalid_key: ({ input, issues }) => `${describe(input)} is no key here: ${issues[0]?.message ?? ''}`,
  invalid_format: ({ input, format }) => `${describe(input)} is no ${FORMATS[format] ?? format}`,
  too_small({ input, origin, minimum, inclusive }) {
    const least = Number(minimum) + (inclusive === false ? 1 : 0);
    return `${describe(input)} is too ${UNITS[origin] ? 'short' : 'small'}; at least ${count(origin, least)}`;
  },
  too_big: ({ input, origin, maximum }) =>
    `${describe(input)} is too ${UNITS[origin] ? 'long' : 'big'}; at most ${count(origin, Number(maximum))}`,
};

const EXPECTED: Record<string, string> = {
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
  return one ? `${limit} ${limit === 1 ? one : many}` : String(limit);
};

const hintAt = (word: string, words: readonly string[]): string => {
  const meant = findClosest(word, words);
  return meant ? `did you mean "${meant}"?` : `one of ${words.join(', ')} is expected`;
};

/** A value as it may be named in a sentence. */
const describe = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
  return typeof value === 'number' ? `the number ${value}` : String(value);
};
