/** What each type of claim says, and what supports it. */

/** The role of a piece of evidence for a motive. */
export const EVIDENCE_ROLE = {
  START: 'The event with which the behaviour is said to begin.',
  ACT: 'An act that is said to serve the motive.',
  PRESSURE: 'A condition, or a move by others, that gives the reason.',
  OPENING: 'A weakness or opportunity that the motive exploits.',
  SIGN: 'A sign by which the motive is recognised.',
  FEAR: 'An outcome that the actor is said to want to avoid.',
} as const;

export type EvidenceRole = keyof typeof EVIDENCE_ROLE;

/** How the holder of a stance sees its object. */
export const POLARITY = {
  POSITIVE: 'In favour, or sure that a problem is small.',
  NEGATIVE: 'Against, worried, or of the view that it is of little use.',
  MIXED: 'Both for and against.',
  NEUTRAL: 'Neither in favour nor against, or a belief that takes no side.',
} as const;

export type Polarity = keyof typeof POLARITY;

export const FORECAST_TYPE = {
  FORECAST: 'Something is predicted, or said to be possible.',
  RISK: 'Something unwelcome may happen.',
  CONDITION:
    'Something happens if, or only if, something else does, and the text marks it: "if", "unless", "once", "requires", "with joint action, we can"; chosen before the others. What success means, or how it is measured, is a yardstick, not a condition.',
} as const;

export type ForecastType = keyof typeof FORECAST_TYPE;

/** How a relation between actors develops. */
export const TREND = {
  IMPROVING: 'It improves.',
  TIGHTENING: 'It becomes closer or more binding.',
  STEADY: 'It stays as it is, or the text gives no direction.',
  AT_RISK: 'It is stable, but strain is thought likely.',
  STRAINED: 'It gets worse, or there is open disagreement.',
  CONTESTED: 'It is marked by rivalry.',
} as const;

export type Trend = keyof typeof TREND;

/** How strongly a recommendation is worded. */
export const STRENGTH = {
  MUST: 'It has to be done: "must", "has to", "shall".',
  NEEDS: 'There is a need for it: "needs", "is required", "it is important to".',
  SHOULD: 'It is advised: "should", "we recommend", "the best thing to do", or an imperative.',
  IMPLIED: 'It follows from the text, which does not phrase it as advice: what "can" be done, or is preferred.',
} as const;

export type Strength = keyof typeof STRENGTH;

/** What supports a finding, according to the text. */
export const SUPPORT = {
  DATA: 'Figures that were counted, measured or published: statistics, records, accounts; also the estimates of an office of statistics, such as those of GDP, whether or not the text names it.',
  STUDY:
    'A study, a report or other work of others that the text names or cites; also an estimate of an institution that it names, unless it is one of regular statistics: then it is DATA.',
  MODEL: 'A model, a simulation or a calculation of what would be.',
  SURVEY: 'Answers of many to the same questions.',
  INTERVIEWS: 'Conversations with those concerned or with experts.',
  OBSERVATION: 'What the authors or others saw or heard on the spot: at meetings, workshops, visits.',
  EXPERIENCE: 'What happened before or elsewhere and is told as a lesson.',
  NONE_GIVEN: 'The text gives none, or does not say which; a number alone, or a fact, is not support for itself.',
} as const;

export type Support = keyof typeof SUPPORT;

/** How many of those whose view or behaviour it is share it, as the text puts it. */
export const EXTENT = {
  ALL: 'All of them, or nearly all: "unanimous", "universally".',
  MOST: 'More than half of them: "most", "a majority", "generally".',
  MANY: 'A large number of them, with no word on whether it is more than half: "many", "widely".',
  SOME: 'Some of them: "some", "several", "others".',
  FEW: 'Less than half of them: "few", "a minority".',
  ONE: 'One of them, who is not named.',
} as const;

export type Extent = keyof typeof EXTENT;
