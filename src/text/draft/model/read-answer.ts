import type { z } from 'zod';
import { type AnsweredStatement, answerEnvelope, createStatementSchema, type Shown } from './answer-schema.ts';

/** An answer, as far as it could be read. */
export interface ReadAnswer {
  /** The valid statements, in order, and their numbers among all. */
  statements: AnsweredStatement[];
  numbers: number[];
  /** What is wrong with the others, or with the answer, as the model is told. */
  problems: string[];
  /** How many statements are not valid. */
  invalid: number;
  /** Whether it is an answer at all: JSON with a list of statements. */
  isAnswer: boolean;
}

/** Reads the content of an answer and validates each of its statements; one that is wrong does not spoil the others. */
export const readAnswer = (content: string, shown: Shown): ReadAnswer => {
  const unreadable = (problem: string): ReadAnswer => ({
    statements: [],
    numbers: [],
    problems: [problem],
    invalid: 0,
    isAnswer: false,
  });
  if (content.trim() === '') return unreadable('the answer is empty');
  const value = parseObject(content);
  if (value === undefined) return unreadable('the answer is not JSON');
  const envelope = answerEnvelope.safeParse(value);
  if (!envelope.success) return unreadable(`the answer is not {"statements": [...]}: ${describe(envelope.error)}`);
  const schema = createStatementSchema(shown);
  const read: ReadAnswer = { statements: [], numbers: [], problems: [], invalid: 0, isAnswer: true };
  for (const [index, statement] of envelope.data.statements.entries()) {
    const parsed = schema.safeParse(statement);
    if (parsed.success) {
      read.statements.push(parsed.data);
      read.numbers.push(index + 1);
    } else {
      read.invalid += 1;
      read.problems.push(`statement ${index + 1}: ${describe(parsed.error)}`);
    }
  }
  return read;
};

/** The first problems, each with its field. */
const describe = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message.slice(0, 300)}`)
    .join('; ');

/** The JSON object in an answer, which may be in a code block, or have the thoughts of the model before it. */
const parseObject = (content: string): unknown => {
  const end = content.lastIndexOf('</think>');
  const answer = end < 0 ? content : content.slice(end + '</think>'.length);
  for (const candidate of [answer, between(answer, '{', '}')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next one may be.
    }
  }
  return undefined;
};

const between = (text: string, first: string, last: string): string =>
  text.slice(Math.max(0, text.indexOf(first)), text.lastIndexOf(last) + 1);
