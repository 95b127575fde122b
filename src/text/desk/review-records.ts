import { z } from 'zod';
import { defineFormat } from '../../model/file-formats.ts';
import { GREATEST_FILE_LIST, GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import { slug } from '../../model/records/reference-fields.ts';
import { oneOf } from '../../model/records/shared-fields.ts';

/**
 * `briefs/NAME.review.json`: what people decided on the proposals of a draft, what they did, and who signed it off. Only the desk writes
 * it; it is never served, and no release has it.
 */

export const DECISION = {
  ACCEPTED: 'It was written as it was proposed, with what a person had to add.',
  EDITED: 'It was written, but fields that the draft had given were changed.',
  REJECTED: 'It is wrong, or not worth keeping.',
} as const;

export const ACTION = {
  ACCEPT: 'A proposal was accepted.',
  REJECT: 'A proposal was rejected.',
  ADD: 'A statement was added that no proposal has.',
  EDIT: 'A statement was changed.',
  REMOVE: 'A statement was removed.',
  SPLIT: 'One statement became several.',
  MERGE: 'Several statements became one.',
  METADATA: 'What the document says of itself was corrected.',
  PARAGRAPHS: 'A paragraph of the text was divided, joined with the next, left out, or given another kind.',
  SIGN_OFF: 'A second reader agreed with a statement.',
  QUESTION: 'A second reader questioned a statement.',
  UNDO: 'An earlier action was undone.',
} as const;

export const VERDICT = {
  SIGNED_OFF: 'The cited sentences say this.',
  QUESTIONED: 'It should be looked at again, for the reason of the note.',
} as const;

/** Whose files an action changes. */
export const CHANGED_FILES = ['brief', 'actors', 'events', 'review', 'text'] as const;

const personName = z.string().min(1).max(GREATEST_TEXT.name);
const time = z.iso.datetime();

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

export const signOffRecord = z
  .strictObject({
    statement: z
      .string()
      .max(GREATEST_TEXT.title)
      .describe("The statement: its list in the brief's file and its key there, such as forecasts/prices-rise."),
    verdict: oneOf(VERDICT).describe('What the second reader says of it.'),
    by: personName.describe('Who read it.'),
    at: time.describe('When.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('The hash of the statement that was read; it holds for no other.'),
    note: z.string().min(1).max(GREATEST_TEXT.title).optional().describe('What is questioned.'),
  })
  .describe('What a second reader says of a statement.');

export const changeRecord = z
  .strictObject({
    file: z
      .enum(CHANGED_FILES)
      .describe(
        "The brief's file, a register of its folder, this file, or the text: its index in the brief's file, and white space in it.",
      ),
    list: z.string().describe('The list that has the entry, or the field that has the value.'),
    key: z.string().nullable().describe('What identifies the entry in its list; null if all of the field was changed.'),
    before: z.unknown().describe('The entry or the value before; null if there was none.'),
    after: z.unknown().describe('The entry or the value after; null if there is none.'),
    at: z.int().min(0).optional().describe('The place of the entry in its list.'),
  })
  .describe('One entry before and after an action.');

export const actionRecord = z
  .strictObject({
    id: z.uuid().describe('What identifies it.'),
    action: oneOf(ACTION).describe('What was done.'),
    by: personName.describe('Who did it.'),
    at: time.describe('When.'),
    seconds: z.number().min(0).optional().describe('How long the person was at work on it.'),
    clicks: z.int().min(0).optional().describe('How many clicks, choices and typed fields it took.'),
    undoes: z.uuid().optional().describe('The action that it undoes.'),
    changes: z.array(changeRecord).max(GREATEST_FILE_LIST).describe('What it changed.'),
  })
  .describe('Something that a person did at the desk.');

export const reviewFile = z
  .strictObject({
    $schema: z.string().optional(),
    brief: slug.describe('The slug of the brief.'),
    decisions: z
      .array(decisionRecord)
      .max(GREATEST_FILE_LIST)
      .describe('The decisions, in the order in which they were made.'),
    signOffs: z.array(signOffRecord).max(GREATEST_FILE_LIST).optional().describe('What second readers say.'),
    actions: z.array(actionRecord).max(GREATEST_FILE_LIST).optional().describe('What was done, the first first.'),
  })
  .describe('What people decided on the proposals of a draft, what they did, and who signed it off.');

export type DecisionRecord = z.infer<typeof decisionRecord>;
export type SignOffRecord = z.infer<typeof signOffRecord>;
export type ActionRecord = z.infer<typeof actionRecord>;
export type ChangeRecord = z.infer<typeof changeRecord>;
export type ReviewFile = z.infer<typeof reviewFile>;

export const REVIEW_FORMAT = defineFormat('Briefgraph: what was decided on a draft', reviewFile);
