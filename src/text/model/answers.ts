import { z } from 'zod';
import { canonicalJson } from '../../model/json.ts';
import { sha256 } from '../passages.ts';
import type { AnsweredActor, AnsweredStatement } from './answer-schema.ts';
import { type AskedPart, sentencesOf } from './parts.ts';
import { PROMPT_VERSION } from './prompt.ts';

/** What was answered about a part; `isTooLong` if it must be asked about its halves. */
export type KeptAnswer =
  | { isTooLong: true }
  | {
      /** Who answered. */
      model: string;
      new_actors: readonly AnsweredActor[];
      statements: readonly AnsweredStatement[];
      /** The positions of those of which a part did not agree with the text, and was left out. */
      corrected: number[];
    };

/** The key of an answer: of the same sentences for the same prompt. It depends on no register, no model and no address. */
export const keyOfAnswer = (part: AskedPart): string =>
  sha256(canonicalJson({ version: PROMPT_VERSION, sentences: sentencesOf(part).map(({ sha256 }) => sha256) })).slice(
    0,
    24,
  );

const kept = z.looseObject({
  isTooLong: z.literal(true).optional(),
  model: z.string().trim().min(1).max(200).optional(),
  corrected: z.array(z.number().int().min(0)).default([]),
});

/** What is said around the statements of an answer that was kept, or written by somebody else; null if it is none. */
export const readKept = (value: unknown): z.infer<typeof kept> | null => kept.safeParse(value).data ?? null;
