import { z } from 'zod';
import { parseObject } from './answers.ts';
import { AskError, type Message, type Model, type Question } from './ask.ts';

/**
 * Where answers are kept, so that a run that broke off goes on where it stopped, and can be done again without a model. They cite by
 * number and hold words of our own, and never the question.
 */
export interface AnswerStore {
  /** What was kept under a key; null if there is nothing. */
  read(key: string): Promise<unknown>;
  write(key: string, value: object): Promise<void>;
}

/** What a model is asked about at once. */
export interface Piece<Answer> {
  /** Under which its answer is kept. */
  key: string;
  /** The refs of the sentences that are shown. */
  sentences: readonly string[];
  question: Question;
  /** Whether no model could read it. */
  isTooLong: boolean;
  /** The same in two questions; null if it cannot be divided. */
  halve(): Piece<Answer>[] | null;
  /** Reads an answer, a model's or one that was kept. */
  read(value: unknown): Reading<Answer>;
}

export interface Reading<Answer> {
  /** What can be used of it; null if nothing can. */
  answer: Answer | null;
  /** The same as it is kept. */
  kept: object;
  /** What is wrong with the rest, as the model is told. */
  problems: readonly string[];
  /** How much of it cannot be used. */
  lost: number;
}

/** What came of asking about a piece. */
export interface Given<Answer> {
  piece: Piece<Answer>;
  /** Who answered; null if nobody did. */
  model: string | null;
  answer: Answer | null;
  /** Why it has not answered. */
  failure: AskError | null;
  /** Whether it was kept from an earlier run, or written by somebody else. */
  isKept: boolean;
  problems: readonly string[];
}

/** What came of all questions. */
export interface Summary {
  /** How many there were; those that were halved count as two. */
  questions: number;
  /** Those whose answers were kept from an earlier run, or recorded. */
  kept: number;
  /** What could not be used, by the key of the answer. */
  problems: { key: string; problem: string }[];
  /** Those without an answer, and why. */
  missing: MissingAnswer[];
}

/** A question without an answer, with what a model must be shown. */
export interface MissingAnswer extends Pick<Question, 'messages' | 'schema'> {
  key: string;
  reason: string;
}

export const summarize = (given: readonly Given<unknown>[]): Summary => ({
  questions: given.length,
  kept: given.filter(({ isKept }) => isKept).length,
  problems: given.flatMap(({ piece: { key }, problems }) => problems.map((problem) => ({ key, problem }))),
  missing: given.flatMap(({ piece: { key, question }, failure }) =>
    failure ? { key, reason: failure.message, messages: question.messages, schema: question.schema } : [],
  ),
});

/** Asks about pieces, one after the other; never throws for what a model or its endpoint does. */
export type AskPieces = <Answer extends object>(
  pieces: readonly Piece<Answer>[],
  onDone?: (done: number) => void,
) => Promise<Given<Answer>[]>;

/** After as many questions in a row for which no answer came, a model is not asked any more. */
const MOST_FAILURES = 2;

/** What is said around an answer that was kept. */
const envelope = z.looseObject({
  /** Whether it must be asked about in halves. */
  isTooLong: z.literal(true).optional(),
  model: z.string().trim().min(1).max(200).default('model'),
});

/**
 * Takes the answers that were kept, and asks a model for the others: once, and once more with the problems of its answer. A piece that is
 * too long for an answer is halved. When there is a reason to stop, or no model, only kept answers are used.
 */
export const createAsker = (model: Model | null, answers: AnswerStore): AskPieces => {
  let ended: AskError | null = null;
  let failures = 0;

  const askOne = async <Answer extends object>(piece: Piece<Answer>): Promise<Given<Answer>[]> => {
    const nothing = { piece, model: null, answer: null, failure: null, isKept: false, problems: [] };
    const value = await answers.read(piece.key);
    const kept = envelope.safeParse(value).data;
    const halves = kept?.isTooLong && piece.halve();
    if (halves) return askAll(halves);
    if (value !== null) {
      const { answer, problems } = piece.read(kept);
      if (kept && answer) return [{ ...nothing, model: kept.model, answer, isKept: true, problems }];
      // What is damaged is asked for again.
      if (!model) return [{ ...nothing, failure: new AskError('QUESTION', problems.join()), problems }];
    }
    try {
      if (!model) throw new AskError('QUESTION', 'no answer is recorded');
      if (ended) throw ended;
      if (piece.isTooLong) throw new AskError('QUESTION', 'it is too long to be asked about');
      const { answer, kept, problems } = await askTwice(piece, model);
      failures = 0;
      await answers.write(piece.key, { model: model.name, ...kept });
      return [{ ...nothing, model: model.name, answer, problems }];
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      failures = error.kind === 'FAILED' ? failures + 1 : 0;
      if (error.kind === 'ENDED' || failures >= MOST_FAILURES) ended ??= error;
      const halves = error.kind === 'TOO_LONG' && piece.halve();
      if (!halves) return [{ ...nothing, failure: error }];
      await answers.write(piece.key, { isTooLong: true });
      return askAll(halves);
    }
  };
  const askAll: AskPieces = async (pieces, onDone) => {
    const given = [];
    for (const [index, piece] of pieces.entries()) {
      given.push(...(await askOne(piece)));
      onDone?.(index + 1);
    }
    return given;
  };
  return askAll;
};

/** The first answer if it has no problems; else the second, if it is the better one. */
const askTwice = async <Answer>({ question, read }: Piece<Answer>, model: Model): Promise<Reading<Answer>> => {
  const content = await model.ask(question);
  const first = readContent(content, read);
  if (first.problems.length === 0) return first;
  const repair = { ...question, messages: createRepair(question.messages, content, first.problems) };
  const second = await model.ask(repair).then(
    (content) => readContent(content, read),
    (error: unknown) => {
      // The first answer may be good enough.
      if (error instanceof AskError && first.answer) return first;
      throw error;
    },
  );
  const better = second.answer && !(first.answer && first.lost < second.lost) ? second : first;
  if (better.answer) return better;
  // Without what the model has said, which may repeat the text.
  throw new AskError('QUESTION', `no valid answer in two turns: ${second.problems[0]?.split(':')[0]}`);
};

const MOST_PROBLEMS = 30;

const createRepair = (question: readonly Message[], answer: string, problems: readonly string[]): Message[] => [
  ...question,
  { role: 'assistant', content: answer },
  {
    role: 'user',
    content: [
      'Your answer has problems:',
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${problem}`),
      'Answer again with the whole JSON object. Correct these statements or leave them out; keep the others as they are.',
    ].join('\n'),
  },
];

const readContent = <Answer>(content: string, read: Piece<Answer>['read']): Reading<Answer> => {
  const value = parseObject(content);
  if (value !== undefined) return read(value);
  const problem = content.trim() === '' ? 'the answer is empty' : 'the answer is not JSON';
  return { answer: null, kept: {}, problems: [problem], lost: Number.POSITIVE_INFINITY };
};
