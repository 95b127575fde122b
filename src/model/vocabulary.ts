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

/** What supports a finding, according to the text. */
export const SUPPORT = {
  DATA: 'Figures that were counted, measured or published: statistics, records, accounts.',
  STUDY: 'A study, a report or other work that the text names or cites.',
  MODEL: 'A model, a simulation or a calculation of what would be.',
  SURVEY: 'Answers of many to the same questions.',
  INTERVIEWS: 'Conversations with those concerned or with experts.',
  EXPERIENCE: 'What happened before or elsewhere, or what the authors have done themselves.',
  NONE_GIVEN: 'The text gives none.',
} as const;

/** What a quantity is for. */
export const QUANTITY_ROLE = {
  MEASURED: 'It was counted or measured.',
  ESTIMATE: 'It is estimated or calculated for the past or the present.',
  PROJECTION: 'It is calculated or expected for the future.',
  BASELINE: 'Others are compared with it.',
  TARGET: 'It is to be reached.',
  PLEDGE: 'Somebody has promised it.',
  THRESHOLD: 'Something applies or happens above or below it.',
  OTHER: 'None of the others.',
} as const;

/** What the unit of a quantity is written in. */
export const UNIT_SYSTEM = {
  UCUM: 'A code of the Unified Code for Units of Measure, such as "t", "km2" or "%".',
  CURRENCY: 'A code of ISO 4217, such as "EUR".',
  WORD: 'A word in English, in the singular, for what is counted: "person", "vessel".',
} as const;

/** What came of a forecast, a recommendation or an expected event. */
export const OUTCOME_STATUS = {
  CAME_TRUE: 'It happened as foreseen. Of forecasts and events.',
  ADOPTED: 'What was advised was done, also where others had the idea. Of recommendations.',
  PARTLY: 'A part of it happened or was done, or its condition was met and what should follow is not shown.',
  DID_NOT:
    'It did not happen, although it could have, or its condition was not met while it could be. Of forecasts and events.',
  NOT_ADOPTED: 'What was advised was not done, although it could have been. Of recommendations.',
  OVERTAKEN: 'Events removed what it depended on, so that it can no longer be tested or followed.',
  OPEN: 'It may still happen or be done, or its condition may still be met.',
  UNKNOWN: 'What was found does not say.',
} as const;

/** How sure the one who records an outcome is of its status. */
export const CONFIDENCE = {
  HIGH: 'The sources show it, and nothing that was found contradicts them.',
  MEDIUM: 'The sources point to it, but part of it is an inference.',
  LOW: 'The sources show only a part of it, or are weak.',
} as const;

export const ORGANIZATION_KIND = {
  THINK_TANK: 'An institute for research on policy.',
  UNIVERSITY: 'A university, or another place of teaching and research.',
  GOVERNMENT: 'The government or administration of a state.',
  MINISTRY: 'A ministry, its head or its office.',
  AGENCY: 'A public body outside of the ministries that carries out, supervises or regulates.',
  LEGISLATURE: 'A parliament, or a committee or delegation of one.',
  COURT: 'A court or a tribunal.',
  ARMED_FORCES: 'The armed forces of a state, a branch or a unit of them.',
  CENTRAL_BANK: 'A bank that issues a currency.',
  SUBNATIONAL_GOVERNMENT: 'The government of a part of a state: a province, a city.',
  PARTY: 'A political party or a body of one.',
  INTERGOVERNMENTAL: 'An organization of states, or a body of one.',
  COMPANY: 'A company, public or private, banks included.',
  FUND: 'A fund, a foundation or a development bank that pays for what others do.',
  NGO: 'An organization for a cause, which is not for profit and not of a state.',
  ASSOCIATION: 'An organization of members with a common interest: a union, an association of companies.',
  MEDIA: 'A newspaper, a broadcaster, a news agency or a publisher.',
  UNIT: 'A centre, department or office within another organization.',
  OTHER: 'None of the others.',
} as const;

export const GROUPING_KIND = {
  FORUM: 'States that meet under a common name.',
  ARRANGEMENT: 'States that work together without an organization.',
  COALITION: 'States or organizations that are said to act alike.',
  PUBLIC: 'The people of a country, or a part of them.',
  COMMUNITY: 'States or people named as a whole.',
  SECTOR: 'All companies, or all who do business of one kind or work in one profession.',
  INSTITUTIONS: 'All bodies of one kind: regulators, courts, banks.',
  ARMED_GROUP: 'People who fight without belonging to the armed forces of a state.',
  MOVEMENT: 'People who campaign for a cause without one organization.',
  SCHOOL_OF_THOUGHT: 'Those who support a certain theory.',
  OTHER: 'None of the others.',
} as const;

export const TERM_KIND = {
  AGREEMENT: 'A treaty or agreement.',
  LAW: 'A law, a regulation or a part of one.',
  STANDARD: 'A standard, a norm or a code of conduct that is not a law.',
  POLICY: 'A policy or measure.',
  PROGRAMME: 'A programme, a project or a scheme.',
  DOCTRINE: 'A line of policy or a guiding principle.',
  ALLIANCE: 'An alliance.',
  WEAPON: 'A weapon or weapons system.',
  TECHNOLOGY: 'A technology, a process or a product.',
  METHOD: 'A way to study or to measure something.',
  INDICATOR: 'What is measured: a rate, an index, a unit.',
  DATA: 'A data set, a register or a publication.',
  SERIES: 'A recurring meeting, exercise or day.',
  LABEL: 'A coined or technical term, or a theory.',
  OTHER: 'None of the others.',
} as const;

/** What an instrument of policy is. */
export const INSTRUMENT_KIND = {
  LAW: 'An act of a parliament or of another lawmaker; a constitution.',
  REGULATION: 'A rule or a decision that a government, a regulator or a court makes under a law.',
  TREATY: 'An agreement of states that binds them under international law.',
  AGREEMENT: 'An agreement that is not a treaty: a memorandum, a contract, a joint declaration.',
  STANDARD: 'A standard, a code of conduct or a guideline that is followed without being law.',
  PROGRAMME: 'A programme, a project or a scheme with means of its own to carry it out.',
  FUND: 'Money that is set apart for a purpose, and the rules for spending it.',
  TAX: 'A tax, a duty, a levy or a price on emissions.',
  SANCTIONS: 'Measures that restrict trade with others, their money or their travel, to change what they do.',
  STRATEGY: 'A document that sets aims and a direction.',
  PLAN: 'A document that sets steps and dates.',
  OTHER: 'None of the others.',
} as const;

/** What an event does to an instrument. */
export const INSTRUMENT_ROLE = {
  PROPOSES: 'It drafts, proposes or negotiates the instrument.',
  ADOPTS: 'It passes, signs, ratifies or announces the instrument, which then exists.',
  STARTS: 'It brings the instrument into force, or begins to carry it out.',
  AMENDS: 'It changes, extends or renews the instrument.',
  SUSPENDS: 'It halts the instrument for a time.',
  REPEALS: 'It ends the instrument: repeals, annuls, denounces or leaves it.',
  ENFORCES: 'It applies the instrument to somebody, or punishes a breach of it.',
  BREACHES: 'It is said to violate the instrument.',
  CONCERNS: 'It is about the instrument in another way: a review, a debate, a protest.',
} as const;

/** The parts of a text that a paragraph may belong to. */
export const PARAGRAPH_KIND = {
  FRONT_MATTER: 'Title, byline, date and the like.',
  KEY_POINT: 'A key point placed before the text.',
  HEADING: 'The heading of a section.',
  BODY: 'A paragraph of the text.',
  LIST_ITEM: 'An item of a list.',
  FOOTNOTE: 'A footnote or an endnote, or an entry of the references.',
  TABLE: 'A table, or a row of one.',
  CAPTION: 'The caption of a figure or a table.',
  BOX: 'A box beside the text.',
  SPEECH: 'What a speaker says, in an interview or a transcript.',
  NOTE: 'A note on the author or the text.',
} as const;

export type Basis = keyof typeof BASIS;
export type Modality = keyof typeof MODALITY;
export type ParticipantRole = keyof typeof PARTICIPANT_ROLE;
export type DifferenceAspect = keyof typeof DIFFERENCE_ASPECT;
export type EvidenceRole = keyof typeof EVIDENCE_ROLE;
export type LinkKind = keyof typeof LINK_KIND;
export type LinkDirection = keyof typeof LINK_DIRECTION;
export type Polarity = keyof typeof POLARITY;
export type ForecastType = keyof typeof FORECAST_TYPE;
export type Trend = keyof typeof TREND;
export type Strength = keyof typeof STRENGTH;
export type Support = keyof typeof SUPPORT;
export type QuantityRole = keyof typeof QUANTITY_ROLE;
export type UnitSystem = keyof typeof UNIT_SYSTEM;
export type OutcomeStatus = keyof typeof OUTCOME_STATUS;
export type Confidence = keyof typeof CONFIDENCE;
export type OrganizationKind = keyof typeof ORGANIZATION_KIND;
export type GroupingKind = keyof typeof GROUPING_KIND;
export type TermKind = keyof typeof TERM_KIND;
export type InstrumentKind = keyof typeof INSTRUMENT_KIND;
export type InstrumentRole = keyof typeof INSTRUMENT_ROLE;
export type ParagraphKind = keyof typeof PARAGRAPH_KIND;
