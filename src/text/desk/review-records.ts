import { z } from 'zod';
import { defineFormat } from '../../model/file-formats.ts';
import { GREATEST_FILE_LIST, GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import { slug } from '../../model/records/reference-fields.ts';
import { oneOf } from '../../model/records/shared-fields.ts';

/** `briefs/NAME.review.json`: what a person decided on the proposals of a draft. Only the desk writes it; it is never served. */

export const DECISION = {
  ACCEPTED: 'It was written as it was proposed, with what a person had to add.',
  EDITED: 'It was written, but fields that the draft had given were changed.',
  REJECTED: 'It is wrong, or not worth keeping.',
} as const;

export type Decision = keyof typeof DECISION;

export const decisionRecord = z
  .strictObject({
    proposal: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe('The id of the proposal.'),
    decision: oneOf(DECISION).describe('What was decided.'),
    written: z
      .string()
      .max(GREATEST_TEXT.title)
      .optional()
      .describe('The reference of the record that was written, such as CHN, my-ministry or Forecast:prices-rise.'),
    changed: z.array(z.string()).optional().describe('The fields that the draft had given otherwise.'),
  })
  .describe('A decision on one proposal.');

export const reviewFile = z
  .strictObject({
    $schema: z.string().optional(),
    brief: slug.describe('The slug of the brief.'),
    decisions: z
      .array(decisionRecord)
      .max(GREATEST_FILE_LIST)
      .describe('The decisions, in the order in which they were made.'),
  })
  .describe('What a person decided on the proposals of a draft.');

export type DecisionRecord = z.infer<typeof decisionRecord>;
export type ReviewFile = z.infer<typeof reviewFile>;

export const REVIEW_FORMAT = defineFormat('Briefgraph: what was decided on a draft', reviewFile);
