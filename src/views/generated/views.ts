/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { QueryText } from '../query-text.ts';
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

/** Filters for changes. */
export type ChangeWhere = {
  /** In a brief that any of these people wrote, alone or with others. */
  authors?: Array<string | number> | null | undefined;
  /** In any of these briefs. */
  briefs?: Array<string | number> | null | undefined;
  /** In a brief in any of these catalogs. */
  catalogs?: Array<string | number> | null | undefined;
  /** In a brief of any of these organizations. */
  publishers?: Array<string | number> | null | undefined;
  /** That name any of these claims, events, issues, instruments and actors. */
  statements?: Array<string | number> | null | undefined;
};

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
  /** Something happens if, or only if, something else does, and the text marks it: "if", "unless", "once", "requires", "with joint action, we can"; chosen before the others. What success means, or how it is measured, is a yardstick, not a condition. */
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
  /** Figures that were counted, measured or published: statistics, records, accounts; also the estimates of an office of statistics, such as those of GDP, whether or not the text names it. */
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
  /** A study, a report or other work of others that the text names or cites; also an estimate of an institution that it names, unless it is one of regular statistics: then it is DATA. */
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

export type ExplorerAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerAboutQuery = { dataset: { revision: string, counts: { briefs: number, events: number } } | null, claims: { totalCount: number } | null, catalogs: Array<{ __typename: 'Catalog', id: string, title: string, publisherName: string | null, license: string | null, counts: { briefs: number, claims: number } }> | null };

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
          , citations: Array<{ ref: string }> }>, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, date: { label: string, edtf: string } | null }> }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', modality: Modality | null, id: string, slug: string, title: string, kind: EventKind, date: { label: string, edtf: string } | null, mentions: { nodes: Array<{ id: string, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null, motives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
                    | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
                    | { __typename: 'Evidence', id: string, label: string }
                    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
                    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
      >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, motives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', slug: string, modality: Modality | null, goal: string, rank: number, id: string, label: string, basis: Basis, hedge: string | null, extent: Extent | null, actors: Array<
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> } | null, relations?: { totalCount: number, nodes: Array<{ __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
    | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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


export type ExplorerBriefsQuery = { dataset: { revision: string } | null, briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, findings: { nodes: Array<{ summary: string }> }, motives: { nodes: Array<{ goal: string, actors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> } | null };

export type BriefGistFragment = { __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, findings: { nodes: Array<{ summary: string }> }, motives: { nodes: Array<{ goal: string, actors: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } };

export type BriefFacetsFragment = { facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> };

export type ExplorerCardQueryVariables = Exact<{
  id: string | number;
  language?: string;
}>;


export type ExplorerCardQuery = { node:
    | { __typename: 'Answer', label: string, id: string }
    | { __typename: 'Appearance', label: string, id: string }
    | { __typename: 'Brief', label: string, language: string, id: string, published: { label: string, edtf: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }
    | { __typename: 'Catalog', label: string, id: string, catalogPublisher: string | null }
    | { __typename: 'Country', label: string, withdrawn: boolean, id: string }
    | { __typename: 'Event', label: string, withdrawn: boolean, id: string, eventModality: Modality | null, date: { label: string, edtf: string } | null, mentions: { totalCount: number, nodes: Array<{ brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, differences: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
    | { __typename: 'Evidence', label: string, id: string }
    | { __typename: 'Finding', label: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }> }
    | { __typename: 'Forecast', label: string, id: string, condition: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
    | { __typename: 'Grouping', label: string, withdrawn: boolean, id: string }
    | { __typename: 'Instrument', label: string, withdrawn: boolean, id: string }
    | { __typename: 'InstrumentMention', label: string, id: string }
    | { __typename: 'Issue', label: string, withdrawn: boolean, id: string }
    | { __typename: 'IssueMention', label: string, id: string }
    | { __typename: 'Link', label: string, id: string }
    | { __typename: 'Membership', label: string, id: string }
    | { __typename: 'Mention', label: string, id: string }
    | { __typename: 'Motive', label: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, targets: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }> }
    | { __typename: 'Organization', label: string, withdrawn: boolean, id: string }
    | { __typename: 'Outcome', label: string, id: string }
    | { __typename: 'Paragraph', ref: string, id: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Participation', label: string, id: string }
    | { __typename: 'Person', label: string, withdrawn: boolean, id: string }
    | { __typename: 'Recommendation', label: string, id: string, condition: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
    | { __typename: 'Relation', label: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }> }
    | { __typename: 'Stance', label: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }> }
   | null };

type CardOfClaim_Finding_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type CardOfClaim_Forecast_Fragment = { condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type CardOfClaim_Motive_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, targets: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type CardOfClaim_Recommendation_Fragment = { condition: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type CardOfClaim_Relation_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type CardOfClaim_Stance_Fragment = { id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, asOf: { label: string, edtf: string }, brief: { title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { __typename: 'Country', id: string, slug: string, name: string }
      | { __typename: 'Grouping', id: string, slug: string, name: string }
      | { __typename: 'Organization', id: string, slug: string, name: string }
      | { __typename: 'Person', id: string, slug: string, name: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

export type CardOfClaimFragment =
  | CardOfClaim_Finding_Fragment
  | CardOfClaim_Forecast_Fragment
  | CardOfClaim_Motive_Fragment
  | CardOfClaim_Recommendation_Fragment
  | CardOfClaim_Relation_Fragment
  | CardOfClaim_Stance_Fragment
;

export type CatalogEntryFragment = { slug: string, title: string, license: string | null, homepage: string | null, state: CatalogState, catalogPublisher: string | null, counts: { briefs: number, events: number, issues: number, instruments: number, actors: number, claims: number }, extends: Array<{ id: string, title: string }>, briefs: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> } };

export type CatalogListFragment = { catalogs: Array<{ id: string, title: string, publisherName: string | null, counts: { briefs: number } }> | null };

export type ExplorerChangesQueryVariables = Exact<{
  where?: ChangeWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string;
}>;


export type ExplorerChangesQuery = { dataset: { revision: string } | null, changes: { totalCount: number, nodes: Array<{ date: string, note: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, statements: Array<
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string }
        | { __typename: 'Forecast', id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', id: string, label: string }
        | { __typename: 'Stance', id: string, label: string }
      > }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExplorerCitationQueryVariables = Exact<{
  id: string | number;
  language?: string;
}>;


export type ExplorerCitationQuery = { node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
      > }
    | { __typename: 'Catalog', id: string }
    | { __typename: 'Country', id: string }
    | { __typename: 'Event', title: string, withdrawn: boolean, id: string, mentions: { totalCount: number, nodes: Array<{ brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
            > } }> } }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, attributedTo: Array<
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
    | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, actors: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'Paragraph', ref: string, id: string, sentences: Array<{ sentence: number | null }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        > } }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, asOf: { edtf: string }, citations: Array<{ ref: string }>, brief: { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, statementLanguage: string, byline: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
        >, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }> }, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
   | null };

export type CitedBriefFragment = { id: string, slug: string, title: string, language: string, url: string | null, doi: string | null, edition: string | null, published: { edtf: string, label: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', familyName: string | null, id: string, slug: string, name: string }
  > };

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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
    | { __typename: 'Finding', id: string, summary: string, question: string | null, support: Support, reference: string | null, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
        >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Forecast', id: string, summary: string, condition: string | null, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, forecastType: ForecastType, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
          , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
    | { __typename: 'Grouping', id: string }
    | { __typename: 'Instrument', id: string }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'IssueMention', id: string }
    | { __typename: 'Link', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Mention', id: string }
    | { __typename: 'Motive', id: string, goal: string, main: boolean, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }, citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
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
    | { __typename: 'Recommendation', id: string, action: string, condition: string | null, explicit: boolean, strength: Strength, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
            | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
          , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
    | { __typename: 'Relation', id: string, summary: string, trend: Trend, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, drivenBy:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Stance', id: string, summary: string, polarity: Polarity, topic: string | null, text: string, note: string | null, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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

type ClaimEntry_Finding_Fragment = { summary: string, question: string | null, support: Support, reference: string | null, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    >, place: { name: string } | null, date: { label: string, edtf: string } | null }>, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Forecast_Fragment = { summary: string, condition: string | null, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, forecastType: ForecastType, quantities: Array<{ text: string, value: number | null, min: number | null, max: number | null, unit: string, measure: string, role: QuantityRole, of: string | null, answer: string | null, comparedWith: string | null, actors: Array<
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
      , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type ClaimEntry_Motive_Fragment = { goal: string, main: boolean, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }, citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Recommendation_Fragment = { action: string, condition: string | null, explicit: boolean, strength: Strength, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, addressees: Array<
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
      , citations: Array<{ ref: string }> }> }, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type ClaimEntry_Relation_Fragment = { summary: string, trend: Trend, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, between: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, drivenBy:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  > };

type ClaimEntry_Stance_Fragment = { summary: string, polarity: Polarity, topic: string | null, text: string, note: string | null, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
    | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
    | { __typename: 'Evidence', id: string, label: string }
    | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
    | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
    | { __typename: 'Relation', slug: string, modality: Modality | null, summary: string, id: string, label: string }
    | { __typename: 'Stance', slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
   | null, asOf: { label: string, edtf: string }, brief: { title: string, language: string, license: string | null, url: string | null, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, attributedTo: Array<
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
               }> } }> }, sources?: { nodes: Array<{ id: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
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
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                   }> }, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
            | { __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
              >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
            | { __typename: 'Relation', summary: string, trend: Trend, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                    | { __typename: 'Answer' }
                    | { __typename: 'Appearance' }
                    | { __typename: 'Brief' }
                    | { __typename: 'Catalog' }
                    | { __typename: 'Country' }
                    | { __typename: 'Event' }
                    | { __typename: 'Evidence' }
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
                    | { __typename: 'Finding', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Forecast', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Grouping' }
                    | { __typename: 'Instrument' }
                    | { __typename: 'InstrumentMention' }
                    | { __typename: 'Issue' }
                    | { __typename: 'IssueMention' }
                    | { __typename: 'Link' }
                    | { __typename: 'Membership' }
                    | { __typename: 'Mention' }
                    | { __typename: 'Motive', id: string, goal: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Organization' }
                    | { __typename: 'Outcome' }
                    | { __typename: 'Participation' }
                    | { __typename: 'Person' }
                    | { __typename: 'Recommendation', id: string, action: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
                    | { __typename: 'Relation', id: string, summary: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                    | { __typename: 'Stance', id: string, summary: string, basis: Basis, extent: Extent | null, holders: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, attributedTo: Array<
                        | { __typename: 'Country', id: string, slug: string, name: string }
                        | { __typename: 'Grouping', id: string, slug: string, name: string }
                        | { __typename: 'Organization', id: string, slug: string, name: string }
                        | { __typename: 'Person', id: string, slug: string, name: string }
                      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                          | { id: string }
                          | { id: string }
                          | { id: string }
                          | { id: string }
                        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                 }> }, attributedTo: Array<
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
          | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                  | { __typename: 'Answer' }
                  | { __typename: 'Appearance' }
                  | { __typename: 'Brief' }
                  | { __typename: 'Catalog' }
                  | { __typename: 'Country' }
                  | { __typename: 'Event' }
                  | { __typename: 'Evidence' }
                  | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Grouping' }
                  | { __typename: 'Instrument' }
                  | { __typename: 'InstrumentMention' }
                  | { __typename: 'Issue' }
                  | { __typename: 'IssueMention' }
                  | { __typename: 'Link' }
                  | { __typename: 'Membership' }
                  | { __typename: 'Mention' }
                  | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Organization' }
                  | { __typename: 'Outcome' }
                  | { __typename: 'Participation' }
                  | { __typename: 'Person' }
                  | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                  | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, attributedTo: Array<
                      | { __typename: 'Country', id: string, slug: string, name: string }
                      | { __typename: 'Grouping', id: string, slug: string, name: string }
                      | { __typename: 'Organization', id: string, slug: string, name: string }
                      | { __typename: 'Person', id: string, slug: string, name: string }
                    >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                      >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
            >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
        > }, issues: { nodes: Array<{ __typename: 'Issue', id: string, title: string, claims: { nodes: Array<
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                     }> }, attributedTo: Array<
                  | { __typename: 'Country', id: string, slug: string, name: string }
                  | { __typename: 'Grouping', id: string, slug: string, name: string }
                  | { __typename: 'Organization', id: string, slug: string, name: string }
                  | { __typename: 'Person', id: string, slug: string, name: string }
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
              | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
                      | { __typename: 'Answer' }
                      | { __typename: 'Appearance' }
                      | { __typename: 'Brief' }
                      | { __typename: 'Catalog' }
                      | { __typename: 'Country' }
                      | { __typename: 'Event' }
                      | { __typename: 'Evidence' }
                      | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Grouping' }
                      | { __typename: 'Instrument' }
                      | { __typename: 'InstrumentMention' }
                      | { __typename: 'Issue' }
                      | { __typename: 'IssueMention' }
                      | { __typename: 'Link' }
                      | { __typename: 'Membership' }
                      | { __typename: 'Mention' }
                      | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Organization' }
                      | { __typename: 'Outcome' }
                      | { __typename: 'Participation' }
                      | { __typename: 'Person' }
                      | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
                      | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, attributedTo: Array<
                          | { __typename: 'Country', id: string, slug: string, name: string }
                          | { __typename: 'Grouping', id: string, slug: string, name: string }
                          | { __typename: 'Organization', id: string, slug: string, name: string }
                          | { __typename: 'Person', id: string, slug: string, name: string }
                        >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                            | { id: string }
                            | { id: string }
                            | { id: string }
                            | { id: string }
                          >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
                >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                    | { id: string }
                    | { id: string }
                    | { id: string }
                    | { id: string }
                  >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
           }> }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { id: string, basis: Basis, extent: Extent | null, contradictions: { edges: Array<{ node: { id: string, basis: Basis }, other:
            | { __typename: 'Answer' }
            | { __typename: 'Appearance' }
            | { __typename: 'Brief' }
            | { __typename: 'Catalog' }
            | { __typename: 'Country' }
            | { __typename: 'Event' }
            | { __typename: 'Evidence' }
            | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Grouping' }
            | { __typename: 'Instrument' }
            | { __typename: 'InstrumentMention' }
            | { __typename: 'Issue' }
            | { __typename: 'IssueMention' }
            | { __typename: 'Link' }
            | { __typename: 'Membership' }
            | { __typename: 'Mention' }
            | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Organization' }
            | { __typename: 'Outcome' }
            | { __typename: 'Participation' }
            | { __typename: 'Person' }
            | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
            | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, attributedTo: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
                  | { id: string }
                  | { id: string }
                  | { id: string }
                  | { id: string }
                >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
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
      >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
  > };

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


export type ExplorerEntryQuery = { dataset: { revision: string } | null, brief?: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, mentions?: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, date: { label: string, edtf: string } | null }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, node:
    | { __typename: 'Answer', id: string }
    | { __typename: 'Appearance', id: string }
    | { __typename: 'Brief', id: string, slug: string, title: string, language: string, license: string | null, quotable: boolean, url: string | null, doi: string | null, edition: string | null, scope: string | null, method: string | null, statementLanguage: string, textSha256: string, document: { url: string | null, sha256: string, accessed: { label: string, edtf: string } | null } | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, briefFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    | { __typename: 'Country', id: string } & { __typename: 'Country', withdrawn?: boolean, aliases?: Array<string>, code: string, alpha3: string, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    | { __typename: 'Event', id: string, slug: string, title: string, withdrawn: boolean, kind: EventKind, eventModality?: Modality | null, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', basis: Basis, slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', basis: Basis, slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
            | { __typename: 'Relation', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Stance', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
                | { __typename: 'Country', id: string, slug: string, name: string }
                | { __typename: 'Grouping', id: string, slug: string, name: string }
                | { __typename: 'Organization', id: string, slug: string, name: string }
                | { __typename: 'Person', id: string, slug: string, name: string }
              > }
           }> }, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, byOutsiders?: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, eventFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
               }> } }> }, corroborations?: Array<{ summary: string, date: { label: string, edtf: string } | null, source: { publisher: string, title: string | null, url: string | null } }>, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'Grouping', id: string } & { __typename: 'Grouping', withdrawn?: boolean, aliases?: Array<string>, groupingKind: GroupingKind, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    | { __typename: 'Instrument', id: string, slug: string, title: string, withdrawn: boolean, instrumentKind: InstrumentKind, aliases?: Array<string>, externalIds: Array<string>, jurisdiction:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       | null, instrumentWhole: { __typename: 'Instrument', id: string, slug: string, title: string } | null, instrumentParts: { totalCount: number, nodes: Array<{ __typename: 'Instrument', id: string, slug: string, title: string }> }, instrumentMentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, note: string | null, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, instrumentEvents: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } } }> }, instrumentStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> } }
    | { __typename: 'InstrumentMention', id: string }
    | { __typename: 'Issue', id: string, slug: string, title: string, withdrawn: boolean, issueMentions: { totalCount: number, nodes: Array<{ id: string, text: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, issueEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, issueFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    | { __typename: 'Organization', id: string } & { __typename: 'Organization', withdrawn?: boolean, aliases?: Array<string>, organizationKind: OrganizationKind, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
    | { __typename: 'Person', id: string } & { __typename: 'Person', withdrawn?: boolean, aliases?: Array<string>, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives?: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings?: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

export type EventLineFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } };

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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
    >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> };

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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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

export type EventEntryFragment = { slug: string, title: string, withdrawn: boolean, kind: EventKind, partOf: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } } | null, parts: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, participants: { totalCount: number, edges: Array<{ role: ParticipantRole, basis: Basis, citations: Array<{ ref: string }>, node:
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
        | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Forecast', basis: Basis, slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        | { __typename: 'Recommendation', basis: Basis, slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string }
        | { __typename: 'Stance', basis: Basis, slug: string, modality: Modality | null, summary: string, id: string, label: string, holders: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          > }
       }> }, outcomes: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, byOutsiders?: { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> }, eventFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }, citations: Array<{ ref: string }> }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } } & { eventModality?: Modality | null, date?: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, place?: { name: string, basis: Basis, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, differences?: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
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

export type IssueEntryFragment = { slug: string, title: string, withdrawn: boolean, issueMentions: { totalCount: number, nodes: Array<{ id: string, text: string, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, issueEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, issueStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, issueFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

export type BriefEntryFragment = { slug: string, title: string, language: string, license: string | null, quotable: boolean, url: string | null, doi: string | null, edition: string | null, scope: string | null, method: string | null, statementLanguage: string, textSha256: string, document: { url: string | null, sha256: string, accessed: { label: string, edtf: string } | null } | null, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string }, publishers: Array<{ __typename: 'Organization', id: string, slug: string, name: string }>, byline: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, briefFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

type ActorEntry_Country_Fragment = { __typename: 'Country', code: string, alpha3: string, withdrawn: boolean, aliases?: Array<string>, id: string, slug: string, name: string, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

type ActorEntry_Grouping_Fragment = { __typename: 'Grouping', groupingKind: GroupingKind, withdrawn: boolean, aliases?: Array<string>, id: string, slug: string, name: string, memberships?: { totalCount: number, nodes: Array<{ id: string, member:
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
       }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

type ActorEntry_Organization_Fragment = { __typename: 'Organization', organizationKind: OrganizationKind, withdrawn: boolean, aliases?: Array<string>, id: string, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, published?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

type ActorEntry_Person_Fragment = { __typename: 'Person', withdrawn: boolean, aliases?: Array<string>, id: string, slug: string, name: string, country: { __typename: 'Country', id: string, slug: string, name: string } | null, written?: { totalCount: number, nodes: Array<{ __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }> }, theirEvents?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> }, theirMotives: { totalCount: number, nodes: Array<{ __typename: 'Motive', goal: string, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, actors: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, theirFindings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, about: Array<
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

export type ExplorerFeedQueryVariables = Exact<{
  id?: string | number;
  isOfEntry?: boolean;
  claims?: ClaimWhere | null | undefined;
  hasClaims?: boolean;
  briefs?: BriefWhere | null | undefined;
  hasBriefs?: boolean;
  events?: EventWhere | null | undefined;
  hasEvents?: boolean;
  brief?: string | number;
  said?: MentionWhere | null | undefined;
  isChosen?: boolean;
  found?: Array<string | number> | string | number;
  named?: Array<string | number> | string | number;
  language?: string;
}>;


export type ExplorerFeedQuery = { dataset: { revision: string } | null, latest: { nodes: Array<{ changed: string | null }> } | null, node?:
    | { __typename: 'Answer', label: string, id: string }
    | { __typename: 'Appearance', label: string, id: string }
    | { __typename: 'Brief', label: string, id: string }
    | { __typename: 'Catalog', label: string, id: string }
    | { __typename: 'Country', label: string, id: string }
    | { __typename: 'Event', label: string, id: string, title: string, mentions: { nodes: Array<{ __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, attributedTo: Array<
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
          >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } }> } }
    | { __typename: 'Evidence', label: string, id: string }
    | { __typename: 'Finding', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Forecast', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Grouping', label: string, id: string }
    | { __typename: 'Instrument', label: string, id: string }
    | { __typename: 'InstrumentMention', label: string, id: string }
    | { __typename: 'Issue', label: string, id: string }
    | { __typename: 'IssueMention', label: string, id: string }
    | { __typename: 'Link', label: string, id: string }
    | { __typename: 'Membership', label: string, id: string }
    | { __typename: 'Mention', label: string, id: string }
    | { __typename: 'Motive', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Organization', label: string, id: string }
    | { __typename: 'Outcome', label: string, id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', label: string, id: string }
    | { __typename: 'Person', label: string, id: string }
    | { __typename: 'Recommendation', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Relation', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Stance', label: string, id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, holders: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
   | null, claims?: { nodes: Array<
      | { __typename: 'Finding', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
      | { __typename: 'Forecast', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
      | { __typename: 'Motive', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
      | { __typename: 'Recommendation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
      | { __typename: 'Relation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
      | { __typename: 'Stance', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, holders: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, attributedTo: Array<
          | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
          | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    > } | null, briefs?: { nodes: Array<{ __typename: 'Brief', changed: string | null, scope: string | null, id: string, title: string, added: string | null, statementLanguage: string, publishers: Array<{ name: string }>, keyPoints: Array<{ summary: string }>, changes: { nodes: Array<{ date: string, note: string }> }, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } }> } | null, events?: { nodes: Array<{ __typename: 'Event', id: string, title: string, mentions: { nodes: Array<{ __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, attributedTo: Array<
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
          >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } }> } }> } | null, brief?: { id: string, mentions: { nodes: Array<{ __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, event: { id: string, title: string }, attributedTo: Array<
          | { id: string, name: string, aliases: Array<string> }
          | { id: string, name: string, aliases: Array<string> }
          | { id: string, name: string, aliases: Array<string> }
          | { id: string, name: string, aliases: Array<string> }
        >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } }> } } | null, named: Array<
    | { __typename: 'Answer', label: string, id: string }
    | { __typename: 'Appearance', label: string, id: string }
    | { __typename: 'Brief', label: string, id: string }
    | { __typename: 'Catalog', label: string, id: string }
    | { __typename: 'Country', label: string, id: string }
    | { __typename: 'Event', label: string, id: string }
    | { __typename: 'Evidence', label: string, id: string }
    | { __typename: 'Finding', label: string, id: string }
    | { __typename: 'Forecast', label: string, id: string }
    | { __typename: 'Grouping', label: string, id: string }
    | { __typename: 'Instrument', label: string, id: string }
    | { __typename: 'InstrumentMention', label: string, id: string }
    | { __typename: 'Issue', label: string, id: string }
    | { __typename: 'IssueMention', label: string, id: string }
    | { __typename: 'Link', label: string, id: string }
    | { __typename: 'Membership', label: string, id: string }
    | { __typename: 'Mention', label: string, id: string }
    | { __typename: 'Motive', label: string, id: string }
    | { __typename: 'Organization', label: string, id: string }
    | { __typename: 'Outcome', label: string, id: string }
    | { __typename: 'Paragraph', id: string }
    | { __typename: 'Participation', label: string, id: string }
    | { __typename: 'Person', label: string, id: string }
    | { __typename: 'Recommendation', label: string, id: string }
    | { __typename: 'Relation', label: string, id: string }
    | { __typename: 'Stance', label: string, id: string }
   | null>, found: Array<
    | { __typename: 'Answer' }
    | { __typename: 'Appearance' }
    | { __typename: 'Brief', changed: string | null, scope: string | null, id: string, title: string, added: string | null, statementLanguage: string, publishers: Array<{ name: string }>, keyPoints: Array<{ summary: string }>, changes: { nodes: Array<{ date: string, note: string }> }, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } }
    | { __typename: 'Catalog' }
    | { __typename: 'Country' }
    | { __typename: 'Event', id: string, title: string, mentions: { nodes: Array<{ __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, attributedTo: Array<
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
            | { id: string, name: string, aliases: Array<string> }
          >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } }> } }
    | { __typename: 'Evidence' }
    | { __typename: 'Finding', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Forecast', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Grouping' }
    | { __typename: 'Instrument' }
    | { __typename: 'InstrumentMention' }
    | { __typename: 'Issue' }
    | { __typename: 'IssueMention' }
    | { __typename: 'Link' }
    | { __typename: 'Membership' }
    | { __typename: 'Mention' }
    | { __typename: 'Motive', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Organization' }
    | { __typename: 'Outcome' }
    | { __typename: 'Paragraph' }
    | { __typename: 'Participation' }
    | { __typename: 'Person' }
    | { __typename: 'Recommendation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Relation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
    | { __typename: 'Stance', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, holders: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
        | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } }
   | null> };

export type ExplorerFeedResultsQueryVariables = Exact<{
  text: string;
  where?: SearchWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ExplorerFeedResultsQuery = { search: { edges: Array<{ node:
        | { id: string }
        | { id: string }
        | { changed: string | null, id: string }
        | { id: string }
        | { id: string }
        | { changed: string | null, id: string }
        | { id: string }
        | { changed: string | null, id: string }
        | { changed: string | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { changed: string | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { changed: string | null, id: string }
        | { changed: string | null, id: string }
        | { changed: string | null, id: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ExplorerFeedChangesQueryVariables = Exact<{
  where?: ChangeWhere | null | undefined;
  language?: string;
}>;


export type ExplorerFeedChangesQuery = { changes: { nodes: Array<{ date: string, note: string, brief: { id: string, title: string, added: string | null, statementLanguage: string, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } }, statements: Array<
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
      > }> } | null };

export type FeedSourceFragment = { id: string, title: string, added: string | null, statementLanguage: string, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } };

export type FeedChangesFragment = { nodes: Array<{ date: string, note: string }> };

type FeedClaim_Finding_Fragment = { __typename: 'Finding', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

type FeedClaim_Forecast_Fragment = { __typename: 'Forecast', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

type FeedClaim_Motive_Fragment = { __typename: 'Motive', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

type FeedClaim_Recommendation_Fragment = { __typename: 'Recommendation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

type FeedClaim_Relation_Fragment = { __typename: 'Relation', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

type FeedClaim_Stance_Fragment = { __typename: 'Stance', id: string, text: string, changed: string | null, basis: Basis, extent: Extent | null, holders: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Grouping', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, id: string, slug: string, name: string }
    | { __typename: 'Person', aliases: Array<string>, id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, slug: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, name: string, slug: string }, published: { earliest: string | null, label: string } }, changes: { nodes: Array<{ date: string, note: string }> } };

export type FeedClaimFragment =
  | FeedClaim_Finding_Fragment
  | FeedClaim_Forecast_Fragment
  | FeedClaim_Motive_Fragment
  | FeedClaim_Recommendation_Fragment
  | FeedClaim_Relation_Fragment
  | FeedClaim_Stance_Fragment
;

export type FeedBriefFragment = { __typename: 'Brief', changed: string | null, scope: string | null, id: string, title: string, added: string | null, statementLanguage: string, publishers: Array<{ name: string }>, keyPoints: Array<{ summary: string }>, changes: { nodes: Array<{ date: string, note: string }> }, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } };

export type FeedMentionFragment = { __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, attributedTo: Array<
    | { id: string, name: string, aliases: Array<string> }
    | { id: string, name: string, aliases: Array<string> }
    | { id: string, name: string, aliases: Array<string> }
    | { id: string, name: string, aliases: Array<string> }
  >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } };

export type FeedEventFragment = { __typename: 'Event', id: string, title: string, mentions: { nodes: Array<{ __typename: 'Mention', id: string, text: string, changed: string | null, basis: Basis, attributedTo: Array<
        | { id: string, name: string, aliases: Array<string> }
        | { id: string, name: string, aliases: Array<string> }
        | { id: string, name: string, aliases: Array<string> }
        | { id: string, name: string, aliases: Array<string> }
      >, citations: Array<{ ref: string }>, brief: { id: string, title: string, added: string | null, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, publisher: { id: string, name: string }, published: { earliest: string | null, label: string } } }> } };

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

type WhoseView_Finding_Fragment = { id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Forecast_Fragment = { id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Motive_Fragment = { id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Recommendation_Fragment = { id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Relation_Fragment = { id: string, basis: Basis, extent: Extent | null, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

type WhoseView_Stance_Fragment = { id: string, basis: Basis, extent: Extent | null, holders: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, brief: { id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } };

export type WhoseViewFragment =
  | WhoseView_Finding_Fragment
  | WhoseView_Forecast_Fragment
  | WhoseView_Motive_Fragment
  | WhoseView_Recommendation_Fragment
  | WhoseView_Relation_Fragment
  | WhoseView_Stance_Fragment
;

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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
  >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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

export type EventTitleFragment = { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } };

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

type EvidenceFields_Event_Fragment = { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } };

type EvidenceFields_Evidence_Fragment = { __typename: 'Evidence', id: string, label: string };

type EvidenceFields_Finding_Fragment = { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string };

type EvidenceFields_Forecast_Fragment = { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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

type EvidenceFields_Recommendation_Fragment = { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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

export type ExplorerIndexQueryVariables = Exact<{
  brief?: string | number;
  where?: ClaimWhere | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  isOfBrief?: boolean;
  hasBriefs?: boolean;
  hasCountries?: boolean;
  hasOrganizations?: boolean;
  hasPeople?: boolean;
  hasGroupings?: boolean;
  hasEvents?: boolean;
  hasIssues?: boolean;
  hasInstruments?: boolean;
  hasCatalogs?: boolean;
  hasClaims?: boolean;
  hasParagraphs?: boolean;
  language?: string;
}>;


export type ExplorerIndexQuery = { dataset: { revision: string, counts: { briefs: number, countries: number, organizations: number, people: number, groupings: number, events: number, issues: number, instruments: number, catalogs: number, motives: number, stances: number, forecasts: number, recommendations: number, relations: number, findings: number } } | null, brief?: { __typename: 'Brief', quotable: boolean, title: string, language: string, id: string, slug: string, statementLanguage: string, paragraphs?: Array<{ __typename: 'Paragraph', id: string, ref: string }>, claims: { facets: Array<{ name: FacetName, values: Array<{ value: string, count: number }> }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, briefs?: { totalCount: number, nodes: Array<{ __typename: 'Brief', quotable: boolean, title: string, language: string, id: string, slug: string, statementLanguage: string, claims: { facets: Array<{ name: FacetName, values: Array<{ value: string, count: number }> }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, countries?: { totalCount: number, nodes: Array<{ __typename: 'Country', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, organizations?: { totalCount: number, nodes: Array<{ __typename: 'Organization', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, people?: { totalCount: number, nodes: Array<{ __typename: 'Person', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, groupings?: { totalCount: number, nodes: Array<{ __typename: 'Grouping', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, issues?: { totalCount: number, nodes: Array<{ __typename: 'Issue', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, instruments?: { totalCount: number, nodes: Array<{ __typename: 'Instrument', id: string, label: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, catalogs?: Array<{ __typename: 'Catalog', id: string, label: string }> | null, claims?: { totalCount: number, nodes: Array<
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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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

export type IndexedBriefFragment = { __typename: 'Brief', quotable: boolean, title: string, language: string, id: string, slug: string, statementLanguage: string, claims: { facets: Array<{ name: FacetName, values: Array<{ value: string, count: number }> }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } };

export type InstrumentEntryFragment = { slug: string, title: string, withdrawn: boolean, instrumentKind: InstrumentKind, aliases?: Array<string>, externalIds: Array<string>, jurisdiction:
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
   | null, instrumentWhole: { __typename: 'Instrument', id: string, slug: string, title: string } | null, instrumentParts: { totalCount: number, nodes: Array<{ __typename: 'Instrument', id: string, slug: string, title: string }> }, instrumentMentions: { totalCount: number, nodes: Array<{ id: string, names: Array<string>, text: string, note: string | null, basis: Basis, citations: Array<{ ref: string, quote: string | null, section: { number: number | null, title: string | null } | null }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }> }, instrumentEvents: { totalCount: number, edges: Array<{ roles: Array<InstrumentRole>, basis: Basis, citations: Array<{ ref: string }>, node: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences?: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } } }> }, instrumentStances: { totalCount: number, nodes: Array<{ __typename: 'Stance', summary: string, polarity: Polarity, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, holders: Array<
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> } };

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
        | { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
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
        , citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null }> }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, countries?: { totalCount: number, nodes: Array<{ __typename: 'Country', code: string, alpha3: string, id: string, slug: string, name: string, events: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, events?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, place: { name: string, country: { __typename: 'Country', code: string, id: string, slug: string, name: string } | null } | null, placeCitations: Array<{ ref: string }>, date: { label: string, edtf: string } | null }> }, differences: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null };

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

export type OutcomesFragment = { totalCount: number, nodes: Array<{ id: string, basis: Basis, status: OutcomeStatus, text: string, confidence: Confidence | null, hedge: string | null, note: string | null, citations: Array<{ ref: string }>, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, sources: Array<{ title: string | null, publisher: string, url: string | null, date: { label: string, edtf: string } | null }> }> };

type Judged_Event_Fragment = { lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } };

type Judged_Forecast_Fragment = { outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type Judged_Recommendation_Fragment = { outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

export type JudgedFragment =
  | Judged_Event_Fragment
  | Judged_Forecast_Fragment
  | Judged_Recommendation_Fragment
;

export type OutcomeMarkFragment = { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null };

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
        , citations: Array<{ ref: string }> }> }, groupings: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
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
              | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
              | { __typename: 'Evidence', id: string, label: string }
              | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
              | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
              | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
          | { __typename: 'Country', id: string, slug: string, name: string }
          | { __typename: 'Grouping', id: string, slug: string, name: string }
          | { __typename: 'Organization', id: string, slug: string, name: string }
          | { __typename: 'Person', id: string, slug: string, name: string }
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
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
          , citations: Array<{ ref: string }> }> }, groupings: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
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
                | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
                | { __typename: 'Evidence', id: string, label: string }
                | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
                | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
                | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
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
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, terms: Array<{ slug: string, name: string, kind: TermKind, summary: string, basis: Basis, citations: Array<{ ref: string }> }>, relations: { totalCount: number } }> } | null, briefs?: { totalCount: number, nodes: Array<{ __typename: 'Brief', statementLanguage: string, scope: string | null, title: string, language: string, id: string, slug: string, keyPoints: Array<{ summary: string }>, findings: { nodes: Array<{ summary: string }> }, motives: { nodes: Array<{ goal: string, actors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, recommendations: { nodes: Array<{ action: string, addressees: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }> }, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }>, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }> } | null, contradictions?: { nodes: Array<{ id: string, basis: Basis, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, from:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
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
        | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, goal: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }> }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, action: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }> }
        | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, object:
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
           | null, holders: Array<
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
      , to:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', id: string, label: string }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
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
        | { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Grouping', id: string, label: string }
        | { __typename: 'Instrument', id: string, label: string }
        | { __typename: 'InstrumentMention', id: string, label: string }
        | { __typename: 'Issue', id: string, label: string }
        | { __typename: 'IssueMention', id: string, label: string }
        | { __typename: 'Link', id: string, label: string }
        | { __typename: 'Membership', id: string, label: string }
        | { __typename: 'Mention', id: string, label: string }
        | { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, goal: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }> }
        | { __typename: 'Organization', id: string, label: string }
        | { __typename: 'Outcome', id: string, label: string }
        | { __typename: 'Participation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, action: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
        | { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, citations: Array<{ ref: string }> }
        | { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, object:
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
           | null, holders: Array<
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
      , citations: Array<{ ref: string }> }> } | null, disputed?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null, compared?: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null } & { catalogs?: Array<{ id: string, title: string, publisherName: string | null, counts: { briefs: number } }> | null };

type OpposedClaim_Answer_Fragment = { __typename: 'Answer', id: string, label: string };

type OpposedClaim_Appearance_Fragment = { __typename: 'Appearance', id: string, label: string };

type OpposedClaim_Brief_Fragment = { __typename: 'Brief', id: string, label: string };

type OpposedClaim_Catalog_Fragment = { __typename: 'Catalog', id: string, label: string };

type OpposedClaim_Country_Fragment = { __typename: 'Country', id: string, label: string };

type OpposedClaim_Event_Fragment = { __typename: 'Event', id: string, label: string };

type OpposedClaim_Evidence_Fragment = { __typename: 'Evidence', id: string, label: string };

type OpposedClaim_Finding_Fragment = { __typename: 'Finding', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, about: Array<
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

type OpposedClaim_Forecast_Fragment = { __typename: 'Forecast', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type OpposedClaim_Grouping_Fragment = { __typename: 'Grouping', id: string, label: string };

type OpposedClaim_Instrument_Fragment = { __typename: 'Instrument', id: string, label: string };

type OpposedClaim_InstrumentMention_Fragment = { __typename: 'InstrumentMention', id: string, label: string };

type OpposedClaim_Issue_Fragment = { __typename: 'Issue', id: string, label: string };

type OpposedClaim_IssueMention_Fragment = { __typename: 'IssueMention', id: string, label: string };

type OpposedClaim_Link_Fragment = { __typename: 'Link', id: string, label: string };

type OpposedClaim_Membership_Fragment = { __typename: 'Membership', id: string, label: string };

type OpposedClaim_Mention_Fragment = { __typename: 'Mention', id: string, label: string };

type OpposedClaim_Motive_Fragment = { __typename: 'Motive', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, goal: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type OpposedClaim_Organization_Fragment = { __typename: 'Organization', id: string, label: string };

type OpposedClaim_Outcome_Fragment = { __typename: 'Outcome', id: string, label: string };

type OpposedClaim_Participation_Fragment = { __typename: 'Participation', id: string, label: string };

type OpposedClaim_Person_Fragment = { __typename: 'Person', id: string, label: string };

type OpposedClaim_Recommendation_Fragment = { __typename: 'Recommendation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, action: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

type OpposedClaim_Relation_Fragment = { __typename: 'Relation', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
    | { __typename: 'Country', id: string, slug: string, name: string }
    | { __typename: 'Grouping', id: string, slug: string, name: string }
    | { __typename: 'Organization', id: string, slug: string, name: string }
    | { __typename: 'Person', id: string, slug: string, name: string }
  >, citations: Array<{ ref: string }> };

type OpposedClaim_Stance_Fragment = { __typename: 'Stance', id: string, basis: Basis, extent: Extent | null, label: string, slug: string, modality: Modality | null, hedge: string | null, summary: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, object:
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
   | null, holders: Array<
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

export type OpposedClaimFragment =
  | OpposedClaim_Answer_Fragment
  | OpposedClaim_Appearance_Fragment
  | OpposedClaim_Brief_Fragment
  | OpposedClaim_Catalog_Fragment
  | OpposedClaim_Country_Fragment
  | OpposedClaim_Event_Fragment
  | OpposedClaim_Evidence_Fragment
  | OpposedClaim_Finding_Fragment
  | OpposedClaim_Forecast_Fragment
  | OpposedClaim_Grouping_Fragment
  | OpposedClaim_Instrument_Fragment
  | OpposedClaim_InstrumentMention_Fragment
  | OpposedClaim_Issue_Fragment
  | OpposedClaim_IssueMention_Fragment
  | OpposedClaim_Link_Fragment
  | OpposedClaim_Membership_Fragment
  | OpposedClaim_Mention_Fragment
  | OpposedClaim_Motive_Fragment
  | OpposedClaim_Organization_Fragment
  | OpposedClaim_Outcome_Fragment
  | OpposedClaim_Participation_Fragment
  | OpposedClaim_Person_Fragment
  | OpposedClaim_Recommendation_Fragment
  | OpposedClaim_Relation_Fragment
  | OpposedClaim_Stance_Fragment
;

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
         | null }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> };

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
      , citations: Array<{ ref: string }> }> }, groupings: { totalCount: number, nodes: Array<{ part: string | null, id: string, basis: Basis, actor:
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
            | { __typename: 'Event', id: string, label: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
            | { __typename: 'Evidence', id: string, label: string }
            | { __typename: 'Finding', slug: string, modality: Modality | null, summary: string, id: string, label: string }
            | { __typename: 'Forecast', slug: string, modality: Modality | null, type: ForecastType, summary: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            | { __typename: 'Recommendation', slug: string, modality: Modality | null, action: string, id: string, label: string, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, mentions: { totalCount: number }, stances: { totalCount: number }, forecasts: { totalCount: number, nodes: Array<{ __typename: 'Forecast', summary: string, condition: string | null, type: ForecastType, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }> }, findings: { totalCount: number, nodes: Array<{ __typename: 'Finding', summary: string, support: Support, id: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, about: Array<
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
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
   | null, events: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { nodes: Array<{ modality: Modality | null, id: string, basis: Basis, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null };

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
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
    | { __typename: 'Finding', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Forecast', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Grouping', label: string, id: string }
    | { __typename: 'Instrument', label: string, id: string }
    | { __typename: 'InstrumentMention', label: string, id: string }
    | { __typename: 'Issue', label: string, id: string }
    | { __typename: 'IssueMention', label: string, id: string }
    | { __typename: 'Link', label: string, id: string }
    | { __typename: 'Membership', label: string, id: string }
    | { __typename: 'Mention', label: string, id: string }
    | { __typename: 'Motive', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Organization', label: string, id: string }
    | { __typename: 'Outcome', label: string, id: string }
    | { __typename: 'Paragraph', id: string, place: string, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } }
    | { __typename: 'Participation', label: string, id: string }
    | { __typename: 'Person', label: string, id: string }
    | { __typename: 'Recommendation', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Relation', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
    | { __typename: 'Stance', label: string, id: string, basis: Basis, extent: Extent | null, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, byline: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        >, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, holders: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      >, attributedTo: Array<
        | { __typename: 'Country', id: string, slug: string, name: string }
        | { __typename: 'Grouping', id: string, slug: string, name: string }
        | { __typename: 'Organization', id: string, slug: string, name: string }
        | { __typename: 'Person', id: string, slug: string, name: string }
      > }
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
            >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
            >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null, addressees: Array<
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
        > }, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> } }
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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null }
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
        >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null, addressees: Array<
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
    > }, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> } };

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
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null };

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
  >, citations: Array<{ ref: string }>, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null, addressees: Array<
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

export type ReaderMentionFragment = { hedge: string | null, id: string, modality: Modality | null, basis: Basis, quantities: Array<{ text: string, measure: string, role: QuantityRole }>, event: { __typename: 'Event', id: string, title: string, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> };

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
      > }, facets: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ isAnswer: boolean, words: Array<string>, names: Array<
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
      >, node:
        | { __typename: 'Answer', id: string, label: string }
        | { __typename: 'Appearance', id: string, label: string }
        | { __typename: 'Brief', title: string, language: string, id: string, label: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }
        | { __typename: 'Catalog', id: string, label: string }
        | { __typename: 'Country', id: string, label: string }
        | { __typename: 'Event', id: string, label: string, eventModality: Modality | null, date: { label: string, edtf: string } | null, mentions: { totalCount: number, nodes: Array<{ id: string, modality: Modality | null, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, date: { label: string, edtf: string } | null }> }, differences: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }
        | { __typename: 'Evidence', id: string, label: string }
        | { __typename: 'Finding', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, attributedTo: Array<
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
          >, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }
        | { __typename: 'Forecast', id: string, label: string, slug: string, basis: Basis, modality: Modality | null, hedge: string | null, extent: Extent | null, summary: string, asOf: { label: string, edtf: string }, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null, attributedTo: Array<
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
          >, outcome: { id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null } | null, attributedTo: Array<
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


export type ExplorerTimelineQuery = { dataset: { revision: string } | null, brief?: { id: string, slug: string, statementLanguage: string, mentions: { totalCount: number, years: Array<{ value: string, count: number }>, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, event: { __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }, participations: Array<{ id: string, actor:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           }>, citations: Array<{ ref: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null, events?: { totalCount: number, years: Array<{ value: string, count: number }>, nodes: Array<{ __typename: 'Event', modality: Modality | null, modalityDisputed: boolean, id: string, slug: string, title: string, kind: EventKind, date: { text: string | null, earliest: string | null, latest: string | null, approximate: boolean, basis: Basis, label: string, edtf: string } | null, mentions: { totalCount: number, nodes: Array<{ hedge: string | null, id: string, modality: Modality | null, basis: Basis, brief: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, participations: Array<{ id: string, actor:
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
              | { id: string, name: string }
             }>, date: { label: string, edtf: string } | null, citations: Array<{ ref: string }> }> }, differences: { totalCount: number }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

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
           | null }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null, compared: { totalCount: number, nodes: Array<{ __typename: 'Event', id: string, slug: string, title: string, kind: EventKind, mentions: { totalCount: number, nodes: Array<{ modality: Modality | null, hedge: string | null, id: string, basis: Basis, date: { basis: Basis, label: string, edtf: string } | null, place: { name: string, basis: Basis } | null, participations: Array<{ id: string, basis: Basis, role: ParticipantRole, actor:
              | { __typename: 'Country', id: string, slug: string, name: string }
              | { __typename: 'Grouping', id: string, slug: string, name: string }
              | { __typename: 'Organization', id: string, slug: string, name: string }
              | { __typename: 'Person', id: string, slug: string, name: string }
             }>, brief: { __typename: 'Brief', title: string, language: string, id: string, slug: string, statementLanguage: string, published: { label: string, edtf: string }, publisher: { __typename: 'Organization', id: string, slug: string, name: string } }, citations: Array<{ ref: string }> }> }, differences: { totalCount: number, nodes: Array<{ aspect: DifferenceAspect, actor:
            | { __typename: 'Country', id: string, slug: string, name: string }
            | { __typename: 'Grouping', id: string, slug: string, name: string }
            | { __typename: 'Organization', id: string, slug: string, name: string }
            | { __typename: 'Person', id: string, slug: string, name: string }
           | null }> }, lastOutcomes: { nodes: Array<{ id: string, status: OutcomeStatus, confidence: Confidence | null, date: { label: string, edtf: string } | null, asOf: { label: string, edtf: string }, statedBy: { id: string, slug: string, statementLanguage: string, publisher: { __typename: 'Organization', id: string, slug: string, name: string } } | null }> } }> } | null, judged: { totalCount: number, nodes: Array<
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

const fragmentActorName = "fragment ActorName on Actor {\n  __typename\n  id\n  slug\n  name(language: $language)\n}\n";
const fragmentSourceBrief = "fragment SourceBrief on Brief {\n  id\n  slug\n  statementLanguage\n  publisher {\n    ...ActorName\n  }\n}\n";
const fragmentDateLabel = "fragment DateLabel on FuzzyDate {\n  label(language: $language)\n  edtf\n}\n";
const fragmentOutcomeMark = "fragment OutcomeMark on Outcome {\n  id\n  status\n  date {\n    ...DateLabel\n  }\n  asOf {\n    ...DateLabel\n  }\n  confidence\n  statedBy {\n    ...SourceBrief\n  }\n}\n";
const fragmentJudged = "fragment Judged on Labeled {\n  ... on Forecast {\n    outcome {\n      ...OutcomeMark\n    }\n  }\n  ... on Recommendation {\n    outcome {\n      ...OutcomeMark\n    }\n  }\n  ... on Event {\n    lastOutcomes: outcomes(last: 1) {\n      nodes {\n        ...OutcomeMark\n      }\n    }\n  }\n}\n";
const fragmentClaimFields = "fragment ClaimFields on Claim {\n  id\n  slug\n  basis\n  modality\n  hedge\n  attributedTo {\n    ...ActorName\n  }\n  extent\n  brief {\n    ...SourceBrief\n  }\n  citations {\n    ref\n  }\n  ...Judged\n}\n";
const fragmentMotiveTie = "fragment MotiveTie on Motive {\n  __typename\n  ...ClaimFields\n  goal\n  actors {\n    ...ActorName\n  }\n  targets {\n    ...ActorName\n  }\n}\n";
const fragmentStanceTie = "fragment StanceTie on Stance {\n  __typename\n  ...ClaimFields\n  summary\n  polarity\n  holders {\n    ...ActorName\n  }\n  object {\n    __typename\n    ... on Actor {\n      ...ActorName\n    }\n  }\n}\n";
const fragmentProvenance = "fragment Provenance on Statement {\n  id\n  basis\n  citations {\n    ref\n  }\n}\n";
const fragmentNamed = "fragment Named on Labeled {\n  __typename\n  id\n  label(language: $language)\n}\n";
const fragmentClaimTitle = "fragment ClaimTitle on Claim {\n  ... on Motive {\n    goal\n  }\n  ... on Recommendation {\n    action\n  }\n  ... on Stance {\n    summary\n  }\n  ... on Forecast {\n    summary\n  }\n  ... on Relation {\n    summary\n  }\n  ... on Finding {\n    summary\n  }\n}\n";
const fragmentEvidenceFields = "fragment EvidenceFields on Labeled {\n  ...Named\n  ...Judged\n  ... on Claim {\n    slug\n    modality\n    ...ClaimTitle\n  }\n  ... on Stance {\n    holders {\n      ...ActorName\n    }\n  }\n  ... on Forecast {\n    type\n  }\n}\n";
const fragmentEvidenceLine = "fragment EvidenceLine on Evidence {\n  role: evidenceRole\n  ...Provenance\n  modality\n  date {\n    ...DateLabel\n  }\n  what {\n    ...EvidenceFields\n  }\n}\n";
const fragmentArgumentMotive = "fragment ArgumentMotive on Motive {\n  ...ClaimFields\n  goal\n  rank\n  actors {\n    ...ActorName\n  }\n  targets {\n    ...ActorName\n  }\n  evidence(where: {briefs: $by}, first: 20) {\n    totalCount\n    nodes {\n      ...EvidenceLine\n    }\n  }\n}\n";
const fragmentBriefLine = "fragment BriefLine on Brief {\n  __typename\n  ...SourceBrief\n  title\n  language\n  published {\n    ...DateLabel\n  }\n}\n";
const fragmentBriefGist = "fragment BriefGist on Brief {\n  ...BriefLine\n  statementLanguage\n  scope\n  keyPoints {\n    summary\n  }\n  findings(first: 1) {\n    nodes {\n      summary\n    }\n  }\n  motives(where: {main: true}, orderBy: {field: RANK}, first: 1) {\n    nodes {\n      goal\n      actors {\n        name(language: $language)\n      }\n    }\n  }\n  recommendations(first: 1) {\n    nodes {\n      action\n      addressees {\n        name(language: $language)\n      }\n    }\n  }\n}\n";
const fragmentBriefFacets = "fragment BriefFacets on BriefConnection {\n  facets {\n    name\n    values {\n      value\n      label\n      count\n    }\n  }\n}\n";
const fragmentCardOfClaim = "fragment CardOfClaim on Claim {\n  ...ClaimFields\n  asOf {\n    ...DateLabel\n  }\n  brief {\n    title\n    language\n    byline {\n      ...ActorName\n    }\n  }\n  ... on Motive {\n    actors {\n      ...ActorName\n    }\n    targets {\n      ...ActorName\n    }\n  }\n  ... on Recommendation {\n    condition\n    addressees {\n      ...ActorName\n    }\n  }\n  ... on Stance {\n    holders {\n      ...ActorName\n    }\n  }\n  ... on Forecast {\n    condition\n  }\n  ... on Relation {\n    between {\n      ...ActorName\n    }\n  }\n}\n";
const fragmentCatalogEntry = "fragment CatalogEntry on Catalog {\n  slug\n  title\n  catalogPublisher: publisherName\n  license\n  homepage\n  state\n  counts {\n    briefs\n    events\n    issues\n    instruments\n    actors\n    claims\n  }\n  extends {\n    id\n    title\n  }\n  briefs(orderBy: {field: PUBLISHED, direction: DESC}) {\n    totalCount\n    nodes {\n      ...BriefLine\n    }\n  }\n}\n";
const fragmentCatalogList = "fragment CatalogList on Query {\n  catalogs {\n    id\n    title\n    publisherName\n    counts {\n      briefs\n    }\n  }\n}\n";
const fragmentCitedBrief = "fragment CitedBrief on Brief {\n  id\n  slug\n  title\n  language\n  url\n  doi\n  edition\n  published {\n    edtf\n    label(language: $language)\n  }\n  publisher {\n    ...ActorName\n  }\n  publishers {\n    ...ActorName\n  }\n  byline {\n    ...ActorName\n    ... on Person {\n      familyName\n    }\n  }\n}\n";
const fragmentMotiveLine = "fragment MotiveLine on Motive {\n  __typename\n  ...ClaimFields\n  goal\n  actors {\n    ...ActorName\n  }\n  targets {\n    ...ActorName\n  }\n}\n";
const fragmentStanceLine = "fragment StanceLine on Stance {\n  __typename\n  ...ClaimFields\n  summary\n  polarity\n  holders {\n    ...ActorName\n  }\n}\n";
const fragmentForecastLine = "fragment ForecastLine on Forecast {\n  __typename\n  ...ClaimFields\n  summary\n  condition\n  type\n}\n";
const fragmentRecommendationLine = "fragment RecommendationLine on Recommendation {\n  __typename\n  ...ClaimFields\n  action\n  condition\n  strength\n  addressees {\n    ...ActorName\n  }\n}\n";
const fragmentRelationLine = "fragment RelationLine on Relation {\n  __typename\n  ...ClaimFields\n  summary\n  trend\n  between {\n    ...ActorName\n  }\n}\n";
const fragmentFindingLine = "fragment FindingLine on Finding {\n  __typename\n  ...ClaimFields\n  summary\n  support\n  about {\n    ...Named\n  }\n}\n";
const fragmentListedClaim = "fragment ListedClaim on Claim {\n  __typename\n  ...ClaimFields\n  ...ClaimTitle\n  brief {\n    ...BriefLine\n  }\n  ... on Motive {\n    ...MotiveLine\n  }\n  ... on Stance {\n    ...StanceLine\n  }\n  ... on Forecast {\n    ...ForecastLine\n  }\n  ... on Recommendation {\n    ...RecommendationLine\n  }\n  ... on Relation {\n    ...RelationLine\n  }\n  ... on Finding {\n    ...FindingLine\n  }\n}\n";
const fragmentPassageFields = "fragment PassageFields on Citation {\n  ref\n  quote\n  section {\n    number\n    title\n  }\n}\n";
const fragmentQuantityFields = "fragment QuantityFields on Quantity {\n  text\n  value\n  min\n  max\n  unit\n  measure\n  role\n  of\n  answer\n  comparedWith\n  actors {\n    ...ActorName\n  }\n  place {\n    name\n  }\n  date {\n    ...DateLabel\n  }\n}\n";
const fragmentOutcomeFields = "fragment OutcomeFields on Outcome {\n  id\n  basis\n  citations {\n    ref\n  }\n  status\n  text\n  date {\n    ...DateLabel\n  }\n  asOf {\n    ...DateLabel\n  }\n  confidence\n  hedge\n  note\n  statedBy {\n    ...BriefLine\n  }\n  sources {\n    title\n    publisher\n    url\n    date {\n      ...DateLabel\n    }\n  }\n}\n";
const fragmentOutcomes = "fragment Outcomes on OutcomeConnection {\n  totalCount\n  nodes {\n    ...OutcomeFields\n  }\n}\n";
const fragmentClaimEntry = "fragment ClaimEntry on Claim {\n  ...ClaimFields\n  text\n  note\n  asOf {\n    ...DateLabel\n  }\n  brief {\n    title\n    language\n    license\n    url\n    byline {\n      id\n    }\n  }\n  citations {\n    ...PassageFields\n  }\n  ... on Motive {\n    goal\n    main\n    actors {\n      ...ActorName\n    }\n    targets {\n      ...ActorName\n    }\n    evidence(first: 20) {\n      totalCount\n      nodes {\n        ...EvidenceLine\n      }\n    }\n    answeredBy(where: {briefs: $by}, first: 10) {\n      totalCount\n      nodes {\n        ...Provenance\n        recommendation {\n          ...RecommendationLine\n        }\n      }\n    }\n  }\n  ... on Recommendation {\n    action\n    condition\n    explicit\n    strength\n    addressees {\n      ...ActorName\n    }\n    about {\n      ...Named\n    }\n    quantities {\n      ...QuantityFields\n    }\n    outcomes(last: 10) {\n      ...Outcomes\n    }\n    answers(first: 10) {\n      totalCount\n      nodes {\n        ...Provenance\n        to {\n          ...EvidenceFields\n        }\n      }\n    }\n  }\n  ... on Stance {\n    summary\n    polarity\n    topic\n    holders {\n      ...ActorName\n    }\n    object {\n      ...EvidenceFields\n    }\n  }\n  ... on Forecast {\n    summary\n    forecastType: type\n    condition\n    quantities {\n      ...QuantityFields\n    }\n    outcomes(last: 10) {\n      ...Outcomes\n    }\n    leadsTo: links(where: {kinds: [LEADS_TO], direction: FROM}, first: 10) {\n      totalCount\n      nodes {\n        ...Provenance\n        to {\n          ...EvidenceFields\n        }\n      }\n    }\n    feeds: links(where: {kinds: [FEEDS], direction: FROM}, first: 10) {\n      totalCount\n      nodes {\n        ...Provenance\n        to {\n          id\n          ...MotiveLine\n        }\n      }\n    }\n  }\n  ... on Relation {\n    summary\n    trend\n    between {\n      ...ActorName\n    }\n    drivenBy {\n      ...ActorName\n    }\n  }\n  ... on Finding {\n    summary\n    question\n    support\n    reference\n    about {\n      ...Named\n    }\n    quantities {\n      ...QuantityFields\n    }\n  }\n}\n";
const fragmentDateFields = "fragment DateFields on FuzzyDate {\n  ...DateLabel\n  text\n  earliest\n  latest\n  approximate\n  basis\n}\n";
const fragmentPlaceName = "fragment PlaceName on Place {\n  name\n  basis\n  country {\n    code\n    ...ActorName\n  }\n}\n";
const fragmentAccountFields = "fragment AccountFields on Mention {\n  id\n  names\n  text\n  modality\n  hedge\n  note\n  basis\n  date {\n    ...DateFields\n  }\n  place {\n    ...PlaceName\n  }\n  participations {\n    role: participantRole\n    ...Provenance\n    actor {\n      ...ActorName\n    }\n  }\n  quantities {\n    text\n    measure\n    role\n  }\n  citations {\n    ...PassageFields\n  }\n  brief {\n    ...BriefLine\n  }\n}\n";
const fragmentComparedAccounts = "fragment ComparedAccounts on MentionConnection {\n  totalCount\n  nodes {\n    ...AccountFields\n    dateCitations {\n      ref\n    }\n    placeCitations {\n      ref\n    }\n  }\n}\n";
const fragmentContradictingBriefs = "fragment ContradictingBriefs on EventDifferencesConnection {\n  nodes {\n    aspect\n    statements {\n      nodes {\n        id\n        brief {\n          ...SourceBrief\n        }\n      }\n    }\n  }\n}\n";
const fragmentIssueSays = "fragment IssueSays on IssueMentionConnection {\n  nodes {\n    text\n    ...Provenance\n    brief {\n      ...BriefLine\n    }\n  }\n}\n";
const fragmentInstrumentSays = "fragment InstrumentSays on InstrumentMentionConnection {\n  nodes {\n    text\n    ...Provenance\n    brief {\n      ...BriefLine\n    }\n  }\n}\n";
const fragmentWhoseView = "fragment WhoseView on Claim {\n  id\n  basis\n  attributedTo {\n    ...ActorName\n  }\n  extent\n  brief {\n    ...SourceBrief\n    byline {\n      id\n    }\n  }\n  ... on Stance {\n    holders {\n      ...ActorName\n    }\n  }\n}\n";
const fragmentContestedClaims = "fragment ContestedClaims on ClaimConnection {\n  nodes {\n    ...WhoseView\n    contradictions: links(where: {kinds: [CONTRADICTS]}, first: 3) {\n      edges {\n        node {\n          id\n          basis\n        }\n        other {\n          __typename\n          ...WhoseView\n        }\n      }\n    }\n  }\n}\n";
const fragmentDifferenceFields = "fragment DifferenceFields on EventDifferencesConnection {\n  totalCount\n  nodes {\n    aspect\n    actor {\n      ...ActorName\n    }\n    statements {\n      totalCount\n      edges {\n        role\n        date {\n          ...DateLabel\n        }\n        place {\n          name\n        }\n        basis\n        citations {\n          ref\n        }\n        node {\n          id\n          modality\n          brief {\n            ...BriefLine\n          }\n        }\n      }\n    }\n  }\n}\n";
const fragmentEventTitle = "fragment EventTitle on Event {\n  __typename\n  id\n  slug\n  title\n  kind: eventKind\n  ...Judged\n}\n";
const fragmentSaid = "fragment Said on Mention {\n  id\n  modality\n  date {\n    ...DateLabel\n  }\n}\n";
const fragmentAccounts = "fragment Accounts on MentionConnection {\n  totalCount\n  nodes {\n    ...Said\n    brief {\n      ...SourceBrief\n    }\n  }\n}\n";
const fragmentEventLine = "fragment EventLine on Event {\n  ...EventTitle\n  mentions(where: $told, first: 5) {\n    ...Accounts\n  }\n  differences(first: 0) @skip(if: $isChosen) {\n    totalCount\n  }\n}\n";
const fragmentInstrumentLine = "fragment InstrumentLine on Instrument {\n  __typename\n  id\n  slug\n  title\n}\n";
const fragmentFindingLines = "fragment FindingLines on FindingConnection {\n  totalCount\n  nodes {\n    ...FindingLine\n  }\n}\n";
const fragmentEventEntry = "fragment EventEntry on Event {\n  slug\n  title\n  withdrawn\n  kind: eventKind\n  ... @skip(if: $isChosen) {\n    eventModality: modality\n    date {\n      ...DateFields\n    }\n    place {\n      ...PlaceName\n    }\n    differences {\n      ...DifferenceFields\n    }\n    corroborations {\n      summary\n      date {\n        ...DateLabel\n      }\n      source {\n        publisher\n        title\n        url\n      }\n    }\n  }\n  partOf {\n    ...EventTitle\n  }\n  parts(where: {briefs: $by}) {\n    totalCount\n    nodes {\n      ...EventLine\n    }\n  }\n  participants(where: $combined) {\n    totalCount\n    edges {\n      role\n      basis\n      citations {\n        ref\n      }\n      node {\n        ...ActorName\n      }\n    }\n  }\n  issues(where: $combined) {\n    totalCount\n    edges {\n      basis\n      citations {\n        ref\n      }\n      node {\n        __typename\n        id\n        slug\n        title\n      }\n    }\n  }\n  instruments(where: $combined) {\n    totalCount\n    edges {\n      roles\n      basis\n      citations {\n        ref\n      }\n      node {\n        ...InstrumentLine\n      }\n    }\n  }\n  mentions(where: $told, first: 10) {\n    totalCount\n    nodes {\n      ...AccountFields\n      mentionedIssues {\n        basis\n        citations {\n          ref\n        }\n        issue {\n          id\n        }\n      }\n    }\n  }\n  links(where: {briefs: $by}) {\n    totalCount\n    edges {\n      direction\n      node {\n        kind: linkKind\n        ...Provenance\n        brief {\n          ...BriefLine\n        }\n      }\n      other {\n        ...EvidenceFields\n        ... on Claim {\n          basis\n        }\n      }\n    }\n  }\n  ...Judged\n  outcomes(where: {statedBy: $by}, last: 10) {\n    ...Outcomes\n  }\n  byOutsiders: outcomes(where: {bases: [CORROBORATED]}, last: 10) @include(if: $isChosen) {\n    ...Outcomes\n  }\n  eventFindings: findings(where: $findings) {\n    ...FindingLines\n  }\n  evidenceFor(where: $stated) {\n    totalCount\n    nodes {\n      role: evidenceRole\n      ...Provenance\n      motive {\n        ...MotiveLine\n      }\n    }\n  }\n}\n";
const fragmentStanceLines = "fragment StanceLines on StanceConnection {\n  totalCount\n  nodes {\n    ...StanceLine\n  }\n}\n";
const fragmentRecommendationLines = "fragment RecommendationLines on RecommendationConnection {\n  totalCount\n  nodes {\n    ...RecommendationLine\n  }\n}\n";
const fragmentIssueEntry = "fragment IssueEntry on Issue {\n  slug\n  title\n  withdrawn\n  issueMentions: mentions(where: {briefs: $by}) {\n    totalCount\n    nodes {\n      id\n      text\n      basis\n      citations {\n        ...PassageFields\n      }\n      brief {\n        ...BriefLine\n      }\n    }\n  }\n  issueEvents: events @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...EventLine\n    }\n  }\n  issueStances: stances(where: $stances) {\n    ...StanceLines\n  }\n  issueRecommendations: recommendations(where: $advice) {\n    ...RecommendationLines\n  }\n  issueFindings: findings(where: $findings) {\n    ...FindingLines\n  }\n}\n";
const fragmentTermFields = "fragment TermFields on Term {\n  slug\n  name\n  kind\n  summary\n  basis\n  citations {\n    ref\n  }\n}\n";
const fragmentInstrumentSaid = "fragment InstrumentSaid on InstrumentMention {\n  text\n  ...Provenance\n  instrument {\n    ...InstrumentLine\n  }\n}\n";
const fragmentBriefEntry = "fragment BriefEntry on Brief {\n  slug\n  title\n  language\n  license\n  quotable\n  url\n  doi\n  edition\n  scope\n  method\n  statementLanguage\n  textSha256\n  document {\n    url\n    sha256\n    accessed {\n      ...DateLabel\n    }\n  }\n  published {\n    ...DateLabel\n  }\n  publisher {\n    ...ActorName\n  }\n  publishers {\n    ...ActorName\n  }\n  byline {\n    ...ActorName\n  }\n  commissioners {\n    ...ActorName\n  }\n  summaryOf {\n    title\n    url\n  }\n  catalog {\n    id\n    slug\n    title\n  }\n  terms {\n    ...TermFields\n  }\n  briefInstruments: instrumentMentions(first: 100) {\n    totalCount\n    nodes {\n      ...InstrumentSaid\n    }\n  }\n  briefForecasts: forecasts(first: 100) {\n    totalCount\n    nodes {\n      ...ForecastLine\n    }\n  }\n  briefFindings: findings(first: 100) {\n    ...FindingLines\n  }\n}\n";
const fragmentActorEntry = "fragment ActorEntry on Actor {\n  ...ActorName\n  withdrawn\n  aliases @skip(if: $isChosen)\n  ... on Country {\n    code\n    alpha3\n  }\n  ... on Organization {\n    organizationKind\n    country {\n      ...ActorName\n    }\n    published: briefs(orderBy: {field: PUBLISHED, direction: DESC}) @skip(if: $isChosen) {\n      totalCount\n      nodes {\n        ...BriefLine\n      }\n    }\n  }\n  ... on Person {\n    country {\n      ...ActorName\n    }\n    written: briefs(orderBy: {field: PUBLISHED, direction: DESC}) @skip(if: $isChosen) {\n      totalCount\n      nodes {\n        ...BriefLine\n        byline {\n          ...ActorName\n        }\n      }\n    }\n  }\n  ... on Grouping {\n    groupingKind\n    memberships @skip(if: $isChosen) {\n      totalCount\n      nodes {\n        id\n        member {\n          ...ActorName\n        }\n      }\n    }\n  }\n  theirEvents: events(first: 10, orderBy: {field: DATE, direction: DESC}) @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...EventLine\n    }\n  }\n  theirMotives: motives(where: {briefs: $by}, first: 10) {\n    totalCount\n    nodes {\n      ...MotiveLine\n    }\n  }\n  theirStances: stances(where: $stances, first: 10) {\n    ...StanceLines\n  }\n  theirRelations: relations(where: {briefs: $by}, first: 10) {\n    totalCount\n    nodes {\n      ...RelationLine\n    }\n  }\n  theirRecommendations: recommendations(where: $advice, first: 10) {\n    ...RecommendationLines\n  }\n  theirFindings: findings(where: $findings, first: 10) {\n    ...FindingLines\n  }\n}\n";
const fragmentFeedSource = "fragment FeedSource on Brief {\n  id\n  title\n  added\n  statementLanguage\n  publisher {\n    id\n    name(language: $language)\n  }\n  published {\n    earliest\n    label(language: $language)\n  }\n}\n";
const fragmentFeedChanges = "fragment FeedChanges on ChangeConnection {\n  nodes {\n    date\n    note\n  }\n}\n";
const fragmentFeedClaim = "fragment FeedClaim on Claim {\n  __typename\n  id\n  text\n  changed\n  ...WhoseView\n  attributedTo {\n    aliases\n  }\n  ... on Stance {\n    holders {\n      aliases\n    }\n  }\n  citations {\n    ref\n  }\n  brief {\n    ...FeedSource\n  }\n  changes(first: 3) {\n    ...FeedChanges\n  }\n}\n";
const fragmentFeedBrief = "fragment FeedBrief on Brief {\n  __typename\n  ...FeedSource\n  changed\n  publishers {\n    name(language: $language)\n  }\n  scope\n  keyPoints {\n    summary\n  }\n  changes(first: 3) {\n    ...FeedChanges\n  }\n}\n";
const fragmentFeedMention = "fragment FeedMention on Mention {\n  __typename\n  id\n  text\n  changed\n  basis\n  attributedTo {\n    id\n    name(language: $language)\n    aliases\n  }\n  citations {\n    ref\n  }\n  brief {\n    ...FeedSource\n    byline {\n      id\n    }\n  }\n}\n";
const fragmentFeedEvent = "fragment FeedEvent on Event {\n  __typename\n  id\n  title\n  mentions(last: 10) {\n    nodes {\n      ...FeedMention\n    }\n  }\n}\n";
const fragmentEventCounts = "fragment EventCounts on Facet {\n  values {\n    value\n    count\n  }\n}\n";
const fragmentAdviceCounts = "fragment AdviceCounts on Facet {\n  values {\n    value\n    count\n  }\n}\n";
const fragmentContradictions = "fragment Contradictions on Event {\n  differences(first: 0) {\n    totalCount\n  }\n}\n";
const fragmentPageFields = "fragment PageFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}\n";
const fragmentIndexedBrief = "fragment IndexedBrief on Brief {\n  ...BriefLine\n  quotable\n  claims(first: 0) {\n    facets(only: [TYPE]) {\n      name\n      values {\n        value\n        count\n      }\n    }\n  }\n}\n";
const fragmentInstrumentEntry = "fragment InstrumentEntry on Instrument {\n  slug\n  title\n  withdrawn\n  instrumentKind\n  aliases @skip(if: $isChosen)\n  externalIds\n  jurisdiction {\n    ...ActorName\n  }\n  instrumentWhole: partOf {\n    ...InstrumentLine\n  }\n  instrumentParts: parts {\n    totalCount\n    nodes {\n      ...InstrumentLine\n    }\n  }\n  instrumentMentions: mentions(where: {briefs: $by}) {\n    totalCount\n    nodes {\n      id\n      names\n      text\n      note\n      basis\n      citations {\n        ...PassageFields\n      }\n      brief {\n        ...BriefLine\n      }\n    }\n  }\n  instrumentEvents: events(where: $combined) {\n    totalCount\n    edges {\n      roles\n      basis\n      citations {\n        ref\n      }\n      node {\n        ...EventLine\n      }\n    }\n  }\n  instrumentStances: stances(where: $stances) {\n    ...StanceLines\n  }\n  instrumentRecommendations: recommendations(where: $advice) {\n    ...RecommendationLines\n  }\n}\n";
const fragmentMapCountry = "fragment MapCountry on Country {\n  ...ActorName\n  code\n  alpha3\n}\n";
const fragmentPlaceSaid = "fragment PlaceSaid on Mention {\n  ...Said\n  place {\n    name\n    country {\n      ...ActorName\n      code\n    }\n  }\n  placeCitations {\n    ref\n  }\n}\n";
const fragmentClaimGroupFields = "fragment ClaimGroupFields on ClaimGroup {\n  count\n  node {\n    ...Named\n    ... on Actor {\n      slug\n    }\n    ... on Issue {\n      slug\n    }\n    ... on Instrument {\n      slug\n    }\n    ... on Brief {\n      ...BriefLine\n    }\n  }\n}\n";
const fragmentForeseenClaim = "fragment ForeseenClaim on Claim {\n  __typename\n  ...ClaimFields\n  ...ClaimTitle\n  ... on Forecast {\n    forecastType: type\n    condition\n    outcome {\n      ...OutcomeFields\n    }\n  }\n  ... on Recommendation {\n    strength\n    condition\n    addressees {\n      ...ActorName\n    }\n    outcome {\n      ...OutcomeFields\n    }\n  }\n}\n";
const fragmentClaimLine = "fragment ClaimLine on Claim {\n  ...ClaimFields\n  ...ClaimTitle\n}\n";
const fragmentOpposedClaim = "fragment OpposedClaim on Labeled {\n  ...Named\n  ... on Claim {\n    ...ClaimLine\n    ...WhoseView\n    brief {\n      ...BriefLine\n    }\n  }\n  ... on Stance {\n    object {\n      ...Named\n    }\n  }\n  ... on Finding {\n    about {\n      ...Named\n    }\n  }\n}\n";
const fragmentComparedEvents = "fragment ComparedEvents on EventConnection {\n  totalCount\n  nodes {\n    ...EventTitle\n    mentions {\n      totalCount\n      nodes {\n        ...Provenance\n        modality\n        hedge\n        date {\n          ...DateLabel\n          basis\n        }\n        place {\n          name\n          basis\n        }\n        participations {\n          id\n          role: participantRole\n          basis\n          actor {\n            ...ActorName\n          }\n        }\n        brief {\n          ...BriefLine\n        }\n      }\n    }\n    differences(first: 5) {\n      totalCount\n      nodes {\n        aspect\n        actor {\n          ...ActorName\n        }\n      }\n    }\n  }\n}\n";
const fragmentNaming = "fragment Naming on Appearance {\n  part\n  ...Provenance\n  actor {\n    ...ActorName\n  }\n}\n";
const fragmentBriefSummary = "fragment BriefSummary on Brief {\n  id\n  slug\n  title\n  overline\n  license\n  quotable\n  url\n  published {\n    ...DateLabel\n  }\n  publisher {\n    ...ActorName\n    catalogs {\n      id\n    }\n  }\n  catalog {\n    id\n    title\n  }\n  publishers {\n    ...ActorName\n  }\n  byline {\n    ...ActorName\n  }\n  keyPoints {\n    summary\n    citations {\n      ref\n    }\n  }\n  sections {\n    label\n    number\n    title\n    paragraphs {\n      id\n      ref\n      label\n    }\n  }\n  countries: appearances(where: {types: [COUNTRY]}, first: 100) {\n    totalCount\n    nodes {\n      ...Naming\n      mentionCount\n    }\n  }\n  people: appearances(where: {types: [PERSON]}, first: 20) {\n    totalCount\n    nodes {\n      ...Naming\n    }\n  }\n  organizations: appearances(where: {types: [ORGANIZATION]}, first: 20) {\n    totalCount\n    nodes {\n      ...Naming\n    }\n  }\n  groupings: appearances(where: {types: [GROUPING]}, first: 20) {\n    totalCount\n    nodes {\n      ...Naming\n    }\n  }\n  issues: issueMentions(first: 20) {\n    totalCount\n    nodes {\n      text\n      ...Provenance\n      issue {\n        __typename\n        id\n        slug\n        title\n      }\n    }\n  }\n  instruments: instrumentMentions(first: 20) {\n    totalCount\n    nodes {\n      ...InstrumentSaid\n    }\n  }\n  motives(where: {main: true}, orderBy: {field: RANK}, first: 10) {\n    totalCount\n    nodes {\n      __typename\n      ...ClaimFields\n      goal\n      actors {\n        ...ActorName\n      }\n      targets {\n        ...ActorName\n      }\n      evidence(first: 2) {\n        totalCount\n        nodes {\n          id\n          what {\n            ...EvidenceFields\n          }\n        }\n      }\n    }\n  }\n  allMotives: motives(first: 0) {\n    totalCount\n  }\n  recommendations(first: 10) {\n    totalCount\n    nodes {\n      __typename\n      ...ClaimFields\n      action\n      condition\n      strength\n      addressees {\n        ...ActorName\n      }\n    }\n  }\n  mentions(first: 0) {\n    totalCount\n  }\n  stances(first: 0) {\n    totalCount\n  }\n  forecasts(first: 10) {\n    totalCount\n    nodes {\n      ...ForecastLine\n    }\n  }\n  findings(first: 10) {\n    totalCount\n    nodes {\n      ...FindingLine\n      quantities {\n        text\n        measure\n        role\n      }\n    }\n  }\n  terms {\n    ...TermFields\n  }\n  relations(first: 0) {\n    totalCount\n  }\n}\n";
const fragmentClaimActors = "fragment ClaimActors on Claim {\n  ... on Motive {\n    actors {\n      ...ActorName\n    }\n    targets {\n      ...ActorName\n    }\n  }\n  ... on Recommendation {\n    addressees {\n      ...ActorName\n    }\n  }\n  ... on Stance {\n    holders {\n      ...ActorName\n    }\n  }\n}\n";
const fragmentParagraphEntry = "fragment ParagraphEntry on Paragraph {\n  ref\n  label\n  paragraphKind\n  speaker {\n    ...ActorName\n  }\n  quote\n  sha256\n  brief {\n    ...BriefLine\n    license\n    url\n  }\n  sentences {\n    ...PassageFields\n    sentence\n    start\n    end\n    quoteSha256\n  }\n  claims(first: 100) {\n    totalCount\n    nodes {\n      __typename\n      ...ClaimLine\n      ...ClaimActors\n    }\n  }\n}\n";
const fragmentReaderQuantity = "fragment ReaderQuantity on Quantity {\n  text\n  measure\n  role\n}\n";
const fragmentReaderClaim = "fragment ReaderClaim on Claim {\n  id\n  basis\n  modality\n  hedge\n  attributedTo {\n    name(language: $language)\n  }\n  extent\n  citations {\n    ref\n  }\n  ...Judged\n  ...ClaimTitle\n  ...ClaimActors\n  ... on Recommendation {\n    condition\n    quantities {\n      ...ReaderQuantity\n    }\n  }\n  ... on Forecast {\n    condition\n    quantities {\n      ...ReaderQuantity\n    }\n  }\n  ... on Finding {\n    quantities {\n      ...ReaderQuantity\n    }\n  }\n}\n";
const fragmentReaderMention = "fragment ReaderMention on Mention {\n  ...Said\n  ...Provenance\n  hedge\n  quantities {\n    ...ReaderQuantity\n  }\n  event {\n    __typename\n    id\n    title\n    ...Judged\n  }\n}\n";
const fragmentReaderParagraph = "fragment ReaderParagraph on Paragraph {\n  id\n  ref\n  paragraphKind\n  start\n  end\n  speaker {\n    ...ActorName\n  }\n  sentences {\n    ref\n    start\n    end\n    quote\n    whyNoStatement\n  }\n  claims(first: 50) {\n    totalCount\n    nodes {\n      __typename\n      ...ReaderClaim\n    }\n  }\n  mentions(first: 50) {\n    totalCount\n    nodes {\n      ...ReaderMention\n    }\n  }\n}\n";
const fragmentTimelineMention = "fragment TimelineMention on Mention {\n  ...Said\n  ...Provenance\n  hedge\n  participations {\n    id\n    actor {\n      id\n      name(language: $language)\n    }\n  }\n}\n";
export const ExplorerAboutDocument = ("query ExplorerAbout {\n  dataset {\n    revision\n    counts {\n      briefs\n      events\n    }\n  }\n  claims(first: 0) {\n    totalCount\n  }\n  catalogs {\n    __typename\n    id\n    title\n    publisherName\n    license\n    counts {\n      briefs\n      claims\n    }\n  }\n}\n") as QueryText<ExplorerAboutQuery, ExplorerAboutQueryVariables>;
export const ExplorerActorsDocument = ("query ExplorerActors($where: EventWhere, $said: MentionWhere, $motives: MotiveWhere, $motivesToward: MotiveWhere, $stances: StanceWhere, $stancesOn: StanceWhere, $relations: RelationWhere, $isFocused: Boolean! = false, $hasClaims: Boolean! = true, $brief: ID! = \"\", $isChosen: Boolean! = false, $first: Int = 60, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...SourceBrief\n    mentions(where: $said, orderBy: {field: DATE, direction: DESC}, first: $first) {\n      totalCount\n      nodes {\n        ...Said\n        participations {\n          role: participantRole\n          ...Provenance\n          actor {\n            ...ActorName\n          }\n        }\n        event {\n          ...EventTitle\n        }\n      }\n    }\n  }\n  events(where: $where, orderBy: {field: DATE, direction: DESC}, first: $first) @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...EventTitle\n      modality\n      date {\n        ...DateLabel\n      }\n      mentions(first: 10) {\n        nodes {\n          id\n          brief {\n            ...SourceBrief\n          }\n        }\n      }\n      participants(first: 20) {\n        totalCount\n        edges {\n          role\n          basis\n          citations {\n            ref\n          }\n          node {\n            ...ActorName\n          }\n        }\n      }\n    }\n  }\n  motives(where: $motives, orderBy: {field: RANK}, first: $first) @include(if: $hasClaims) {\n    totalCount\n    nodes {\n      ...MotiveTie\n    }\n  }\n  motivesToward: motives(\n    where: $motivesToward\n    orderBy: {field: RANK}\n    first: $first\n  ) @include(if: $isFocused) {\n    totalCount\n    nodes {\n      ...MotiveTie\n    }\n  }\n  stances(where: $stances, first: $first) @include(if: $hasClaims) {\n    totalCount\n    nodes {\n      ...StanceTie\n    }\n  }\n  stancesOn: stances(where: $stancesOn, first: $first) @include(if: $isFocused) {\n    totalCount\n    nodes {\n      ...StanceTie\n    }\n  }\n  relations(where: $relations, first: $first) @include(if: $hasClaims) {\n    totalCount\n    nodes {\n      __typename\n      ...ClaimFields\n      summary\n      trend\n      between {\n        ...ActorName\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentDateLabel + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentSaid + fragmentProvenance + fragmentEventTitle + fragmentMotiveTie + fragmentStanceTie) as QueryText<ExplorerActorsQuery, ExplorerActorsQueryVariables>;
export const ExplorerArgumentsDocument = ("query ExplorerArguments($brief: ID! = \"\", $isChosen: Boolean! = false, $by: [ID!], $where: RecommendationWhere, $hasOthers: Boolean! = false, $motives: Int! = 40, $stances: Int! = 50, $forecasts: Int! = 50, $relations: Int! = 50, $findings: Int! = 100, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    id\n    slug\n  }\n  recommendations(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      __typename\n      ...ClaimFields\n      brief {\n        ...BriefLine\n      }\n      action\n      condition\n      strength\n      addressees {\n        ...ActorName\n      }\n      answers(first: 10) {\n        totalCount\n        nodes {\n          ...Provenance\n          to {\n            ...EvidenceFields\n            ...ArgumentMotive\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  motives(where: {briefs: $by}, orderBy: {field: RANK}, first: $motives) @include(if: $hasOthers) {\n    totalCount\n    nodes {\n      ...EvidenceFields\n      ...ArgumentMotive\n    }\n  }\n  stances(where: {briefs: $by}, first: $stances) @include(if: $hasOthers) {\n    totalCount\n    nodes {\n      ...StanceLine\n    }\n  }\n  forecasts(where: {briefs: $by}, first: $forecasts) @include(if: $hasOthers) {\n    totalCount\n    nodes {\n      ...ForecastLine\n    }\n  }\n  relations(where: {briefs: $by}, first: $relations) @include(if: $hasOthers) {\n    totalCount\n    nodes {\n      ...RelationLine\n    }\n  }\n  findings(where: {briefs: $by}, first: $findings) @include(if: $hasOthers) {\n    totalCount\n    nodes {\n      ...FindingLine\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentJudged + fragmentNamed + fragmentClaimTitle + fragmentClaimFields + fragmentProvenance + fragmentEvidenceFields + fragmentEvidenceLine + fragmentBriefLine + fragmentArgumentMotive + fragmentPageFields + fragmentStanceLine + fragmentForecastLine + fragmentRelationLine + fragmentFindingLine) as QueryText<ExplorerArgumentsQuery, ExplorerArgumentsQueryVariables>;
export const ExplorerBriefsDocument = ("query ExplorerBriefs($where: BriefWhere, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  briefs(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n    orderBy: {field: PUBLISHED, direction: DESC}\n  ) {\n    totalCount\n    nodes {\n      ...BriefGist\n    }\n    ...BriefFacets\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine + fragmentBriefGist + fragmentBriefFacets + fragmentPageFields) as QueryText<ExplorerBriefsQuery, ExplorerBriefsQueryVariables>;
export const ExplorerCardDocument = ("query ExplorerCard($id: ID!, $language: String! = \"en\") {\n  node(id: $id) {\n    __typename\n    id\n    ... on Labeled {\n      label(language: $language)\n    }\n    ... on Brief {\n      language\n      published {\n        ...DateLabel\n      }\n      publishers {\n        ...ActorName\n      }\n    }\n    ... on Catalog {\n      catalogPublisher: publisherName\n    }\n    ... on Actor {\n      withdrawn\n    }\n    ... on Issue {\n      withdrawn\n    }\n    ... on Instrument {\n      withdrawn\n    }\n    ... on Event {\n      withdrawn\n      eventModality: modality\n      date {\n        ...DateLabel\n      }\n      ...Contradictions\n      mentions(first: 20) {\n        totalCount\n        nodes {\n          brief {\n            ...SourceBrief\n          }\n        }\n      }\n      ...Judged\n    }\n    ... on Paragraph {\n      ref\n      brief {\n        ...BriefLine\n      }\n    }\n    ...CardOfClaim\n  }\n}\n" + fragmentActorName + fragmentDateLabel + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentContradictions + fragmentBriefLine + fragmentCardOfClaim) as QueryText<ExplorerCardQuery, ExplorerCardQueryVariables>;
export const ExplorerChangesDocument = ("query ExplorerChanges($where: ChangeWhere, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  changes(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      date\n      note\n      brief {\n        ...BriefLine\n      }\n      statements {\n        ...Named\n        ...Judged\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentBriefLine + fragmentNamed + fragmentJudged + fragmentPageFields) as QueryText<ExplorerChangesQuery, ExplorerChangesQueryVariables>;
export const ExplorerCitationDocument = ("query ExplorerCitation($id: ID!, $language: String! = \"en\") {\n  node(id: $id) {\n    __typename\n    id\n    ... on Brief {\n      ...CitedBrief\n    }\n    ... on Paragraph {\n      ref\n      sentences {\n        sentence\n      }\n      brief {\n        ...CitedBrief\n      }\n    }\n    ... on Claim {\n      asOf {\n        edtf\n      }\n      ...WhoseView\n      citations {\n        ref\n      }\n      brief {\n        ...CitedBrief\n      }\n    }\n    ... on Motive {\n      actors {\n        ...ActorName\n      }\n    }\n    ... on Event {\n      title\n      withdrawn\n      mentions(first: 10) {\n        totalCount\n        nodes {\n          brief {\n            ...CitedBrief\n          }\n        }\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentCitedBrief + fragmentWhoseView) as QueryText<ExplorerCitationQuery, ExplorerCitationQueryVariables>;
export const ExplorerClaimListDocument = ("query ExplorerClaimList($where: ClaimWhere, $named: [ID!]!, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  named: nodes(ids: $named) {\n    id\n    ...Named\n  }\n  claims(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      ...ListedClaim\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentClaimTitle + fragmentBriefLine + fragmentMotiveLine + fragmentStanceLine + fragmentForecastLine + fragmentRecommendationLine + fragmentRelationLine + fragmentNamed + fragmentFindingLine + fragmentListedClaim + fragmentPageFields) as QueryText<ExplorerClaimListQuery, ExplorerClaimListQueryVariables>;
export const ExplorerClaimDocument = ("query ExplorerClaim($id: ID!, $brief: ID! = \"\", $by: [ID!], $isChosen: Boolean! = false, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...BriefLine\n  }\n  node(id: $id) {\n    __typename\n    id\n    ...ClaimEntry\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentPassageFields + fragmentProvenance + fragmentNamed + fragmentClaimTitle + fragmentEvidenceFields + fragmentEvidenceLine + fragmentRecommendationLine + fragmentQuantityFields + fragmentBriefLine + fragmentOutcomeFields + fragmentOutcomes + fragmentMotiveLine + fragmentClaimEntry) as QueryText<ExplorerClaimQuery, ExplorerClaimQueryVariables>;
export const ExplorerComparisonDocument = ("query ExplorerComparison($id: ID!, $where: ClaimWhere!, $columns: ClaimGroups!, $everyone: ClaimGroups!, $isChosen: Boolean! = false, $isOne: Boolean! = false, $hasOthers: Boolean! = true, $only: [ID!], $first: [ID!], $firstBrief: [ID!], $hasFirst: Boolean! = false, $second: [ID!], $secondBrief: [ID!], $hasSecond: Boolean! = false, $third: [ID!], $thirdBrief: [ID!], $hasThird: Boolean! = false, $fourth: [ID!], $fourthBrief: [ID!], $hasFourth: Boolean! = false, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  node(id: $id) {\n    __typename\n    id\n    ...Named\n    ... on Event {\n      ...EventTitle\n      mentions(last: 50) @skip(if: $isChosen) {\n        ...ComparedAccounts\n      }\n      first: mentions(where: {publishers: $first, briefs: $firstBrief}, last: 10) @include(if: $hasFirst) {\n        ...ComparedAccounts\n      }\n      second: mentions(where: {publishers: $second, briefs: $secondBrief}, last: 10) @include(if: $hasSecond) {\n        ...ComparedAccounts\n      }\n      third: mentions(where: {publishers: $third, briefs: $thirdBrief}, last: 10) @include(if: $hasThird) {\n        ...ComparedAccounts\n      }\n      fourth: mentions(where: {publishers: $fourth, briefs: $fourthBrief}, last: 10) @include(if: $hasFourth) {\n        ...ComparedAccounts\n      }\n      differences(first: 10) @skip(if: $isOne) {\n        ...DifferenceFields @skip(if: $isChosen)\n        ...ContradictingBriefs\n      }\n      sources: mentions(first: 100) @include(if: $hasOthers) {\n        nodes {\n          id\n          brief {\n            ...BriefLine\n          }\n        }\n      }\n    }\n    ... on Issue {\n      issueSays: mentions(last: 50) @skip(if: $isChosen) {\n        ...IssueSays\n      }\n      issueFirst: mentions(where: {publishers: $first, briefs: $firstBrief}, last: 10) @include(if: $hasFirst) {\n        ...IssueSays\n      }\n      issueSecond: mentions(\n        where: {publishers: $second, briefs: $secondBrief}\n        last: 10\n      ) @include(if: $hasSecond) {\n        ...IssueSays\n      }\n      issueThird: mentions(where: {publishers: $third, briefs: $thirdBrief}, last: 10) @include(if: $hasThird) {\n        ...IssueSays\n      }\n      issueFourth: mentions(\n        where: {publishers: $fourth, briefs: $fourthBrief}\n        last: 10\n      ) @include(if: $hasFourth) {\n        ...IssueSays\n      }\n    }\n    ... on Instrument {\n      instrumentSays: mentions(last: 50) @skip(if: $isChosen) {\n        ...InstrumentSays\n      }\n      first: mentions(where: {publishers: $first, briefs: $firstBrief}, last: 10) @include(if: $hasFirst) {\n        ...InstrumentSays\n      }\n      second: mentions(where: {publishers: $second, briefs: $secondBrief}, last: 10) @include(if: $hasSecond) {\n        ...InstrumentSays\n      }\n      third: mentions(where: {publishers: $third, briefs: $thirdBrief}, last: 10) @include(if: $hasThird) {\n        ...InstrumentSays\n      }\n      fourth: mentions(where: {publishers: $fourth, briefs: $fourthBrief}, last: 10) @include(if: $hasFourth) {\n        ...InstrumentSays\n      }\n    }\n  }\n  everyone: claimTable(rows: {by: TYPE}, columns: $everyone, where: $where) @include(if: $hasOthers) {\n    columns {\n      ...ClaimGroupFields\n    }\n  }\n  claimTable(rows: {by: TYPE}, columns: $columns, where: $where) {\n    columns {\n      ...ClaimGroupFields\n    }\n    rows {\n      type\n      cells {\n        count\n        claims(first: 3) {\n          nodes {\n            ...ListedClaim\n            contradictions: links(where: {kinds: [CONTRADICTS], briefs: $only}, first: 2) {\n              edges {\n                node {\n                  id\n                  basis\n                }\n                other {\n                  __typename\n                  ... on Claim {\n                    id\n                    ...ClaimTitle\n                    ...WhoseView\n                    ...Judged\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n" + fragmentDateLabel + fragmentActorName + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentDateFields + fragmentPlaceName + fragmentProvenance + fragmentPassageFields + fragmentBriefLine + fragmentAccountFields + fragmentNamed + fragmentClaimFields + fragmentClaimTitle + fragmentMotiveLine + fragmentStanceLine + fragmentForecastLine + fragmentRecommendationLine + fragmentRelationLine + fragmentFindingLine + fragmentEventTitle + fragmentComparedAccounts + fragmentDifferenceFields + fragmentContradictingBriefs + fragmentIssueSays + fragmentInstrumentSays + fragmentClaimGroupFields + fragmentListedClaim + fragmentWhoseView) as QueryText<ExplorerComparisonQuery, ExplorerComparisonQueryVariables>;
export const ExplorerContestedDocument = ("query ExplorerContested($id: ID!, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  node(id: $id) {\n    __typename\n    id\n    ... on Event {\n      title\n      claims(first: 50) {\n        ...ContestedClaims\n      }\n      issues(first: 10) {\n        nodes {\n          __typename\n          id\n          title\n          claims(first: 50) {\n            ...ContestedClaims\n          }\n        }\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentWhoseView + fragmentContestedClaims) as QueryText<ExplorerContestedQuery, ExplorerContestedQueryVariables>;
export const ExplorerEntryDocument = ("query ExplorerEntry($id: ID!, $brief: ID! = \"\", $by: [ID!], $told: MentionWhere, $stated: StatedWhere, $combined: CombinedWhere, $stances: StanceWhere, $advice: RecommendationWhere, $findings: FindingWhere, $isChosen: Boolean! = false, $said: MentionWhere, $hasEvents: Boolean! = false, $isEvent: Boolean! = false, $isActor: Boolean! = false, $about: [ID!], $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...BriefLine\n    mentions(where: $said, orderBy: {field: DATE, direction: DESC}) @include(if: $hasEvents) {\n      totalCount\n      nodes {\n        ...Said\n        event {\n          ...EventTitle\n        }\n      }\n    }\n  }\n  node(id: $id) {\n    __typename\n    id\n    ...EventEntry\n    ...IssueEntry\n    ...InstrumentEntry\n    ...BriefEntry\n    ...CatalogEntry\n    ...ActorEntry @include(if: $isActor)\n  }\n  stances(where: {about: $about, briefs: $by}) @include(if: $isEvent) {\n    ...StanceLines\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentJudged + fragmentDateFields + fragmentPlaceName + fragmentBriefLine + fragmentDifferenceFields + fragmentEventTitle + fragmentSaid + fragmentAccounts + fragmentEventLine + fragmentInstrumentLine + fragmentProvenance + fragmentPassageFields + fragmentAccountFields + fragmentNamed + fragmentClaimTitle + fragmentEvidenceFields + fragmentOutcomeFields + fragmentOutcomes + fragmentClaimFields + fragmentFindingLine + fragmentFindingLines + fragmentMotiveLine + fragmentStanceLine + fragmentStanceLines + fragmentRecommendationLine + fragmentRecommendationLines + fragmentTermFields + fragmentInstrumentSaid + fragmentForecastLine + fragmentRelationLine + fragmentEventEntry + fragmentIssueEntry + fragmentInstrumentEntry + fragmentBriefEntry + fragmentCatalogEntry + fragmentActorEntry) as QueryText<ExplorerEntryQuery, ExplorerEntryQueryVariables>;
export const ExplorerFeedDocument = ("query ExplorerFeed($id: ID! = \"\", $isOfEntry: Boolean! = false, $claims: ClaimWhere, $hasClaims: Boolean! = false, $briefs: BriefWhere, $hasBriefs: Boolean! = false, $events: EventWhere, $hasEvents: Boolean! = false, $brief: ID! = \"\", $said: MentionWhere, $isChosen: Boolean! = false, $found: [ID!]! = [], $named: [ID!]! = [], $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  latest: briefs(orderBy: {field: CHANGED, direction: DESC}, first: 1) {\n    nodes {\n      changed\n    }\n  }\n  node(id: $id) @include(if: $isOfEntry) {\n    __typename\n    id\n    ... on Labeled {\n      label(language: $language)\n    }\n    ...FeedClaim\n    ...FeedEvent\n  }\n  claims(where: $claims, orderBy: {field: CHANGED, direction: DESC}, first: 50) @include(if: $hasClaims) {\n    nodes {\n      ...FeedClaim\n    }\n  }\n  briefs(where: $briefs, orderBy: {field: CHANGED, direction: DESC}, first: 50) @include(if: $hasBriefs) {\n    nodes {\n      ...FeedBrief\n    }\n  }\n  events(where: $events, orderBy: {field: CHANGED, direction: DESC}, first: 50) @include(if: $hasEvents) {\n    nodes {\n      ...FeedEvent\n    }\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    id\n    mentions(where: $said, orderBy: {field: CHANGED, direction: DESC}, first: 50) {\n      nodes {\n        ...FeedMention\n        event {\n          id\n          title\n        }\n      }\n    }\n  }\n  named: nodes(ids: $named) {\n    __typename\n    id\n    ... on Labeled {\n      label(language: $language)\n    }\n  }\n  found: nodes(ids: $found) {\n    __typename\n    ...FeedClaim\n    ...FeedBrief\n    ...FeedEvent\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentWhoseView + fragmentFeedSource + fragmentFeedChanges + fragmentFeedMention + fragmentFeedClaim + fragmentFeedEvent + fragmentFeedBrief) as QueryText<ExplorerFeedQuery, ExplorerFeedQueryVariables>;
export const ExplorerFeedResultsDocument = ("query ExplorerFeedResults($text: String!, $where: SearchWhere, $after: String) {\n  search(text: $text, where: $where, first: 100, after: $after) {\n    edges {\n      node {\n        id\n        ... on Claim {\n          changed\n        }\n        ... on Brief {\n          changed\n        }\n        ... on Event {\n          changed\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n") as QueryText<ExplorerFeedResultsQuery, ExplorerFeedResultsQueryVariables>;
export const ExplorerFeedChangesDocument = ("query ExplorerFeedChanges($where: ChangeWhere, $language: String! = \"en\") {\n  changes(where: $where, first: 50) {\n    nodes {\n      date\n      note\n      brief {\n        ...FeedSource\n      }\n      statements {\n        __typename\n        id\n        label(language: $language)\n      }\n    }\n  }\n}\n" + fragmentFeedSource) as QueryText<ExplorerFeedChangesQuery, ExplorerFeedChangesQueryVariables>;
export const ExplorerEventCountsDocument = ("query ExplorerEventCounts($where: EventWhere, $exceptIssue: EventWhere, $exceptKind: EventWhere, $exceptModality: EventWhere) {\n  actor: events(where: $where, first: 0) {\n    facets(only: [ACTOR]) {\n      ...EventCounts\n    }\n  }\n  issue: events(where: $exceptIssue, first: 0) {\n    facets(only: [ISSUE]) {\n      ...EventCounts\n    }\n  }\n  kind: events(where: $exceptKind, first: 0) {\n    facets(only: [KIND]) {\n      ...EventCounts\n    }\n  }\n  modality: events(where: $exceptModality, first: 0) {\n    facets(only: [MODALITY]) {\n      ...EventCounts\n    }\n  }\n}\n" + fragmentEventCounts) as QueryText<ExplorerEventCountsQuery, ExplorerEventCountsQueryVariables>;
export const ExplorerClaimCountsDocument = ("query ExplorerClaimCounts($where: ClaimWhere) {\n  publisher: claims(where: $where, first: 0) {\n    facets(only: [PUBLISHER]) {\n      values {\n        value\n        count\n      }\n    }\n  }\n}\n") as QueryText<ExplorerClaimCountsQuery, ExplorerClaimCountsQueryVariables>;
export const ExplorerAdviceCountsDocument = ("query ExplorerAdviceCounts($where: RecommendationWhere, $exceptAdvice: RecommendationWhere) {\n  actor: recommendations(where: $where, first: 0) {\n    facets(only: [ADDRESSEE]) {\n      ...AdviceCounts\n    }\n  }\n  advice: recommendations(where: $exceptAdvice, first: 0) {\n    facets(only: [EXPLICIT]) {\n      ...AdviceCounts\n    }\n  }\n}\n" + fragmentAdviceCounts) as QueryText<ExplorerAdviceCountsQuery, ExplorerAdviceCountsQueryVariables>;
export const ExplorerFilterOptionsDocument = ("query ExplorerFilterOptions($brief: [ID!], $countries: CountryWhere, $language: String! = \"en\") {\n  countries(where: $countries, orderBy: {field: NAME}, first: 100) {\n    nodes {\n      ...ActorName\n    }\n  }\n  organizations(where: {briefs: $brief}, first: 100) {\n    nodes {\n      ...ActorName\n    }\n  }\n  people(where: {briefs: $brief}, first: 100) {\n    nodes {\n      ...ActorName\n    }\n  }\n  groupings(where: {briefs: $brief}, first: 100) {\n    nodes {\n      ...ActorName\n    }\n  }\n  issues(where: {briefs: $brief}, first: 100) {\n    nodes {\n      id\n      slug\n      title\n    }\n  }\n}\n" + fragmentActorName) as QueryText<ExplorerFilterOptionsQuery, ExplorerFilterOptionsQueryVariables>;
export const ExplorerIndexDocument = ("query ExplorerIndex($brief: ID! = \"\", $where: ClaimWhere, $first: Int, $after: String, $last: Int, $before: String, $isOfBrief: Boolean! = false, $hasBriefs: Boolean! = false, $hasCountries: Boolean! = false, $hasOrganizations: Boolean! = false, $hasPeople: Boolean! = false, $hasGroupings: Boolean! = false, $hasEvents: Boolean! = false, $hasIssues: Boolean! = false, $hasInstruments: Boolean! = false, $hasCatalogs: Boolean! = false, $hasClaims: Boolean! = false, $hasParagraphs: Boolean! = false, $language: String! = \"en\") {\n  dataset {\n    revision\n    counts {\n      briefs\n      countries\n      organizations\n      people\n      groupings\n      events\n      issues\n      instruments\n      catalogs\n      motives\n      stances\n      forecasts\n      recommendations\n      relations\n      findings\n    }\n  }\n  brief(ref: $brief) @include(if: $isOfBrief) {\n    ...IndexedBrief\n    paragraphs @include(if: $hasParagraphs) {\n      __typename\n      id\n      ref\n    }\n  }\n  briefs(\n    orderBy: {field: PUBLISHED, direction: DESC}\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @include(if: $hasBriefs) {\n    totalCount\n    nodes {\n      ...IndexedBrief\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  countries(\n    orderBy: {field: NAME, direction: ASC}\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @include(if: $hasCountries) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  organizations(first: $first, after: $after, last: $last, before: $before) @include(if: $hasOrganizations) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  people(first: $first, after: $after, last: $last, before: $before) @include(if: $hasPeople) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  groupings(first: $first, after: $after, last: $last, before: $before) @include(if: $hasGroupings) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  events(\n    orderBy: {field: TITLE, direction: ASC}\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @include(if: $hasEvents) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  issues(first: $first, after: $after, last: $last, before: $before) @include(if: $hasIssues) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  instruments(first: $first, after: $after, last: $last, before: $before) @include(if: $hasInstruments) {\n    totalCount\n    nodes {\n      ...Named\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  catalogs @include(if: $hasCatalogs) {\n    ...Named\n  }\n  claims(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @include(if: $hasClaims) {\n    totalCount\n    nodes {\n      ...ListedClaim\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentClaimTitle + fragmentMotiveLine + fragmentStanceLine + fragmentForecastLine + fragmentRecommendationLine + fragmentRelationLine + fragmentNamed + fragmentFindingLine + fragmentIndexedBrief + fragmentPageFields + fragmentListedClaim) as QueryText<ExplorerIndexQuery, ExplorerIndexQueryVariables>;
export const ExplorerLedgerDocument = ("query ExplorerLedger($where: ClaimWhere, $events: OutcomeWhere, $hasEvents: Boolean! = true, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  claims(\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    nodes {\n      ...ForeseenClaim\n      brief {\n        ...BriefLine\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  outcomes(where: $events, first: 50) @include(if: $hasEvents) {\n    totalCount\n    nodes {\n      ...OutcomeFields\n      of {\n        ... on Event {\n          ...EventTitle\n        }\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentClaimTitle + fragmentBriefLine + fragmentOutcomeFields + fragmentForeseenClaim + fragmentPageFields + fragmentEventTitle) as QueryText<ExplorerLedgerQuery, ExplorerLedgerQueryVariables>;
export const ExplorerMapDocument = ("query ExplorerMap($brief: ID! = \"\", $isChosen: Boolean! = false, $where: EventWhere, $said: MentionWhere, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...SourceBrief\n    appearances(\n      where: {types: [COUNTRY]}\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        ...Naming\n        mentions(where: $said, first: 0) {\n          totalCount\n        }\n        actor {\n          ...MapCountry\n        }\n      }\n      pageInfo {\n        ...PageFields\n      }\n    }\n    mentions(where: $said, orderBy: {field: DATE, direction: DESC}, first: 100) {\n      totalCount\n      nodes {\n        ...PlaceSaid\n        event {\n          ...EventTitle\n        }\n      }\n    }\n  }\n  countries(\n    where: {named: true}\n    orderBy: {field: NAME, direction: ASC}\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...MapCountry\n      events(where: $where, first: 0) {\n        totalCount\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n  events(where: $where, orderBy: {field: DATE, direction: DESC}, first: 100) @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...EventTitle\n      ...Contradictions\n      mentions(first: 10) {\n        totalCount\n        nodes {\n          ...PlaceSaid\n          brief {\n            ...SourceBrief\n          }\n        }\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentProvenance + fragmentDateLabel + fragmentSaid + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentNaming + fragmentMapCountry + fragmentPageFields + fragmentPlaceSaid + fragmentEventTitle + fragmentContradictions) as QueryText<ExplorerMapQuery, ExplorerMapQueryVariables>;
export const ExplorerMatrixDocument = ("query ExplorerMatrix($rows: ClaimGroups!, $columns: ClaimGroups!, $where: ClaimWhere, $types: [ClaimType!], $institutes: ClaimGroups! = {by: PUBLISHER}, $hasInstitutes: Boolean! = false, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  claimTable(rows: $rows, columns: $columns, where: $where, types: $types) {\n    columns {\n      ...ClaimGroupFields\n    }\n    rows {\n      ...ClaimGroupFields\n      cells {\n        count\n      }\n    }\n  }\n  together: claimTable(rows: $institutes, columns: $institutes, where: $where) @include(if: $hasInstitutes) {\n    columns {\n      node {\n        ... on Organization {\n          id\n          briefs(first: 1) {\n            nodes {\n              publisher {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n    rows {\n      cells {\n        count\n      }\n    }\n  }\n}\n" + fragmentNamed + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine + fragmentClaimGroupFields) as QueryText<ExplorerMatrixQuery, ExplorerMatrixQueryVariables>;
export const ExplorerNamesDocument = ("query ExplorerNames($ids: [ID!]!, $language: String! = \"en\") {\n  briefs(first: 100, orderBy: {field: PUBLISHED, direction: DESC}) {\n    totalCount\n    nodes {\n      ...BriefLine\n    }\n  }\n  nodes(ids: $ids) {\n    ... on Actor {\n      ...ActorName\n    }\n    ... on Issue {\n      __typename\n      id\n      slug\n      title\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine) as QueryText<ExplorerNamesQuery, ExplorerNamesQueryVariables>;
export const ExplorerOverviewDocument = ("query ExplorerOverview($brief: ID! = \"\", $isChosen: Boolean! = false, $hasNewest: Boolean! = true, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...BriefSummary\n  }\n  newest: briefs(first: 1, orderBy: {field: PUBLISHED, direction: DESC}) @skip(if: $isChosen) @include(if: $hasNewest) {\n    nodes {\n      ...BriefSummary\n    }\n  }\n  ...CatalogList @skip(if: $isChosen)\n  briefs(first: 5, orderBy: {field: PUBLISHED, direction: DESC}) @skip(if: $isChosen) {\n    totalCount\n    nodes {\n      ...BriefGist\n    }\n    ...BriefFacets\n  }\n  contradictions: links(where: {kinds: [CONTRADICTS]}, first: 10) @skip(if: $isChosen) {\n    nodes {\n      ...Provenance\n      brief {\n        ...SourceBrief\n      }\n      from {\n        ...OpposedClaim\n      }\n      to {\n        ...OpposedClaim\n      }\n    }\n  }\n  disputed: events(\n    where: {severalPublishers: true, disputed: true}\n    orderBy: {field: DATE, direction: DESC}\n    first: 5\n  ) @skip(if: $isChosen) {\n    ...ComparedEvents\n  }\n  compared: events(\n    where: {severalPublishers: true, disputed: false}\n    orderBy: {field: DATE, direction: DESC}\n    first: 5\n  ) @skip(if: $isChosen) {\n    ...ComparedEvents\n  }\n}\n" + fragmentDateLabel + fragmentActorName + fragmentProvenance + fragmentNaming + fragmentInstrumentLine + fragmentInstrumentSaid + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentNamed + fragmentClaimTitle + fragmentEvidenceFields + fragmentForecastLine + fragmentFindingLine + fragmentTermFields + fragmentBriefLine + fragmentClaimLine + fragmentWhoseView + fragmentEventTitle + fragmentBriefSummary + fragmentCatalogList + fragmentBriefGist + fragmentBriefFacets + fragmentOpposedClaim + fragmentComparedEvents) as QueryText<ExplorerOverviewQuery, ExplorerOverviewQueryVariables>;
export const ExplorerPassageDocument = ("query ExplorerPassage($id: ID!, $cites: [String!], $citedBrief: [ID!], $brief: ID! = \"\", $isChosen: Boolean! = false, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...BriefLine\n  }\n  node(id: $id) {\n    __typename\n    id\n    ...ParagraphEntry\n  }\n  events(where: {cites: $cites}, first: 100) {\n    totalCount\n    nodes {\n      ...EventTitle\n      mentions(where: {briefs: $citedBrief}, first: 1) {\n        nodes {\n          ...Provenance\n          modality\n          brief {\n            ...SourceBrief\n          }\n        }\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine + fragmentPassageFields + fragmentOutcomeMark + fragmentJudged + fragmentClaimFields + fragmentClaimTitle + fragmentClaimLine + fragmentClaimActors + fragmentParagraphEntry + fragmentEventTitle + fragmentProvenance) as QueryText<ExplorerPassageQuery, ExplorerPassageQueryVariables>;
export const ExplorerPictureDocument = ("query ExplorerPicture($id: ID!, $language: String! = \"en\") {\n  node(id: $id) {\n    __typename\n    id\n    ... on Labeled {\n      label(language: $language)\n    }\n    ... on Brief {\n      language\n      published {\n        ...DateLabel\n      }\n      publishers {\n        ...ActorName\n      }\n    }\n    ... on Event {\n      date {\n        ...DateLabel\n      }\n    }\n    ... on Paragraph {\n      place: label\n      brief {\n        ...BriefLine\n      }\n    }\n    ... on Claim {\n      ...WhoseView\n      brief {\n        ...BriefLine\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine + fragmentWhoseView) as QueryText<ExplorerPictureQuery, ExplorerPictureQueryVariables>;
export const ExplorerReaderDocument = ("query ExplorerReader($brief: ID!, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) {\n    ...BriefLine\n    license\n    url\n    language\n    statementLanguage\n    quotable\n    textLength\n    paragraphs {\n      id\n      kind: paragraphKind\n    }\n    sections {\n      label\n      number\n      title\n      paragraphs {\n        id\n      }\n    }\n    keyPoints {\n      summary\n      citations {\n        ref\n      }\n    }\n  }\n}\n" + fragmentActorName + fragmentSourceBrief + fragmentDateLabel + fragmentBriefLine) as QueryText<ExplorerReaderQuery, ExplorerReaderQueryVariables>;
export const ExplorerReaderPageDocument = ("query ExplorerReaderPage($ids: [ID!]!, $language: String! = \"en\") {\n  nodes(ids: $ids) {\n    __typename\n    id\n    ...ReaderParagraph\n  }\n}\n" + fragmentActorName + fragmentDateLabel + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentClaimTitle + fragmentClaimActors + fragmentReaderQuantity + fragmentReaderClaim + fragmentSaid + fragmentProvenance + fragmentReaderMention + fragmentReaderParagraph) as QueryText<ExplorerReaderPageQuery, ExplorerReaderPageQueryVariables>;
export const ExplorerReaderHashesDocument = ("query ExplorerReaderHashes($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    __typename\n    id\n    ... on Paragraph {\n      ref\n      start\n      end\n      sha256\n      sentences {\n        ref\n        start\n        end\n        quoteSha256\n      }\n    }\n  }\n}\n") as QueryText<ExplorerReaderHashesQuery, ExplorerReaderHashesQueryVariables>;
export const ExplorerRevisionDocument = ("query ExplorerRevision {\n  dataset {\n    revision\n  }\n}\n") as QueryText<ExplorerRevisionQuery, ExplorerRevisionQueryVariables>;
export const ExplorerSearchDocument = ("query ExplorerSearch($text: String!, $where: SearchWhere, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  search(\n    text: $text\n    where: $where\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    totalCount\n    reading {\n      asks\n      named {\n        ...Named\n      }\n      dates\n      words\n      unknown\n      matchesAll\n    }\n    facets {\n      name\n      values {\n        value\n        label\n        count\n      }\n    }\n    edges {\n      isAnswer\n      words\n      names {\n        ...Named\n      }\n      node {\n        ...Named\n        ...Judged\n        ... on Event {\n          eventModality: modality\n          date {\n            ...DateLabel\n          }\n          mentions(first: 10) {\n            ...Accounts\n          }\n          ...Contradictions\n        }\n        ... on Claim {\n          ...ClaimLine\n          asOf {\n            ...DateLabel\n          }\n          ...ClaimActors\n        }\n        ... on Brief {\n          ...BriefLine\n        }\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentDateLabel + fragmentActorName + fragmentSourceBrief + fragmentOutcomeMark + fragmentSaid + fragmentJudged + fragmentClaimFields + fragmentClaimTitle + fragmentNamed + fragmentAccounts + fragmentContradictions + fragmentClaimLine + fragmentClaimActors + fragmentBriefLine + fragmentPageFields) as QueryText<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const ExplorerSuggestDocument = ("query ExplorerSuggest($text: String!, $language: String! = \"en\") {\n  suggest(text: $text) {\n    ...Named\n  }\n}\n" + fragmentNamed) as QueryText<ExplorerSuggestQuery, ExplorerSuggestQueryVariables>;
export const ExplorerTimelinePartsDocument = ("query ExplorerTimelineParts($p1: EventWhere, $p2: EventWhere, $p3: EventWhere, $p4: EventWhere, $p5: EventWhere, $p6: EventWhere, $p7: EventWhere, $p8: EventWhere, $p9: EventWhere, $p10: EventWhere, $p11: EventWhere, $p12: EventWhere) {\n  p1: events(where: $p1, first: 0) {\n    totalCount\n  }\n  p2: events(where: $p2, first: 0) {\n    totalCount\n  }\n  p3: events(where: $p3, first: 0) {\n    totalCount\n  }\n  p4: events(where: $p4, first: 0) {\n    totalCount\n  }\n  p5: events(where: $p5, first: 0) {\n    totalCount\n  }\n  p6: events(where: $p6, first: 0) {\n    totalCount\n  }\n  p7: events(where: $p7, first: 0) {\n    totalCount\n  }\n  p8: events(where: $p8, first: 0) {\n    totalCount\n  }\n  p9: events(where: $p9, first: 0) {\n    totalCount\n  }\n  p10: events(where: $p10, first: 0) {\n    totalCount\n  }\n  p11: events(where: $p11, first: 0) {\n    totalCount\n  }\n  p12: events(where: $p12, first: 0) {\n    totalCount\n  }\n}\n") as QueryText<ExplorerTimelinePartsQuery, ExplorerTimelinePartsQueryVariables>;
export const ExplorerTimelinePartsOfBriefDocument = ("query ExplorerTimelinePartsOfBrief($brief: ID!, $p1: MentionWhere, $p2: MentionWhere, $p3: MentionWhere, $p4: MentionWhere, $p5: MentionWhere, $p6: MentionWhere, $p7: MentionWhere, $p8: MentionWhere, $p9: MentionWhere, $p10: MentionWhere, $p11: MentionWhere, $p12: MentionWhere) {\n  brief(ref: $brief) {\n    p1: mentions(where: $p1, first: 0) {\n      totalCount\n    }\n    p2: mentions(where: $p2, first: 0) {\n      totalCount\n    }\n    p3: mentions(where: $p3, first: 0) {\n      totalCount\n    }\n    p4: mentions(where: $p4, first: 0) {\n      totalCount\n    }\n    p5: mentions(where: $p5, first: 0) {\n      totalCount\n    }\n    p6: mentions(where: $p6, first: 0) {\n      totalCount\n    }\n    p7: mentions(where: $p7, first: 0) {\n      totalCount\n    }\n    p8: mentions(where: $p8, first: 0) {\n      totalCount\n    }\n    p9: mentions(where: $p9, first: 0) {\n      totalCount\n    }\n    p10: mentions(where: $p10, first: 0) {\n      totalCount\n    }\n    p11: mentions(where: $p11, first: 0) {\n      totalCount\n    }\n    p12: mentions(where: $p12, first: 0) {\n      totalCount\n    }\n  }\n}\n") as QueryText<ExplorerTimelinePartsOfBriefQuery, ExplorerTimelinePartsOfBriefQueryVariables>;
export const ExplorerTimelineDocument = ("query ExplorerTimeline($brief: ID! = \"\", $isChosen: Boolean! = false, $where: EventWhere, $said: MentionWhere, $first: Int, $after: String, $last: Int, $before: String, $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  brief(ref: $brief) @include(if: $isChosen) {\n    ...SourceBrief\n    mentions(\n      where: $said\n      orderBy: {field: DATE, direction: DESC}\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      years {\n        value\n        count\n      }\n      nodes {\n        ...TimelineMention\n        date {\n          ...DateFields\n        }\n        event {\n          ...EventTitle\n        }\n      }\n      pageInfo {\n        ...PageFields\n      }\n    }\n  }\n  events(\n    where: $where\n    orderBy: {field: DATE, direction: DESC}\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) @skip(if: $isChosen) {\n    totalCount\n    years {\n      value\n      count\n    }\n    nodes {\n      ...EventTitle\n      modality\n      modalityDisputed\n      date {\n        ...DateFields\n      }\n      ...Contradictions\n      mentions(first: 10) {\n        totalCount\n        nodes {\n          ...TimelineMention\n          brief {\n            ...SourceBrief\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...PageFields\n    }\n  }\n}\n" + fragmentActorName + fragmentDateLabel + fragmentSaid + fragmentProvenance + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentTimelineMention + fragmentDateFields + fragmentEventTitle + fragmentPageFields + fragmentContradictions) as QueryText<ExplorerTimelineQuery, ExplorerTimelineQueryVariables>;
export const ExplorerWorkDocument = ("query ExplorerWork($publisher: [ID!], $author: [ID!], $actor: [ID!], $language: String! = \"en\") {\n  dataset {\n    revision\n  }\n  events(where: {publishers: $publisher, authors: $author}, first: 0) {\n    totalCount\n  }\n  forecasts(where: {publishers: $publisher, authors: $author}, first: 0) {\n    totalCount\n  }\n  recommendations(where: {publishers: $publisher, authors: $author}, first: 0) {\n    totalCount\n  }\n  findings(where: {publishers: $publisher, authors: $author}, first: 0) {\n    totalCount\n  }\n  ofOthers: claims(\n    where: {publishers: $publisher, authors: $author, types: [FINDING, FORECAST, RECOMMENDATION], attributed: true}\n    first: 0\n  ) {\n    totalCount\n  }\n  disputed: events(\n    where: {publishers: $publisher, authors: $author, severalPublishers: true, disputed: true}\n    orderBy: {field: DATE, direction: DESC}\n    first: 5\n  ) {\n    ...ComparedEvents\n  }\n  compared: events(\n    where: {publishers: $publisher, authors: $author, severalPublishers: true, disputed: false}\n    orderBy: {field: DATE, direction: DESC}\n    first: 5\n  ) {\n    ...ComparedEvents\n  }\n  judged: claims(\n    where: {publishers: $publisher, authors: $author, types: [FORECAST, RECOMMENDATION], hasOutcome: true}\n    first: 5\n  ) {\n    totalCount\n    nodes {\n      ...ForeseenClaim\n    }\n  }\n  own: briefs(where: {publishers: $publisher, authors: $author}, first: 100) {\n    nodes {\n      id\n      publishers {\n        ...ActorName\n      }\n    }\n  }\n  ownViews: stances(\n    where: {publishers: $publisher, authors: $author, holders: {all: $actor}}\n    first: 10\n  ) {\n    ...StanceLines\n  }\n  views: claims(where: {types: [STANCE], concerns: {all: $actor}}, first: 10) {\n    totalCount\n    nodes {\n      ... on Stance {\n        ...StanceLine\n      }\n    }\n  }\n}\n" + fragmentDateLabel + fragmentActorName + fragmentSourceBrief + fragmentOutcomeMark + fragmentJudged + fragmentEventTitle + fragmentProvenance + fragmentBriefLine + fragmentClaimFields + fragmentClaimTitle + fragmentOutcomeFields + fragmentStanceLine + fragmentComparedEvents + fragmentForeseenClaim + fragmentStanceLines) as QueryText<ExplorerWorkQuery, ExplorerWorkQueryVariables>;