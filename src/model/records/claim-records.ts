import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_LENGTH, GREATEST_TEXT } from '../greatest-lengths.ts';
import {
  ANSWERED_TYPES,
  CLAIM_TYPES,
  type ClaimType,
  EVIDENCE_TYPES,
  FINDING_SUBJECT_TYPES,
  LINKED_TYPES,
  type PluralOf,
  pluralOf,
  STANCE_OBJECT_TYPES,
  SUBJECT_TYPES,
} from '../node-types.ts';
import { EVIDENCE_ROLE, EXTENT, FORECAST_TYPE, POLARITY, STRENGTH, SUPPORT, TREND } from '../vocabulary/claims.ts';
import { LINK_KIND } from '../vocabulary/statements.ts';
import { formNotes } from './form-notes.ts';
import { quantities } from './quantity-records.ts';
import { actorRef, nodeRef, slug } from './reference-fields.ts';
import { curatorRef, hedge, modality, note, oneOf, restated, statement, wordsOfText } from './shared-fields.ts';

/** What a brief claims: motives, stances, forecasts, recommendations, relations and findings, with their evidence and links. */

/** The fields of every claim. */
const claim = {
  slug,
  curatorRef,
  ...statement,
  modality,
  hedge,
  attributedTo: z
    .array(actorRef)
    .max(GREATEST_LENGTH.actors)
    .default([])
    .register(formNotes, { isEssential: true })
    .describe("Whose view it is, if it is not the author's."),
  extent: oneOf(EXTENT)
    .optional()
    .describe(
      'How many of those in `attributedTo` share it, or without these, of its holders or actors; omitted if the text does not say.',
    ),
  note,
};

const actors = (description: string) => z.array(actorRef).max(GREATEST_LENGTH.actors).describe(description);

export const evidenceRecord = z
  .strictObject({
    node: nodeRef(EVIDENCE_TYPES),
    role: oneOf(EVIDENCE_ROLE).describe('Its role for the motive.'),
    ...statement,
  })
  .describe('Evidence that the brief gives for a motive.');

export const motiveRecord = z
  .strictObject({
    ...claim,
    rank: z.number().int().positive().describe('Its rank among the motives of the brief; 1 is the first.'),
    headline: z.boolean().describe('Whether it is one of the main motives of the brief.'),
    actors: actors('Whose motive it is.').min(1),
    targets: actors('The actors that it is directed at.').default([]).register(formNotes, { isEssential: true }),
    goal: restated,
    evidence: z
      .array(evidenceRecord)
      .max(GREATEST_FILE_LIST)
      .default([])
      .describe('The evidence that the brief gives for it.'),
  })
  .describe('Why somebody acts.');

export const stanceRecord = z
  .strictObject({
    ...claim,
    holders: actors("Who holds it; omitted if it is the brief's own evaluation, which its authors hold.")
      .default([])
      .register(formNotes, { isEssential: true }),
    object: nodeRef(STANCE_OBJECT_TYPES)
      .optional()
      .register(formNotes, { isEssential: true })
      .describe('What it is about, as Type:slug.'),
    topic: z
      .string()
      .min(3)
      .max(GREATEST_TEXT.title)
      .optional()
      .register(formNotes, { isEssential: true })
      .meta({ description: 'What it is about, as text, if the data has no row for it.', wording: 'RESTATED' }),
    polarity: oneOf(POLARITY).describe('How its holder sees it.'),
    summary: restated,
  })
  .refine((stance) => stance.object !== undefined || stance.topic !== undefined, 'a stance has an object or a topic')
  .describe('How somebody sees something.');

export const forecastRecord = z
  .strictObject({
    ...claim,
    type: oneOf(FORECAST_TYPE).describe('Whether it is a forecast, a risk or a condition.'),
    actors: actors('The actors that it concerns.').default([]).register(formNotes, { isEssential: true }),
    condition: restated.optional().describe('What must happen first, in our own words.'),
    summary: restated,
    quantities,
  })
  .describe('What may happen.');

export const answerRecord = z
  .strictObject({ node: nodeRef(ANSWERED_TYPES), ...statement })
  .describe('What a recommendation responds to.');

export const recommendationRecord = z
  .strictObject({
    ...claim,
    addressees: actors('Who is to act; omitted if the text does not say who.')
      .default([])
      .register(formNotes, { isEssential: true }),
    action: restated,
    about: z
      .array(nodeRef(SUBJECT_TYPES))
      .max(GREATEST_LENGTH.about)
      .default([])
      .describe('What it is about: the instrument to be adopted or changed, and the like.'),
    condition: restated.optional().describe('When it applies, in our own words.'),
    explicit: z
      .boolean()
      .describe('Whether the text phrases it as advice; false exactly where the strength is IMPLIED.'),
    strength: oneOf(STRENGTH).describe('How strongly it is worded.'),
    quantities,
    answers: z.array(answerRecord).max(GREATEST_FILE_LIST).default([]).describe('What it responds to.'),
  })
  .describe('What should be done.');

export const relationRecord = z
  .strictObject({
    ...claim,
    between: actors('The actors that it connects.').min(2, 'a relation connects two or more actors'),
    drivenBy: actorRef.optional().describe('The actor that drives it, if the text names one.'),
    trend: oneOf(TREND).describe('How it develops.'),
    summary: restated,
  })
  .describe('How actors relate to each other.');

export const findingRecord = z
  .strictObject({
    ...claim,
    about: z
      .array(nodeRef(FINDING_SUBJECT_TYPES))
      .max(GREATEST_LENGTH.subjects)
      .default([])
      .register(formNotes, { isEssential: true })
      .describe('What it is about: actors, events and issues.'),
    summary: restated,
    question: restated.optional().describe('What those who answered or voted were asked, in our own words.'),
    support: oneOf(SUPPORT).describe('What supports it, according to the text.'),
    reference: wordsOfText('The source that the text names for it, in its words.').optional(),
    quantities,
  })
  .describe('A fact or a result that a brief reports.');

const linkable = nodeRef(LINKED_TYPES);

export const linkRecord = z
  .strictObject({
    from: linkable,
    to: linkable,
    kind: oneOf(LINK_KIND).describe('How the first relates to the second.'),
    ...statement,
  })
  .describe('How one statement relates to another.');

/** The record of each claim type. Its description is also that of the type in the graph. */
export const CLAIM_RECORDS = {
  Motive: motiveRecord,
  Stance: stanceRecord,
  Forecast: forecastRecord,
  Recommendation: recommendationRecord,
  Relation: relationRecord,
  Finding: findingRecord,
} satisfies Record<ClaimType, z.ZodType>;

type ClaimLists = { [Type in ClaimType as PluralOf<Type>]: z.ZodDefault<z.ZodArray<(typeof CLAIM_RECORDS)[Type]>> };

/** A brief's lists of claims, by their names. */
export const claimLists = Object.fromEntries(
  CLAIM_TYPES.map((type) => [
    pluralOf(type),
    z
      .array(CLAIM_RECORDS[type] as z.ZodType)
      .max(GREATEST_FILE_LIST)
      .default([]),
  ]),
) as unknown as ClaimLists;

export type ClaimRecordOf<Type extends ClaimType> = z.infer<(typeof CLAIM_RECORDS)[Type]>;
