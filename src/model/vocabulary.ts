/**
 * The vocabularies of the data: each maps a value to its definition. The JSON Schemas of the data files and the GraphQL enums
 * are generated from them.
 */

/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export const BASIS = {
  STATED: 'The text says so.',
  AUTHOR_INFERRED: "The text's author draws the conclusion.",
  CURATOR_INFERRED: 'The curator infers it from the text; a careful reader may disagree.',
  CORROBORATED: 'A source outside the brief says so.',
} as const;

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

/** A PLOVER 2.0 coding. `mode` is null if the manual has none that fits. Codes only; the manual's text is not used. */
export interface Plover {
  type: string;
  mode: string | null;
  contexts: readonly string[];
}

const plover = (type: string, mode: string | null, ...contexts: string[]): Plover => ({ type, mode, contexts });

/** The kinds of events, with the PLOVER 2.0 coding of each; the register may give an event a coding of its own. */
export const EVENT_KIND = {
  SUMMIT: { description: 'Heads of state or government meet.', plover: plover('CONSULT', null, 'diplomatic') },
  MINISTERIAL: { description: 'Ministers meet.', plover: plover('CONSULT', null, 'diplomatic') },
  OFFICIAL_DIALOGUE: {
    description: 'Officials below ministers meet, once or in a series.',
    plover: plover('CONSULT', null, 'diplomatic'),
  },
  FORUM: {
    description: 'Officials, scholars or citizens meet in an arranged forum.',
    plover: plover('CONSULT', null, 'diplomatic'),
  },
  DELEGATION_VISIT: {
    description: 'A leader, an envoy or a delegation travels to meet somebody or to attend an event.',
    plover: plover('CONSULT', 'visit', 'diplomatic'),
  },
  VISA_EASING: {
    description: 'A state makes entry easier for the citizens of another.',
    plover: plover('CONCEDE', null, 'migration', 'diplomatic'),
  },
  TRAVEL_EASING: {
    description: 'A state lifts limits on where its own citizens travel.',
    plover: plover('RETREAT', null, 'economic'),
  },
  JOINT_EXERCISE: {
    description: 'Armed forces of several states train together.',
    plover: plover('COOPERATE', null, 'military'),
  },
  COOPERATION: {
    description: 'Two or more actors work together, or increasingly so.',
    plover: plover('COOPERATE', null),
  },
  ELECTION: { description: 'A vote to fill an office, with its outcome.', plover: null },
  INAUGURATION: { description: 'Somebody takes office.', plover: null },
  PARTY_MEETING: { description: 'A body of a political party meets.', plover: null },
  DOMESTIC_POLICY: { description: 'A government adopts or drops a domestic measure.', plover: null },
  ECONOMIC_PRESSURE: {
    description: "An actor restricts another's trade, technology or investment.",
    plover: plover('SANCTION', 'discontinue', 'economic'),
  },
  CONTAINMENT: { description: 'An actor works to contain another across the board.', plover: null },
  CRITICISM: { description: 'An actor criticises what others do.', plover: plover('ACCUSE', 'disapprove') },
  STATEMENT: { description: 'Somebody makes a claim or gives an address in public.', plover: null },
  OUTREACH: { description: 'An actor sets out to improve its ties with others.', plover: null },
  DEMAND: { description: 'An actor asks another to do something.', plover: plover('REQUEST', null) },
  NON_ATTENDANCE: {
    description: 'Somebody who was expected stays away from an occasion.',
    plover: plover('REJECT', 'meet', 'diplomatic'),
  },
  COMMEMORATION: { description: 'An anniversary or an act is publicly commemorated.', plover: null },
  SYMBOLIC_ACT: { description: 'A symbol is put up, taken down or sent.', plover: null },
  WEAPONS_TEST: { description: 'A missile is launched or a weapon tested.', plover: null },
  DISPUTE: { description: 'Actors disagree over a matter for a time.', plover: null },
  PUBLIC_DEBATE: { description: 'A matter is debated within a society.', plover: null },
} as const satisfies Record<string, { description: string; plover: Plover | null }>;

/** The roles of actors in an event, in the order in which participants are listed. */
export const PARTICIPANT_ROLE = {
  HOST: 'It hosts the event, on its territory or in its name.',
  INITIATOR: 'It carries out the act.',
  PARTICIPANT: 'It takes part as an equal of the others.',
  TARGET: 'The act is aimed at it or done to it.',
  AFFECTED: 'It is affected by the event without being its target.',
} as const;

/** What the accounts of one event can differ in, in the order in which differences are listed. */
export const DIFFERENCE_ASPECT = {
  DATE: 'They place it on days that exclude each other.',
  PLACE: 'They place it in places of which neither contains the other.',
  PARTICIPANTS: 'They give one actor roles that exclude each other.',
  MODALITY:
    'A later one says less than an earlier one: what happened is planned again, what was planned is only expected. Or one denies what another reports.',
} as const;

/** The role of a piece of evidence for a motive. */
export const EVIDENCE_ROLE = {
  START: 'The event with which the behaviour is said to begin.',
  ACT: 'An act that is said to serve the motive.',
  PRESSURE: 'A condition, or a move by others, that gives the reason.',
  OPENING: 'A weakness or opportunity that the motive exploits.',
  SIGN: 'A sign by which the motive is recognised.',
  FEAR: 'An outcome that the actor is said to want to avoid.',
} as const;

/** How one statement relates to another. */
export const LINK_KIND = {
  LEADS_TO: 'If the first happens, the second follows.',
  CAUSES: 'The first is said to cause the second.',
  FEEDS: 'The first supports the second, which is a motive.',
  ECHOES: 'Both express the same thought; both are kept.',
  CONTRADICTS: 'They cannot both be right.',
} as const;

/** The direction of a link, seen from one of its ends. */
export const LINK_DIRECTION = {
  FROM: 'The link goes from this statement to the other.',
  TO: 'The link comes to this statement from the other.',
} as const;

/** How the holder of a stance sees its object. */
export const POLARITY = {
  POSITIVE: 'In favour.',
  NEGATIVE: 'Against, or worried.',
  MIXED: 'Both for and against.',
  NEUTRAL: 'Neither in favour nor against.',
} as const;

export const FORECAST_TYPE = {
  FORECAST: 'Something is predicted, or said to be possible.',
  RISK: 'Something unwelcome may happen.',
  CONDITION: 'Something happens if something else does.',
} as const;

/** How a relation between actors develops. */
export const TREND = {
  IMPROVING: 'It improves.',
  TIGHTENING: 'It becomes closer or more binding.',
  STEADY: 'It stays as it is.',
  AT_RISK: 'It is stable, but strain is thought likely.',
  STRAINED: 'It gets worse.',
  CONTESTED: 'It is marked by rivalry.',
} as const;

/** How strongly a recommendation is worded. */
export const STRENGTH = {
  MUST: 'It has to be done.',
  NEEDS: 'There is a need for it.',
  SHOULD: 'It is advised.',
  IMPLIED: 'It follows from the text, which does not phrase it as advice.',
} as const;

export const ORGANIZATION_KIND = {
  THINK_TANK: 'A policy research institute.',
  UNIVERSITY: 'A university.',
  GOVERNMENT: 'A government or administration.',
  MINISTRY: 'A ministry, its head or its office.',
  LEGISLATURE: 'A parliament, or a delegation of one.',
  PARTY: 'A political party or a body of one.',
  INTERGOVERNMENTAL: 'An organization of states.',
  UNIT: 'A centre, department or office within another organization.',
} as const;

export const GROUPING_KIND = {
  FORUM: 'States that meet under a common name.',
  ARRANGEMENT: 'States that work together without an organization.',
  COALITION: 'States that are said to act alike.',
  PUBLIC: 'The people of a country, or a part of them.',
  COMMUNITY: 'States or people named as a whole.',
  SCHOOL_OF_THOUGHT: 'Those who support a certain theory.',
} as const;

export const TERM_KIND = {
  AGREEMENT: 'A treaty or agreement.',
  POLICY: 'A policy or measure.',
  DOCTRINE: 'A line of policy or a guiding principle.',
  ALLIANCE: 'An alliance.',
  WEAPON: 'A weapon or weapons system.',
  SERIES: 'A recurring meeting, exercise or day.',
  LABEL: 'A coined term, or a theory.',
} as const;

/** The parts of a text that a paragraph may belong to. */
export const PARAGRAPH_KIND = {
  FRONT_MATTER: 'Title, byline, date and the like.',
  KEY_POINT: 'A key point placed before the text.',
  HEADING: 'The heading of a section.',
  BODY: 'A paragraph of the text.',
  NOTE: 'A note on the author or the text.',
} as const;

export type Basis = keyof typeof BASIS;
export type Modality = keyof typeof MODALITY;
export type EventKind = keyof typeof EVENT_KIND;
export type ParticipantRole = keyof typeof PARTICIPANT_ROLE;
export type DifferenceAspect = keyof typeof DIFFERENCE_ASPECT;
export type EvidenceRole = keyof typeof EVIDENCE_ROLE;
export type LinkKind = keyof typeof LINK_KIND;
export type LinkDirection = keyof typeof LINK_DIRECTION;
export type Polarity = keyof typeof POLARITY;
export type ForecastType = keyof typeof FORECAST_TYPE;
export type Trend = keyof typeof TREND;
export type Strength = keyof typeof STRENGTH;
export type OrganizationKind = keyof typeof ORGANIZATION_KIND;
export type GroupingKind = keyof typeof GROUPING_KIND;
export type TermKind = keyof typeof TERM_KIND;
export type ParagraphKind = keyof typeof PARAGRAPH_KIND;
