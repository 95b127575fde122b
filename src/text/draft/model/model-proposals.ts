import type { FoundStatement } from '../found.ts';
import type { NewProposal } from '../proposals/proposal.ts';
import { proposeStatements } from '../proposals/statements.ts';
import type { CheckedStatement } from './check-answer.ts';
import type { SectionContext } from './context.ts';

/** The field of each type that a person writes, for which a model suggests a wording. */
export const OWN_WORDS = {
  EVENT: 'title',
  FORECAST: 'summary',
  RECOMMENDATION: 'action',
  MOTIVE: 'goal',
  STANCE: 'summary',
  FINDING: 'summary',
} as const;

/** How often a statement of one model is right, about: where it agreed with the text, and where something was left out. */
const SCORE = 0.6;
const SCORE_CORRECTED = 0.5;

/** A proposal of a model for each statement, named as those of the rules are. */
export const proposeAnswered = (
  statements: readonly CheckedStatement[],
  { events }: SectionContext,
  model: string,
): NewProposal[] =>
  proposeStatements(
    statements.map((statement) => toFound(statement, events, model)),
    // Actors have their keys already.
    (actor) => actor,
  ).map((proposal, index) => {
    const { answered } = statements[index] as CheckedStatement;
    const suggested = {
      ...(answered.wording !== null && { [OWN_WORDS[answered.type]]: answered.wording }),
      ...(answered.topic !== null && { topic: answered.topic }),
    };
    return { ...proposal, fields: { ...proposal.fields, ...suggested } };
  });

const toFound = (
  { answered, refs, actors, targets, attributedTo, date, quantities, notes, isCorrected }: CheckedStatement,
  events: SectionContext['events'],
  model: string,
): FoundStatement => {
  const event = answered.known_event === null ? undefined : events[answered.known_event - 1];
  const keysOf = (named: typeof actors) => named.map(({ key }) => key);
  return {
    type: answered.type,
    sentences: refs,
    modality: answered.modality,
    basis: answered.basis,
    hedge: answered.hedge,
    attributedTo: keysOf(attributedTo),
    actors: keysOf(actors),
    targets: keysOf(targets),
    date,
    quantities,
    key: keyOf(answered.wording, actors, answered.date) || answered.type.toLowerCase(),
    eventKind: answered.event_kind ?? undefined,
    event: event?.ref,
    events: event && [{ ref: event.ref, score: SCORE, reasons: [`the same according to ${model}`] }],
    polarity: answered.polarity ?? undefined,
    strength: answered.strength ?? undefined,
    forecastType: answered.forecast_type ?? undefined,
    score: isCorrected ? SCORE_CORRECTED : SCORE,
    method: model,
    reasons: [
      `proposed by ${model}`,
      ...(isCorrected ? ['a part of its answer did not agree with the text, and was left out'] : []),
      ...[...actors, ...targets, ...attributedTo]
        .filter(({ isKnown }) => !isKnown)
        .map(({ name }) => `"${name}" is not among the actors that the rules have found`),
      ...notes,
    ],
  };
};

/** A few words: names, the date, and at most five words of the wording. */
const keyOf = (wording: string | null, actors: CheckedStatement['actors'], date: string | null): string =>
  [
    ...actors.slice(0, 2).map(({ name }) => name.slice(0, 100)),
    wording?.split(/\s+/).slice(0, 5).join(' ').slice(0, 40),
    date?.slice(0, 60),
  ]
    .filter(Boolean)
    .join(' · ');
