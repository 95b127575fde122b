import type { Strength } from '../../../model/vocabulary/claims.ts';
import { findAttribution } from './attribution.ts';
import { type Candidate, findCandidate, toScore } from './candidate.ts';
import type { Cues } from './cues/cues-of.ts';
import type { Draft } from './draft.ts';
import { keysOf, type Reading, subjectBefore } from './reading.ts';

/** What a list of advice, a heading and an imperative say, and what a question takes away. */
const INTRODUCED = 0.8;
const IMPERATIVE_UNDER_ADVICE = 0.72;
const ITEM_UNDER_ADVICE = 0.56;
const IMPERATIVE_ITEM = 0.42;
const IMPERATIVE = 0.34;
const UNDER_ADVICE = 0.05;
/** What somebody is reported to have said is not always the author's advice. */
const REPORTED = 0.28;
const QUESTION = 0.5;

/** Finds advice: by a verb of advising, a modal of duty, a frame that demands, or an item of a list of advice. */
export const findRecommendation = (reading: Reading, cues: Cues): Draft | null => {
  const candidate = best(findCandidate(reading, cues.recommendations), fromContext(reading, cues));
  if (!candidate) return null;
  const attribution = findAttribution(reading, cues);
  const { cue, start, end, text } = candidate.best;
  const subject = subjectBefore(reading, start);
  const targets = addresseesOf(reading, cue.called, subject?.key ?? null, end);
  const score =
    candidate.score +
    (reading.context.underAdvice ? UNDER_ADVICE : 0) -
    (reading.isQuestion ? QUESTION : 0) -
    (OPENS_LIST.test(reading.words) ? OPENING : 0) -
    (attribution && attribution.to.length > 0 && SAID.test(attribution.words) ? REPORTED : 0);
  return {
    type: 'RECOMMENDATION',
    score: toScore(score),
    cue: text,
    reasons: [
      ...candidate.reasons.map((reason, index) =>
        index === 0 && subject ? `${reason} with subject "${subject.name}"` : reason,
      ),
      ...(reading.isQuestion ? ['but it is a question'] : []),
      ...(attribution ? [`but it is the view of others: "${attribution.words}"`] : []),
      ...(targets.length === 0 ? ['no addressee is named'] : []),
    ],
    modality: 'HOPED',
    // Whom it advises does not belong to its basis, even if the text leaves it out.
    basis: 'STATED',
    attributedTo: attribution?.to ?? [],
    actors: attribution?.to ?? [],
    targets,
    strength: cue.strength ?? ('SHOULD' satisfies Strength),
  };
};

const best = (a: Candidate | null, b: Candidate | null): Candidate | null =>
  a && b ? (a.score >= b.score ? a : b) : (a ?? b);

/** A short sentence that only opens a list: "We therefore ask:". */
const OPENS_LIST = /^[^:]{0,50}:\s*$/;
const OPENING = 0.25;

const SAID = /\b(?:said|told|claimed|argued|insisted|stated|warned|asserted)$/;

/** What the place of a sentence says: in a list that is introduced by "should", or under "Recommendations". */
const fromContext = ({ folded, context }: Reading, cues: Cues): Candidate | null => {
  cues.imperative.lastIndex = 0;
  const imperative = context.isFirst || context.isItem ? cues.imperative.exec(folded)?.[0].trim() : undefined;
  const introduced = context.isItem && context.isFirst && context.introducedAs === 'ADVICE';
  const [score, called, text] = introduced
    ? [INTRODUCED, 'item of a list of advice, after', context.introduction.split(/\s+/).slice(-3).join(' ')]
    : imperative && context.underAdvice
      ? [IMPERATIVE_UNDER_ADVICE, 'imperative under a heading of advice:', imperative]
      : context.isItem && context.isFirst && context.underAdvice
        ? [ITEM_UNDER_ADVICE, 'item under a heading of advice', '']
        : imperative && context.isItem
          ? [IMPERATIVE_ITEM, 'imperative in a list:', imperative]
          : imperative
            ? [IMPERATIVE, 'imperative, or a noun:', imperative]
            : [0, '', ''];
  if (score === 0) return null;
  const match = { cue: { called, score, expression: /$/u }, start: 0, end: 0, text };
  return { best: match, matches: [match], score, reasons: [text === '' ? called : `${called} "${text}"`] };
};

/** Verbs after which the addressee stands: "we call on the Council". */
const BEFORE_ADDRESSEE = /^(?:verb of advising|demand of somebody|request)/;

const addresseesOf = (reading: Reading, called: string, subject: string | null, end: number): readonly string[] => {
  const { actors, context } = reading;
  if (BEFORE_ADDRESSEE.test(called)) {
    const after = keysOf(actors.filter((actor) => !actor.adjective && actor.start >= end && actor.start < end + 80));
    if (after.length > 0) return after.slice(0, 3);
    return context.addressees;
  }
  return subject ? [subject] : context.addressees;
};
