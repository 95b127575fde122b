/** How a statement is held, and how two of them relate. */

/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export const BASIS = {
  STATED: 'The text says so.',
  AUTHOR_INFERRED: "The text's author draws the conclusion.",
  CURATOR_INFERRED: 'The curator infers it from the text; a careful reader may disagree.',
  CORROBORATED: 'A source outside the brief says so.',
} as const;

export type Basis = keyof typeof BASIS;

/**
 * Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. A plan
 * or a hope is never a fact.
 */
export const MODALITY = {
  HAPPENED: 'It took place and is over.',
  ONGOING: 'It is under way, or it recurs.',
  SCHEDULED: 'It is planned and has a date.',
  EXPECTED: 'It is thought likely to happen.',
  HOPED: 'Somebody wishes for it.',
  HYPOTHETICAL: 'It is considered as a hypothetical case.',
  NEGATED: 'It is said not to be the case.',
} as const;

export type Modality = keyof typeof MODALITY;

/** How one statement relates to another. */
export const LINK_KIND = {
  LEADS_TO: 'If the first happens, the second follows.',
  CAUSES: 'The first is said to cause the second.',
  FEEDS: 'The first supports the second, which is a motive.',
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
