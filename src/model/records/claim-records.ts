import { z } from 'zod';
import { actorRef, nodeRef, slug } from '../reference.ts';
import { EVIDENCE_ROLE, FORECAST_TYPE, LINK_KIND, POLARITY, STRENGTH, TREND } from '../vocabulary.ts';
import { curatorRef, modality, note, oneOf, restated, statement } from './record-parts.ts';

/** What a brief claims: motives, stances, forecasts, recommendations, relations, and the links between them. */

/** What every claim carries. */
const claim = {
  slug,
  curatorRef,
  ...statement,
  modality,
  hedge: z.string().min(2).optional().describe('The word with which the text hedges it, such as "may".'),
  attributedTo: z.array(actorRef).default([]).describe("Whose view it is, when it is not the author's."),
  note,
};

const actors = (description: string) => z.array(actorRef).describe(description);

export const evidenceRecord = z
  .strictObject({
    node: nodeRef('Event', 'Issue', 'Forecast', 'Stance', 'Relation'),
    role: oneOf(EVIDENCE_ROLE).describe('What it does for the motive.'),
    ...statement,
  })
  .describe('Something the brief gives for a motive.');

export const motiveRecord = z
  .strictObject({
    ...claim,
    rank: z.number().int().positive().describe('Its place among the motives of the brief, 1 first.'),
    headline: z.boolean().describe('Whether it is one of the main motives the brief is built on.'),
    actors: actors('Who wants it.').min(1),
    targets: actors('Toward whom.'),
    goal: restated,
    evidence: z.array(evidenceRecord).default([]).describe('What the brief gives for it.'),
  })
  .describe('Why somebody acts.');

export const stanceRecord = z
  .strictObject({
    ...claim,
    holders: actors('Who holds it.').min(1),
    object: nodeRef('Issue', 'Event', 'Country', 'Organization', 'Person', 'Grouping', 'Relation', 'Forecast')
      .optional()
      .describe('What it is about, as Type:slug.'),
    topic: z.string().min(3).optional().describe('What it is about, where no row stands for it.'),
    polarity: oneOf(POLARITY).describe('How its holder sees it.'),
    summary: restated,
  })
  .refine((stance) => stance.object !== undefined || stance.topic !== undefined, 'a stance has an object or a topic')
  .describe('How somebody sees something.');

export const forecastRecord = z
  .strictObject({
    ...claim,
    type: oneOf(FORECAST_TYPE).describe('Whether it is a forecast, a risk or a condition.'),
    actors: actors('Whom it concerns.').min(1),
    condition: restated.optional().describe('What has to come about first, in our own words.'),
    summary: restated,
  })
  .describe('What may come.');

export const answerRecord = z
  .strictObject({ node: nodeRef('Motive', 'Issue', 'Forecast', 'Stance'), ...statement })
  .describe('What a recommendation answers.');

export const recommendationRecord = z
  .strictObject({
    ...claim,
    addressees: actors('Who is to act.').min(1),
    action: restated,
    condition: restated.optional().describe('When it applies, in our own words.'),
    explicit: z.boolean().describe('Whether the text words it as advice.'),
    strength: oneOf(STRENGTH).describe('How strongly it is worded.'),
    answers: z.array(answerRecord).default([]).describe('What it answers.'),
  })
  .describe('What should be done.');

export const relationRecord = z
  .strictObject({
    ...claim,
    between: actors('The actors it holds between.').min(2, 'a relation holds between two actors or more'),
    drivenBy: actorRef.optional().describe('The actor that moves it, where the text names one.'),
    trend: oneOf(TREND).describe('Where it is going.'),
    summary: restated,
  })
  .describe('How actors stand to each other.');

const linkable = nodeRef('Event', 'Issue', 'Motive', 'Stance', 'Forecast', 'Recommendation', 'Relation');

export const linkRecord = z
  .strictObject({
    from: linkable,
    to: linkable,
    kind: oneOf(LINK_KIND).describe('What the first has to do with the second.'),
    ...statement,
  })
  .describe('What one statement has to do with another.');

export type MotiveRecord = z.infer<typeof motiveRecord>;
export type StanceRecord = z.infer<typeof stanceRecord>;
export type ForecastRecord = z.infer<typeof forecastRecord>;
export type RecommendationRecord = z.infer<typeof recommendationRecord>;
export type RelationRecord = z.infer<typeof relationRecord>;
