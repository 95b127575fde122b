/** How a statement is held, and how two of them relate. */

/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export const BASIS = {
  STATED:
    'The cited words say all of it flatly: a fact, a plan, advice or an evaluation of the author, or the view of somebody else; of a term: all that its summary says.',
  AUTHOR_INFERRED:
    'The cited words say it as a conclusion of the author, marked by words such as "may", "could", "likely", "suggests", "a sign of", "means that" or "we believe".',
  CURATOR_INFERRED:
    'The cited words leave out a part, which the curator adds: who acts or in which role, when or where, that something is meant as advice, or what a term means that they only use.',
  CORROBORATED: 'A source outside the brief says so.',
} as const;

export type Basis = keyof typeof BASIS;

/**
 * Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. A plan
 * or a hope is never a fact.
 */
export const MODALITY = {
  HAPPENED: 'It took place and is over; of a motive, a stance or a finding: the text tells it of an earlier time.',
  ONGOING:
    'It is under way, or it recurs; of a motive or a stance: it is held, whatever it aims at; of a finding: it is so at the time of the text, or was found by asking or measuring.',
  SCHEDULED: 'It is planned and has a date.',
  EXPECTED: 'It is said that it will happen, or that it is likely; also a plan or a promise without a date.',
  HOPED: 'Somebody wishes for it, or advises it.',
  HYPOTHETICAL: 'It is said that it may, can or could happen, or that it would in a case that is imagined or feared.',
  NEGATED: 'The text denies what is said of it; not that something is missing or was not done.',
} as const;

export type Modality = keyof typeof MODALITY;

/** How one statement relates to another. */
export const LINK_KIND = {
  LEADS_TO: 'If the first happens, the second follows.',
  CAUSES: 'The first is said to cause the second.',
  FEEDS: 'The first is a reason for the second, which is a motive.',
  SUPPORTS: 'The first is given as evidence or as a reason for the second, which is not a motive.',
  ECHOES: 'Both express the same thought; both are kept.',
  CONTRADICTS: 'They cannot both be right.',
} as const;

export type LinkKind = keyof typeof LINK_KIND;

/** The direction of a link, seen from one of its ends. */
export const LINK_DIRECTION = {
  FROM: 'The link goes from this statement to the other.',
  TO: 'The link comes to this statement from the other.',
} as const;

export type LinkDirection = keyof typeof LINK_DIRECTION;
