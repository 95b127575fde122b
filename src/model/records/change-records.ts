import { z } from 'zod';
import { GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import { ACTOR_TYPES, CLAIM_TYPES } from '../node-types.ts';
import { nodeRef } from './reference-fields.ts';
import { edtf } from './shared-fields.ts';

/** When a brief came into its catalog, and what was changed in it since. */

const day = edtf.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, such as "2026-12-02"');

/** What a change may name: claims of the brief, and what else the brief speaks of. */
export const CHANGED_TYPES = [...CLAIM_TYPES, 'Event', 'Issue', 'Instrument', ...ACTOR_TYPES] as const;

export const changeRecord = z
  .strictObject({
    date: day.describe('The day of the change.'),
    statements: z
      .array(nodeRef(CHANGED_TYPES))
      .max(GREATEST_LENGTH.changedStatements)
      .default([])
      .describe(
        'The claims of the brief that were changed, and the events, issues, instruments and actors of which it says something else now; none for the brief as a whole.',
      ),
    note: z
      .string()
      .min(3)
      .max(GREATEST_TEXT.note)
      .regex(
        /^(?!.*(?:\b[A-Z][A-Za-z]+:[a-z]|\b[A-Z]+_[A-Z]|\b[a-z]+\d+\.s\d|\b[a-z\d]+(?:-[a-z\d]+){4}))/,
        'plain words: no slug, value or reference, such as "Stance:fees-rise", "AUTHOR_INFERRED" or "p4.s2"',
      )
      .meta({
        description:
          'What was wrong, what it says now, and why, for readers who know the brief only from its page, in our own words.',
        wording: 'CHANGE',
      }),
  })
  .describe('A change of what the file of a brief says, or of what is said to have come of it.');

export const changeFields = {
  added: day.optional().describe('The day on which the brief came into its catalog.'),
  changes: z
    .array(changeRecord)
    .max(GREATEST_LENGTH.changes)
    .default([])
    .describe('What was changed since, newest first.'),
};

type ChangedBrief = z.infer<z.ZodObject<typeof changeFields>>;

/** What is wrong with the order of the changes of a brief; null if nothing is. */
export const findChangeMistake = ({
  added,
  changes,
}: ChangedBrief): { path: (string | number)[]; message: string } | null => {
  const index = changes.findIndex(({ date }, at) => (changes[at + 1]?.date ?? added ?? '') > date);
  if (index < 0) return null;
  const after = changes[index + 1]?.date ?? added;
  return {
    path: ['changes', index, 'date'],
    message: `${changes[index]?.date} is before ${after}, which is that of the change below it, or "added"`,
  };
};
