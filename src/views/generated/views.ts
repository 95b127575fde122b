/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A filter by actors: countries by alpha-2 or alpha-3 code in any case or by id, all others by slug, ref or id. If both lists are given, both must match. */
export type ActorMatch = {
  /** All of these. */
  all?: Array<string | number> | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  any?: Array<string | number> | null | undefined;
};

/** Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source. */
export type Basis =
  /** The cited words say it, and their author marks it as uncertain or as a conclusion: "may", "might", "could", "would" of an effect, "should" of what is expected, "likely" in any form, "perhaps", "potential", "risks" as a verb, "expect", "seem", "appear", "suggest", "indicate", "signal", "point to", "can be seen as", "we think". Not "can", "will", "if", "often", "largely" or "seek to". */
  | 'AUTHOR_INFERRED'
  /** A source outside the brief says so. */
  | 'CORROBORATED'
  /** The cited words leave it out, and the curator adds it: the name of a participant, a place or a member, or its part; that the actor of a motive has this aim; that the holder of a stance has a view; that there is a relation; that something is meant as advice; a part of a date; what a term means that they only use. */
  | 'CURATOR_INFERRED'
  /** The cited words say it, and their author marks no doubt: a fact, a plan, a hope, advice, a view, or what "can" be. Also what somebody else says in them, whatever doubt that one has; of a term: all that its summary says. */
  | 'STATED';

/** Filters for briefs. */
export type BriefWhere = {
  /** Written by any of these people, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** Written by these people and organizations. */
  byline?: ActorMatch | null | undefined;
  /** In any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** Commissioned or paid for by these actors. */
  commissioners?: ActorMatch | null | undefined;
  /** That name these actors. */
  involving?: ActorMatch | null | undefined;
  /** About any of these issues. */
  issues?: Array<string | number> | null | undefined;
  /** In any of these languages, as BCP 47 tags. */
  languages?: Array<string> | null | undefined;
  /** With a date of publication that matches these windows. */
  published?: DateWhere | null | undefined;
  /** Published by any of these organizations, alone or with others. */
  publishers?: Array<string | number> | null | undefined;
  /** With any of these tags, as the publisher spells them. */
  tags?: Array<string> | null | undefined;
  /** Whose title has all of these words, whole and in any order; at most 20, without case and accents. */
  title?: string | null | undefined;
};

/** How a catalog compares with its source. */
export type CatalogState =
  /** It is served as its source has it, or had it at one of the last two checks. */
  | 'CURRENT'
  /** Its source has something else, or could not be read at the last two checks, so what is served is what was last read and valid. */
  | 'STALE';

/** What claims are grouped by. */
export type ClaimGrouping =
  /** By the actors that they concern, as in `ClaimWhere.concerns`. */
  | 'ACTOR'
  /** By their briefs. */
  | 'BRIEF'
  /** By the instruments that they are about. */
  | 'INSTRUMENT'
  /** By the issues that they are about. */
  | 'ISSUE'
  /** By the publishers of their briefs. */
  | 'PUBLISHER'
  /** By their types. */
  | 'TYPE';

/** Groups of claims: those with most of the claims that match, or some that are named. */
export type ClaimGroups = {
  /** What the claims of a group have in common. */
  by: ClaimGrouping;
  /** The number of groups: 1 to 24, those with most claims. If thousands of claims match, these are of the 100 groups with most of all claims. */
  first?: number;
  /** These groups, in this order: global IDs, 24 at most. Not for types of claims. */
  only?: Array<string | number> | null | undefined;
  /** The number of groups with more claims that are left out; with `first`, 100 at most. */
  skip?: number;
};

/** The types of claims. */
export type ClaimType =
  /** A fact or a result that a brief reports. */
  | 'FINDING'
  /** What may happen. */
  | 'FORECAST'
  /** Why somebody acts. */
  | 'MOTIVE'
  /** What should be done. */
  | 'RECOMMENDATION'
  /** How actors relate to each other. */
  | 'RELATION'
  /** How somebody sees something. */
  | 'STANCE';

/** Filters for claims. */
export type ClaimWhere = {
  /** About any of these: as evidence for a motive, as what a stance, a finding or a recommendation is about, as what a recommendation answers, or by a link that the brief of the claim states. */
  about?: Array<string | number> | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Whose motives, forecasts or stances they are, to whom they are addressed, between whom they are relations, or on whom they are findings. Unlike `involving`, not toward whom these act, and not the authors and publishers whose stances their briefs state. */
  concerns?: ActorMatch | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** Whether an outcome is recorded; both if not given. */
  hasOutcome?: boolean | null | undefined;
  /** About any of these instruments. */
  instruments?: Array<string | number> | null | undefined;
  /** That name these actors in any field. */
  involving?: ActorMatch | null | undefined;
  /** About any of these issues. */
  issues?: Array<string | number> | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Whose outcome that counts, `outcome`, has one of these statuses. */
  outcomeStatuses?: Array<OutcomeStatus> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** Of one of these types. */
  types?: Array<ClaimType> | null | undefined;
};

/** Filters for what all briefs together say. */
export type CombinedWhere = {
  /** What this brief alone says. The list then has cursors of its own. */
  accordingTo?: string | number | null | undefined;
};

/** How sure the status of an outcome is. */
export type Confidence =
  /** The sources show it, and nothing that was found contradicts them. */
  | 'HIGH'
  /** The sources show only a part of it, or are weak. */
  | 'LOW'
  /** The sources point to it, but part of it is an inference. */
  | 'MEDIUM';

/** Filters for countries. */
export type CountryWhere = {
  /** Named by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Whether any brief names it. */
  named?: boolean | null | undefined;
};

/** How a date must match a window. If several are given, all must match. Rows without a date match none. */
export type DateWhere = {
  /** The date overlaps the window. A set such as [a..b] or an approximate date must do so with every possible value. */
  overlaps?: DateWindow | null | undefined;
  /** As `overlaps`, but one possible value of a set or an approximate date is enough. */
  possibly?: DateWindow | null | undefined;
  /** The whole date, from its earliest to its latest day, is in the window. */
  within?: DateWindow | null | undefined;
};

/** Days from one to another, both included. Either may be omitted. */
export type DateWindow = {
  /** The first day; for a month or a year, its first day. */
  from?: string | null | undefined;
  /** The last day; for a month or a year, its last day. */
  to?: string | null | undefined;
};

/** What briefs can differ in about an event. */
export type DifferenceAspect =
  /** They place it on days that exclude each other. */
  | 'DATE'
  /** A later one says less than an earlier one: what happened is planned again, what was planned is only expected. Or one denies what another reports. */
  | 'MODALITY'
  /** They give one actor roles that exclude each other. */
  | 'PARTICIPANTS'
  /** They place it in places of which neither contains the other. */
  | 'PLACE';

/** The types that search finds. */
export type EntityType =
  /** `Brief`. */
  | 'BRIEF'
  /** `Country`. */
  | 'COUNTRY'
  /** `Event`. */
  | 'EVENT'
  /** `Finding`. */
  | 'FINDING'
  /** `Forecast`. */
  | 'FORECAST'
  /** `Grouping`. */
  | 'GROUPING'
  /** `Instrument`. */
  | 'INSTRUMENT'
  /** `Issue`. */
  | 'ISSUE'
  /** `Motive`. */
  | 'MOTIVE'
  /** `Organization`. */
  | 'ORGANIZATION'
  /** `Person`. */
  | 'PERSON'
  /** `Recommendation`. */
  | 'RECOMMENDATION'
  /** `Relation`. */
  | 'RELATION'
  /** `Stance`. */
  | 'STANCE';

/** The kinds of events, coarsely. */
export type EventCategory =
  /** What states and others do and say towards each other. */
  | 'ACT'
  /** Armed force, exercises, disasters and other crises. */
  | 'FORCE_AND_CRISIS'
  /** Consultations, studies and publications. */
  | 'KNOWLEDGE'
  /** Laws, rulings, agreements, policies, budgets and programmes. */
  | 'LAW_AND_MONEY'
  /** Meetings, forums and visits. */
  | 'MEETING'
  /** Elections, offices, organizations, and what a society argues about. */
  | 'OFFICE_AND_BODY'
  /** None of these. */
  | 'OTHER';

/** The kind of event. */
export type EventKind =
  /** Two or more actors sign or conclude a treaty, an agreement or a deal. */
  | 'AGREEMENT'
  /** A party leaves an agreement, or the agreement ends. */
  | 'AGREEMENT_ENDED'
  /** An agreement begins to bind its parties. */
  | 'AGREEMENT_IN_FORCE'
  /** Somebody is nominated for an office or named to it, other than by a vote of the people. */
  | 'APPOINTMENT'
  /** Armed force is used against people or things, in one act or a short series. */
  | 'ATTACK'
  /** A budget is proposed, adopted or changed. */
  | 'BUDGET'
  /** An anniversary or an act is publicly commemorated. */
  | 'COMMEMORATION'
  /** Somebody who decides or advises asks others for their views: a call for evidence, a hearing, workshops on a plan. */
  | 'CONSULTATION'
  /** An actor works to contain another across the board. */
  | 'CONTAINMENT'
  /** Two or more actors work together, or increasingly so, without a more specific act. */
  | 'COOPERATION'
  /** An actor criticises what others do. */
  | 'CRITICISM'
  /** Computers are attacked or fail, or data are stolen or leaked. */
  | 'CYBER_INCIDENT'
  /** A leader, an envoy or a delegation travels to meet somebody or to attend an event. */
  | 'DELEGATION_VISIT'
  /** An actor asks another to do something. */
  | 'DEMAND'
  /** Forces or weapons are moved to a place, kept there or withdrawn. */
  | 'DEPLOYMENT'
  /** A natural or technical disaster. */
  | 'DISASTER'
  /** Actors disagree over a matter for a time. */
  | 'DISPUTE'
  /** An organization, a body or a forum is closed. */
  | 'DISSOLUTION'
  /** A government decides, changes or drops a measure at home, other than by a law, a programme, a budget or a trade measure. */
  | 'DOMESTIC_POLICY'
  /** An actor restricts another's trade, technology or investment in order to press or to weaken it. */
  | 'ECONOMIC_PRESSURE'
  /** A vote is held to fill an office or to decide a question. */
  | 'ELECTION'
  /** An authority investigates, fines or otherwise punishes somebody under a law or a rule. */
  | 'ENFORCEMENT'
  /** The armed forces of one state train. */
  | 'EXERCISE'
  /** Banks, currencies or markets fail, or the economy falls into a recession. */
  | 'FINANCIAL_CRISIS'
  /** Officials, scholars or citizens meet in an arranged forum or conference. */
  | 'FORUM'
  /** An organization, a body or a forum is set up. */
  | 'FOUNDING'
  /** Somebody pledges, grants, lends, spends or invests money for a purpose. */
  | 'FUNDING'
  /** An epidemic or another emergency of public health. */
  | 'HEALTH_CRISIS'
  /** Somebody takes office. */
  | 'INAUGURATION'
  /** Armed forces of several states train together. */
  | 'JOINT_EXERCISE'
  /** Those who make laws or set standards adopt or amend a law, a decree, a regulation or a standard; not guidance on one. */
  | 'LAW_ADOPTED'
  /** A law is repealed, expires or is withdrawn by those who make laws. */
  | 'LAW_ENDED'
  /** A law, a rule or a part of it begins to apply. */
  | 'LAW_IN_FORCE'
  /** A bill, a draft regulation, a draft standard or an amendment is put forward, and is not yet adopted. */
  | 'LAW_PROPOSED'
  /** Ministers meet, without heads of government. */
  | 'MINISTERIAL'
  /** Somebody who was expected stays away from an occasion that takes place. */
  | 'NON_ATTENDANCE'
  /** Officials below ministers meet, once or in a series. */
  | 'OFFICIAL_DIALOGUE'
  /** None of the others, even in a wide sense. */
  | 'OTHER'
  /** An actor sets out to improve its ties with others. */
  | 'OUTREACH'
  /** A body of a political party meets. */
  | 'PARTY_MEETING'
  /** A programme, a project, a campaign or a scheme is launched, run or ended; also a year with a theme. */
  | 'PROGRAMME'
  /** People demonstrate, strike or otherwise protest together. */
  | 'PROTEST'
  /** A report, a strategy, guidance or a data set is published. */
  | 'PUBLICATION'
  /** A matter is debated within a society. */
  | 'PUBLIC_DEBATE'
  /** Somebody leaves an office, or is removed from it. */
  | 'RESIGNATION'
  /** A court or a tribunal decides a case, also if it strikes down a law. */
  | 'RULING'
  /** Somebody makes a claim, announces something or gives an address in public. */
  | 'STATEMENT'
  /** Research is done: a survey, a trial, a measurement or a model. */
  | 'STUDY'
  /** Heads of state or government meet, and the text says so. */
  | 'SUMMIT'
  /** What was going on is paused: a series of meetings, a membership, aid or a rule. */
  | 'SUSPENSION'
  /** A symbol is put up, taken down or sent. */
  | 'SYMBOLIC_ACT'
  /** A state imposes, raises, lowers or lifts a tariff, a quota or another rule of trade in goods and services. */
  | 'TRADE_MEASURE'
  /** A state lifts limits on where its own citizens travel. */
  | 'TRAVEL_EASING'
  /** A state makes entry easier for the citizens of another. */
  | 'VISA_EASING'
  /** States or armed groups fight each other over a longer time. */
  | 'WAR'
  /** A missile is launched or a weapon tested. */
  | 'WEAPONS_TEST';

/** Filters for events, by what all briefs together say of them, also where `briefs` are given. `Brief.mentions` filters by what one brief says. */
export type EventWhere = {
  /** Mentioned by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** Mentioned by any of these briefs. The other filters still compare what all briefs together say. */
  briefs?: Array<string | number> | null | undefined;
  /** In the register of any of these catalogs, or mentioned by a brief in it. */
  catalogs?: Array<string | number> | null | undefined;
  /** Of a kind in one of these categories. */
  categories?: Array<EventCategory> | null | undefined;
  /** Mentioned in any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** With a date that matches these windows. */
  date?: DateWhere | null | undefined;
  /** Whether briefs differ about them, in any aspect. */
  disputed?: boolean | null | undefined;
  /** That adopt, change, end or apply any of these instruments. */
  instruments?: Array<string | number> | null | undefined;
  /** Belonging to any of these issues. */
  issues?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** Whether a brief mentions them; both if not given. */
  mentioned?: boolean | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** A part of any of these events. */
  partOf?: Array<string | number> | null | undefined;
  /** In which these actors take part, in any role, according to briefs: events that no brief mentions are not found. */
  participants?: ActorMatch | null | undefined;
  /** Mentioned by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** Whether briefs of more than one publisher mention them; a brief of several publishers counts as one voice. */
  severalPublishers?: boolean | null | undefined;
};

/** The role of a piece of evidence for a motive. */
export type EvidenceRole =
  /** An act that is said to serve the motive. */
  | 'ACT'
  /** An outcome that the actor is said to want to avoid. */
  | 'FEAR'
  /** A weakness or opportunity that the motive exploits. */
  | 'OPENING'
  /** A condition, or a move by others, that gives the reason. */
  | 'PRESSURE'
  /** A sign by which the motive is recognised. */
  | 'SIGN'
  /** The event with which the behaviour is said to begin. */
  | 'START';

/** How many of those whose view or behaviour it is share it, as the text puts it. */
export type Extent =
  /** All of them, or nearly all: "unanimous", "universally". */
  | 'ALL'
  /** Less than half of them: "few", "a minority". */
  | 'FEW'
  /** A large number of them, with no word on whether it is more than half: "many", "widely". */
  | 'MANY'
  /** More than half of them: "most", "a majority", "generally". */
  | 'MOST'
  /** One of them, who is not named. */
  | 'ONE'
  /** Some of them: "some", "several", "others". */
  | 'SOME';

/** What a list can be narrowed by. */
export type FacetName =
  /** Actors, by code or slug. */
  | 'ACTOR'
  /** Those to whom recommendations are addressed, by code or slug. */
  | 'ADDRESSEE'
  /** Briefs, by slug. */
  | 'BRIEF'
  /** Whether the text phrases a recommendation as advice: `true` or `false`. */
  | 'EXPLICIT'
  /** Issues, by slug. */
  | 'ISSUE'
  /** Kinds of events. */
  | 'KIND'
  /** Whether it happened, is planned, expected and so on. */
  | 'MODALITY'
  /** The organizations that published the briefs, by slug. */
  | 'PUBLISHER'
  /** Types, as the filter takes them. */
  | 'TYPE'
  /** Years: those in which events began, and claims and briefs were published. */
  | 'YEAR';

/** Filters for findings. */
export type FindingWhere = {
  /** About any of these. */
  about?: Array<string | number> | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** That name these actors in any field. */
  involving?: ActorMatch | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** That give a number for one of these purposes. */
  quantityRoles?: Array<QuantityRole> | null | undefined;
  /** Supported in one of these ways. */
  supports?: Array<Support> | null | undefined;
  /** That give a number in one of these units, such as "EUR", "%" or "person". */
  units?: Array<string> | null | undefined;
};

/** The type of a forecast. */
export type ForecastType =
  /** Something happens if something else does, and the text marks it: "if", "unless", "once", "with joint action, we can"; chosen before the others. */
  | 'CONDITION'
  /** Something is predicted, or said to be possible. */
  | 'FORECAST'
  /** Something unwelcome may happen. */
  | 'RISK';

/** What a grouping is based on. */
export type GroupingKind =
  /** People who fight without belonging to the armed forces of a state. */
  | 'ARMED_GROUP'
  /** States that work together without an organization. */
  | 'ARRANGEMENT'
  /** States or organizations that are said to act alike. */
  | 'COALITION'
  /** States, territories or people named as a whole; those of mixed kinds who share a concern. */
  | 'COMMUNITY'
  /** States that meet under a common name. */
  | 'FORUM'
  /** All bodies of one kind: regulators, courts, banks, schools, the public sector. */
  | 'INSTITUTIONS'
  /** People who campaign for a cause without one organization. */
  | 'MOVEMENT'
  /** None of the others. */
  | 'OTHER'
  /** The people of a country, or a part of them. */
  | 'PUBLIC'
  /** Those who support a certain theory. */
  | 'SCHOOL_OF_THOUGHT'
  /** All companies, or all who do business of one kind or work in one profession. */
  | 'SECTOR';

/** The kind of instrument. */
export type InstrumentKind =
  /** An agreement that is not a treaty: a memorandum, a contract, a joint declaration. */
  | 'AGREEMENT'
  /** Money that is set apart for a purpose, and the rules for spending it. */
  | 'FUND'
  /** An act of a parliament or of another lawmaker; a constitution. */
  | 'LAW'
  /** None of the others. */
  | 'OTHER'
  /** A document that sets steps and dates. */
  | 'PLAN'
  /** A programme, a project or a scheme with means of its own to carry it out. */
  | 'PROGRAMME'
  /** A rule or a decision that a government, a regulator or a court makes under a law. */
  | 'REGULATION'
  /** Measures that restrict trade with others, their money or their travel, to change what they do. */
  | 'SANCTIONS'
  /** A standard, a code of conduct or a guideline that is followed without being law. */
  | 'STANDARD'
  /** A document that sets aims and a direction. */
  | 'STRATEGY'
  /** A tax, a duty, a levy or a price on emissions; also a relief from one, such as a tax credit. */
  | 'TAX'
  /** An agreement of states that binds them under international law. */
  | 'TREATY';

/** What an event does to an instrument. */
export type InstrumentRole =
  /** It passes, signs, ratifies or announces the instrument, which then exists. */
  | 'ADOPTS'
  /** It changes, extends or renews the instrument. */
  | 'AMENDS'
  /** It is said to violate the instrument. */
  | 'BREACHES'
  /** It is about the instrument in another way: a review, a debate, a protest. */
  | 'CONCERNS'
  /** It applies the instrument to somebody, or punishes a breach of it. */
  | 'ENFORCES'
  /** It drafts, proposes or negotiates the instrument. */
  | 'PROPOSES'
  /** It ends the instrument: repeals, annuls, denounces or leaves it. */
  | 'REPEALS'
  /** It brings the instrument into force, or begins to carry it out. */
  | 'STARTS'
  /** It halts the instrument for a time. */
  | 'SUSPENDS';

/** The direction of a link, seen from one of its ends. */
export type LinkDirection =
  /** The link goes from this statement to the other. */
  | 'FROM'
  /** The link comes to this statement from the other. */
  | 'TO';

/** How one statement relates to another. */
export type LinkKind =
  /** The first is said to cause the second. */
  | 'CAUSES'
  /** They cannot both be right. */
  | 'CONTRADICTS'
  /** Both express the same thought; both are kept. */
  | 'ECHOES'
  /** The first is a reason for the second, which is a motive. */
  | 'FEEDS'
  /** If the first happens, the second follows. */
  | 'LEADS_TO'
  /** The first is given as evidence or as a reason for the second, which is not a motive. */
  | 'SUPPORTS';

/** Filters for what briefs say of events, by what each brief says. */
export type MentionWhere = {
  /** Said by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** Said by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Said by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** Of a kind in one of these categories. */
  categories?: Array<EventCategory> | null | undefined;
  /** With a date that matches these windows. */
  date?: DateWhere | null | undefined;
  /** That adopt, change, end or apply any of these instruments. */
  instruments?: Array<string | number> | null | undefined;
  /** Belonging to any of these issues. */
  issues?: Array<string | number> | null | undefined;
  /** Of one of these kinds. The register gives the kind. */
  kinds?: Array<EventKind> | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** In which these actors take part, in any role. */
  participants?: ActorMatch | null | undefined;
  /** Said by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
};

/** Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source. */
export type Modality =
  /** It is said that it will happen, or that it is likely; also a plan or a promise without a date. */
  | 'EXPECTED'
  /** It took place and is over; of a motive, a stance or a finding: the text tells it of an earlier time that is over. */
  | 'HAPPENED'
  /** Somebody wishes for it, or advises it. */
  | 'HOPED'
  /** It is said that it may, can or could happen, or that it would in a case that is imagined or feared. */
  | 'HYPOTHETICAL'
  /** The text says that the event did not come about, or that the statement is not so. A finding that something is missing or was not done says what is so, and is not negated. */
  | 'NEGATED'
  /** It is under way, or it recurs; of a motive or a stance: it is held, whatever it aims at; of a finding: it is so at the time of the text, also if it is told as what “has been” or “has become”, or it was found by asking or measuring. */
  | 'ONGOING'
  /** It is planned and has a date. */
  | 'SCHEDULED';

/** Filters for motives. */
export type MotiveWhere = {
  /** Of these actors. */
  actors?: ActorMatch | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** Whether it is one of the main motives of its brief. */
  main?: boolean | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** Toward these actors. */
  targets?: ActorMatch | null | undefined;
};

/** The kind of organization. */
export type OrganizationKind =
  /** A public body outside of the ministries that carries out, supervises or regulates. */
  | 'AGENCY'
  /** The armed forces of a state, a branch or a unit of them. */
  | 'ARMED_FORCES'
  /** An organization of members with a common interest: a union, an association of companies. */
  | 'ASSOCIATION'
  /** A bank that issues a currency. */
  | 'CENTRAL_BANK'
  /** A company, public or private, banks included. */
  | 'COMPANY'
  /** A court or a tribunal. */
  | 'COURT'
  /** A fund, a foundation or a development bank that pays for what others do. */
  | 'FUND'
  /** The government or administration of a state. */
  | 'GOVERNMENT'
  /** An organization of states, or a body of one. */
  | 'INTERGOVERNMENTAL'
  /** A parliament, or a committee or delegation of one. */
  | 'LEGISLATURE'
  /** A newspaper, a broadcaster, a news agency or a publisher. */
  | 'MEDIA'
  /** A ministry, its head or its office. */
  | 'MINISTRY'
  /** A body that governments, companies and others run together. */
  | 'MULTI_STAKEHOLDER'
  /** An organization for a cause, which is not for profit and not of a state. */
  | 'NGO'
  /** None of the others. */
  | 'OTHER'
  /** A political party or a body of one. */
  | 'PARTY'
  /** The government of a part of a state: a province, a city. */
  | 'SUBNATIONAL_GOVERNMENT'
  /** An institute for research on policy. */
  | 'THINK_TANK'
  /** A centre, department or office within another organization. */
  | 'UNIT'
  /** A university, or another place of teaching and research. */
  | 'UNIVERSITY';

/** What came of a forecast, a recommendation or an expected event. */
export type OutcomeStatus =
  /** What was advised was done, also where others had the idea. Of recommendations. */
  | 'ADOPTED'
  /** It happened as foreseen. Of forecasts and events. */
  | 'CAME_TRUE'
  /** It did not happen, although it could have, or its condition was not met while it could be. Of forecasts and events. */
  | 'DID_NOT'
  /** What was advised was not done, although it could have been. Of recommendations. */
  | 'NOT_ADOPTED'
  /** It may still happen or be done, or its condition may still be met. */
  | 'OPEN'
  /** Events removed what it depended on, so that it can no longer be tested or followed. */
  | 'OVERTAKEN'
  /** A part of it happened or was done, or its condition was met and what should follow is not shown. */
  | 'PARTLY'
  /** What was found does not say. */
  | 'UNKNOWN';

/** The types of what can have outcomes. */
export type OutcomeSubjectType =
  /** `Event`. */
  | 'EVENT'
  /** `Forecast`. */
  | 'FORECAST'
  /** `Recommendation`. */
  | 'RECOMMENDATION';

/** Filters for outcomes. `ofBriefs` and the like are about what was foreseen or advised, `statedBy` about what came of it. */
export type OutcomeWhere = {
  /** With one of these bases; CORROBORATED for outside sources. */
  bases?: Array<Basis> | null | undefined;
  /** That happened on a date that matches these windows. */
  date?: DateWhere | null | undefined;
  /** Of any of these forecasts, recommendations and events. */
  of?: Array<string | number> | null | undefined;
  /** The same for all briefs that any of these people wrote, alone or with others. */
  ofAuthors?: Array<string | number> | null | undefined;
  /** Of what any of these briefs foresees or advises, or the events it mentions. */
  ofBriefs?: Array<string | number> | null | undefined;
  /** The same for all briefs in any of these catalogs, and its events. */
  ofCatalogs?: Array<string | number> | null | undefined;
  /** The same for all briefs of any of these organizations. */
  ofPublishers?: Array<string | number> | null | undefined;
  /** Stated by any of these briefs. */
  statedBy?: Array<string | number> | null | undefined;
  /** With one of these statuses. */
  statuses?: Array<OutcomeStatus> | null | undefined;
  /** Of things of one of these types. */
  types?: Array<OutcomeSubjectType> | null | undefined;
};

/** The part of a text that a paragraph belongs to. */
export type ParagraphKind =
  /** A paragraph of the text. */
  | 'BODY'
  /** A box beside the text. */
  | 'BOX'
  /** The caption of a figure or a table. */
  | 'CAPTION'
  /** A footnote or an endnote, or an entry of the references. */
  | 'FOOTNOTE'
  /** Title, byline, date and the like. */
  | 'FRONT_MATTER'
  /** The heading of a section. */
  | 'HEADING'
  /** A key point placed before the text. */
  | 'KEY_POINT'
  /** An item of a list. */
  | 'LIST_ITEM'
  /** A note on the author or the text. */
  | 'NOTE'
  /** What a speaker says, in an interview or a transcript. */
  | 'SPEECH'
  /** A table, or a row of one. */
  | 'TABLE';

/** What an actor does in an event. */
export type ParticipantRole =
  /** It is affected by the event without being its target. */
  | 'AFFECTED'
  /** It helps without taking part: who pays for the event, prepares it or advises on it. */
  | 'CONTRIBUTOR'
  /** It hosts a meeting, on its territory or in its name. */
  | 'HOST'
  /** It carries out or leads the act: who conducts a study, adopts a law, runs a campaign or a programme, or makes a statement. */
  | 'INITIATOR'
  /** It takes part beside others: who attends, signs, or answers a survey. */
  | 'PARTICIPANT'
  /** The act is aimed at it or done to it: who is criticised, asked, sanctioned or paid. */
  | 'TARGET';

/** How the holder of a stance sees its object. */
export type Polarity =
  /** Both for and against. */
  | 'MIXED'
  /** Against, worried, or of the view that it is of little use. */
  | 'NEGATIVE'
  /** Neither in favour nor against, or a belief that takes no side. */
  | 'NEUTRAL'
  /** In favour, or sure that a problem is small. */
  | 'POSITIVE';

/** What a quantity is for. */
export type QuantityRole =
  /** Others are compared with it. */
  | 'BASELINE'
  /** It is estimated or calculated for the past or the present. */
  | 'ESTIMATE'
  /** It was counted or measured; also how many have promised something. */
  | 'MEASURED'
  /** None of the others: how many points the text makes, a period that it names for orientation, an illustration. */
  | 'OTHER'
  /** Somebody has promised this number. */
  | 'PLEDGE'
  /** What something is calculated or expected to come to in the future. */
  | 'PROJECTION'
  /** It is to be reached, or not to be exceeded. */
  | 'TARGET'
  /** A limit: something applies, happens or counts as something above or below it. */
  | 'THRESHOLD';

/** Filters for recommendations. */
export type RecommendationWhere = {
  /** About any of these. */
  about?: Array<string | number> | null | undefined;
  /** Addressed to these actors. */
  addressees?: ActorMatch | null | undefined;
  /** Responding to any of these. */
  answers?: Array<string | number> | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Whether the text phrases it as advice; both if not given. */
  explicit?: boolean | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** Whether an outcome is recorded; both if not given. */
  hasOutcome?: boolean | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Whose outcome that counts, `outcome`, has one of these statuses. */
  outcomeStatuses?: Array<OutcomeStatus> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** That give a number for one of these purposes. */
  quantityRoles?: Array<QuantityRole> | null | undefined;
  /** That give a number in one of these units, such as "EUR", "%" or "person". */
  units?: Array<string> | null | undefined;
};

/** Filters for relations. */
export type RelationWhere = {
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Between these actors, and possibly others. */
  between?: ActorMatch | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** With one of these trends. */
  trends?: Array<Trend> | null | undefined;
};

/** What a text asks for. */
export type SearchQuestion =
  /** What should be done: recommendations answer it. */
  | 'ADVICE'
  /** How many, how much, and on what evidence: findings answer it. */
  | 'FACTS'
  /** What will happen: forecasts answer it. */
  | 'FORECAST'
  /** How actors get along: relations answer it. */
  | 'RELATIONS'
  /** What somebody thinks or says, and who does: stances answer it, and the event, issue or instrument that they are about. */
  | 'VIEWS'
  /** When something happened, or what happened then: events answer it. */
  | 'WHEN'
  /** Where something happened: events answer it. */
  | 'WHERE'
  /** Who somebody is: actors answer it. */
  | 'WHO'
  /** Why somebody acts, or what somebody wants: motives answer it. */
  | 'WHY';

/** Filters for search results. Of each list, one value is enough. */
export type SearchWhere = {
  /** About these actors. */
  about?: Array<string | number> | null | undefined;
  /** Said by these briefs, or the briefs themselves. */
  briefs?: Array<string | number> | null | undefined;
  /** About these issues. */
  issues?: Array<string | number> | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** Said by briefs of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** Of these types. */
  types?: Array<EntityType> | null | undefined;
  /** Events that began, and claims and briefs that were published, in these years. */
  years?: Array<number> | null | undefined;
};

/** Filters for stances. */
export type StanceWhere = {
  /** About any of these: see `object`. */
  about?: Array<string | number> | null | undefined;
  /** Whether it is somebody else's view, not the author's. */
  attributed?: boolean | null | undefined;
  /** Attributed to these actors. */
  attributedTo?: ActorMatch | null | undefined;
  /** Stated by a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** With one of these bases. */
  bases?: Array<Basis> | null | undefined;
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** Stated by a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** That cite any of these passages: refs of sentences or paragraphs. */
  cites?: Array<string> | null | undefined;
  /** Shared by so many of those whose view or behaviour it is: one of these extents. */
  extents?: Array<Extent> | null | undefined;
  /** Held by these actors. */
  holders?: ActorMatch | null | undefined;
  /** With one of these modalities. */
  modalities?: Array<Modality> | null | undefined;
  /** With one of these polarities. */
  polarities?: Array<Polarity> | null | undefined;
  /** Stated by a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
};

/** Filters for statements, by the briefs that make them. */
export type StatedWhere = {
  /** Stated by any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
};

/** How strongly a recommendation is worded. */
export type Strength =
  /** It follows from the text, which does not phrase it as advice: what "can" be done, or is preferred. */
  | 'IMPLIED'
  /** It has to be done: "must", "has to", "shall". */
  | 'MUST'
  /** There is a need for it: "needs", "is required", "it is important to". */
  | 'NEEDS'
  /** It is advised: "should", "we recommend", "the best thing to do", or an imperative. */
  | 'SHOULD';

/** What supports a finding, according to the text. */
export type Support =
  /** Figures that were counted, measured or published: statistics, records, accounts. */
  | 'DATA'
  /** What happened before or elsewhere and is told as a lesson. */
  | 'EXPERIENCE'
  /** Conversations with those concerned or with experts. */
  | 'INTERVIEWS'
  /** A model, a simulation or a calculation of what would be. */
  | 'MODEL'
  /** The text gives none, or does not say which; a number alone, or a fact, is not support for itself. */
  | 'NONE_GIVEN'
  /** What the authors or others saw or heard on the spot: at meetings, workshops, visits. */
  | 'OBSERVATION'
  /** A study, a report or other work of others that the text names or cites; also an estimate of an institution that it names. */
  | 'STUDY'
  /** Answers of many to the same questions. */
  | 'SURVEY';

/** The kind of term. */
export type TermKind =
  /** A treaty or agreement. */
  | 'AGREEMENT'
  /** An alliance. */
  | 'ALLIANCE'
  /** A data set, a register or a publication. */
  | 'DATA'
  /** A line of policy or a guiding principle. */
  | 'DOCTRINE'
  /** What is measured, or a value that it should reach: a rate, an index, a benchmark. */
  | 'INDICATOR'
  /** Words that somebody coined or uses in a special way: a slogan, a metaphor, a theory, a name for a market, a right or an effect. */
  | 'LABEL'
  /** A law, a regulation or a part of one. */
  | 'LAW'
  /** A way to study or to measure something. */
  | 'METHOD'
  /** None of the others. */
  | 'OTHER'
  /** A policy, a measure or an aim of one. */
  | 'POLICY'
  /** A programme, a project or a scheme. */
  | 'PROGRAMME'
  /** A meeting, an exercise or a day that recurs. */
  | 'SERIES'
  /** A standard, a norm or a code of conduct that is not a law; a level of requirements. */
  | 'STANDARD'
  /** A technology, a process or a product. */
  | 'TECHNOLOGY'
  /** A weapon or weapons system. */
  | 'WEAPON';

/** How a relation develops. */
export type Trend =
  /** It is stable, but strain is thought likely. */
  | 'AT_RISK'
  /** It is marked by rivalry. */
  | 'CONTESTED'
  /** It improves. */
  | 'IMPROVING'
  /** It stays as it is, or the text gives no direction. */
  | 'STEADY'
  /** It gets worse, or there is open disagreement. */
  | 'STRAINED'
  /** It becomes closer or more binding. */
  | 'TIGHTENING';

export type ExplorerActorsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  said?: MentionWhere | null | undefined;
  motives?: MotiveWhere | null | undefined;
  motivesToward?: MotiveWhere | null | undefined;
  stances?: StanceWhere | null | undefined;
  stancesOn?: StanceWhere | null | undefined;
  relations?: RelationWhere | null | undefined;
  isFocused?: boolean;
  hasClaims?: boolean;
  brief?: string | number;
  isChosen?: boolean;
  first?: number | null | undefined;
  language?: string;
}>;


export type ExplorerActorsQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, statementLanguage: string, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          , citations: Array<{ ref: string }> }>, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }, date: { label: string, edtf: string } | null }> }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', modality: Modality | null, id: string, slug: string, title: string, kind: EventKind, date: { label: string, edtf: string } | null, mentions: { nodes: Array<{ id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> } }> } | null, motives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, motivesToward?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, stances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Answer' }
        | { __typename: 'Appearance' }
        | { __typename: 'Brief' }
        | { __typename: 'Catalog' }
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Event' }
        | { __typename: 'Evidence' }
        | { __typename: 'Finding' }
        | { __typename: 'Forecast' }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Instrument' }
        | { __typename: 'InstrumentMention' }
        | { __typename: 'Issue' }
        | { __typename: 'IssueMention' }
        | { __typename: 'Link' }
        | { __typename: 'Membership' }
        | { __typename: 'Mention' }
        | { __typename: 'Motive' }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Outcome' }
        | { __typename: 'Participation' }
        | { __typename: 'Person', id: string, slug: string, name: string }
        | { __typename: 'Recommendation' }
        | { __typename: 'Relation' }
        | { __typename: 'Stance' }
       | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, stancesOn?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Answer' }
        | { __typename: 'Appearance' }
        | { __typename: 'Brief' }
        | { __typename: 'Catalog' }
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Event' }
        | { __typename: 'Evidence' }
        | { __typename: 'Finding' }
        | { __typename: 'Forecast' }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Instrument' }
        | { __typename: 'InstrumentMention' }
        | { __typename: 'Issue' }
        | { __typename: 'IssueMention' }
        | { __typename: 'Link' }
        | { __typename: 'Membership' }
        | { __typename: 'Mention' }
        | { __typename: 'Motive' }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Outcome' }
        | { __typename: 'Participation' }
        | { __typename: 'Person', id: string, slug: string, name: string }
        | { __typename: 'Recommendation' }
        | { __typename: 'Relation' }
        | { __typename: 'Stance' }
       | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, relations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null };

export type MotiveTieFragment = { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type StanceTieFragment = { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, object:
    | { __typename: 'Answer' }
    | { __typename: 'Appearance' }
    | { __typename: 'Brief' }
    | { __typename: 'Catalog' }
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Finding' }
    | { __typename: 'Forecast' }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Instrument' }
    | { __typename: 'InstrumentMention' }
    | { __typename: 'Issue' }
    | { __typename: 'IssueMention' }
    | { __typename: 'Link' }
    | { __typename: 'Membership' }
    | { __typename: 'Mention' }
    | { __typename: 'Motive' }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Outcome' }
    | { __typename: 'Participation' }
    | { __typename: 'Person', id: string, slug: string, name: string }
    | { __typename: 'Recommendation' }
    | { __typename: 'Relation' }
    | { __typename: 'Stance' }
   | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type ExplorerArgumentsQueryVariables = Exact<{
  brief?: string | number;
  isChosen?: boolean;
  by?: Array<string | number> | string | number | null | undefined;
  where?: RecommendationWhere | null | undefined;
  hasOthers?: boolean;
  motives?: number;
  stances?: number;
  forecasts?: number;
  relations?: number;
  findings?: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerArgumentsQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string } | null, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, answers: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, rank: number, id: string, label: string, basis: Basis, hedge: string | null, extent: Extent | null, actors: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, targets: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, evidence: { totalCount: number, nodes: Array<{ modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
                    | { __typename: 'Answer', id: string, label: string }
                    | { __typename: 'Appearance', id: string, label: string }
                    | { __typename: 'Brief', id: string, label: string }
                    | { __typename: 'Catalog', id: string, label: string }
                    | { __typename: 'Country', id: string, label: string }
                    | { __typename: 'Event', id: string, label: string }
                    | { __typename: 'Evidence', id: string, label: string }
                    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
                    | { __typename: 'Grouping', id: string, label: string }
                    | { __typename: 'Instrument', id: string, label: string }
                    | { __typename: 'InstrumentMention', id: string, label: string }
                    | { __typename: 'Issue', id: string, label: string }
                    | { __typename: 'IssueMention', id: string, label: string }
                    | { __typename: 'Link', id: string, label: string }
                    | { __typename: 'Membership', id: string, label: string }
                    | { __typename: 'Mention', id: string, label: string }
                    | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
                    | { __typename: 'Organization', id: string, label: string }
                    | { __typename: 'Outcome', id: string, label: string }
                    | { __typename: 'Participation', id: string, label: string }
                    | { __typename: 'Person', id: string, label: string }
                    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
                    | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                    | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      > }
                  , citations: Array<{ ref: string }> }> }, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, motives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', slug: string, modality: Modality | null, goal: string, rank: number, id: string, label: string, basis: Basis, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, evidence: { totalCount: number, nodes: Array<{ modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, stances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, forecasts?: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, relations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, findings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null };

export type ArgumentMotiveFragment = { goal: string, rank: number, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, evidence: { totalCount: number, nodes: Array<{ modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
      , citations: Array<{ ref: string }> }> }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type EvidenceLineFragment = { modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
    | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
  , citations: Array<{ ref: string }> };

export type ExplorerBriefsQueryVariables = Exact<{
  where?: BriefWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerBriefsQuery = { dataset: { revision: string } | null, briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, motives: { nodes: Array<{ goal: string, actors: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> } | null };

export type BriefGistFragment = { __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, motives: { nodes: Array<{ goal: string, actors: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } };

export type BriefFacetsFragment = { facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> };

export type CatalogEntryFragment = { slug: string, title: string, license: string | null, homepage: string | null, state: CatalogState, catalogPublisher: string | null, counts: { briefs: number, events: number, issues: number, instruments: number, actors: number, claims: number }, extends: Array<{ id: string, title: string }>, briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } };

export type CatalogListFragment = { catalogs: Array<{ id: string, title: string, publisherName: string | null, counts: { briefs: number } }> | null };

export type ExplorerClaimListQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  named: Array<string | number> | string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerClaimListQuery = { dataset: { revision: string } | null, named: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { id: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
   | null>, claims: { totalCount: number, nodes: Array<
      | { __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
          | { __typename: 'Answer', id: string, label: string }
          | { __typename: 'Appearance', id: string, label: string }
          | { __typename: 'Brief', id: string, label: string }
          | { __typename: 'Catalog', id: string, label: string }
          | { __typename: 'Country', id: string, label: string }
          | { __typename: 'Event', id: string, label: string }
          | { __typename: 'Evidence', id: string, label: string }
          | { __typename: 'Finding', id: string, label: string }
          | { __typename: 'Forecast', id: string, label: string }
          | { __typename: 'Grouping', id: string, label: string }
          | { __typename: 'Instrument', id: string, label: string }
          | { __typename: 'InstrumentMention', id: string, label: string }
          | { __typename: 'Issue', id: string, label: string }
          | { __typename: 'IssueMention', id: string, label: string }
          | { __typename: 'Link', id: string, label: string }
          | { __typename: 'Membership', id: string, label: string }
          | { __typename: 'Mention', id: string, label: string }
          | { __typename: 'Motive', id: string, label: string }
          | { __typename: 'Organization', id: string, label: string }
          | { __typename: 'Outcome', id: string, label: string }
          | { __typename: 'Participation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'Recommendation', id: string, label: string }
          | { __typename: 'Relation', id: string, label: string }
          | { __typename: 'Stance', id: string, label: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, between: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, holders: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

type ListedClaim_Finding_Fragment = { __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type ListedClaim_Forecast_Fragment = { __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type ListedClaim_Motive_Fragment = { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type ListedClaim_Recommendation_Fragment = { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type ListedClaim_Relation_Fragment = { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type ListedClaim_Stance_Fragment = { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

export type ListedClaimFragment =
  | ListedClaim_Finding_Fragment
  | ListedClaim_Forecast_Fragment
  | ListedClaim_Motive_Fragment
  | ListedClaim_Recommendation_Fragment
  | ListedClaim_Relation_Fragment
  | ListedClaim_Stance_Fragment
;

export type ExplorerClaimQueryVariables = Exact<{
  id: string | number;
  brief?: string | number;
  by?: Array<string | number> | string | number | null | undefined;
  isChosen?: boolean;
  language?: string;
}>;


export type ExplorerClaimQuery = { dataset: { revision: string } | null, brief?: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string, summary: string, question: string | null, support: Support, reference: string | null, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Forecast', id: string, summary: string, condition: string | null, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, forecastType: ForecastType, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, leadsTo: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, feeds: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { __typename: 'Motive', id: string, goal: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, targets: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string, goal: string, main: boolean, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, evidence: { totalCount: number, nodes: Array<{ modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, answeredBy: { totalCount: number, nodes: Array<{ id: string, basis: Basis, recommendation: { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string, action: string, condition: string | null, explicit: boolean, strength: Strength, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, answers: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Relation', id: string, summary: string, trend: Trend, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, drivenBy:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Stance', id: string, summary: string, polarity: Polarity, topic: string | null, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, object:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
   | null };

type ClaimTitle_Finding_Fragment = { summary: string };

type ClaimTitle_Forecast_Fragment = { summary: string };

type ClaimTitle_Motive_Fragment = { goal: string };

type ClaimTitle_Recommendation_Fragment = { action: string };

type ClaimTitle_Relation_Fragment = { summary: string };

type ClaimTitle_Stance_Fragment = { summary: string };

export type ClaimTitleFragment =
  | ClaimTitle_Finding_Fragment
  | ClaimTitle_Forecast_Fragment
  | ClaimTitle_Motive_Fragment
  | ClaimTitle_Recommendation_Fragment
  | ClaimTitle_Relation_Fragment
  | ClaimTitle_Stance_Fragment
;

type ClaimLine_Finding_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimLine_Forecast_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimLine_Motive_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimLine_Recommendation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimLine_Relation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimLine_Stance_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type ClaimLineFragment =
  | ClaimLine_Finding_Fragment
  | ClaimLine_Forecast_Fragment
  | ClaimLine_Motive_Fragment
  | ClaimLine_Recommendation_Fragment
  | ClaimLine_Relation_Fragment
  | ClaimLine_Stance_Fragment
;

type ClaimActors_Motive_Fragment = { actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimActors_Recommendation_Fragment = { addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimActors_Stance_Fragment = { holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type ClaimActorsFragment =
  | ClaimActors_Motive_Fragment
  | ClaimActors_Recommendation_Fragment
  | ClaimActors_Stance_Fragment
;

type ClaimEntry_Finding_Fragment = { summary: string, question: string | null, support: Support, reference: string | null, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
  >, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Forecast_Fragment = { summary: string, condition: string | null, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, forecastType: ForecastType, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, leadsTo: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
      , citations: Array<{ ref: string }> }> }, feeds: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { __typename: 'Motive', id: string, goal: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Motive_Fragment = { goal: string, main: boolean, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, evidence: { totalCount: number, nodes: Array<{ modality: Modality | null, id: string, basis: Basis, role: EvidenceRole, date: { label: string, edtf: string } | null, what:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
      , citations: Array<{ ref: string }> }> }, answeredBy: { totalCount: number, nodes: Array<{ id: string, basis: Basis, recommendation: { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Recommendation_Fragment = { action: string, condition: string | null, explicit: boolean, strength: Strength, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, about: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
  >, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, answers: { totalCount: number, nodes: Array<{ id: string, basis: Basis, to:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
      , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Relation_Fragment = { summary: string, trend: Trend, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, drivenBy:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Stance_Fragment = { summary: string, polarity: Polarity, topic: string | null, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, object:
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
    | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
   | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type ClaimEntryFragment =
  | ClaimEntry_Finding_Fragment
  | ClaimEntry_Forecast_Fragment
  | ClaimEntry_Motive_Fragment
  | ClaimEntry_Recommendation_Fragment
  | ClaimEntry_Relation_Fragment
  | ClaimEntry_Stance_Fragment
;

export type ExplorerComparisonQueryVariables = Exact<{
  id: string | number;
  where: ClaimWhere;
  columns: ClaimGroups;
  everyone: ClaimGroups;
  isChosen?: boolean;
  isOne?: boolean;
  hasOthers?: boolean;
  only?: Array<string | number> | string | number | null | undefined;
  first?: Array<string | number> | string | number | null | undefined;
  firstBrief?: Array<string | number> | string | number | null | undefined;
  hasFirst?: boolean;
  second?: Array<string | number> | string | number | null | undefined;
  secondBrief?: Array<string | number> | string | number | null | undefined;
  hasSecond?: boolean;
  third?: Array<string | number> | string | number | null | undefined;
  thirdBrief?: Array<string | number> | string | number | null | undefined;
  hasThird?: boolean;
  fourth?: Array<string | number> | string | number | null | undefined;
  fourthBrief?: Array<string | number> | string | number | null | undefined;
  hasFourth?: boolean;
  language?: string;
}>;


export type ExplorerComparisonQuery = { dataset: { revision: string } | null, node:
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, slug: string, title: string, label: string, kind: EventKind, mentions?: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, first?: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, second?: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, third?: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, fourth?: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, differences?: { nodes: Array<{ aspect: DifferenceAspect, statements: { nodes: Array<
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            > } }> } & { totalCount?: number, nodes?: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null, statements: { totalCount: number, edges: Array<{ role: ParticipantRole | null, basis: Basis, date: { label: string, edtf: string } | null, place: { name: string } | null, citations: Array<{ ref: string }>, node:
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
               }> } }> }, sources?: { nodes: Array<{ id: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> } }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string, instrumentSays?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, first?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, second?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, third?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, fourth?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string, issueSays?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueFirst?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueSecond?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueThird?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueFourth?: { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
   | null, everyone?: { columns: Array<{ count: number, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', slug: string, id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', slug: string, id: string, label: string }
        | { __typename: 'Instrument', slug: string, id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', slug: string, id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', slug: string, id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', slug: string, id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
       | null }> } | null, claimTable: { columns: Array<{ count: number, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', slug: string, id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', slug: string, id: string, label: string }
        | { __typename: 'Instrument', slug: string, id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', slug: string, id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', slug: string, id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', slug: string, id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
       | null }>, rows: Array<{ type: ClaimType | null, cells: Array<{ count: number, claims: { nodes: Array<
            | { __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
                | { __typename: 'Answer', id: string, label: string }
                | { __typename: 'Appearance', id: string, label: string }
                | { __typename: 'Brief', id: string, label: string }
                | { __typename: 'Catalog', id: string, label: string }
                | { __typename: 'Country', id: string, label: string }
                | { __typename: 'Event', id: string, label: string }
                | { __typename: 'Evidence', id: string, label: string }
                | { __typename: 'Finding', id: string, label: string }
                | { __typename: 'Forecast', id: string, label: string }
                | { __typename: 'Grouping', id: string, label: string }
                | { __typename: 'Instrument', id: string, label: string }
                | { __typename: 'InstrumentMention', id: string, label: string }
                | { __typename: 'Issue', id: string, label: string }
                | { __typename: 'IssueMention', id: string, label: string }
                | { __typename: 'Link', id: string, label: string }
                | { __typename: 'Membership', id: string, label: string }
                | { __typename: 'Mention', id: string, label: string }
                | { __typename: 'Motive', id: string, label: string }
                | { __typename: 'Organization', id: string, label: string }
                | { __typename: 'Outcome', id: string, label: string }
                | { __typename: 'Participation', id: string, label: string }
                | { __typename: 'Person', id: string, label: string }
                | { __typename: 'Recommendation', id: string, label: string }
                | { __typename: 'Relation', id: string, label: string }
                | { __typename: 'Stance', id: string, label: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
            | { __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
            | { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, actors: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, targets: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
            | { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, addressees: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
            | { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, between: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
            | { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Relation', id: string, summary: string, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }> }
          > } }> }> } | null };

export type ComparedAccountsFragment = { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, dateCitations: Array<{ ref: string }>, placeCitations: Array<{ ref: string }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> };

export type ContradictingBriefsFragment = { nodes: Array<{ aspect: DifferenceAspect, statements: { nodes: Array<
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        | { id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
      > } }> };

export type IssueSaysFragment = { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> };

export type InstrumentSaysFragment = { nodes: Array<{ text: string, id: string, basis: Basis, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> };

export type ExplorerContestedQueryVariables = Exact<{
  id: string | number;
  language?: string;
}>;


export type ExplorerContestedQuery = { dataset: { revision: string } | null, node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', title: string, id: string, claims: { nodes: Array<
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, holders: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        > }, issues: { nodes: Array<{ __typename: 'Issue', id: string, title: string, claims: { nodes: Array<
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, holders: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            > } }> } }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Stance', id: string }
   | null };

export type ContestedClaimsFragment = { nodes: Array<
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
  > };

type WhoseView_Finding_Fragment = { id: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Forecast_Fragment = { id: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Motive_Fragment = { id: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Recommendation_Fragment = { id: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Relation_Fragment = { id: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Stance_Fragment = { id: string, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

export type WhoseViewFragment =
  | WhoseView_Finding_Fragment
  | WhoseView_Forecast_Fragment
  | WhoseView_Motive_Fragment
  | WhoseView_Recommendation_Fragment
  | WhoseView_Relation_Fragment
  | WhoseView_Stance_Fragment
;

export type ExplorerEntryQueryVariables = Exact<{
  id: string | number;
  brief?: string | number;
  by?: Array<string | number> | string | number | null | undefined;
  told?: MentionWhere | null | undefined;
  stated?: StatedWhere | null | undefined;
  combined?: CombinedWhere | null | undefined;
  stances?: StanceWhere | null | undefined;
  advice?: RecommendationWhere | null | undefined;
  findings?: FindingWhere | null | undefined;
  isChosen?: boolean;
  said?: MentionWhere | null | undefined;
  hasEvents?: boolean;
  isEvent?: boolean;
  isActor?: boolean;
  about?: Array<string | number> | string | number | null | undefined;
  language?: string;
}>;


export type ExplorerEntryQuery = { dataset: { revision: string } | null, brief?: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, mentions?: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }, date: { label: string, edtf: string } | null }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string, slug: string, title: string, language: string, license: string | null, quotable: boolean, url: string | null, doi: string | null, edition: string | null, scope: string | null, method: string | null, statementLanguage: string, textSha256: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, commissioners: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, summaryOf: { title: string, url: string | null } | null, catalog: { id: string, slug: string, title: string }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, briefInstruments: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, briefForecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, briefFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Catalog', id: string, slug: string, title: string, license: string | null, homepage: string | null, state: CatalogState, catalogPublisher: string | null, counts: { briefs: number, events: number, issues: number, instruments: number, actors: number, claims: number }, extends: Array<{ id: string, title: string }>, briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } }
    | { __typename: 'Country', id: string } & { __typename: 'Country', aliases?: Array<string>, code: string, alpha3: string, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations?: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, eventModality?: Modality | null, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> }, issues: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, instruments: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Instrument', id: string, slug: string, title: string } }> }, mentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, mentionedIssues: Array<{ basis: Basis, citations: Array<{ ref: string }>, issue: { id: string } }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, links: { totalCount: number, edges: Array<{ direction: LinkDirection, node: { id: string, basis: Basis, kind: LinkKind, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, other:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', basis: Basis, slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', basis: Basis, slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', basis: Basis, slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, eventFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, evidenceFor: { totalCount: number, nodes: Array<{ id: string, basis: Basis, role: EvidenceRole, motive: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, citations: Array<{ ref: string }> }> }, date?: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place?: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, differences?: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null, statements: { totalCount: number, edges: Array<{ role: ParticipantRole | null, basis: Basis, date: { label: string, edtf: string } | null, place: { name: string } | null, citations: Array<{ ref: string }>, node:
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
               }> } }> }, corroborations?: Array<{ summary: string, date: { label: string, edtf: string } | null, source: { publisher: string, title: string | null, url: string | null } }> }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string } & { __typename: 'Grouping', aliases?: Array<string>, groupingKind: GroupingKind, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations?: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, memberships?: { totalCount: number, nodes: Array<{ id: string, member:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> } }
    | { __typename: 'Instrument', id: string, slug: string, title: string, instrumentKind: InstrumentKind, aliases?: Array<string>, externalIds: Array<string>, jurisdiction:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, instrumentWhole: { __typename: 'Instrument', id: string, slug: string, title: string } | null, instrumentParts: { totalCount: number, nodes: Array<{ __typename: 'Instrument', id: string, slug: string, title: string }> }, instrumentMentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, note: string | null, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, instrumentEvents: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } } }> }, instrumentStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, instrumentRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string, slug: string, title: string, issueMentions: { totalCount: number, nodes: Array<{ id: string, text: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, issueEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string }
    | { __typename: 'Organization', id: string } & { __typename: 'Organization', aliases?: Array<string>, organizationKind: OrganizationKind, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations?: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, country: { __typename: 'Country', id: string, slug: string, name: string } | null, published?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string } & { __typename: 'Person', aliases?: Array<string>, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations?: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, country: { __typename: 'Country', id: string, slug: string, name: string } | null, written?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Stance', id: string }
   | null, stances?: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null };

export type PlaceNameFragment = { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null };

export type PassageFieldsFragment = { ref: string, quote: string | null, section: { number: number | null, title: string | null } | null };

export type EventLineFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } };

export type MotiveLineFragment = { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type RecommendationLineFragment = { __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type RecommendationLinesFragment = { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, attributedTo: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> };

export type StanceLineFragment = { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type StanceLinesFragment = { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, attributedTo: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> };

export type ForecastLineFragment = { __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type FindingLineFragment = { __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type FindingLinesFragment = { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
      | { __typename: 'Answer', id: string, label: string }
      | { __typename: 'Appearance', id: string, label: string }
      | { __typename: 'Brief', id: string, label: string }
      | { __typename: 'Catalog', id: string, label: string }
      | { __typename: 'Country', id: string, label: string }
      | { __typename: 'Event', id: string, label: string }
      | { __typename: 'Evidence', id: string, label: string }
      | { __typename: 'Finding', id: string, label: string }
      | { __typename: 'Forecast', id: string, label: string }
      | { __typename: 'Grouping', id: string, label: string }
      | { __typename: 'Instrument', id: string, label: string }
      | { __typename: 'InstrumentMention', id: string, label: string }
      | { __typename: 'Issue', id: string, label: string }
      | { __typename: 'IssueMention', id: string, label: string }
      | { __typename: 'Link', id: string, label: string }
      | { __typename: 'Membership', id: string, label: string }
      | { __typename: 'Mention', id: string, label: string }
      | { __typename: 'Motive', id: string, label: string }
      | { __typename: 'Organization', id: string, label: string }
      | { __typename: 'Outcome', id: string, label: string }
      | { __typename: 'Participation', id: string, label: string }
      | { __typename: 'Person', id: string, label: string }
      | { __typename: 'Recommendation', id: string, label: string }
      | { __typename: 'Relation', id: string, label: string }
      | { __typename: 'Stance', id: string, label: string }
    >, attributedTo: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> };

export type RelationLineFragment = { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type EventEntryFragment = { slug: string, title: string, kind: EventKind, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       }> }, issues: { totalCount: number, edges: Array<{ basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Issue', id: string, slug: string, title: string } }> }, instruments: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Instrument', id: string, slug: string, title: string } }> }, mentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, mentionedIssues: Array<{ basis: Basis, citations: Array<{ ref: string }>, issue: { id: string } }>, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, links: { totalCount: number, edges: Array<{ direction: LinkDirection, node: { id: string, basis: Basis, kind: LinkKind, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, other:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', basis: Basis, slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', basis: Basis, slug: string, modality: Modality | null, goal: string, id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', basis: Basis, slug: string, modality: Modality | null, action: string, id: string, label: string }
        | { __typename: 'Relation', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       }> }, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, eventFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, evidenceFor: { totalCount: number, nodes: Array<{ id: string, basis: Basis, role: EvidenceRole, motive: { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, citations: Array<{ ref: string }> }> } } & { eventModality?: Modality | null, date?: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place?: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, differences?: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, statements: { totalCount: number, edges: Array<{ role: ParticipantRole | null, basis: Basis, date: { label: string, edtf: string } | null, place: { name: string } | null, citations: Array<{ ref: string }>, node:
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> } }> }, corroborations?: Array<{ summary: string, date: { label: string, edtf: string } | null, source: { publisher: string, title: string | null, url: string | null } }> };

export type IssueEntryFragment = { slug: string, title: string, issueMentions: { totalCount: number, nodes: Array<{ id: string, text: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, issueEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, issueFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

export type BriefEntryFragment = { slug: string, title: string, language: string, license: string | null, quotable: boolean, url: string | null, doi: string | null, edition: string | null, scope: string | null, method: string | null, statementLanguage: string, textSha256: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, commissioners: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, summaryOf: { title: string, url: string | null } | null, catalog: { id: string, slug: string, title: string }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, briefInstruments: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, briefForecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, briefFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Country_Fragment = { __typename: 'Country', code: string, alpha3: string, aliases?: Array<string>, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Grouping_Fragment = { __typename: 'Grouping', groupingKind: GroupingKind, aliases?: Array<string>, id: string, slug: string, name: string, memberships?: { totalCount: number, nodes: Array<{ id: string, member:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Organization_Fragment = { __typename: 'Organization', organizationKind: OrganizationKind, aliases?: Array<string>, id: string, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, published?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

type ActorEntry_Person_Fragment = { __typename: 'Person', aliases?: Array<string>, id: string, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, written?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRelations: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

export type ActorEntryFragment =
  | ActorEntry_Country_Fragment
  | ActorEntry_Grouping_Fragment
  | ActorEntry_Organization_Fragment
  | ActorEntry_Person_Fragment
;

export type AccountFieldsFragment = { id: string, names: Array<string>, text: string, modality: Modality | null, hedge: string | null, note: string | null, basis: Basis, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    , citations: Array<{ ref: string }> }>, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

export type DifferenceFieldsFragment = { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
     | null, statements: { totalCount: number, edges: Array<{ role: ParticipantRole | null, basis: Basis, date: { label: string, edtf: string } | null, place: { name: string } | null, citations: Array<{ ref: string }>, node:
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, modality: Modality | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
         }> } }> };

export type ExplorerEventCountsQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  exceptIssue?: EventWhere | null | undefined;
  exceptKind?: EventWhere | null | undefined;
  exceptModality?: EventWhere | null | undefined;
}>;


export type ExplorerEventCountsQuery = { actor: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null, issue: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null, kind: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null, modality: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null };

export type EventCountsFragment = { values: Array<{ value: string, count: number }> };

export type ExplorerClaimCountsQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
}>;


export type ExplorerClaimCountsQuery = { publisher: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null };

export type ExplorerAdviceCountsQueryVariables = Exact<{
  where?: RecommendationWhere | null | undefined;
  exceptAdvice?: RecommendationWhere | null | undefined;
}>;


export type ExplorerAdviceCountsQuery = { actor: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null, advice: { facets: Array<{ values: Array<{ value: string, count: number }> }> } | null };

export type AdviceCountsFragment = { values: Array<{ value: string, count: number }> };

export type ExplorerFilterOptionsQueryVariables = Exact<{
  brief?: Array<string | number> | string | number | null | undefined;
  countries?: CountryWhere | null | undefined;
  language?: string;
}>;


export type ExplorerFilterOptionsQuery = { countries: { nodes: Array<{ __typename: 'Country', id: string, slug: string, name: string }> } | null, organizations: { nodes: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> } | null, people: { nodes: Array<{ __typename: 'Person', id: string, slug: string, name: string }> } | null, groupings: { nodes: Array<{ __typename: 'Grouping', id: string, slug: string, name: string }> } | null, issues: { nodes: Array<{ id: string, slug: string, title: string }> } | null };

type ActorName_Country_Fragment = { __typename: 'Country', id: string, slug: string, name: string };

type ActorName_Grouping_Fragment = { __typename: 'Grouping', id: string, slug: string, name: string };

type ActorName_Organization_Fragment = { __typename: 'Organization', id: string, slug: string, name: string };

type ActorName_Person_Fragment = { __typename: 'Person', id: string, slug: string, name: string };

export type ActorNameFragment =
  | ActorName_Country_Fragment
  | ActorName_Grouping_Fragment
  | ActorName_Organization_Fragment
  | ActorName_Person_Fragment
;

export type DateLabelFragment = { label: string, edtf: string };

export type SourceBriefFragment = { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } };

export type BriefLineFragment = { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } };

type Provenance_Answer_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Appearance_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Evidence_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Finding_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Forecast_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_InstrumentMention_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_IssueMention_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Link_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Membership_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Mention_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Motive_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Participation_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Recommendation_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Relation_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

type Provenance_Stance_Fragment = { id: string, basis: Basis, citations: Array<{ ref: string }> };

export type ProvenanceFragment =
  | Provenance_Answer_Fragment
  | Provenance_Appearance_Fragment
  | Provenance_Evidence_Fragment
  | Provenance_Finding_Fragment
  | Provenance_Forecast_Fragment
  | Provenance_InstrumentMention_Fragment
  | Provenance_IssueMention_Fragment
  | Provenance_Link_Fragment
  | Provenance_Membership_Fragment
  | Provenance_Mention_Fragment
  | Provenance_Motive_Fragment
  | Provenance_Participation_Fragment
  | Provenance_Recommendation_Fragment
  | Provenance_Relation_Fragment
  | Provenance_Stance_Fragment
;

export type SaidFragment = { id: string, modality: Modality | null, date: { label: string, edtf: string } | null };

export type AccountsFragment = { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> };

export type ContradictionsFragment = { differences: { totalCount: number } };

type ClaimFields_Finding_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimFields_Forecast_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimFields_Motive_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimFields_Recommendation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimFields_Relation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ClaimFields_Stance_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type ClaimFieldsFragment =
  | ClaimFields_Finding_Fragment
  | ClaimFields_Forecast_Fragment
  | ClaimFields_Motive_Fragment
  | ClaimFields_Recommendation_Fragment
  | ClaimFields_Relation_Fragment
  | ClaimFields_Stance_Fragment
;

export type DateFieldsFragment = { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string };

export type PageFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type EventTitleFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind };

type Named_Answer_Fragment = { __typename: 'Answer', id: string, label: string };

type Named_Appearance_Fragment = { __typename: 'Appearance', id: string, label: string };

type Named_Brief_Fragment = { __typename: 'Brief', id: string, label: string };

type Named_Catalog_Fragment = { __typename: 'Catalog', id: string, label: string };

type Named_Country_Fragment = { __typename: 'Country', id: string, label: string };

type Named_Event_Fragment = { __typename: 'Event', id: string, label: string };

type Named_Evidence_Fragment = { __typename: 'Evidence', id: string, label: string };

type Named_Finding_Fragment = { __typename: 'Finding', id: string, label: string };

type Named_Forecast_Fragment = { __typename: 'Forecast', id: string, label: string };

type Named_Grouping_Fragment = { __typename: 'Grouping', id: string, label: string };

type Named_Instrument_Fragment = { __typename: 'Instrument', id: string, label: string };

type Named_InstrumentMention_Fragment = { __typename: 'InstrumentMention', id: string, label: string };

type Named_Issue_Fragment = { __typename: 'Issue', id: string, label: string };

type Named_IssueMention_Fragment = { __typename: 'IssueMention', id: string, label: string };

type Named_Link_Fragment = { __typename: 'Link', id: string, label: string };

type Named_Membership_Fragment = { __typename: 'Membership', id: string, label: string };

type Named_Mention_Fragment = { __typename: 'Mention', id: string, label: string };

type Named_Motive_Fragment = { __typename: 'Motive', id: string, label: string };

type Named_Organization_Fragment = { __typename: 'Organization', id: string, label: string };

type Named_Outcome_Fragment = { __typename: 'Outcome', id: string, label: string };

type Named_Participation_Fragment = { __typename: 'Participation', id: string, label: string };

type Named_Person_Fragment = { __typename: 'Person', id: string, label: string };

type Named_Recommendation_Fragment = { __typename: 'Recommendation', id: string, label: string };

type Named_Relation_Fragment = { __typename: 'Relation', id: string, label: string };

type Named_Stance_Fragment = { __typename: 'Stance', id: string, label: string };

export type NamedFragment =
  | Named_Answer_Fragment
  | Named_Appearance_Fragment
  | Named_Brief_Fragment
  | Named_Catalog_Fragment
  | Named_Country_Fragment
  | Named_Event_Fragment
  | Named_Evidence_Fragment
  | Named_Finding_Fragment
  | Named_Forecast_Fragment
  | Named_Grouping_Fragment
  | Named_Instrument_Fragment
  | Named_InstrumentMention_Fragment
  | Named_Issue_Fragment
  | Named_IssueMention_Fragment
  | Named_Link_Fragment
  | Named_Membership_Fragment
  | Named_Mention_Fragment
  | Named_Motive_Fragment
  | Named_Organization_Fragment
  | Named_Outcome_Fragment
  | Named_Participation_Fragment
  | Named_Person_Fragment
  | Named_Recommendation_Fragment
  | Named_Relation_Fragment
  | Named_Stance_Fragment
;

type EvidenceFields_Answer_Fragment = { __typename: 'Answer', id: string, label: string };

type EvidenceFields_Appearance_Fragment = { __typename: 'Appearance', id: string, label: string };

type EvidenceFields_Brief_Fragment = { __typename: 'Brief', id: string, label: string };

type EvidenceFields_Catalog_Fragment = { __typename: 'Catalog', id: string, label: string };

type EvidenceFields_Country_Fragment = { __typename: 'Country', id: string, label: string };

type EvidenceFields_Event_Fragment = { __typename: 'Event', id: string, label: string };

type EvidenceFields_Evidence_Fragment = { __typename: 'Evidence', id: string, label: string };

type EvidenceFields_Finding_Fragment = { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string };

type EvidenceFields_Forecast_Fragment = { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string };

type EvidenceFields_Grouping_Fragment = { __typename: 'Grouping', id: string, label: string };

type EvidenceFields_Instrument_Fragment = { __typename: 'Instrument', id: string, label: string };

type EvidenceFields_InstrumentMention_Fragment = { __typename: 'InstrumentMention', id: string, label: string };

type EvidenceFields_Issue_Fragment = { __typename: 'Issue', id: string, label: string };

type EvidenceFields_IssueMention_Fragment = { __typename: 'IssueMention', id: string, label: string };

type EvidenceFields_Link_Fragment = { __typename: 'Link', id: string, label: string };

type EvidenceFields_Membership_Fragment = { __typename: 'Membership', id: string, label: string };

type EvidenceFields_Mention_Fragment = { __typename: 'Mention', id: string, label: string };

type EvidenceFields_Motive_Fragment = { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string };

type EvidenceFields_Organization_Fragment = { __typename: 'Organization', id: string, label: string };

type EvidenceFields_Outcome_Fragment = { __typename: 'Outcome', id: string, label: string };

type EvidenceFields_Participation_Fragment = { __typename: 'Participation', id: string, label: string };

type EvidenceFields_Person_Fragment = { __typename: 'Person', id: string, label: string };

type EvidenceFields_Recommendation_Fragment = { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string };

type EvidenceFields_Relation_Fragment = { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string };

type EvidenceFields_Stance_Fragment = { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type EvidenceFieldsFragment =
  | EvidenceFields_Answer_Fragment
  | EvidenceFields_Appearance_Fragment
  | EvidenceFields_Brief_Fragment
  | EvidenceFields_Catalog_Fragment
  | EvidenceFields_Country_Fragment
  | EvidenceFields_Event_Fragment
  | EvidenceFields_Evidence_Fragment
  | EvidenceFields_Finding_Fragment
  | EvidenceFields_Forecast_Fragment
  | EvidenceFields_Grouping_Fragment
  | EvidenceFields_Instrument_Fragment
  | EvidenceFields_InstrumentMention_Fragment
  | EvidenceFields_Issue_Fragment
  | EvidenceFields_IssueMention_Fragment
  | EvidenceFields_Link_Fragment
  | EvidenceFields_Membership_Fragment
  | EvidenceFields_Mention_Fragment
  | EvidenceFields_Motive_Fragment
  | EvidenceFields_Organization_Fragment
  | EvidenceFields_Outcome_Fragment
  | EvidenceFields_Participation_Fragment
  | EvidenceFields_Person_Fragment
  | EvidenceFields_Recommendation_Fragment
  | EvidenceFields_Relation_Fragment
  | EvidenceFields_Stance_Fragment
;

export type TermFieldsFragment = { slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> };

export type InstrumentEntryFragment = { slug: string, title: string, instrumentKind: InstrumentKind, aliases?: Array<string>, externalIds: Array<string>, jurisdiction:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, instrumentWhole: { __typename: 'Instrument', id: string, slug: string, title: string } | null, instrumentParts: { totalCount: number, nodes: Array<{ __typename: 'Instrument', id: string, slug: string, title: string }> }, instrumentMentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, note: string | null, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, instrumentEvents: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number } } }> }, instrumentStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, instrumentRecommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } };

export type InstrumentLineFragment = { __typename: 'Instrument', id: string, slug: string, title: string };

export type InstrumentSaidFragment = { text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> };

export type ExplorerLedgerQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  events?: OutcomeWhere | null | undefined;
  hasEvents?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerLedgerQuery = { dataset: { revision: string } | null, claims: { totalCount: number, nodes: Array<
      | { __typename: 'Finding', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Forecast', condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, forecastType: ForecastType, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Recommendation', strength: Strength, condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }> }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, outcomes?: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, of:
        | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }
        | Record<PropertyKey, never>
      , citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> } | null };

export type ExplorerMapQueryVariables = Exact<{
  brief?: string | number;
  isChosen?: boolean;
  where?: EventWhere | null | undefined;
  said?: MentionWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerMapQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, statementLanguage: string, appearances: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, mentions: { totalCount: number }, actor:
          | { __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        , citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null }> }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, countries?: { totalCount: number, nodes: Array<{ __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string, events: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null }> }, differences: { totalCount: number } }> } | null };

export type MapCountryFragment = { __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string };

export type PlaceSaidFragment = { id: string, modality: Modality | null, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null };

export type ExplorerMatrixQueryVariables = Exact<{
  rows: ClaimGroups;
  columns: ClaimGroups;
  where?: ClaimWhere | null | undefined;
  types?: Array<ClaimType> | ClaimType | null | undefined;
  institutes?: ClaimGroups;
  hasInstitutes?: boolean;
  language?: string;
}>;


export type ExplorerMatrixQuery = { dataset: { revision: string } | null, claimTable: { columns: Array<{ count: number, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', slug: string, id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', slug: string, id: string, label: string }
        | { __typename: 'Instrument', slug: string, id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', slug: string, id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', slug: string, id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', slug: string, id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
       | null }>, rows: Array<{ count: number, cells: Array<{ count: number }>, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', slug: string, id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', slug: string, id: string, label: string }
        | { __typename: 'Instrument', slug: string, id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', slug: string, id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', slug: string, id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', slug: string, id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
       | null }> } | null, together?: { columns: Array<{ node:
        | { id: string, briefs: { nodes: Array<{ publisher: { id: string } }> } }
        | Record<PropertyKey, never>
       | null }>, rows: Array<{ cells: Array<{ count: number }> }> } | null };

export type ClaimGroupFieldsFragment = { count: number, node:
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', slug: string, id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', slug: string, id: string, label: string }
    | { __typename: 'Instrument', slug: string, id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', slug: string, id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', slug: string, id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', slug: string, id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
   | null };

export type ExplorerNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language?: string;
}>;


export type ExplorerNamesQuery = { briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } | null, nodes: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Issue', id: string, slug: string, title: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
    | Record<PropertyKey, never>
   | null> };

export type OutcomeFieldsFragment = { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> };

type ForeseenClaim_Finding_Fragment = { __typename: 'Finding', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ForeseenClaim_Forecast_Fragment = { __typename: 'Forecast', condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, forecastType: ForecastType, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ForeseenClaim_Motive_Fragment = { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ForeseenClaim_Recommendation_Fragment = { __typename: 'Recommendation', strength: Strength, condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ForeseenClaim_Relation_Fragment = { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

type ForeseenClaim_Stance_Fragment = { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> };

export type ForeseenClaimFragment =
  | ForeseenClaim_Finding_Fragment
  | ForeseenClaim_Forecast_Fragment
  | ForeseenClaim_Motive_Fragment
  | ForeseenClaim_Recommendation_Fragment
  | ForeseenClaim_Relation_Fragment
  | ForeseenClaim_Stance_Fragment
;

export type QuantityFieldsFragment = { text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, place: { name: string } | null, date: { label: string, edtf: string } | null };

export type ExplorerOverviewQueryVariables = Exact<{
  brief?: string | number;
  isChosen?: boolean;
  hasNewest?: boolean;
  language?: string;
}>;


export type ExplorerOverviewQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, title: string, overline: string | null, license: string | null, quotable: boolean, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string, catalogs: Array<{ id: string }> }, catalog: { id: string, title: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, nodes: Array<{ mentionCount: number | null, part: string | null, id: string, basis: Basis, actor:
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        , citations: Array<{ ref: string }> }> }, people: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        , citations: Array<{ ref: string }> }> }, organizations: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        , citations: Array<{ ref: string }> }> }, issues: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, issue: { __typename: 'Issue', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, instruments: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, evidence: { totalCount: number, nodes: Array<{ id: string, what:
              | { __typename: 'Answer', id: string, label: string }
              | { __typename: 'Appearance', id: string, label: string }
              | { __typename: 'Brief', id: string, label: string }
              | { __typename: 'Catalog', id: string, label: string }
              | { __typename: 'Country', id: string, label: string }
              | { __typename: 'Event', id: string, label: string }
              | { __typename: 'Evidence', id: string, label: string }
              | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
              | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
              | { __typename: 'Grouping', id: string, label: string }
              | { __typename: 'Instrument', id: string, label: string }
              | { __typename: 'InstrumentMention', id: string, label: string }
              | { __typename: 'Issue', id: string, label: string }
              | { __typename: 'IssueMention', id: string, label: string }
              | { __typename: 'Link', id: string, label: string }
              | { __typename: 'Membership', id: string, label: string }
              | { __typename: 'Mention', id: string, label: string }
              | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
              | { __typename: 'Organization', id: string, label: string }
              | { __typename: 'Outcome', id: string, label: string }
              | { __typename: 'Participation', id: string, label: string }
              | { __typename: 'Person', id: string, label: string }
              | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
              | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
              | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                > }
             }> }, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
          | { __typename: 'Answer', id: string, label: string }
          | { __typename: 'Appearance', id: string, label: string }
          | { __typename: 'Brief', id: string, label: string }
          | { __typename: 'Catalog', id: string, label: string }
          | { __typename: 'Country', id: string, label: string }
          | { __typename: 'Event', id: string, label: string }
          | { __typename: 'Evidence', id: string, label: string }
          | { __typename: 'Finding', id: string, label: string }
          | { __typename: 'Forecast', id: string, label: string }
          | { __typename: 'Grouping', id: string, label: string }
          | { __typename: 'Instrument', id: string, label: string }
          | { __typename: 'InstrumentMention', id: string, label: string }
          | { __typename: 'Issue', id: string, label: string }
          | { __typename: 'IssueMention', id: string, label: string }
          | { __typename: 'Link', id: string, label: string }
          | { __typename: 'Membership', id: string, label: string }
          | { __typename: 'Mention', id: string, label: string }
          | { __typename: 'Motive', id: string, label: string }
          | { __typename: 'Organization', id: string, label: string }
          | { __typename: 'Outcome', id: string, label: string }
          | { __typename: 'Participation', id: string, label: string }
          | { __typename: 'Person', id: string, label: string }
          | { __typename: 'Recommendation', id: string, label: string }
          | { __typename: 'Relation', id: string, label: string }
          | { __typename: 'Stance', id: string, label: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, relations: { totalCount: number } } | null, newest?: { nodes: Array<{ id: string, slug: string, title: string, overline: string | null, license: string | null, quotable: boolean, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string, catalogs: Array<{ id: string }> }, catalog: { id: string, title: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, nodes: Array<{ mentionCount: number | null, part: string | null, id: string, basis: Basis, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          , citations: Array<{ ref: string }> }> }, people: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          , citations: Array<{ ref: string }> }> }, organizations: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          , citations: Array<{ ref: string }> }> }, issues: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, issue: { __typename: 'Issue', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, instruments: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, evidence: { totalCount: number, nodes: Array<{ id: string, what:
                | { __typename: 'Answer', id: string, label: string }
                | { __typename: 'Appearance', id: string, label: string }
                | { __typename: 'Brief', id: string, label: string }
                | { __typename: 'Catalog', id: string, label: string }
                | { __typename: 'Country', id: string, label: string }
                | { __typename: 'Event', id: string, label: string }
                | { __typename: 'Evidence', id: string, label: string }
                | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
                | { __typename: 'Grouping', id: string, label: string }
                | { __typename: 'Instrument', id: string, label: string }
                | { __typename: 'InstrumentMention', id: string, label: string }
                | { __typename: 'Issue', id: string, label: string }
                | { __typename: 'IssueMention', id: string, label: string }
                | { __typename: 'Link', id: string, label: string }
                | { __typename: 'Membership', id: string, label: string }
                | { __typename: 'Mention', id: string, label: string }
                | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
                | { __typename: 'Organization', id: string, label: string }
                | { __typename: 'Outcome', id: string, label: string }
                | { __typename: 'Participation', id: string, label: string }
                | { __typename: 'Person', id: string, label: string }
                | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
                | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                    | { __typename: 'Country', id: string, slug: string, name: string }
                    | { __typename: 'Grouping', id: string, slug: string, name: string }
                    | { __typename: 'Organization', id: string, slug: string, name: string }
                    | { __typename: 'Person', id: string, slug: string, name: string }
                  > }
               }> }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', id: string, label: string }
            | { __typename: 'Forecast', id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', id: string, label: string }
            | { __typename: 'Relation', id: string, label: string }
            | { __typename: 'Stance', id: string, label: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, relations: { totalCount: number } }> } | null, briefs?: { totalCount: number, nodes: Array<{ __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, motives: { nodes: Array<{ goal: string, actors: Array<
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> } | null, disputed?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> } }> } | null, compared?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> } }> } | null } & { catalogs?: Array<{ id: string, title: string, publisherName: string | null, counts: { briefs: number } }> | null };

export type ComparedEventsFragment = { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
         | null }> } }> };

export type BriefSummaryFragment = { id: string, slug: string, title: string, overline: string | null, license: string | null, quotable: boolean, url: string | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string, catalogs: Array<{ id: string }> }, catalog: { id: string, title: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string, ref: string, label: string }> }>, countries: { totalCount: number, nodes: Array<{ mentionCount: number | null, part: string | null, id: string, basis: Basis, actor:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      , citations: Array<{ ref: string }> }> }, people: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      , citations: Array<{ ref: string }> }> }, organizations: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      , citations: Array<{ ref: string }> }> }, issues: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, issue: { __typename: 'Issue', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, instruments: { totalCount: number, nodes: Array<{ text: string, id: string, basis: Basis, instrument: { __typename: 'Instrument', id: string, slug: string, title: string }, citations: Array<{ ref: string }> }> }, motives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, evidence: { totalCount: number, nodes: Array<{ id: string, what:
            | { __typename: 'Answer', id: string, label: string }
            | { __typename: 'Appearance', id: string, label: string }
            | { __typename: 'Brief', id: string, label: string }
            | { __typename: 'Catalog', id: string, label: string }
            | { __typename: 'Country', id: string, label: string }
            | { __typename: 'Event', id: string, label: string }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string }
            | { __typename: 'Grouping', id: string, label: string }
            | { __typename: 'Instrument', id: string, label: string }
            | { __typename: 'InstrumentMention', id: string, label: string }
            | { __typename: 'Issue', id: string, label: string }
            | { __typename: 'IssueMention', id: string, label: string }
            | { __typename: 'Link', id: string, label: string }
            | { __typename: 'Membership', id: string, label: string }
            | { __typename: 'Mention', id: string, label: string }
            | { __typename: 'Motive', slug: string, modality: Modality | null, goal: string, id: string, label: string }
            | { __typename: 'Organization', id: string, label: string }
            | { __typename: 'Outcome', id: string, label: string }
            | { __typename: 'Participation', id: string, label: string }
            | { __typename: 'Person', id: string, label: string }
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, allMotives: { totalCount: number }, recommendations: { totalCount: number, nodes: Array<{ __typename: 'Recommendation', action: string, condition: string | null, strength: Strength, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, relations: { totalCount: number } };

export type NamingFragment = { part: string | null, id: string, basis: Basis, actor:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  , citations: Array<{ ref: string }> };

export type ExplorerPassageQueryVariables = Exact<{
  id: string | number;
  cites?: Array<string> | string | null | undefined;
  citedBrief?: Array<string | number> | string | number | null | undefined;
  brief?: string | number;
  isChosen?: boolean;
  language?: string;
}>;


export type ExplorerPassageQuery = { dataset: { revision: string } | null, brief?: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', id: string, ref: string, label: string, paragraphKind: ParagraphKind, quote: string | null, sha256: string, speaker:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, brief: { __typename: 'Brief', license: string | null, url: string | null, title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, sentences: Array<{ sentence: number | null, start: number, end: number, quoteSha256: string, ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, claims: { totalCount: number, nodes: Array<
          | { __typename: 'Finding', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
          | { __typename: 'Forecast', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
          | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, actors: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
          | { __typename: 'Recommendation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, addressees: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
          | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
          | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, holders: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        > } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Stance', id: string }
   | null, events: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { nodes: Array<{ modality: Modality | null, id: string, basis: Basis, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } }> } | null };

export type ParagraphEntryFragment = { ref: string, label: string, paragraphKind: ParagraphKind, quote: string | null, sha256: string, speaker:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, brief: { __typename: 'Brief', license: string | null, url: string | null, title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, sentences: Array<{ sentence: number | null, start: number, end: number, quoteSha256: string, ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, claims: { totalCount: number, nodes: Array<
      | { __typename: 'Finding', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Forecast', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Recommendation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, holders: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
    > } };

export type ExplorerPictureQueryVariables = Exact<{
  id: string | number;
  language?: string;
}>;


export type ExplorerPictureQuery = { node:
    | { __typename: 'Answer', label: string, id: string }
    | { __typename: 'Appearance', label: string, id: string }
    | { __typename: 'Brief', label: string, language: string, id: string, published: { label: string, edtf: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }
    | { __typename: 'Catalog', label: string, id: string }
    | { __typename: 'Country', label: string, id: string }
    | { __typename: 'Event', label: string, id: string, date: { label: string, edtf: string } | null }
    | { __typename: 'Evidence', label: string, id: string }
    | { __typename: 'Finding', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Forecast', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Grouping', label: string, id: string }
    | { __typename: 'Instrument', label: string, id: string }
    | { __typename: 'InstrumentMention', label: string, id: string }
    | { __typename: 'Issue', label: string, id: string }
    | { __typename: 'IssueMention', label: string, id: string }
    | { __typename: 'Link', label: string, id: string }
    | { __typename: 'Membership', label: string, id: string }
    | { __typename: 'Mention', label: string, id: string }
    | { __typename: 'Motive', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Organization', label: string, id: string }
    | { __typename: 'Outcome', label: string, id: string }
    | { __typename: 'Paragraph', id: string, place: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Participation', label: string, id: string }
    | { __typename: 'Person', label: string, id: string }
    | { __typename: 'Recommendation', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Relation', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Stance', label: string, basis: Basis, id: string, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
   | null };

export type ExplorerReaderQueryVariables = Exact<{
  brief: string | number;
  language?: string;
}>;


export type ExplorerReaderQuery = { dataset: { revision: string } | null, brief: { __typename: 'Brief', license: string | null, url: string | null, language: string, statementLanguage: string, quotable: boolean, textLength: number, title: string, id: string, slug: string, paragraphs: Array<{ id: string, kind: ParagraphKind }>, sections: Array<{ label: string, number: number | null, title: string | null, paragraphs: Array<{ id: string }> }>, keyPoints: Array<{ summary: string, citations: Array<{ ref: string }> }>, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null };

export type ExplorerReaderPageQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language?: string;
}>;


export type ExplorerReaderPageQuery = { nodes: Array<
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', id: string, ref: string, paragraphKind: ParagraphKind, start: number, end: number, speaker:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, sentences: Array<{ ref: string, start: number, end: number, quote: string | null, whyNoStatement: string | null }>, claims: { totalCount: number, nodes: Array<
          | { __typename: 'Finding', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }> }
          | { __typename: 'Forecast', condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }> }
          | { __typename: 'Motive', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }>, actors: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, targets: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            > }
          | { __typename: 'Recommendation', condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }>, addressees: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            > }
          | { __typename: 'Relation', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }> }
          | { __typename: 'Stance', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, citations: Array<{ ref: string }>, holders: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            > }
        > }, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Stance', id: string }
   | null> };

export type ReaderParagraphFragment = { id: string, ref: string, paragraphKind: ParagraphKind, start: number, end: number, speaker:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, sentences: Array<{ ref: string, start: number, end: number, quote: string | null, whyNoStatement: string | null }>, claims: { totalCount: number, nodes: Array<
      | { __typename: 'Finding', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Forecast', condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }>, actors: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, targets: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        > }
      | { __typename: 'Recommendation', condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }>, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        > }
      | { __typename: 'Relation', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        >, citations: Array<{ ref: string }>, holders: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        > }
    > }, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> } };

type ReaderClaim_Finding_Fragment = { id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }> };

type ReaderClaim_Forecast_Fragment = { condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }> };

type ReaderClaim_Motive_Fragment = { id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }>, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ReaderClaim_Recommendation_Fragment = { condition: string | null, id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }>, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ReaderClaim_Relation_Fragment = { id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }> };

type ReaderClaim_Stance_Fragment = { id: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
  >, citations: Array<{ ref: string }>, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

export type ReaderClaimFragment =
  | ReaderClaim_Finding_Fragment
  | ReaderClaim_Forecast_Fragment
  | ReaderClaim_Motive_Fragment
  | ReaderClaim_Recommendation_Fragment
  | ReaderClaim_Relation_Fragment
  | ReaderClaim_Stance_Fragment
;

export type ReaderMentionFragment = { hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> };

export type ReaderQuantityFragment = { text: string, measure: string, role: QuantityRole };

export type ExplorerReaderHashesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ExplorerReaderHashesQuery = { nodes: Array<
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', ref: string, start: number, end: number, sha256: string, id: string, sentences: Array<{ ref: string, start: number, end: number, quoteSha256: string }> }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Stance', id: string }
   | null> };

export type ExplorerRevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerRevisionQuery = { dataset: { revision: string } | null };

export type ExplorerSearchQueryVariables = Exact<{
  text: string;
  where?: SearchWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerSearchQuery = { dataset: { revision: string } | null, search: { totalCount: number, reading: { asks: SearchQuestion | null, dates: Array<string>, words: Array<string>, unknown: Array<string>, matchesAll: boolean, named: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      > }, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ isAnswer: boolean, words: Array<string>, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string, eventModality: Modality | null, date: { label: string, edtf: string } | null, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences: { totalCount: number } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Forecast', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, asOf: { label: string, edtf: string }, actors: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, targets: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, asOf: { label: string, edtf: string }, addressees: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Relation', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Stance', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
       }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExplorerSuggestQueryVariables = Exact<{
  text: string;
  language?: string;
}>;


export type ExplorerSuggestQuery = { suggest: Array<
    | { __typename: 'Answer', id: string, label: string }
    | { __typename: 'Appearance', id: string, label: string }
    | { __typename: 'Brief', id: string, label: string }
    | { __typename: 'Catalog', id: string, label: string }
    | { __typename: 'Country', id: string, label: string }
    | { __typename: 'Event', id: string, label: string }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', id: string, label: string }
    | { __typename: 'Forecast', id: string, label: string }
    | { __typename: 'Grouping', id: string, label: string }
    | { __typename: 'Instrument', id: string, label: string }
    | { __typename: 'InstrumentMention', id: string, label: string }
    | { __typename: 'Issue', id: string, label: string }
    | { __typename: 'IssueMention', id: string, label: string }
    | { __typename: 'Link', id: string, label: string }
    | { __typename: 'Membership', id: string, label: string }
    | { __typename: 'Mention', id: string, label: string }
    | { __typename: 'Motive', id: string, label: string }
    | { __typename: 'Organization', id: string, label: string }
    | { __typename: 'Outcome', id: string, label: string }
    | { __typename: 'Participation', id: string, label: string }
    | { __typename: 'Person', id: string, label: string }
    | { __typename: 'Recommendation', id: string, label: string }
    | { __typename: 'Relation', id: string, label: string }
    | { __typename: 'Stance', id: string, label: string }
  > | null };

export type ExplorerTimelinePartsQueryVariables = Exact<{
  p1?: EventWhere | null | undefined;
  p2?: EventWhere | null | undefined;
  p3?: EventWhere | null | undefined;
  p4?: EventWhere | null | undefined;
  p5?: EventWhere | null | undefined;
  p6?: EventWhere | null | undefined;
  p7?: EventWhere | null | undefined;
  p8?: EventWhere | null | undefined;
  p9?: EventWhere | null | undefined;
  p10?: EventWhere | null | undefined;
  p11?: EventWhere | null | undefined;
  p12?: EventWhere | null | undefined;
}>;


export type ExplorerTimelinePartsQuery = { p1: { totalCount: number } | null, p2: { totalCount: number } | null, p3: { totalCount: number } | null, p4: { totalCount: number } | null, p5: { totalCount: number } | null, p6: { totalCount: number } | null, p7: { totalCount: number } | null, p8: { totalCount: number } | null, p9: { totalCount: number } | null, p10: { totalCount: number } | null, p11: { totalCount: number } | null, p12: { totalCount: number } | null };

export type ExplorerTimelinePartsOfBriefQueryVariables = Exact<{
  brief: string | number;
  p1?: MentionWhere | null | undefined;
  p2?: MentionWhere | null | undefined;
  p3?: MentionWhere | null | undefined;
  p4?: MentionWhere | null | undefined;
  p5?: MentionWhere | null | undefined;
  p6?: MentionWhere | null | undefined;
  p7?: MentionWhere | null | undefined;
  p8?: MentionWhere | null | undefined;
  p9?: MentionWhere | null | undefined;
  p10?: MentionWhere | null | undefined;
  p11?: MentionWhere | null | undefined;
  p12?: MentionWhere | null | undefined;
}>;


export type ExplorerTimelinePartsOfBriefQuery = { brief: { p1: { totalCount: number }, p2: { totalCount: number }, p3: { totalCount: number }, p4: { totalCount: number }, p5: { totalCount: number }, p6: { totalCount: number }, p7: { totalCount: number }, p8: { totalCount: number }, p9: { totalCount: number }, p10: { totalCount: number }, p11: { totalCount: number }, p12: { totalCount: number } } | null };

export type ExplorerTimelineQueryVariables = Exact<{
  brief?: string | number;
  isChosen?: boolean;
  where?: EventWhere | null | undefined;
  said?: MentionWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerTimelineQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, statementLanguage: string, mentions: { totalCount: number, years: Array<{ value: string, count: number }>, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind }, participations: Array<{ id: string, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, events?: { totalCount: number, years: Array<{ value: string, count: number }>, nodes: Array<{ __typename: 'Event', modality: Modality | null, modalityDisputed: boolean, id: string, slug: string, title: string, kind: EventKind, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, participations: Array<{ id: string, actor:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }>, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> }, differences: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TimelineMentionFragment = { hedge: string | null, id: string, modality: Modality | null, basis: Basis, participations: Array<{ id: string, actor:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     }>, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> };

export type ExplorerWorkQueryVariables = Exact<{
  publisher?: Array<string | number> | string | number | null | undefined;
  author?: Array<string | number> | string | number | null | undefined;
  actor?: Array<string | number> | string | number | null | undefined;
  language?: string;
}>;


export type ExplorerWorkQuery = { dataset: { revision: string } | null, events: { totalCount: number } | null, forecasts: { totalCount: number } | null, recommendations: { totalCount: number } | null, findings: { totalCount: number } | null, ofOthers: { totalCount: number } | null, disputed: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> } }> } | null, compared: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> } }> } | null, judged: { totalCount: number, nodes: Array<
      | { __typename: 'Finding', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Forecast', condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, forecastType: ForecastType, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Motive', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, goal: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Recommendation', strength: Strength, condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, action: string, addressees: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, outcome: { id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> } | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Relation', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | { __typename: 'Stance', id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
    > } | null, own: { nodes: Array<{ id: string, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }> } | null, ownViews: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> } | null, views: { totalCount: number, nodes: Array<
      | { __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
      | Record<PropertyKey, never>
    > } | null };

const fragmentActorName = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}};
const fragmentSourceBrief = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"statementLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentClaimFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}};
const fragmentMotiveTie = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentStanceTie = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}};
const fragmentProvenance = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Provenance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}};
const fragmentDateLabel = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}};
const fragmentNamed = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labeled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}};
const fragmentClaimTitle = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}};
const fragmentEvidenceFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labeled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}};
const fragmentEvidenceLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"role"},"name":{"kind":"Name","value":"evidenceRole"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"what"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}};
const fragmentArgumentMotive = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArgumentMotive"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}}]}};
const fragmentBriefLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}};
const fragmentBriefGist = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefGist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}},{"kind":"Field","name":{"kind":"Name","value":"statementLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"main"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}};
const fragmentBriefFacets = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefFacets"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BriefConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}};
const fragmentCatalogEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Catalog"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"catalogPublisher"},"name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefs"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extends"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}};
const fragmentCatalogList = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CatalogList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisherName"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefs"}}]}}]}}]}};
const fragmentMotiveLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MotiveLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentStanceLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentForecastLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForecastLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}};
const fragmentRecommendationLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentRelationLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentFindingLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}};
const fragmentListedClaim = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}}]}};
const fragmentPassageFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PassageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}};
const fragmentQuantityFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuantityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}};
const fragmentOutcomeFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutcomeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outcome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"statedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}}]}};
const fragmentClaimEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"main"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"explicit"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","alias":{"kind":"Name","value":"forecastType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"leadsTo"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS_TO"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"FROM"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"feeds"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FEEDS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"FROM"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drivenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuantityFields"}}]}}]}}]}};
const fragmentDateFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}};
const fragmentPlaceName = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentAccountFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"role"},"name":{"kind":"Name","value":"participantRole"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}};
const fragmentComparedAccounts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedAccounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}},{"kind":"Field","name":{"kind":"Name","value":"dateCitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeCitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]}};
const fragmentContradictingBriefs = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContradictingBriefs"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventDifferencesConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}}]}}]}};
const fragmentIssueSays = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueSays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}};
const fragmentInstrumentSays = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentSays"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstrumentMentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}};
const fragmentWhoseView = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoseView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}};
const fragmentContestedClaims = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestedClaims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoseView"}},{"kind":"Field","alias":{"kind":"Name","value":"contradictions"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRADICTS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoseView"}}]}}]}}]}}]}}]}};
const fragmentDifferenceFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventDifferencesConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}}]}}]}}]}};
const fragmentEventTitle = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"eventKind"}}]}};
const fragmentSaid = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}};
const fragmentAccounts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Accounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MentionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}};
const fragmentEventLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"told"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Accounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}};
const fragmentInstrumentLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}};
const fragmentFindingLines = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}}]}};
const fragmentEventEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"eventKind"}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventModality"},"name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corroborations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"combined"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"combined"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"combined"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"told"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"linkKind"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eventFindings"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"role"},"name":{"kind":"Name","value":"evidenceRole"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"motive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}}]}}]}};
const fragmentStanceLines = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"StanceLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StanceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}};
const fragmentRecommendationLines = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecommendationLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLine"}}]}}]}};
const fragmentIssueEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMentions"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueEvents"},"name":{"kind":"Name","value":"events"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueFindings"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLines"}}]}}]}};
const fragmentTermFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}};
const fragmentInstrumentSaid = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstrumentMention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentLine"}}]}}]}};
const fragmentBriefEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"quotable"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"doi"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"statementLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"textSha256"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissioners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summaryOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermFields"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"briefInstruments"},"name":{"kind":"Name","value":"instrumentMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSaid"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"briefForecasts"},"name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"briefFindings"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLines"}}]}}]}};
const fragmentActorEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationKind"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"published"},"name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"written"},"name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grouping"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groupingKind"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRelations"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advice"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theirFindings"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLines"}}]}}]}};
const fragmentEventCounts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}};
const fragmentAdviceCounts = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdviceCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}};
const fragmentContradictions = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Contradictions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}};
const fragmentPageFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}};
const fragmentInstrumentEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstrumentEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"instrumentKind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"externalIds"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentWhole"},"name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentLine"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentParts"},"name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentMentions"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentEvents"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"combined"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventLine"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentStances"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instrumentRecommendations"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecommendationLines"}}]}}]}};
const fragmentMapCountry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MapCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"alpha3"}}]}};
const fragmentPlaceSaid = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeCitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}};
const fragmentClaimGroupFields = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimGroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}};
const fragmentForeseenClaim = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForeseenClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"forecastType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}}]}}]}}]}};
const fragmentComparedEvents = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedEvents"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"role"},"name":{"kind":"Name","value":"participantRole"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}}]}};
const fragmentNaming = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Naming"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appearance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}};
const fragmentBriefSummary = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"overline"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"quotable"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"catalogs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"catalog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"appearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Naming"}},{"kind":"Field","name":{"kind":"Name","value":"mentionCount"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"people"},"name":{"kind":"Name","value":"appearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Naming"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"organizations"},"name":{"kind":"Name","value":"appearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANIZATION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Naming"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issues"},"name":{"kind":"Name","value":"issueMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instruments"},"name":{"kind":"Name","value":"instrumentMentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSaid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"main"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allMotives"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}};
const fragmentClaimLine = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}}]}};
const fragmentClaimActors = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimActors"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Motive"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}};
const fragmentParagraphEntry = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParagraphEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphKind"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PassageFields"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActors"}}]}}]}}]}};
const fragmentReaderQuantity = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderQuantity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}};
const fragmentReaderClaim = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActors"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Recommendation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderQuantity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forecast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderQuantity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderQuantity"}}]}}]}}]}};
const fragmentReaderMention = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderMention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"quantities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderQuantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}};
const fragmentReaderParagraph = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderParagraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphKind"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"whyNoStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderMention"}}]}}]}}]}};
const fragmentTimelineMention = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineMention"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}};
export const ActorNameFragmentDoc = {"kind":"Document","definitions":[fragmentActorName]} as unknown as DocumentNode<ActorNameFragment, unknown>;
export const SourceBriefFragmentDoc = {"kind":"Document","definitions":[fragmentSourceBrief,fragmentActorName]} as unknown as DocumentNode<SourceBriefFragment, unknown>;
export const ClaimFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentClaimFields,fragmentActorName,fragmentSourceBrief]} as unknown as DocumentNode<ClaimFieldsFragment, unknown>;
export const MotiveTieFragmentDoc = {"kind":"Document","definitions":[fragmentMotiveTie,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<MotiveTieFragment, unknown>;
export const StanceTieFragmentDoc = {"kind":"Document","definitions":[fragmentStanceTie,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<StanceTieFragment, unknown>;
export const ProvenanceFragmentDoc = {"kind":"Document","definitions":[fragmentProvenance]} as unknown as DocumentNode<ProvenanceFragment, unknown>;
export const DateLabelFragmentDoc = {"kind":"Document","definitions":[fragmentDateLabel]} as unknown as DocumentNode<DateLabelFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[fragmentNamed]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ClaimTitleFragmentDoc = {"kind":"Document","definitions":[fragmentClaimTitle]} as unknown as DocumentNode<ClaimTitleFragment, unknown>;
export const EvidenceFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentEvidenceFields,fragmentNamed,fragmentClaimTitle,fragmentActorName]} as unknown as DocumentNode<EvidenceFieldsFragment, unknown>;
export const EvidenceLineFragmentDoc = {"kind":"Document","definitions":[fragmentEvidenceLine,fragmentNamed,fragmentClaimTitle,fragmentActorName,fragmentProvenance,fragmentDateLabel,fragmentEvidenceFields]} as unknown as DocumentNode<EvidenceLineFragment, unknown>;
export const ArgumentMotiveFragmentDoc = {"kind":"Document","definitions":[fragmentArgumentMotive,fragmentActorName,fragmentSourceBrief,fragmentProvenance,fragmentDateLabel,fragmentNamed,fragmentClaimTitle,fragmentEvidenceFields,fragmentClaimFields,fragmentEvidenceLine]} as unknown as DocumentNode<ArgumentMotiveFragment, unknown>;
export const BriefLineFragmentDoc = {"kind":"Document","definitions":[fragmentBriefLine,fragmentActorName,fragmentSourceBrief,fragmentDateLabel]} as unknown as DocumentNode<BriefLineFragment, unknown>;
export const BriefGistFragmentDoc = {"kind":"Document","definitions":[fragmentBriefGist,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<BriefGistFragment, unknown>;
export const BriefFacetsFragmentDoc = {"kind":"Document","definitions":[fragmentBriefFacets]} as unknown as DocumentNode<BriefFacetsFragment, unknown>;
export const CatalogEntryFragmentDoc = {"kind":"Document","definitions":[fragmentCatalogEntry,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<CatalogEntryFragment, unknown>;
export const CatalogListFragmentDoc = {"kind":"Document","definitions":[fragmentCatalogList]} as unknown as DocumentNode<CatalogListFragment, unknown>;
export const MotiveLineFragmentDoc = {"kind":"Document","definitions":[fragmentMotiveLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<MotiveLineFragment, unknown>;
export const StanceLineFragmentDoc = {"kind":"Document","definitions":[fragmentStanceLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<StanceLineFragment, unknown>;
export const ForecastLineFragmentDoc = {"kind":"Document","definitions":[fragmentForecastLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<ForecastLineFragment, unknown>;
export const RecommendationLineFragmentDoc = {"kind":"Document","definitions":[fragmentRecommendationLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<RecommendationLineFragment, unknown>;
export const RelationLineFragmentDoc = {"kind":"Document","definitions":[fragmentRelationLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields]} as unknown as DocumentNode<RelationLineFragment, unknown>;
export const FindingLineFragmentDoc = {"kind":"Document","definitions":[fragmentFindingLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentNamed]} as unknown as DocumentNode<FindingLineFragment, unknown>;
export const ListedClaimFragmentDoc = {"kind":"Document","definitions":[fragmentListedClaim,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentClaimFields,fragmentNamed,fragmentClaimTitle,fragmentBriefLine,fragmentMotiveLine,fragmentStanceLine,fragmentForecastLine,fragmentRecommendationLine,fragmentRelationLine,fragmentFindingLine]} as unknown as DocumentNode<ListedClaimFragment, unknown>;
export const PassageFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentPassageFields]} as unknown as DocumentNode<PassageFieldsFragment, unknown>;
export const QuantityFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentQuantityFields,fragmentActorName,fragmentDateLabel]} as unknown as DocumentNode<QuantityFieldsFragment, unknown>;
export const OutcomeFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentOutcomeFields,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<OutcomeFieldsFragment, unknown>;
export const ClaimEntryFragmentDoc = {"kind":"Document","definitions":[fragmentClaimEntry,fragmentActorName,fragmentSourceBrief,fragmentProvenance,fragmentDateLabel,fragmentNamed,fragmentClaimTitle,fragmentEvidenceFields,fragmentClaimFields,fragmentBriefLine,fragmentPassageFields,fragmentEvidenceLine,fragmentRecommendationLine,fragmentQuantityFields,fragmentOutcomeFields,fragmentMotiveLine]} as unknown as DocumentNode<ClaimEntryFragment, unknown>;
export const DateFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentDateFields,fragmentDateLabel]} as unknown as DocumentNode<DateFieldsFragment, unknown>;
export const PlaceNameFragmentDoc = {"kind":"Document","definitions":[fragmentPlaceName,fragmentActorName]} as unknown as DocumentNode<PlaceNameFragment, unknown>;
export const AccountFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentAccountFields,fragmentDateLabel,fragmentActorName,fragmentSourceBrief,fragmentDateFields,fragmentPlaceName,fragmentProvenance,fragmentPassageFields,fragmentBriefLine]} as unknown as DocumentNode<AccountFieldsFragment, unknown>;
export const ComparedAccountsFragmentDoc = {"kind":"Document","definitions":[fragmentComparedAccounts,fragmentDateLabel,fragmentDateFields,fragmentActorName,fragmentPlaceName,fragmentProvenance,fragmentPassageFields,fragmentSourceBrief,fragmentBriefLine,fragmentAccountFields]} as unknown as DocumentNode<ComparedAccountsFragment, unknown>;
export const ContradictingBriefsFragmentDoc = {"kind":"Document","definitions":[fragmentContradictingBriefs,fragmentActorName,fragmentSourceBrief]} as unknown as DocumentNode<ContradictingBriefsFragment, unknown>;
export const IssueSaysFragmentDoc = {"kind":"Document","definitions":[fragmentIssueSays,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentProvenance,fragmentBriefLine]} as unknown as DocumentNode<IssueSaysFragment, unknown>;
export const InstrumentSaysFragmentDoc = {"kind":"Document","definitions":[fragmentInstrumentSays,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentProvenance,fragmentBriefLine]} as unknown as DocumentNode<InstrumentSaysFragment, unknown>;
export const WhoseViewFragmentDoc = {"kind":"Document","definitions":[fragmentWhoseView,fragmentActorName,fragmentSourceBrief]} as unknown as DocumentNode<WhoseViewFragment, unknown>;
export const ContestedClaimsFragmentDoc = {"kind":"Document","definitions":[fragmentContestedClaims,fragmentActorName,fragmentSourceBrief,fragmentWhoseView]} as unknown as DocumentNode<ContestedClaimsFragment, unknown>;
export const DifferenceFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentDifferenceFields,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<DifferenceFieldsFragment, unknown>;
export const EventTitleFragmentDoc = {"kind":"Document","definitions":[fragmentEventTitle]} as unknown as DocumentNode<EventTitleFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[fragmentSaid,fragmentDateLabel]} as unknown as DocumentNode<SaidFragment, unknown>;
export const AccountsFragmentDoc = {"kind":"Document","definitions":[fragmentAccounts,fragmentDateLabel,fragmentActorName,fragmentSaid,fragmentSourceBrief]} as unknown as DocumentNode<AccountsFragment, unknown>;
export const EventLineFragmentDoc = {"kind":"Document","definitions":[fragmentEventLine,fragmentDateLabel,fragmentSaid,fragmentActorName,fragmentSourceBrief,fragmentEventTitle,fragmentAccounts]} as unknown as DocumentNode<EventLineFragment, unknown>;
export const InstrumentLineFragmentDoc = {"kind":"Document","definitions":[fragmentInstrumentLine]} as unknown as DocumentNode<InstrumentLineFragment, unknown>;
export const FindingLinesFragmentDoc = {"kind":"Document","definitions":[fragmentFindingLines,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentNamed,fragmentFindingLine]} as unknown as DocumentNode<FindingLinesFragment, unknown>;
export const EventEntryFragmentDoc = {"kind":"Document","definitions":[fragmentEventEntry,fragmentDateLabel,fragmentActorName,fragmentSourceBrief,fragmentBriefLine,fragmentEventTitle,fragmentSaid,fragmentAccounts,fragmentDateFields,fragmentPlaceName,fragmentProvenance,fragmentPassageFields,fragmentNamed,fragmentClaimTitle,fragmentClaimFields,fragmentFindingLine,fragmentDifferenceFields,fragmentEventLine,fragmentInstrumentLine,fragmentAccountFields,fragmentEvidenceFields,fragmentOutcomeFields,fragmentFindingLines,fragmentMotiveLine]} as unknown as DocumentNode<EventEntryFragment, unknown>;
export const StanceLinesFragmentDoc = {"kind":"Document","definitions":[fragmentStanceLines,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentStanceLine]} as unknown as DocumentNode<StanceLinesFragment, unknown>;
export const RecommendationLinesFragmentDoc = {"kind":"Document","definitions":[fragmentRecommendationLines,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentRecommendationLine]} as unknown as DocumentNode<RecommendationLinesFragment, unknown>;
export const IssueEntryFragmentDoc = {"kind":"Document","definitions":[fragmentIssueEntry,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentEventTitle,fragmentSaid,fragmentAccounts,fragmentClaimFields,fragmentStanceLine,fragmentRecommendationLine,fragmentNamed,fragmentFindingLine,fragmentPassageFields,fragmentBriefLine,fragmentEventLine,fragmentStanceLines,fragmentRecommendationLines,fragmentFindingLines]} as unknown as DocumentNode<IssueEntryFragment, unknown>;
export const TermFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentTermFields]} as unknown as DocumentNode<TermFieldsFragment, unknown>;
export const InstrumentSaidFragmentDoc = {"kind":"Document","definitions":[fragmentInstrumentSaid,fragmentProvenance,fragmentInstrumentLine]} as unknown as DocumentNode<InstrumentSaidFragment, unknown>;
export const BriefEntryFragmentDoc = {"kind":"Document","definitions":[fragmentBriefEntry,fragmentProvenance,fragmentInstrumentLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentNamed,fragmentFindingLine,fragmentDateLabel,fragmentTermFields,fragmentInstrumentSaid,fragmentForecastLine,fragmentFindingLines]} as unknown as DocumentNode<BriefEntryFragment, unknown>;
export const ActorEntryFragmentDoc = {"kind":"Document","definitions":[fragmentActorEntry,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentEventTitle,fragmentSaid,fragmentAccounts,fragmentClaimFields,fragmentStanceLine,fragmentRecommendationLine,fragmentNamed,fragmentFindingLine,fragmentBriefLine,fragmentEventLine,fragmentMotiveLine,fragmentStanceLines,fragmentRelationLine,fragmentRecommendationLines,fragmentFindingLines]} as unknown as DocumentNode<ActorEntryFragment, unknown>;
export const EventCountsFragmentDoc = {"kind":"Document","definitions":[fragmentEventCounts]} as unknown as DocumentNode<EventCountsFragment, unknown>;
export const AdviceCountsFragmentDoc = {"kind":"Document","definitions":[fragmentAdviceCounts]} as unknown as DocumentNode<AdviceCountsFragment, unknown>;
export const ContradictionsFragmentDoc = {"kind":"Document","definitions":[fragmentContradictions]} as unknown as DocumentNode<ContradictionsFragment, unknown>;
export const PageFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentPageFields]} as unknown as DocumentNode<PageFieldsFragment, unknown>;
export const InstrumentEntryFragmentDoc = {"kind":"Document","definitions":[fragmentInstrumentEntry,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentEventTitle,fragmentSaid,fragmentAccounts,fragmentClaimFields,fragmentStanceLine,fragmentRecommendationLine,fragmentInstrumentLine,fragmentPassageFields,fragmentBriefLine,fragmentEventLine,fragmentStanceLines,fragmentRecommendationLines]} as unknown as DocumentNode<InstrumentEntryFragment, unknown>;
export const MapCountryFragmentDoc = {"kind":"Document","definitions":[fragmentMapCountry,fragmentActorName]} as unknown as DocumentNode<MapCountryFragment, unknown>;
export const PlaceSaidFragmentDoc = {"kind":"Document","definitions":[fragmentPlaceSaid,fragmentDateLabel,fragmentSaid,fragmentActorName]} as unknown as DocumentNode<PlaceSaidFragment, unknown>;
export const ClaimGroupFieldsFragmentDoc = {"kind":"Document","definitions":[fragmentClaimGroupFields,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentNamed,fragmentBriefLine]} as unknown as DocumentNode<ClaimGroupFieldsFragment, unknown>;
export const ForeseenClaimFragmentDoc = {"kind":"Document","definitions":[fragmentForeseenClaim,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine,fragmentClaimFields,fragmentClaimTitle,fragmentOutcomeFields]} as unknown as DocumentNode<ForeseenClaimFragment, unknown>;
export const ComparedEventsFragmentDoc = {"kind":"Document","definitions":[fragmentComparedEvents,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentEventTitle,fragmentProvenance,fragmentBriefLine]} as unknown as DocumentNode<ComparedEventsFragment, unknown>;
export const NamingFragmentDoc = {"kind":"Document","definitions":[fragmentNaming,fragmentProvenance,fragmentActorName]} as unknown as DocumentNode<NamingFragment, unknown>;
export const BriefSummaryFragmentDoc = {"kind":"Document","definitions":[fragmentBriefSummary,fragmentProvenance,fragmentActorName,fragmentInstrumentLine,fragmentSourceBrief,fragmentNamed,fragmentClaimTitle,fragmentClaimFields,fragmentDateLabel,fragmentNaming,fragmentInstrumentSaid,fragmentEvidenceFields,fragmentForecastLine,fragmentFindingLine,fragmentTermFields]} as unknown as DocumentNode<BriefSummaryFragment, unknown>;
export const ClaimLineFragmentDoc = {"kind":"Document","definitions":[fragmentClaimLine,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentClaimTitle]} as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const ClaimActorsFragmentDoc = {"kind":"Document","definitions":[fragmentClaimActors,fragmentActorName]} as unknown as DocumentNode<ClaimActorsFragment, unknown>;
export const ParagraphEntryFragmentDoc = {"kind":"Document","definitions":[fragmentParagraphEntry,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentClaimFields,fragmentClaimTitle,fragmentBriefLine,fragmentPassageFields,fragmentClaimLine,fragmentClaimActors]} as unknown as DocumentNode<ParagraphEntryFragment, unknown>;
export const ReaderQuantityFragmentDoc = {"kind":"Document","definitions":[fragmentReaderQuantity]} as unknown as DocumentNode<ReaderQuantityFragment, unknown>;
export const ReaderClaimFragmentDoc = {"kind":"Document","definitions":[fragmentReaderClaim,fragmentActorName,fragmentClaimTitle,fragmentClaimActors,fragmentReaderQuantity]} as unknown as DocumentNode<ReaderClaimFragment, unknown>;
export const ReaderMentionFragmentDoc = {"kind":"Document","definitions":[fragmentReaderMention,fragmentDateLabel,fragmentSaid,fragmentProvenance,fragmentReaderQuantity]} as unknown as DocumentNode<ReaderMentionFragment, unknown>;
export const ReaderParagraphFragmentDoc = {"kind":"Document","definitions":[fragmentReaderParagraph,fragmentClaimTitle,fragmentActorName,fragmentClaimActors,fragmentReaderQuantity,fragmentDateLabel,fragmentSaid,fragmentProvenance,fragmentReaderClaim,fragmentReaderMention]} as unknown as DocumentNode<ReaderParagraphFragment, unknown>;
export const TimelineMentionFragmentDoc = {"kind":"Document","definitions":[fragmentTimelineMention,fragmentDateLabel,fragmentSaid,fragmentProvenance]} as unknown as DocumentNode<TimelineMentionFragment, unknown>;
export const ExplorerActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motives"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MotiveWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motivesToward"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MotiveWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stancesOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"60"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"role"},"name":{"kind":"Name","value":"participantRole"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motives"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveTie"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"motivesToward"},"name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motivesToward"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MotiveTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTie"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"stancesOn"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stancesOn"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isFocused"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasClaims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"trend"}},{"kind":"Field","name":{"kind":"Name","value":"between"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}}]}},fragmentActorName,fragmentDateLabel,fragmentSourceBrief,fragmentClaimFields,fragmentSaid,fragmentProvenance,fragmentEventTitle,fragmentMotiveTie,fragmentStanceTie]} as unknown as DocumentNode<ExplorerActorsQuery, ExplorerActorsQueryVariables>;
export const ExplorerArgumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerArguments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"motives"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"40"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stances"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forecasts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimFields"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArgumentMotive"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"motives"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArgumentMotive"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stances"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forecasts"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForecastLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingLine"}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentNamed,fragmentClaimTitle,fragmentClaimFields,fragmentProvenance,fragmentEvidenceFields,fragmentEvidenceLine,fragmentBriefLine,fragmentArgumentMotive,fragmentPageFields,fragmentStanceLine,fragmentForecastLine,fragmentRelationLine,fragmentFindingLine]} as unknown as DocumentNode<ExplorerArgumentsQuery, ExplorerArgumentsQueryVariables>;
export const ExplorerBriefsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerBriefs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BriefWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefGist"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefFacets"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine,fragmentBriefGist,fragmentBriefFacets,fragmentPageFields]} as unknown as DocumentNode<ExplorerBriefsQuery, ExplorerBriefsQueryVariables>;
export const ExplorerClaimListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerClaimList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"named"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentClaimTitle,fragmentDateLabel,fragmentBriefLine,fragmentMotiveLine,fragmentStanceLine,fragmentForecastLine,fragmentRecommendationLine,fragmentRelationLine,fragmentNamed,fragmentFindingLine,fragmentListedClaim,fragmentPageFields]} as unknown as DocumentNode<ExplorerClaimListQuery, ExplorerClaimListQueryVariables>;
export const ExplorerClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimEntry"}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentClaimFields,fragmentPassageFields,fragmentProvenance,fragmentNamed,fragmentClaimTitle,fragmentEvidenceFields,fragmentEvidenceLine,fragmentRecommendationLine,fragmentQuantityFields,fragmentBriefLine,fragmentOutcomeFields,fragmentMotiveLine,fragmentClaimEntry]} as unknown as DocumentNode<ExplorerClaimQuery, ExplorerClaimQueryVariables>;
export const ExplorerComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroups"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroups"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isOne"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"only"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstBrief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasFirst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"secondBrief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasSecond"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"thirdBrief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasThird"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourthBrief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasFourth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAccounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAccounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secondBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasSecond"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAccounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thirdBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasThird"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAccounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourthBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFourth"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedAccounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isOne"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceFields"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContradictingBriefs"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sources"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"issueSays"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueFirst"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueSecond"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secondBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasSecond"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueThird"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thirdBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasThird"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issueFourth"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourthBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFourth"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueSays"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"instrumentSays"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFirst"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"secondBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasSecond"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"thirdBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasThird"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSays"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourthBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"10"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFourth"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentSays"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"everyone"},"name":{"kind":"Name","value":"claimTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TYPE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"everyone"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasOthers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGroupFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TYPE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGroupFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}},{"kind":"Field","alias":{"kind":"Name","value":"contradictions"},"name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRADICTS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"only"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoseView"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},fragmentDateLabel,fragmentDateFields,fragmentActorName,fragmentPlaceName,fragmentProvenance,fragmentPassageFields,fragmentSourceBrief,fragmentBriefLine,fragmentAccountFields,fragmentNamed,fragmentClaimFields,fragmentClaimTitle,fragmentMotiveLine,fragmentStanceLine,fragmentForecastLine,fragmentRecommendationLine,fragmentRelationLine,fragmentFindingLine,fragmentEventTitle,fragmentComparedAccounts,fragmentDifferenceFields,fragmentContradictingBriefs,fragmentIssueSays,fragmentInstrumentSays,fragmentClaimGroupFields,fragmentListedClaim,fragmentWhoseView]} as unknown as DocumentNode<ExplorerComparisonQuery, ExplorerComparisonQueryVariables>;
export const ExplorerContestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerContested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestedClaims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestedClaims"}}]}}]}}]}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentWhoseView,fragmentContestedClaims]} as unknown as DocumentNode<ExplorerContestedQuery, ExplorerContestedQueryVariables>;
export const ExplorerEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"told"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stated"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatedWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"combined"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CombinedWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StanceWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"advice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findings"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasEvents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isEvent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isActor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasEvents"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssueEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstrumentEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogEntry"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorEntry"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isActor"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isEvent"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLines"}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentDateFields,fragmentPlaceName,fragmentBriefLine,fragmentDifferenceFields,fragmentEventTitle,fragmentSaid,fragmentAccounts,fragmentEventLine,fragmentInstrumentLine,fragmentProvenance,fragmentPassageFields,fragmentAccountFields,fragmentNamed,fragmentClaimTitle,fragmentEvidenceFields,fragmentOutcomeFields,fragmentClaimFields,fragmentFindingLine,fragmentFindingLines,fragmentMotiveLine,fragmentStanceLine,fragmentStanceLines,fragmentRecommendationLine,fragmentRecommendationLines,fragmentTermFields,fragmentInstrumentSaid,fragmentForecastLine,fragmentRelationLine,fragmentEventEntry,fragmentIssueEntry,fragmentInstrumentEntry,fragmentBriefEntry,fragmentCatalogEntry,fragmentActorEntry]} as unknown as DocumentNode<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
export const ExplorerEventCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEventCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptIssue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptKind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptModality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actor"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCounts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issue"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptIssue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCounts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptKind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KIND"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCounts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"modality"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptModality"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MODALITY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventCounts"}}]}}]}}]}},fragmentEventCounts]} as unknown as DocumentNode<ExplorerEventCountsQuery, ExplorerEventCountsQueryVariables>;
export const ExplorerClaimCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerClaimCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"publisher"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerClaimCountsQuery, ExplorerClaimCountsQueryVariables>;
export const ExplorerAdviceCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerAdviceCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptAdvice"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actor"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADDRESSEE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceCounts"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"advice"},"name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptAdvice"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EXPLICIT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdviceCounts"}}]}}]}}]}},fragmentAdviceCounts]} as unknown as DocumentNode<ExplorerAdviceCountsQuery, ExplorerAdviceCountsQueryVariables>;
export const ExplorerFilterOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerFilterOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"countries"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"countries"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},fragmentActorName]} as unknown as DocumentNode<ExplorerFilterOptionsQuery, ExplorerFilterOptionsQueryVariables>;
export const ExplorerLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"events"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasEvents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForeseenClaim"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"events"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasEvents"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutcomeFields"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentClaimTitle,fragmentDateLabel,fragmentBriefLine,fragmentOutcomeFields,fragmentForeseenClaim,fragmentPageFields,fragmentEventTitle]} as unknown as DocumentNode<ExplorerLedgerQuery, ExplorerLedgerQueryVariables>;
export const ExplorerMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Naming"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceSaid"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"named"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MapCountry"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contradictions"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceSaid"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}}]}}]}}]}},fragmentActorName,fragmentProvenance,fragmentDateLabel,fragmentSaid,fragmentSourceBrief,fragmentNaming,fragmentMapCountry,fragmentPageFields,fragmentPlaceSaid,fragmentEventTitle,fragmentContradictions]} as unknown as DocumentNode<ExplorerMapQuery, ExplorerMapQueryVariables>;
export const ExplorerMatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerMatrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroups"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroups"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"institutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimGroups"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHER"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasInstitutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGroupFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimGroupFields"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"together"},"name":{"kind":"Name","value":"claimTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"institutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"institutes"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasInstitutes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},fragmentNamed,fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine,fragmentClaimGroupFields]} as unknown as DocumentNode<ExplorerMatrixQuery, ExplorerMatrixQueryVariables>;
export const ExplorerNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<ExplorerNamesQuery, ExplorerNamesQueryVariables>;
export const ExplorerOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasNewest"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":true}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSummary"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]},{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasNewest"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefSummary"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CatalogList"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefGist"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefFacets"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disputed"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"severalPublishers"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEvents"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"compared"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"severalPublishers"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEvents"}}]}}]}},fragmentDateLabel,fragmentActorName,fragmentProvenance,fragmentNaming,fragmentInstrumentLine,fragmentInstrumentSaid,fragmentSourceBrief,fragmentClaimFields,fragmentNamed,fragmentClaimTitle,fragmentEvidenceFields,fragmentForecastLine,fragmentFindingLine,fragmentTermFields,fragmentBriefLine,fragmentEventTitle,fragmentBriefSummary,fragmentCatalogList,fragmentBriefGist,fragmentBriefFacets,fragmentComparedEvents]} as unknown as DocumentNode<ExplorerOverviewQuery, ExplorerOverviewQueryVariables>;
export const ExplorerPassageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPassage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cites"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"citedBrief"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParagraphEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"cites"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cites"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"briefs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"citedBrief"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Provenance"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine,fragmentPassageFields,fragmentClaimFields,fragmentClaimTitle,fragmentClaimLine,fragmentClaimActors,fragmentParagraphEntry,fragmentEventTitle,fragmentProvenance]} as unknown as DocumentNode<ExplorerPassageQuery, ExplorerPassageQueryVariables>;
export const ExplorerPictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPicture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Labeled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<ExplorerPictureQuery, ExplorerPictureQueryVariables>;
export const ExplorerReaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"statementLanguage"}},{"kind":"Field","name":{"kind":"Name","value":"quotable"}},{"kind":"Field","name":{"kind":"Name","value":"textLength"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"paragraphKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"keyPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}}]}}]}}]}}]}},fragmentActorName,fragmentSourceBrief,fragmentDateLabel,fragmentBriefLine]} as unknown as DocumentNode<ExplorerReaderQuery, ExplorerReaderQueryVariables>;
export const ExplorerReaderPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerReaderPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderParagraph"}}]}}]}},fragmentActorName,fragmentClaimTitle,fragmentClaimActors,fragmentReaderQuantity,fragmentReaderClaim,fragmentDateLabel,fragmentSaid,fragmentProvenance,fragmentReaderMention,fragmentReaderParagraph]} as unknown as DocumentNode<ExplorerReaderPageQuery, ExplorerReaderPageQueryVariables>;
export const ExplorerReaderHashesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerReaderHashes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paragraph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ref"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoteSha256"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerReaderHashesQuery, ExplorerReaderHashesQueryVariables>;
export const ExplorerRevisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<ExplorerRevisionQuery, ExplorerRevisionQueryVariables>;
export const ExplorerSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asks"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"matchesAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventModality"},"name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Accounts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contradictions"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateLabel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimActors"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Brief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BriefLine"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},fragmentDateLabel,fragmentSaid,fragmentActorName,fragmentSourceBrief,fragmentClaimFields,fragmentClaimTitle,fragmentNamed,fragmentAccounts,fragmentContradictions,fragmentClaimLine,fragmentClaimActors,fragmentBriefLine,fragmentPageFields]} as unknown as DocumentNode<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const ExplorerSuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSuggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},fragmentNamed]} as unknown as DocumentNode<ExplorerSuggestQuery, ExplorerSuggestQueryVariables>;
export const ExplorerTimelinePartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerTimelineParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p1"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p2"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p3"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p4"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p5"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p6"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p7"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p8"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p9"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p10"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p11"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p12"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"p1"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p1"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p2"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p2"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p3"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p3"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p4"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p4"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p5"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p5"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p6"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p6"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p7"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p7"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p8"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p8"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p9"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p9"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p10"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p10"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p11"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p11"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p12"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p12"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ExplorerTimelinePartsQuery, ExplorerTimelinePartsQueryVariables>;
export const ExplorerTimelinePartsOfBriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerTimelinePartsOfBrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p1"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p2"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p3"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p4"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p5"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p6"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p7"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p8"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p9"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p10"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p11"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"p12"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"p1"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p1"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p2"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p2"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p3"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p3"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p4"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p4"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p5"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p5"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p6"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p6"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p7"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p7"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p8"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p8"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p9"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p9"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p10"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p10"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p11"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p11"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"p12"},"name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"p12"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerTimelinePartsOfBriefQuery, ExplorerTimelinePartsOfBriefQueryVariables>;
export const ExplorerTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"brief"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"said"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MentionWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"brief"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"said"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineMention"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isChosen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventTitle"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"modalityDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DateFields"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Contradictions"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineMention"}},{"kind":"Field","name":{"kind":"Name","value":"brief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceBrief"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageFields"}}]}}]}}]}},fragmentActorName,fragmentDateLabel,fragmentSaid,fragmentProvenance,fragmentSourceBrief,fragmentTimelineMention,fragmentDateFields,fragmentEventTitle,fragmentPageFields,fragmentContradictions]} as unknown as DocumentNode<ExplorerTimelineQuery, ExplorerTimelineQueryVariables>;
export const ExplorerWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"author"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"en","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forecasts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofOthers"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FINDING"},{"kind":"EnumValue","value":"FORECAST"},{"kind":"EnumValue","value":"RECOMMENDATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disputed"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"severalPublishers"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEvents"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"compared"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"severalPublishers"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"disputed"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedEvents"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"judged"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FORECAST"},{"kind":"EnumValue","value":"RECOMMENDATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasOutcome"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForeseenClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"own"},"name":{"kind":"Name","value":"briefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownViews"},"name":{"kind":"Name","value":"stances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publishers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publisher"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"authors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"author"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"holders"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLines"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"views"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STANCE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"concerns"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"all"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StanceLine"}}]}}]}}]}}]}},fragmentEventTitle,fragmentProvenance,fragmentDateLabel,fragmentActorName,fragmentSourceBrief,fragmentBriefLine,fragmentClaimFields,fragmentClaimTitle,fragmentOutcomeFields,fragmentStanceLine,fragmentComparedEvents,fragmentForeseenClaim,fragmentStanceLines]} as unknown as DocumentNode<ExplorerWorkQuery, ExplorerWorkQueryVariables>;