import type { DraftDocument } from '../draft/document.ts';
import { type AnsweredActor, answerJsonSchema, type ReadAnswer, readAnswer, readContent } from './answer-schema.ts';
import { type KeptAnswer, keyOfAnswer, readKept } from './answers.ts';
import { AskError, type Message, type Model, type Question } from './ask.ts';
import type { AnswerStore } from './ask-pieces.ts';
import { type CheckedAnswer, type CheckedStatement, type CheckingFacts, checkAnswer } from './check-answer.ts';
import type { FactsOf } from './known-facts.ts';
import { type AskedPart, halve, isTooLong, sentencesOf } from './parts.ts';
import { createMessages, createRepair } from './prompt.ts';
import { proposeAnswered } from './propose.ts';
import type { VerifyStatements } from './verify-statements.ts';

/** What was answered about a part, or about a half of it that was asked about by itself. */
export interface PartAnswer {
  /** The key of the answer, which names its file. */
  key: string;
  part: AskedPart;
  /** Who answered; null if nobody did. */
  model: string | null;
  statements: readonly CheckedStatement[];
  actors: readonly AnsweredActor[];
  /** Why there is no answer. */
  failure: AskError | null;
  /** Whether it was kept from an earlier run, or written by somebody else. */
  isKept: boolean;
  /** What did not agree with the text. */
  problems: readonly string[];
  /** Statements that were left out. */
  dropped: number;
}

export interface PartTools {
  document: DraftDocument;
  answers: AnswerStore;
  factsOf: FactsOf;
  checking: Omit<CheckingFacts, 'facts'>;
  verify: VerifyStatements;
  /** Null if only kept answers are used. */
  model: Model | null;
  /** Why the model is not asked any more; only kept answers are used then. */
  ended: AskError | null;
}

/**
 * The answer about a part: the one that was kept, or what a model says, once, and once more with the problems of its answer. A part that
 * is too long for an answer is halved. Never throws for what a model or its endpoint does.
 */
export const draftPart = async (part: AskedPart, tools: PartTools): Promise<PartAnswer[]> => {
  const { answers, model, ended, checking, factsOf, verify } = tools;
  const facts = factsOf(part);
  const key = keyOfAnswer(part);
  const check: Check = ({ statements, numbers }) => {
    const checked = checkAnswer(statements, part, { ...checking, facts }, numbers);
    const doubts = verify(proposeAnswered(checked.statements, ''), part);
    // A model knows sentences by their numbers.
    const numberOf = (ref: string) => String(sentencesOf(part).findIndex((sentence) => sentence.ref === ref) + 1);
    const told = checked.statements.flatMap(({ number }, index) =>
      (doubts.get(index) ?? []).map(
        (doubt) => `statement ${number}: ${doubt.replace(/\b[a-z]+\d+\.s\d+\b/g, numberOf)}`,
      ),
    );
    return {
      ...checked,
      statements: checked.statements.map((statement, index) => withDoubts(statement, doubts.get(index) ?? [])),
      problems: [...checked.problems, ...told],
    };
  };
  const nothing = { key, part, model: null, statements: [], actors: [], failure: null, isKept: false } as const;

  const value = await answers.read(key);
  const kept = value === null ? null : readKept(value);
  const halves = halve(part);
  if (kept?.isTooLong && halves) return draftBoth(halves, tools);
  if (value !== null) {
    const read = readAnswer(kept, { sentences: sentencesOf(part).length });
    if (kept && read.isAnswer) {
      const checked = check(read);
      const statements = checked.statements.map((statement) => ({
        ...statement,
        isCorrected: statement.isCorrected || kept.corrected.includes(statement.number - 1),
      }));
      return [
        {
          ...nothing,
          model: kept.model ?? 'model',
          statements,
          actors: read.actors,
          isKept: true,
          problems: [...read.problems, ...checked.problems],
          dropped: read.invalid + checked.dropped,
        },
      ];
    }
    // What is damaged is asked for again.
    if (!model)
      return [
        { ...nothing, failure: new AskError('QUESTION', read.problems.join()), problems: read.problems, dropped: 0 },
      ];
  }
  try {
    if (!model) throw new AskError('QUESTION', 'no answer is recorded');
    if (ended) throw ended;
    if (isTooLong(part)) throw new AskError('QUESTION', 'the sentence is too long to be asked about');
    const { read, checked, problems } = await askTwice(createQuestion(part, tools), check, model);
    const { statements } = checked;
    await answers.write(key, {
      model: model.name,
      new_actors: read.actors,
      statements: statements.map(({ answered }) => answered),
      corrected: statements.flatMap(({ isCorrected }, index) => (isCorrected ? index : [])),
    } satisfies KeptAnswer);
    const dropped = read.invalid + checked.dropped;
    return [{ ...nothing, model: model.name, statements, actors: read.actors, problems, dropped }];
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    if (error.kind === 'TOO_LONG' && halves) {
      await answers.write(key, { isTooLong: true } satisfies KeptAnswer);
      return draftBoth(halves, tools);
    }
    return [{ ...nothing, failure: error, problems: [], dropped: 0 }];
  }
};

/** What `verify` would say of it stays with it, for the person who decides. */
const withDoubts = (statement: CheckedStatement, doubts: readonly string[]): CheckedStatement =>
  doubts.length === 0
    ? statement
    : { ...statement, notes: [...statement.notes, ...doubts.map((doubt) => `in doubt: ${doubt}`)], isCorrected: true };

const draftBoth = async (halves: readonly AskedPart[], tools: PartTools): Promise<PartAnswer[]> => {
  const parts: PartAnswer[] = [];
  for (const half of halves) parts.push(...(await draftPart(half, tools)));
  return parts;
};

/** What a model must be shown about a part. */
export const createQuestion = (part: AskedPart, { document, factsOf }: Pick<PartTools, 'document' | 'factsOf'>) => {
  const facts = factsOf(part);
  const sentences = sentencesOf(part).length;
  return {
    messages: createMessages(document, part, facts),
    schema: answerJsonSchema({ sentences, events: facts.events.map(({ id }) => id) }),
    sentences,
    // Some of an answer is the same for any part.
    tokens: Math.min(12_000, 800 + 250 * sentences),
  } satisfies Question & { sentences: number };
};

type Check = (read: ReadAnswer) => CheckedAnswer;

interface Attempt {
  read: ReadAnswer;
  checked: CheckedAnswer;
  problems: readonly string[];
}

/** The first answer if it has no problems; else the second, if it is the better one. */
const askTwice = async (
  { sentences, ...question }: ReturnType<typeof createQuestion>,
  check: Check,
  model: Model,
): Promise<Attempt> => {
  const say = async (messages: readonly Message[]): Promise<string> => model.ask({ ...question, messages });
  const attempt = (content: string): Attempt => {
    const read = readContent(content, { sentences });
    const checked = check(read);
    return { read, checked, problems: [...read.problems, ...checked.problems] };
  };

  const content = await say(question.messages);
  const first = attempt(content);
  if (first.problems.length === 0) return first;
  const second = await say(createRepair(question.messages, content, first.problems)).then(attempt, (error: unknown) => {
    // The first answer may be good enough.
    if (error instanceof AskError && isUsable(first)) return first;
    throw error;
  });
  const better = isUsable(second) && !(isUsable(first) && lostOf(first) < lostOf(second)) ? second : first;
  if (isUsable(better)) return better;
  throw new AskError('QUESTION', `no valid answer in two turns: ${describeInvalid(second)}`);
};

/** Whether anything of it can be used; a list that is empty on purpose can. */
const isUsable = ({ read, checked }: Attempt): boolean =>
  read.isAnswer && (read.invalid === 0 || checked.statements.length > 0);

const lostOf = ({ read, checked }: Attempt): number => read.invalid + checked.dropped + checked.problems.length;

/** Without what the model has said, which may repeat the text. */
const describeInvalid = ({ read, problems }: Attempt): string =>
  read.isAnswer ? `none of ${read.invalid} statements is valid` : (problems[0]?.split(':')[0] ?? 'it cannot be read');
