/** How a statement is held, and how two of them relate. */

/**
 * Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. The questions that
 * decide are in docs/vocabulary.md, in this order: an outside source, the curator, the author, and otherwise it is stated.
 */
export const BASIS = {
  STATED:
    'The cited words say it, and their author marks no doubt: a fact, a plan, a hope, advice, a view, or what "can" be. Also what somebody else says in them, whatever doubt that one has; of a term: all that its summary says.',
  AUTHOR_INFERRED:
    'The cited words say it, and their author marks it as uncertain or as a conclusion: "may", "might", "could", "would" of an effect, "should" of what is expected, "likely" in any form, "perhaps", "potential", "risks" as a verb, "expect", "seem", "appear", "suggest", "indicate", "signal", "point to", "can be seen as", "we think". Not "can", "will", "if", "often", "largely" or "seek to".',
  CURATOR_INFERRED:
    'The cited words leave it out, and the curator adds it: the name of a participant, a place or a member, or its part; that the actor of a motive has this aim; that the holder of a stance has a view; that there is a relation; that something is meant as advice; a part of a date; what a term means that they only use.',
  CORROBORATED: 'A source outside the brief says so.',
} as const;

export type Basis = keyof typeof BASIS;

/**
 * Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. A plan
 * or a hope is never a fact.
 */
export const MODALITY = {
  HAPPENED:
    'It took place and is over; of a motive, a stance or a finding: the text tells it of an earlier time that is over.',
  ONGOING:
    'It is under way, or it recurs; of a motive or a stance: it is held, whatever it aims at; of a finding: it is so at the time of the text, also if it is told as what “has been” or “has become”, or it was found by asking or measuring.',
  SCHEDULED: 'It is planned and has a date.',
  EXPECTED: 'It is said that it will happen, or that it is likely; also a plan or a promise without a date.',
  HOPED: 'Somebody wishes for it, or advises it.',
  HYPOTHETICAL: 'It is said that it may, can or could happen, or that it would in a case that is imagined or feared.',
  NEGATED:
    'The text says that the event did not come about, or that the statement is not so. A finding that something is missing or was not done says what is so, and is not negated.',
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
