import type { DraftDocument } from '../document.ts';
import { type AnsweredStatement, answerJsonSchema, type Shown } from './answer-schema.ts';
import type { Ask } from './ask.ts';
import { AskError } from './ask-error.ts';
import { type Budget, estimateTokens } from './budget.ts';
import { type CheckedAnswer, type CheckedStatement, type CheckingFacts, checkAnswer } from './check-answer.ts';
import type { ContextOf } from './context.ts';
import type { ModelEndpoint } from './endpoint.ts';
import { type AnswerStore, type KeptAnswer, keyOfAnswer, readKept } from './kept-answers.ts';
import { createQuestion, createRepair, type Message } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import { type AskedSection, halve, isTooLong } from './sections.ts';

/** What a model said of a section, or of a half of it that it was asked about by itself. */
export interface SectionAnswer {
  section: AskedSection;
  /** Checked; null if no answer can be used. */
  statements: CheckedStatement[] | null;
  /** Why there is none. */
  failure: AskError | null;
  /** Whether it was kept from an earlier run. */
  isKept: boolean;
  /** Statements that were not valid or repeat others, and those of which a part was left out. */
  dropped: number;
  corrected: number;
}

export interface SectionTools {
  document: DraftDocument;
  endpoint: ModelEndpoint;
  ask: Ask;
  budget: Budget;
  answers: AnswerStore;
  contextOf: ContextOf;
  facts: Omit<CheckingFacts, 'context'>;
  signal: AbortSignal;
  /** Why the model is not asked any more; only kept answers are used then. */
  ended: AskError | null;
}

/** The tokens of an answer: some of it is the same for any section. */
const tokensFor = ({ sentences }: AskedSection): number => Math.min(6_000, 800 + 250 * sentences.length);

/**
 * Asks a model about a section: once, and once more with the problems of its answer. A section that is too long for an answer
 * is halved. Never throws for what a model or its endpoint does.
 */
export const draftSection = async (section: AskedSection, tools: SectionTools): Promise<SectionAnswer[]> => {
  const { answers, endpoint, contextOf, facts, ended } = tools;
  const context = contextOf(section);
  const shown: Shown = { sentences: section.sentences.length, events: context.events.length };
  const key = keyOfAnswer(endpoint, section, context);
  const check: Check = (statements, numbers) => checkAnswer(statements, section, { ...facts, context }, numbers);
  const both = async (halves: readonly AskedSection[]): Promise<SectionAnswer[]> => {
    const parts: SectionAnswer[] = [];
    for (const half of halves) parts.push(...(await draftSection(half, tools)));
    return parts;
  };

  const kept = readKept(await answers.read(key), shown);
  const halves = halve(section);
  if (kept && 'isTooLong' in kept && halves) return both(halves);
  if (kept && 'statements' in kept) {
    const { corrected, dropped } = kept;
    const statements = check(kept.statements).statements.map((statement, index) => ({
      ...statement,
      isCorrected: corrected.includes(index),
    }));
    return [{ section, statements, failure: null, isKept: true, dropped, corrected: corrected.length }];
  }
  try {
    if (ended) throw ended;
    if (isTooLong(section)) throw new AskError('SECTION', 'the sentence is too long to be asked about');
    const answer = await askTwice(section, shown, context, check, tools);
    const statements = answer.checked.statements;
    const dropped = answer.invalid + answer.checked.repeated;
    const corrected = statements.flatMap(({ isCorrected }, index) => (isCorrected ? index : []));
    await answers.write(key, {
      statements: statements.map(({ answered }) => answered),
      dropped,
      corrected,
    } satisfies KeptAnswer);
    return [{ section, statements, failure: null, isKept: false, dropped, corrected: corrected.length }];
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    if (error.kind === 'TOO_LONG' && halves) {
      await answers.write(key, { isTooLong: true } satisfies KeptAnswer);
      return both(halves);
    }
    return [{ section, statements: null, failure: error, isKept: false, dropped: 0, corrected: 0 }];
  }
};

type Check = (statements: readonly AnsweredStatement[], numbers?: readonly number[]) => CheckedAnswer;

interface Attempt {
  checked: CheckedAnswer;
  invalid: number;
  problems: readonly string[];
  isAnswer: boolean;
}

/** The first answer if it has no problems; else the second, if it is the better one. */
const askTwice = async (
  section: AskedSection,
  shown: Shown,
  context: CheckingFacts['context'],
  check: Check,
  { document, endpoint, ask, budget, signal }: SectionTools,
): Promise<Attempt> => {
  const schema = answerJsonSchema(shown);
  const schemaTokens = estimateTokens(JSON.stringify(schema));
  const say = async (messages: readonly Message[]): Promise<string> => {
    const input = schemaTokens + estimateTokens(messages.map(({ content }) => content).join('\n'));
    const tokens = budget.allow(input, tokensFor(section), endpoint.price);
    const { content, isCut, usage } = await ask({ messages, schema, tokens }, signal).catch((error: unknown) => {
      // What was sent may be charged, also if no answer came.
      if (error instanceof AskError && error.kind !== 'MODEL') budget.spend({ input, output: 0 }, endpoint.price);
      throw error;
    });
    budget.spend(usage ?? { input, output: estimateTokens(content) }, endpoint.price);
    if (isCut) throw new AskError('TOO_LONG', 'the answer is longer than it may be');
    return content;
  };
  const read = (content: string): Attempt => {
    const { statements, numbers, problems, invalid, isAnswer } = readAnswer(content, shown);
    const checked = check(statements, numbers);
    return { checked, invalid, isAnswer, problems: [...problems, ...checked.problems] };
  };

  const question = createQuestion(document, section, context);
  const content = await say(question);
  const first = read(content);
  if (first.problems.length === 0) return first;
  const second = await say(createRepair(question, content, first.problems)).then(read, (error: unknown) => {
    // The first answer may be good enough.
    if (error instanceof AskError && isUsable(first)) return first;
    throw error;
  });
  const better = isUsable(second) && !(isUsable(first) && lostOf(first) < lostOf(second)) ? second : first;
  if (isUsable(better)) return better;
  throw new AskError('SECTION', `no valid answer in two turns: ${describeInvalid(second)}`);
};

/** Whether anything of it can be used; a list that is empty on purpose can. */
const isUsable = ({ isAnswer, invalid, checked }: Attempt): boolean =>
  isAnswer && (invalid === 0 || checked.statements.length > 0);

const lostOf = ({ invalid, checked }: Attempt): number => invalid + checked.repeated + checked.problems.length;

/** Without what the model has said, which may repeat the text. */
const describeInvalid = ({ isAnswer, invalid, problems }: Attempt): string =>
  isAnswer ? `none of ${invalid} statements is valid` : (problems[0]?.split(':')[0] ?? 'it cannot be read');
