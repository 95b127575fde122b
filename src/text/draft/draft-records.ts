import { z } from 'zod';
import { defineFormat } from '../../model/file-formats.ts';
import { GREATEST_FILE_LIST, GREATEST_TEXT } from '../../model/greatest-lengths.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { citationRef, slug } from '../../model/records/reference-fields.ts';
import { oneOf } from '../../model/records/shared-fields.ts';
import { textIndex } from '../../model/records/text-records.ts';

/** What a draft proposes, in the order in which it is listed. */
export const PROPOSAL_TYPE = {
  SECTION: 'A section of the text, from one heading to the next.',
  COUNTRY: 'A country that the text names.',
  ORGANIZATION: 'An organization that the text names, of the register or new.',
  PERSON: 'A person whom the text names, of the register or new.',
  GROUPING: 'A grouping that the text names.',
  DATE: 'Words that give a date.',
  QUANTITY: 'A number with its unit.',
  EVENT: 'What the text says about an event, of the register or new.',
  FORECAST: 'What may happen.',
  RECOMMENDATION: 'What should be done.',
  MOTIVE: 'Why somebody acts.',
  STANCE: 'How somebody sees something.',
  FINDING: 'A fact or a result that the text reports.',
  KEY_POINT: 'A key point, with the statements that it may restate.',
} as const;

export type ProposalType = keyof typeof PROPOSAL_TYPE;

/** The list of a brief's file for each type of statement. */
export const STATEMENT_LISTS = {
  EVENT: 'mentions',
  FORECAST: 'forecasts',
  RECOMMENDATION: 'recommendations',
  MOTIVE: 'motives',
  STANCE: 'stances',
  FINDING: 'findings',
} as const satisfies { [Type in ProposalType]?: keyof BriefFile };

/** The name of a type in a sentence: "key point". */
export const proposalTypeName = (type: ProposalType): string => type.toLowerCase().replace('_', ' ');

/** A proposal with this score or a better one counts; others are doubtful. */
export const CERTAIN_ENOUGH = 0.5;

/** `briefs/NAME.draft.json`: what `briefgraph draft` proposes for a brief. It is never served. */

const words = z.string().min(1).max(GREATEST_TEXT.title);

const sameAsRecord = z
  .strictObject({
    ref: z
      .string()
      .min(1)
      .max(GREATEST_TEXT.slug)
      .describe('An entry of the register, as the brief would refer to it.'),
    score: z.number().min(0).max(1).describe('How likely it is the same, from 0 to 1.'),
    reasons: z.array(words).describe('What speaks for it.'),
  })
  .describe('An entry of the register that it may be the same as.');

export const proposalRecord = z
  .strictObject({
    id: z
      .string()
      .regex(/^[0-9a-f]{12}$/)
      .describe('A hash of its type, its sentences and its key fields: it stays in a new draft of the same text.'),
    type: oneOf(PROPOSAL_TYPE).describe('What it proposes.'),
    key: words.describe('A few words that tell it from others.'),
    score: z.number().min(0).max(1).describe('How likely it is right, from 0 to 1; below 0.5 it is a doubtful one.'),
    foundBy: z.array(words).min(1).describe('What found it, such as "dates", "register" or the name of a model.'),
    reasons: z.array(words).describe('Why it is proposed, and what is uncertain.'),
    citations: z.array(citationRef).max(GREATEST_FILE_LIST).describe('The sentences that say it.'),
    spans: z
      .array(z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) }))
      .max(GREATEST_FILE_LIST)
      .optional()
      .describe('Where its words are, in Unicode code points from the start of the text; the end is exclusive.'),
    sameAs: z.array(sameAsRecord).optional().describe('The entries of the register that it may be, the best first.'),
    fields: z
      .record(z.string(), z.unknown())
      .describe("The fields of the record as in the brief's file. An actor that no register has is written new:NAME."),
    open: z.array(words).describe('The fields that only a person can write, in their own words.'),
  })
  .describe('A proposal: something that a person accepts, edits or rejects.');

/** A part of the text for which a model gave no answer that can be used. */
const undraftedRecord = z
  .strictObject({
    model: words.describe('The model that was asked, or "recorded answers".'),
    sentences: z.array(citationRef).min(1).max(GREATEST_FILE_LIST).describe('The sentences that it was asked about.'),
    reason: words.describe('Why it was left without one.'),
  })
  .describe('Sentences for which a model proposes nothing, because it gave no valid answer.');

const modelRecord = z
  .strictObject({
    name: words.describe('Its name, by which `foundBy` refers to it.'),
    host: words.optional().describe('The host to which the text was sent; none if its answers were recorded.'),
  })
  .describe('A model that has answered.');

export const draftFile = z
  .strictObject({
    $schema: z.string().optional(),
    brief: slug.describe('The slug of the brief.'),
    language: z.string().min(2).max(GREATEST_TEXT.tag).describe('The language of the text, as a BCP 47 tag.'),
    published: z.string().nullable().describe('The date of publication in EDTF, by which dates were resolved.'),
    text: textIndex.describe('The index of the text that was drafted, as in the brief’s file.'),
    proposals: z
      .array(proposalRecord)
      .max(GREATEST_FILE_LIST)
      .describe('What it proposes, by type and place in the text.'),
    models: z
      .array(modelRecord)
      .optional()
      .describe('The models whose answers it has; none if the draft is of rules only.'),
    undrafted: z.array(undraftedRecord).optional().describe('What models were asked about in vain.'),
  })
  .describe('What `briefgraph draft` proposes for a brief.');

export type ProposalRecord = z.infer<typeof proposalRecord>;
export type DraftFile = z.infer<typeof draftFile>;

export const DRAFT_FORMAT = defineFormat('Briefgraph: a draft', draftFile);
