/** A PLOVER 2.0 coding. `mode` is null if the manual has none that fits. Codes only; the manual's text is not used. */
export interface Plover {
  type: string;
  mode: string | null;
  contexts: readonly string[];
}

interface EventKindDefinition {
  description: string;
  example: string;
  plover: Plover | null;
}

const plover = (type: string, mode: string | null, ...contexts: string[]): Plover => ({ type, mode, contexts });

const kind = (description: string, example: string, plover: Plover | null = null): EventKindDefinition => ({
  description,
  example,
  plover,
});

/**
 * The kinds of events. Where two fit, the narrower one is chosen: an agreement that is signed at a summit is an event of its own.
 * `plover` is the PLOVER 2.0 coding, only where it is true of every event of the kind; the register may give an event a coding
 * of its own. `example` is an invented event of the kind.
 */

const MEETINGS = {
  SUMMIT: kind(
    'Heads of state or government meet, and the text says so.',
    'The presidents of two states meet in a third.',
    plover('CONSULT', null, 'diplomatic'),
  ),
  MINISTERIAL: kind(
    'Ministers meet, without heads of government.',
    'Environment ministers of twelve states meet for two days.',
    plover('CONSULT', null, 'diplomatic'),
  ),
  OFFICIAL_DIALOGUE: kind(
    'Officials below ministers meet, once or in a series.',
    'Deputy ministers hold their fourth round of consultations.',
    plover('CONSULT', null, 'diplomatic'),
  ),
  FORUM: kind(
    'Officials, scholars or citizens meet in an arranged forum or conference.',
    'A conference on ocean policy is held in a port city.',
    plover('CONSULT', null, 'diplomatic'),
  ),
  DELEGATION_VISIT: kind(
    'A leader, an envoy or a delegation travels to meet somebody or to attend an event.',
    'A delegation of a parliament visits a neighbouring capital.',
    plover('CONSULT', 'visit', 'diplomatic'),
  ),
  PARTY_MEETING: kind('A body of a political party meets.', 'A central committee holds a plenary session.'),
  NON_ATTENDANCE: kind(
    'Somebody who was expected stays away from an occasion that takes place.',
    'A prime minister does not come to a regional summit.',
    plover('REJECT', 'meet', 'diplomatic'),
  ),
} satisfies Record<string, EventKindDefinition>;

const LAW_AND_MONEY = {
  LAW_PROPOSED: kind(
    'A bill, a draft regulation, a draft standard or an amendment is put forward, and is not yet adopted.',
    'A commission proposes a regulation on batteries.',
  ),
  LAW_ADOPTED: kind(
    'Those who make laws or set standards adopt or amend a law, a decree, a regulation or a standard; not guidance on one.',
    'A parliament passes a law on company registers.',
  ),
  LAW_IN_FORCE: kind(
    'A law, a rule or a part of it begins to apply.',
    'The duty to report owners applies from January.',
  ),
  LAW_ENDED: kind(
    'A law is repealed, expires or is withdrawn by those who make laws.',
    'A government repeals an emergency decree.',
  ),
  ENFORCEMENT: kind(
    'An authority investigates, fines or otherwise punishes somebody under a law or a rule.',
    'A regulator fines a shop for selling addresses.',
  ),
  RULING: kind(
    'A court or a tribunal decides a case, also if it strikes down a law.',
    'A constitutional court annuls a provision on public access.',
  ),
  AGREEMENT: kind(
    'Two or more actors sign or conclude a treaty, an agreement or a deal.',
    'Three states sign an agreement on fishing grounds.',
  ),
  AGREEMENT_IN_FORCE: kind(
    'An agreement begins to bind its parties.',
    'A treaty enters into force after ten ratifications.',
  ),
  AGREEMENT_ENDED: kind(
    'A party leaves an agreement, or the agreement ends.',
    'A state withdraws from an arms treaty.',
  ),
  DOMESTIC_POLICY: kind(
    'A government decides, changes or drops a measure at home, other than by a law, a programme, a budget or a trade measure.',
    'A cabinet drops its plan to move a ministry.',
  ),
  BUDGET: kind('A budget is proposed, adopted or changed.', 'A council adopts its budget for the next year.'),
  FUNDING: kind(
    'Somebody pledges, grants, lends, spends or invests money for a purpose.',
    'A bank lends a city the money for a tram line.',
  ),
  PROGRAMME: kind(
    'A programme, a project, a campaign or a scheme is launched, run or ended; also a year with a theme.',
    'A ministry starts a five-year scheme for soil restoration.',
  ),
  TRADE_MEASURE: kind(
    'A state imposes, raises, lowers or lifts a tariff, a quota or another rule of trade in goods and services.',
    'A state raises its duties on imported steel.',
  ),
} satisfies Record<string, EventKindDefinition>;

const ACTS = {
  VISA_EASING: kind(
    'A state makes entry easier for the citizens of another.',
    'Visitors from a neighbouring state may stay for thirty days without a visa.',
    plover('CONCEDE', null, 'migration', 'diplomatic'),
  ),
  TRAVEL_EASING: kind(
    'A state lifts limits on where its own citizens travel.',
    'Group tours to an island are allowed again.',
    plover('RETREAT', null, 'economic'),
  ),
  COOPERATION: kind(
    'Two or more actors work together, or increasingly so, without a more specific act.',
    'Two coast guards share more of their data each year.',
    plover('COOPERATE', null),
  ),
  OUTREACH: kind(
    'An actor sets out to improve its ties with others.',
    'A new government sends friendly signals to its neighbours.',
  ),
  STATEMENT: kind(
    'Somebody makes a claim, announces something or gives an address in public.',
    'A minister says that a plan is on time.',
  ),
  CRITICISM: kind(
    'An actor criticises what others do.',
    'A government calls the patrols of another reckless.',
    plover('ACCUSE', 'disapprove'),
  ),
  DEMAND: kind(
    'An actor asks another to do something.',
    'A union asks an employer to reopen talks.',
    plover('REQUEST', null),
  ),
  ECONOMIC_PRESSURE: kind(
    "An actor restricts another's trade, technology or investment in order to press or to weaken it.",
    'A state bans the sale of chips to the companies of a rival.',
    plover('SANCTION', 'discontinue', 'economic'),
  ),
  CONTAINMENT: kind(
    'An actor works to contain another across the board.',
    'An alliance sets out to limit the reach of a rival in every field.',
  ),
  SUSPENSION: kind(
    'What was going on is paused: a series of meetings, a membership, aid or a rule.',
    'A yearly dialogue is not held for three years.',
  ),
  COMMEMORATION: kind(
    'An anniversary or an act is publicly commemorated.',
    'A ceremony marks fifty years of an accord.',
  ),
  SYMBOLIC_ACT: kind('A symbol is put up, taken down or sent.', 'A city takes down a statue.'),
} satisfies Record<string, EventKindDefinition>;

const OFFICES_AND_BODIES = {
  ELECTION: kind('A vote is held to fill an office or to decide a question.', 'A state elects its parliament.'),
  INAUGURATION: kind('Somebody takes office.', 'A president is sworn in.'),
  APPOINTMENT: kind(
    'Somebody is nominated for an office or named to it, other than by a vote of the people.',
    'A council names a new special envoy.',
  ),
  RESIGNATION: kind('Somebody leaves an office, or is removed from it.', 'A minister steps down after a report.'),
  FOUNDING: kind('An organization, a body or a forum is set up.', 'Seven states found a secretariat for a river.'),
  DISSOLUTION: kind('An organization, a body or a forum is closed.', 'A state agency for housing is wound up.'),
  PROTEST: kind(
    'People demonstrate, strike or otherwise protest together.',
    'Farmers block the roads to a capital.',
    plover('PROTEST', null),
  ),
  PUBLIC_DEBATE: kind('A matter is debated within a society.', 'A country argues about the age of retirement.'),
  DISPUTE: kind('Actors disagree over a matter for a time.', 'Two states disagree over the right to a strait.'),
} satisfies Record<string, EventKindDefinition>;

const FORCE_AND_CRISES = {
  JOINT_EXERCISE: kind(
    'Armed forces of several states train together.',
    'Three navies practise the search for submarines.',
    plover('COOPERATE', null, 'military'),
  ),
  EXERCISE: kind('The armed forces of one state train.', 'An army holds its yearly winter manoeuvres.'),
  DEPLOYMENT: kind(
    'Forces or weapons are moved to a place, kept there or withdrawn.',
    'A carrier group is sent to a gulf.',
  ),
  WEAPONS_TEST: kind('A missile is launched or a weapon tested.', 'A long-range missile falls into the sea.'),
  ATTACK: kind('Armed force is used against people or things, in one act or a short series.', 'Drones hit a refinery.'),
  WAR: kind('States or armed groups fight each other over a longer time.', 'Two neighbours fight over a province.'),
  HEALTH_CRISIS: kind('An epidemic or another emergency of public health.', 'A new virus spreads on four continents.'),
  DISASTER: kind('A natural or technical disaster.', 'A flood destroys the harvest of a delta.'),
  CYBER_INCIDENT: kind(
    'Computers are attacked or fail, or data are stolen or leaked.',
    'The records of a million patients are found on the web.',
  ),
  FINANCIAL_CRISIS: kind(
    'Banks, currencies or markets fail, or the economy falls into a recession.',
    'A bank run spreads to three countries.',
  ),
} satisfies Record<string, EventKindDefinition>;

const KNOWLEDGE = {
  CONSULTATION: kind(
    'Somebody who decides or advises asks others for their views: a call for evidence, a hearing, workshops on a plan.',
    'A ministry asks schools and parents about a draft curriculum.',
  ),
  STUDY: kind(
    'Research is done: a survey, a trial, a measurement or a model.',
    'Two thousand households are asked about their heating.',
  ),
  PUBLICATION: kind(
    'A report, a strategy, guidance or a data set is published.',
    'An agency publishes its first register of leaks.',
  ),
} satisfies Record<string, EventKindDefinition>;

export const EVENT_KIND = {
  ...MEETINGS,
  ...ACTS,
  ...LAW_AND_MONEY,
  ...OFFICES_AND_BODIES,
  ...FORCE_AND_CRISES,
  ...KNOWLEDGE,
  OTHER: kind('None of the others, even in a wide sense.', 'A record is set in a sport.'),
} satisfies Record<string, EventKindDefinition>;

export type EventKind = keyof typeof EVENT_KIND;

/** What is a kind of event, coarsely. */
export const EVENT_CATEGORY = {
  MEETING: 'Meetings, forums and visits.',
  ACT: 'What states and others do and say towards each other.',
  LAW_AND_MONEY: 'Laws, rulings, agreements, policies, budgets and programmes.',
  OFFICE_AND_BODY: 'Elections, offices, organizations, and what a society argues about.',
  FORCE_AND_CRISIS: 'Armed force, exercises, disasters and other crises.',
  KNOWLEDGE: 'Consultations, studies and publications.',
  OTHER: 'None of these.',
};
export type EventCategory = keyof typeof EVENT_CATEGORY;

const KINDS_OF: Readonly<Record<EventCategory, readonly EventKind[]>> = {
  MEETING: Object.keys(MEETINGS) as EventKind[],
  ACT: Object.keys(ACTS) as EventKind[],
  LAW_AND_MONEY: Object.keys(LAW_AND_MONEY) as EventKind[],
  OFFICE_AND_BODY: Object.keys(OFFICES_AND_BODIES) as EventKind[],
  FORCE_AND_CRISIS: Object.keys(FORCE_AND_CRISES) as EventKind[],
  KNOWLEDGE: Object.keys(KNOWLEDGE) as EventKind[],
  OTHER: ['OTHER'],
};

/** The kinds of events in any of these categories. */
export const kindsOf = (categories: readonly EventCategory[]): EventKind[] =>
  categories.flatMap((one) => KINDS_OF[one]);

const CATEGORY_OF = new Map(
  (Object.keys(EVENT_CATEGORY) as EventCategory[]).flatMap((category) =>
    KINDS_OF[category].map((one) => [one, category] as const),
  ),
);

/** The category of a kind of event. */
export const categoryOf = (of: EventKind): EventCategory => CATEGORY_OF.get(of) ?? 'OTHER';

/** Who takes part in an event, and how its accounts differ. */

/** The roles of actors in an event, in the order in which participants are listed. */
export const PARTICIPANT_ROLE = {
  HOST: 'It hosts a meeting, on its territory or in its name.',
  INITIATOR:
    'It carries out or leads the act: who conducts a study, adopts a law, runs a campaign or a programme, or makes a statement.',
  PARTICIPANT: 'It takes part beside others: who attends, signs, or answers a survey.',
  CONTRIBUTOR: 'It helps without taking part: who pays for the event, prepares it or advises on it.',
  TARGET: 'The act is aimed at it or done to it: who is criticised, asked, sanctioned or paid.',
  AFFECTED: 'It is affected by the event without being its target.',
} as const;

export type ParticipantRole = keyof typeof PARTICIPANT_ROLE;

/** What the accounts of one event can differ in, in the order in which differences are listed. */
export const DIFFERENCE_ASPECT = {
  DATE: 'They place it on days that exclude each other.',
  PLACE: 'They place it in places of which neither contains the other.',
  PARTICIPANTS: 'They give one actor roles that exclude each other.',
  MODALITY:
    'A later one says less than an earlier one: what happened is planned again, what was planned is only expected. Or one denies what another reports.',
} as const;

export type DifferenceAspect = keyof typeof DIFFERENCE_ASPECT;
