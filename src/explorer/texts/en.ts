import type { Entry } from '../../views/entry-types.ts';
import type {
  Basis,
  CatalogState,
  Confidence,
  DifferenceAspect,
  EvidenceRole,
  InstrumentRole,
  LinkDirection,
  LinkKind,
  Modality,
  OutcomeStatus,
} from '../../views/generated/views.ts';
import type { StatementKind, Tie } from '../../views/statement.ts';
import * as enums from '../generated/enums.ts';

/** A value of an enum: its label, and a sentence that explains it. */
interface Term {
  label: string;
  description: string;
}

/** The noun for a count: `event` or `events`. */
type Noun = (count: number) => string;

const number = (value: number): string => value.toLocaleString('en');

const plural =
  (one: string, many: string): Noun =>
  (count) =>
    count === 1 ? one : many;

const count = (value: number, noun: Noun): string => `${number(value)} ${noun(value)}`;

/** `A, B and C`. */
const list = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);

/** Makes an enum value readable: `JOINT_EXERCISE` becomes `Joint exercise`. */
const enumLabel = (value: string): string => value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** Labels for the values of an enum. English derives them from the names of the values, except for `overrides`. */
const enumLabels = <Value extends string>(
  descriptions: Readonly<Record<Value, string>>,
  overrides: Partial<Record<Value, string>> = {},
): Record<Value, string> =>
  Object.fromEntries(
    (Object.keys(descriptions) as Value[]).map((value) => [value, overrides[value] ?? enumLabel(value)]),
  ) as Record<Value, string>;

/** Labels for the values of an enum, with the descriptions that the schema has. */
const terms = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
  descriptions: Readonly<Record<Value, string>>,
): Record<Value, Term> =>
  Object.fromEntries(
    (Object.keys(labels) as Value[]).map((value) => [
      value,
      { label: labels[value], description: descriptions[value] },
    ]),
  ) as Record<Value, Term>;

const nouns = {
  events: plural('event', 'events'),
  recommendations: plural('recommendation', 'recommendations'),
  countries: plural('country', 'countries'),
  results: plural('result', 'results'),
  briefs: plural('brief', 'briefs'),
  statements: plural('statement', 'statements'),
  motives: plural('motive', 'motives'),
  stances: plural('stance', 'stances'),
  forecasts: plural('forecast', 'forecasts'),
  relations: plural('relation', 'relations'),
  findings: plural('finding', 'findings'),
  foreseen: plural('forecast or recommendation', 'forecasts and recommendations'),
  sources: plural('source', 'sources'),
  terms: plural('term', 'terms'),
  accounts: plural('account', 'accounts'),
  answers: plural('response', 'responses'),
  evidence: plural('piece of evidence', 'pieces of evidence'),
  mentions: plural('mention', 'mentions'),
  participants: plural('participant', 'participants'),
  people: plural('person', 'people'),
  organizations: plural('organization', 'organizations'),
  issues: plural('issue', 'issues'),
  instruments: plural('instrument', 'instruments'),
  actors: plural('actor', 'actors'),
  claims: plural('claim', 'claims'),
};

/** All texts of the explorer in English. */
export const en = {
  number,
  count,
  list,
  /** The name of a publisher in a list. */
  shortPublisher: (name: string) => name.replace(/^The /, ''),
  /** A brief of a publisher that has several. */
  briefOf: (publisher: string, title: string) => `${publisher}: ${title}`,
  /** A brief with its source. */
  source: (publisher: string, title: string, published: string) => `${publisher}: ${title} (${published})`,
  /** The label of an enum value that this version of the explorer does not know. */
  unknownValue: enumLabel,

  /** The texts in index.html, which a build step inserts. */
  html: {
    language: 'en',
    title: 'Briefgraph',
    description: 'Policy briefs as a graph: who did what and why, on whose evidence, and what should be done.',
    noScript:
      'This page needs JavaScript. The same data is available as <a href="/overview.json">JSON</a> and through the <a href="/graphql">GraphQL API</a>.',
  },
  brand: 'Briefgraph',
  skip: 'Skip to main content',
  navigation: 'Views',
  views: {
    overview: {
      title: 'Overview',
      intro: 'The brief at a glance: its key points, who is mentioned, and what it contains.',
    },
    timeline: {
      title: 'Timeline',
      intro: 'What happened, is happening or is expected, drawn as precisely as the text dates it.',
    },
    arguments: {
      title: 'Arguments',
      intro:
        'What should be done, which motives and issues each recommendation responds to, and the evidence for them.',
    },
    ledger: {
      title: 'Ledger',
      intro: 'What briefs foresaw and advised, and what came of it, with the sources that say so.',
    },
    actors: { title: 'Actors', intro: 'Who acts with, toward or against whom.' },
    map: {
      title: 'Map',
      intro:
        'Countries mentioned in the briefs, shaded by the number of events they take part in. Places are listed below.',
    },
    search: { title: 'Search', intro: 'Find briefs, events, claims and actors, in all briefs.' },
  },
  briefSelect: {
    label: 'Brief',
    all: 'All briefs',
    newest: 'Newest brief',
    more: (left: number) => `… and ${count(left, plural('older brief', 'older briefs'))} (see the overview)`,
  },
  /** On pages with claims. */
  restated: 'Claims and summaries are in our own words, not quoted; citations lead to the passages.',
  /** What a page is narrowed to. */
  scope: {
    only: 'Only what this brief says:',
    showAll: 'Show all briefs',
    nothing: 'This brief says nothing about it.',
    other: 'From another brief than the chosen one.',
  },
  /** The accounts that briefs give of one event, in a list of events. */
  accounts: {
    differ: 'accounts differ',
    noDate: 'no date',
    combined: (date: string) => `drawn at ${date}, combined from all accounts`,
  },
  filters: {
    title: 'Filters',
    remove: 'Remove',
    actor: 'Actor',
    issue: 'Issue',
    kind: 'Kind',
    modality: 'Status',
    from: 'From',
    to: 'To',
    dateExample: '2024-05',
    dateHint: 'Use 2024, 2024-05 or 2024-05-27',
    any: 'Any',
    clear: 'Clear all filters',
    lanes: 'Group by',
    lanesBy: { modality: 'Status', kind: 'Kind', none: 'No groups' },
    outcome: 'Outcome',
    recorded: 'Show those',
    recordedBy: { yes: 'With an outcome', no: 'Without one', all: 'With or without' },
    told: 'Told by',
    toldBy: { briefs: 'Briefs', outside: 'Outside sources only', all: 'Either' },
    foreseen: 'Kind',
    foreseenBy: { forecasts: 'Forecasts', advice: 'Recommendations' },
    publisher: 'Publisher',
    advice: 'Wording',
    adviceBy: { stated: 'Stated as advice', implied: 'Implied' },
    countries: 'Countries',
    organizations: 'Organizations',
    people: 'People',
    groupings: 'Groupings',
  },
  display: { label: 'Show as', visual: 'Visual', table: 'Table' },
  links: {
    /** The files have the rows that are on the page. */
    page: (shown: number, total: number, noun: Noun) => `of this page: ${number(shown)} of ${count(total, noun)}`,
    viewLabel: 'Export this view',
    entryLabel: 'Export this entry',
    json: 'JSON',
    csv: 'CSV',
    query: 'Show query',
  },
  /** A list of which only the first rows are on the page. */
  truncated: (shown: number, total: number, noun: Noun) =>
    `Showing ${number(shown)} of ${count(total, noun)}. Choose a brief or use filters to narrow the list.`,
  pager: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    shown: (shown: number, total: number, noun: Noun) =>
      shown === total ? count(total, noun) : `${number(shown)} of ${count(total, noun)}`,
  },
  states: {
    loading: 'Loading…',
    noMatch: 'Nothing matches these filters.',
    noData: 'No data has been added yet.',
    failed: 'This view could not be loaded',
    entryFailed: 'This entry could not be loaded',
    badAddress: 'The page address contains an invalid value. The server reports:',
    offline: 'The server cannot be reached',
    offlineHint: 'You can keep reading. The page reconnects automatically.',
    retry: 'Try again',
    changed: 'The data has changed since this page was loaded.',
    refresh: 'Show the new data',
    pageNotFound: 'Page not found',
    entryNotFound: 'Entry not found',
    entryNotFoundHint: 'It may have been removed, or the address may be incomplete.',
    briefNotFound: 'This brief was not found.',
    home: 'Go to the overview',
    crashed: 'Something went wrong in this part of the page.',
  },
  nouns,
  table: {
    caption: (view: string) => `${view}: table of statements`,
    columns: {
      text: 'Statement',
      kind: 'Type',
      of: 'Belongs to',
      role: 'Role',
      tie: 'Tie',
      actors: 'Who',
      toward: 'Directed at',
      date: 'Date',
      events: 'Events',
      modality: 'Status',
      basis: 'Basis',
      hedge: 'Hedge',
      attributedTo: 'Attributed to',
      publisher: 'Publisher',
      brief: 'Brief',
      quantities: 'Numbers',
      sources: 'Sources',
      citations: 'Citations',
    },
  },
  overview: {
    contents: 'Contents',
    keyPoints: 'Key points',
    motives: 'Main motives',
    recommendations: 'Recommendations',
    catalogs: 'Catalogs',
    addressedTo: 'To',
    who: 'Who is mentioned',
    countries: 'Countries',
    people: 'People',
    organizations: 'Organizations',
    issues: 'Issues',
    instruments: 'Laws, agreements and programmes',
    forecasts: 'Forecasts',
    terms: 'Agreements, policies and other terms',
    compared: 'Compare what publishers say',
    comparedHint: 'Events in briefs of more than one publisher. Each page compares their accounts.',
    named: (times: number) => (times === 1 ? 'mentioned once' : `mentioned ${number(times)} times`),
    outline: 'Outline of the text',
    outlineHint: 'Each link shows the statements that cite a passage: ¶4 is paragraph 4, K a key point, H a heading.',
    notLicensed: 'No licence is stated, so the text is not reproduced here.',
    original: 'Read the original',
    briefs: 'All briefs',
  },
  timeline: {
    onPage: (events: number) => `${number(events)} on this page`,
    years:
      'Number of events that begin in each year. Select a year to see the events that began that year or were under way.',
    inYear: (year: string, events: number) => `${year}: ${count(events, plural('event begins', 'events begin'))}`,
    undated: 'Undated',
    legend: 'How to read this timeline',
    widths: 'Years with more events are drawn wider. Years without events are left out.',
    shapes: {
      day: 'a single day',
      span: 'a month, a year or another period',
      approximate: 'an approximate date',
      set: 'sometime within this period',
      'open-end': 'open-ended: no start or no end is given',
    },
  },
  arguments: {
    recommendations: 'Recommendations',
    answered: 'Motives and issues',
    evidence: 'Evidence for the motives',
    answers: (answers: number) => `Responds to ${count(answers, plural('point', 'points'))}`,
    pieces: (pieces: number) => count(pieces, nouns.evidence),
    addressedTo: 'to',
    ofAnotherBrief: 'Stated by another brief',
    noRecommendations:
      'This brief makes no recommendations. These are its motives with their evidence, and its other claims.',
    otherMotives: 'Motives that no recommendation above responds to',
    follow: 'Show only this argument',
    unfollow: 'Show all arguments',
  },
  ledger: {
    foreseen: 'Foreseen',
    advised: 'Advised',
    expected: 'Expected events',
    expectedHint: 'Events that briefs expected, hoped for or considered, of which an outcome is recorded.',
    none: 'No outcome is recorded.',
    asOf: (date: string) => `as known on ${date}`,
    statedIn: 'in',
    note: 'What the sources do not show',
    rules: 'An outcome says what happened. It does not say that anybody acted because of the brief.',
    onlyRecorded: 'What has no outcome yet is not shown.',
    showAll: 'Show all that was foreseen and advised',
    if: (condition: string) => `If: ${condition}`,
  },
  actors: {
    network: 'Network of actors',
    none: 'No ties between actors were found.',
    select: 'Select an actor to list its ties.',
    tiesOf: 'Ties involving',
    focus: (name: string) => `Show the network around ${name}`,
    deselect: 'Clear the selection',
    inTableOnly: (actors: number) =>
      actors === 1
        ? '1 actor with fewer ties is shown only in the table.'
        : `${number(actors)} actors with fewer ties are shown only in the table.`,
    unlabelled: 'Names not shown for lack of space:',
    legend: 'Legend',
    ties: {
      with: 'with: in the same event, or in a relation that is neither strained nor contested',
      toward: 'toward: one acts on, aims at or has a view of the other',
      against: 'against: criticism, pressure, a dispute, a negative stance, or a strained or contested relation',
    } satisfies Record<Tie, string>,
    /** Follows the names of actors whose tie has no direction. */
    mutual: { with: 'together', toward: 'toward each other', against: 'against each other' } satisfies Record<
      Tie,
      string
    >,
    notYetReal: 'thin line: scheduled, expected, hoped for or hypothetical only',
  },
  map: {
    label: 'World map of the countries mentioned in the briefs',
    countries: 'Countries',
    scale: 'Number of events a country takes part in',
    range: (from: number, to: number) => (from === to ? number(from) : `${number(from)} to ${number(to)}`),
    none: 'none',
    places: 'Places of events',
    notOnMap: 'Not on the map',
    notOnMapHint: 'These have no country code, or are too small to be drawn at this scale.',
    noCountryCode: 'no country code',
    tooSmall: 'too small for this map',
    boundaries:
      'Boundaries: Natural Earth, 1:110 million. They follow that source and imply no position on the status of any territory.',
  },
  search: {
    label: 'Search terms',
    submit: 'Search',
    example: 'An event, a person, a claim …',
    prompt:
      'Enter one or more words. The beginning of a word is enough, and small typos in longer words are tolerated.',
    noMatch: 'No results contain all of these words.',
    fewerWords: 'Found with fewer words',
  },
  entry: {
    label: 'Details',
    close: 'Close details',
    openPage: 'Open as full page',
    more: (left: number) => `and ${number(left)} more`,
    // A claim, and how firmly it is made.
    citations: 'Citations',
    attribution: (names: readonly string[]) => `The view of ${list(names)}, not the author’s`,
    /** Instead of the attribution of each claim, where nearly all have the same. */
    attributionOfAll: (names: readonly string[]) =>
      `Unless noted otherwise, the claims are the view of ${list(names)}, not the author’s.`,
    authorsView: 'The author’s own view',
    /** The data separates the words of a hedge by commas. */
    hedge: (hedge: string) => `hedged with ${list(hedge.split(', ').map((word) => `“${word}”`))}`,
    brief: 'Brief',
    note: 'Curator’s note',
    mainMotive: 'Main motive of the brief',
    actors: 'Actors',
    targets: 'Directed at',
    evidence: 'Evidence',
    answeredBy: 'Recommendations in response',
    addressees: 'Addressed to',
    strength: 'Strength',
    implied: 'Implied by the text, not stated as advice',
    condition: 'Condition',
    answers: 'Responds to',
    holders: 'Held by',
    object: 'About',
    leadsTo: 'Leads to',
    feeds: 'Motives it supports',
    between: 'Between',
    drivenBy: 'Driven by',
    outcomes: 'What came of it',
    quantities: 'Numbers',
    support: 'Supported by',
    reference: 'Source named',
    comparedWith: (what: string) => `compared with ${what}`,
    // An event or an issue.
    date: 'Date',
    modality: 'Status',
    dateText: (text: string) => `in the text: “${text}”`,
    place: 'Place',
    partOf: 'Part of',
    parts: 'Parts',
    plover: 'PLOVER code',
    mentions: 'What each brief says',
    names: 'Referred to as',
    participants: 'Participants',
    issues: 'Issues',
    instruments: 'Instruments',
    claims: 'What each makes of it',
    corroborations: 'Outside sources',
    // An instrument.
    jurisdiction: 'Jurisdiction',
    externalIds: 'Elsewhere',
    // An actor.
    aliases: 'Also known as',
    publishedBriefs: 'Briefs published',
    writtenBriefs: 'Briefs written',
    kind: 'Kind',
    country: 'Country',
    countryCodes: 'ISO 3166-1',
    members: 'Members',
    events: 'Events',
    motives: 'Motives',
    stances: 'Stances',
    relations: 'Relations',
    recommendations: 'Recommendations',
    findings: 'Findings',
    onTimeline: 'Show on the timeline',
    inNetwork: 'Show in the network',
    // A catalog.
    homepage: 'Homepage',
    state: 'State',
    holds: 'Holds',
    extends: 'Refers to',
    briefs: 'Briefs',
    // A brief or a paragraph of it.
    overview: 'Overview of this brief',
    authors: 'Authors',
    publisher: 'Publisher',
    catalog: 'Catalog',
    forecasts: 'Forecasts',
    terms: 'Agreements, policies and other terms',
    published: 'Published',
    edition: 'Edition',
    doi: 'DOI',
    scope: 'Scope',
    method: 'Method',
    speaker: 'Speaker',
    licence: 'Licence',
    noLicence: 'none stated',
    section: 'Section',
    wholeParagraph: 'Whole paragraph',
    sentence: (sentence: number) => `Sentence ${sentence}`,
    offsets: (start: number, end: number) => `characters ${start} to ${end}`,
    hash: 'SHA-256',
    notCited: 'No statement cites this sentence.',
    original: 'Original',
    notKept: 'The text of this brief is not kept here, so its sentences are not shown.',
    notLicensed: 'No licence is stated for the text of this brief, so its sentences are not shown.',
    /** The basis of a link, beside that of the claim at its other end. */
    linkBasis: (basis: string) => `the link itself: ${basis.toLowerCase()}`,
  },
  /** The accounts of one event in several briefs. */
  comparison: {
    title: 'Comparison of the accounts',
    contradicting: (aspects: readonly string[]) =>
      `The briefs contradict each other on ${list(aspects.map((aspect) => aspect.toLowerCase()))}.`,
    agreeing: (accounts: number, publishers: readonly string[]) =>
      `No contradictions among ${count(accounts, nouns.accounts)} by ${list(publishers)}.`,
    details: 'What they do not give alike:',
    toClaims: (claims: number) => `What each makes of it: ${count(claims, plural('claim', 'claims'))}`,
    roleOf: (actor: string) => `Role of ${actor}`,
    onlyNamed: 'Named by one only',
    notStated: 'not stated',
    none: 'none',
    disputed: 'disputed',
    isDisputed: 'Accounts differ',
    onlyPublisher: 'only this publisher',
    onlyBrief: 'only this brief',
    published: (date: string) => `published ${date}`,
    says: 'In short',
    quoted: (words: string) => `“${words}”`,
    /** Whose accounts give a combined fact; null if all do. */
    from: (sources: readonly string[] | null) =>
      sources === null ? 'in all accounts' : `according to ${list(sources)}`,
    link: (link: string, type: string) => `${link}: ${type.charAt(0).toLowerCase()}${type.slice(1)}`,
    typeOf: (type: string, holders: readonly string[]) => `${type} of ${list(holders)}`,
    motive: (actors: readonly string[], role: string) => `Motive of ${list(actors)}: ${role.toLowerCase()}`,
    stance: (holders: readonly string[], polarity: string) => `Stance of ${list(holders)}: ${polarity.toLowerCase()}`,
    recommendation: (addressees: readonly string[]) => `Recommendation to ${list(addressees)}`,
  },
  citation: {
    /** The kinds of passages, by the letter in their refs. */
    kinds: {
      p: 'paragraph',
      k: 'key point',
      h: 'heading',
      li: 'list item',
      fn: 'footnote',
      t: 'table row',
      c: 'caption',
      b: 'box',
      s: 'speech',
    },
    sentence: (sentence: number) => `sentence ${sentence}`,
    section: (section: string) => `section ${section}`,
  },

  // The vocabulary. Values that a language has to word itself are a compile error until it does.
  modality: terms<Modality>(
    {
      HAPPENED: 'Happened',
      ONGOING: 'Ongoing',
      SCHEDULED: 'Scheduled',
      EXPECTED: 'Expected',
      HOPED: 'Hoped for',
      HYPOTHETICAL: 'Hypothetical',
      NEGATED: 'Said not to be so',
    },
    enums.Modality,
  ),
  noModality: 'Not mentioned by any brief',
  basis: terms<Basis>(
    {
      STATED: 'Stated',
      AUTHOR_INFERRED: 'Author’s conclusion',
      CURATOR_INFERRED: 'Curator’s reading',
      CORROBORATED: 'Outside source',
    },
    enums.Basis,
  ),
  evidenceRole: {
    START: 'Starting point',
    ACT: 'Act in pursuit of the motive',
    PRESSURE: 'Pressure behind the motive',
    OPENING: 'Opportunity it exploits',
    SIGN: 'Sign of the motive',
    FEAR: 'Outcome to be avoided',
  } satisfies Record<EvidenceRole, string> as Record<EvidenceRole, string>,
  eventKind: enumLabels(enums.EventKind, { NON_ATTENDANCE: 'Non-attendance' }),
  organizationKind: enumLabels(enums.OrganizationKind),
  groupingKind: enumLabels(enums.GroupingKind),
  participantRole: enumLabels(enums.ParticipantRole),
  instrumentKind: enumLabels(enums.InstrumentKind),
  instrumentRole: {
    PROPOSES: 'Proposes it',
    ADOPTS: 'Adopts it',
    STARTS: 'Starts it',
    AMENDS: 'Amends it',
    SUSPENDS: 'Suspends it',
    REPEALS: 'Ends it',
    ENFORCES: 'Enforces it',
    BREACHES: 'Breaches it',
    CONCERNS: 'Concerns it',
  } satisfies Record<InstrumentRole, string> as Record<InstrumentRole, string>,
  forecastType: enumLabels(enums.ForecastType, { CONDITION: 'Conditional' }),
  strength: enumLabels(enums.Strength, { MUST: 'Must be done', NEEDS: 'Needed', SHOULD: 'Should be done' }),
  polarity: enumLabels(enums.Polarity),
  trend: enumLabels(enums.Trend),
  differenceAspect: {
    DATE: 'Date',
    PLACE: 'Place',
    PARTICIPANTS: 'Roles',
    MODALITY: 'Status',
  } satisfies Record<DifferenceAspect, string>,
  outcomeStatus: terms<OutcomeStatus>(
    {
      CAME_TRUE: 'Came true',
      ADOPTED: 'Adopted',
      PARTLY: 'Partly',
      DID_NOT: 'Did not happen',
      NOT_ADOPTED: 'Not adopted',
      OVERTAKEN: 'Overtaken by events',
      OPEN: 'Open',
      UNKNOWN: 'Unknown',
    },
    enums.OutcomeStatus,
  ),
  confidence: terms<Confidence>(
    { HIGH: 'high confidence', MEDIUM: 'medium confidence', LOW: 'low confidence' },
    enums.Confidence,
  ),
  support: enumLabels(enums.Support, { NONE_GIVEN: 'None given' }),
  quantityRole: enumLabels(enums.QuantityRole),
  termKind: enumLabels(enums.TermKind),
  /** A link from this statement to another, or to it. */
  link: {
    FROM: {
      CAUSES: 'Causes',
      CONTRADICTS: 'Contradicts',
      ECHOES: 'Echoes',
      FEEDS: 'Supports',
      LEADS_TO: 'Leads to',
    },
    TO: {
      CAUSES: 'Caused by',
      CONTRADICTS: 'Contradicted by',
      ECHOES: 'Echoed by',
      FEEDS: 'Supported by',
      LEADS_TO: 'Follows from',
    },
  } satisfies Record<LinkDirection, Record<LinkKind, string>>,
  catalogState: {
    CURRENT: 'As its source has it',
    STALE: 'Out of date: the newest data has errors',
  } satisfies Record<CatalogState, string>,
  tie: { with: 'with', toward: 'toward', against: 'against' } satisfies Record<Tie, string>,
  entityType: {
    Event: 'Event',
    Issue: 'Issue',
    Instrument: 'Instrument',
    Motive: 'Motive',
    Stance: 'Stance',
    Forecast: 'Forecast',
    Recommendation: 'Recommendation',
    Relation: 'Relation',
    Finding: 'Finding',
    Country: 'Country',
    Organization: 'Organization',
    Person: 'Person',
    Grouping: 'Grouping',
    Brief: 'Brief',
    Catalog: 'Catalog',
    Paragraph: 'Passage',
  } satisfies Record<Entry['__typename'], string>,
  statementKind: {
    'key point': 'Key point',
    naming: 'Actor mentioned',
    issue: 'Issue',
    instrument: 'Instrument',
    mention: 'Mention',
    corroboration: 'Outside source',
    participation: 'Participation',
    place: 'Place',
    motive: 'Motive',
    evidence: 'Evidence',
    recommendation: 'Recommendation',
    answer: 'Response',
    stance: 'Stance',
    forecast: 'Forecast',
    relation: 'Relation',
    finding: 'Finding',
    consequence: 'Consequence',
    link: 'Link',
    outcome: 'Outcome',
    term: 'Term',
    brief: 'Brief',
    found: 'Search result',
  } satisfies Record<StatementKind, string>,
};
