import { z } from 'zod';
import { canonicalJson } from '../../../model/json.ts';
import { sha256 } from '../../passages.ts';
import { type AnsweredStatement, createStatementSchema, type Shown } from './answer-schema.ts';
import type { SectionContext } from './context.ts';
import type { ModelEndpoint } from './endpoint.ts';
import { PROMPT_VERSION } from './prompt.ts';
import type { AskedSection } from './sections.ts';

/**
 * Where answers are kept, so that a run that broke off goes on where it stopped. What is kept has been checked against the
 * text: citations by number, words and restatements, but never the question.
 */
export interface AnswerStore {
  /** What was kept under a key, which is 64 hexadecimal digits; null if there is nothing. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
}

/** What a model said of a section; `isTooLong` if it must be asked about its halves. */
export type KeptAnswer =
  | { isTooLong: true }
  | {
      statements: AnsweredStatement[];
      /** The positions of those of which a part was left out. */
      corrected: number[];
      /** How many were left out as a whole. */
      dropped: number;
    };

/** The key of an answer: the same question to the same model. It holds no words of the text, and no key of the endpoint. */
export const keyOfAnswer = (
  { name, url }: ModelEndpoint,
  { sentences }: AskedSection,
  { events }: SectionContext,
): string =>
  sha256(
    canonicalJson({
      version: PROMPT_VERSION,
      model: name,
      url: url.href,
      sentences: sentences.map(({ sha256 }) => sha256),
      events: events.map(({ ref }) => ref),
    }),
  );

/** Validates what was kept; null if it is damaged or of another version. */
export const readKept = (value: unknown, shown: Shown): KeptAnswer | null => {
  const count = z.number().int().min(0);
  const schema = z.union([
    z.strictObject({ isTooLong: z.literal(true) }),
    z.strictObject({ statements: z.array(createStatementSchema(shown)), dropped: count, corrected: z.array(count) }),
  ]);
  return schema.safeParse(value).data ?? null;
};
