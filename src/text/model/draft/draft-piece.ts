import { z } from 'zod';
import type { DraftDocument } from '../../draft/document.ts';
import { keyOf } from '../answers.ts';
import type { Piece, Reading } from '../ask-pieces.ts';
import { type AskedPart, halve, isTooLong, sentencesOf } from '../parts.ts';
import { type AnsweredActor, answerJsonSchema, readAnswer } from './answer-schema.ts';
import { type CheckedStatement, type CheckingFacts, checkAnswer } from './check-answer.ts';
import type { FactsOf } from './known-facts.ts';
import { createMessages, PROMPT_VERSION } from './prompt.ts';
import { proposeAnswered } from './propose.ts';
import type { VerifyStatements } from './verify-statements.ts';

/** What a model says of a part of a text, as far as it agrees with it. */
export interface DraftedPart {
  statements: readonly CheckedStatement[];
  actors: readonly AnsweredActor[];
  /** Statements that were left out. */
  dropped: number;
}

export interface PartTools {
  document: DraftDocument;
  factsOf: FactsOf;
  checking: Omit<CheckingFacts, 'facts'>;
  verify: VerifyStatements;
}

/** The positions of those of which a part did not agree with the text when they were answered, and was left out. */
const kept = z.looseObject({ corrected: z.array(z.number().int().min(0)).default([]) });

/** The question about a part, and how its answer is read. */
export const createPiece = (part: AskedPart, tools: PartTools): Piece<DraftedPart> => {
  const { document, factsOf, checking, verify } = tools;
  const facts = factsOf(part);
  const sentences = sentencesOf(part);
  const shown = { sentences: sentences.length, events: facts.events.map(({ id }) => id) };
  // A model knows sentences by their numbers.
  const withNumbers = (doubt: string) =>
    doubt.replace(/\b[a-z]+\d+\.s\d+\b/g, (ref) => String(sentences.findIndex((one) => one.ref === ref) + 1));

  const read = (value: unknown): Reading<DraftedPart> => {
    const { statements: answered, actors, problems: invalid, isAnswer } = readAnswer(value, shown);
    const corrected = kept.safeParse(value).data?.corrected ?? [];
    const checked = checkAnswer(answered, part, { ...checking, facts });
    const doubts = verify(proposeAnswered(checked.statements, ''), part);
    const statements = checked.statements.map((statement, index) => {
      // They stay with it, for the person who decides.
      const notes = (doubts.get(index) ?? []).map((doubt) => `in doubt: ${doubt}`);
      const isCorrected = statement.isCorrected || notes.length > 0 || corrected.includes(statement.number - 1);
      return { ...statement, notes: [...statement.notes, ...notes], isCorrected };
    });
    const told = statements.flatMap(({ number }, index) =>
      (doubts.get(index) ?? []).map((doubt) => `statement ${number}: ${withNumbers(doubt)}`),
    );
    const dropped = checked.dropped + (isAnswer ? invalid.length : 0);
    return {
      answer: isAnswer && (invalid.length === 0 || statements.length > 0) ? { statements, actors, dropped } : null,
      kept: {
        new_actors: actors,
        statements: statements.map(({ answered }) => answered),
        corrected: statements.flatMap(({ isCorrected }, index) => (isCorrected ? index : [])),
      },
      problems: [...invalid, ...checked.problems, ...told],
      lost: dropped + checked.problems.length + told.length,
    };
  };
  return {
    key: keyOf({ version: PROMPT_VERSION, sentences: sentences.map(({ sha256 }) => sha256) }),
    sentences: sentences.map(({ ref }) => ref),
    question: {
      messages: createMessages(document, part, facts),
      schema: answerJsonSchema(shown),
      // Some of an answer is the same for any part.
      tokens: Math.min(12_000, 800 + 250 * sentences.length),
    },
    isTooLong: isTooLong(part),
    halve: () => halve(part)?.map((half) => createPiece(half, tools)) ?? null,
    read,
  };
};
