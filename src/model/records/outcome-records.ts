import { z } from 'zod';
import { GREATEST_FILE_LIST, GREATEST_LENGTH } from '../greatest-lengths.ts';
import { OUTCOME_SUBJECT_TYPES } from '../node-types.ts';
import { CONFIDENCE, OUTCOME_STATUS, type OutcomeStatus } from '../vocabulary/outcomes.ts';
import { nodeRef } from './reference-fields.ts';
import { datedText, edtf, hedge, note, oneOf, restated, source, statement } from './shared-fields.ts';

/**
 * What came of forecasts, recommendations and expected events: what a brief states of it is in the file of the brief, and
 * what outside sources say is in `data/outcomes.json`.
 */

/** The statuses that only recommendations have, and those that they do not have. */
const OF_RECOMMENDATIONS: readonly OutcomeStatus[] = ['ADOPTED', 'NOT_ADOPTED'];
const OF_OTHERS: readonly OutcomeStatus[] = ['CAME_TRUE', 'DID_NOT'];

const outcome = {
  of: nodeRef(OUTCOME_SUBJECT_TYPES),
  status: oneOf(OUTCOME_STATUS).describe('What came of it.'),
  summary: restated,
  note,
};

/** Refuses a status that what it is about cannot have. */
const refuseStatus = ({ of, status }: { of: string; status: OutcomeStatus }, context: z.RefinementCtx): void => {
  const isAdvice = of.startsWith('Recommendation:');
  if (!(isAdvice ? OF_OTHERS : OF_RECOMMENDATIONS).includes(status)) return;
  const allowed = (isAdvice ? OF_RECOMMENDATIONS : OF_OTHERS).join(' or ');
  const kind = isAdvice ? 'a recommendation' : 'a forecast or an event';
  context.addIssue({ code: 'custom', path: ['status'], message: `${status} is not for ${kind}; write ${allowed}` });
};

export const statedOutcomeRecord = z
  .strictObject({
    ...outcome,
    date: datedText.optional().describe('When it happened, according to the brief.'),
    hedge,
    ...statement,
  })
  .superRefine(refuseStatus)
  .describe('What came of a forecast, a recommendation or an event, according to the brief.');

export const outsideOutcomeRecord = z
  .strictObject({
    ...outcome,
    date: edtf.optional().describe('When it happened.'),
    asOf: edtf.describe('The day on which this was known, so that a later entry can follow it.'),
    confidence: oneOf(CONFIDENCE).describe('How sure the status is.'),
    sources: z.array(source).min(1).max(GREATEST_LENGTH.sources).describe('The sources that say so.'),
  })
  .superRefine(refuseStatus)
  .describe('What came of a forecast, a recommendation or an event, according to sources outside the briefs.');

export const outcomesFile = z
  .strictObject({
    $schema: z.string().optional(),
    outcomes: z.array(outsideOutcomeRecord).max(GREATEST_FILE_LIST).default([]),
  })
  .describe('What came of forecasts, recommendations and events, according to sources outside the briefs.');

export type OutsideOutcome = z.infer<typeof outsideOutcomeRecord>;
export type OutcomesFile = z.infer<typeof outcomesFile>;
