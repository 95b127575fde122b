import { GraphQLError } from 'graphql';
import type { Logger } from '../logger.ts';

/** Whether it is a GraphQLError, by name: a second copy of graphql in the process has a class of its own. */
export function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

/** Whether an error was made for the caller: a GraphQLError whose extensions carry a code. */
function isForCaller(error: unknown): error is GraphQLError {
  if (!isGraphqlError(error) || typeof error.extensions.code !== 'string') return false;
  return isGraphqlError(error.originalError ?? error);
}

/** The error that the client gets: the error itself if it was made for the caller; any other is logged and masked. */
export function maskError(error: unknown, logger: Logger, what: string): GraphQLError {
  if (isForCaller(error)) return error;
  const located = isGraphqlError(error) ? error : undefined;
  const cause = located?.originalError ?? error;
  const where = located?.path ? ` at ${located.path.join('.').slice(0, 500)}` : '';
  logger.error(`${what} failed${where}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  return new GraphQLError('Unexpected error.', {
    nodes: located?.nodes,
    source: located?.source,
    positions: located?.positions,
    path: located?.path,
    // Yoga reads `unexpected` (500 where the answer has no data) and takes it out.
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
}

/** The longest quotation of a caller's value in a message, in characters. */
const MAX_QUOTED = 120;
/** The longest message. What was left out is in the middle: the end often says what is allowed. */
const MAX_MESSAGE = 600;
/** The longest message that is searched for quotations. */
const MAX_READ = 20_000;

/**
 * A message that may quote what the caller sent, made safe to send and to log: control characters and those that change
 * the direction of text are written as `\u{1b}`, and long quotations and messages are cut.
 */
export function boundMessage(message: string): string {
  const short = message.length <= MAX_QUOTED;
  const bounded = short ? message : cutMiddle(cutQuotations(cutMiddle(message, MAX_READ)), MAX_MESSAGE);
  return bounded.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu;

function cutQuotations(message: string): string {
  return message.replace(/"((?:[^"\\]|\\.)*)"/gs, (whole, quoted: string) =>
    quoted.length > MAX_QUOTED ? `"${quoted.slice(0, MAX_QUOTED)}…"` : whole,
  );
}

function cutMiddle(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}` : text;
}
