import { count, number, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** The views: their names, and what only one of them says. */
export const viewTexts = {
  views: {
    overview: { title: 'Overview', intro: '' },
    briefs: {
      title: 'Briefs',
      intro: 'Find a brief by its publisher, year or issue, by whom it names, or by words of its title.',
    },
    timeline: {
      title: 'Timeline',
      intro: 'What happened, is happening or is expected.',
    },
    arguments: {
      title: 'Arguments',
      intro: 'What should be done, what each recommendation responds to, and the evidence for it.',
    },
    ledger: {
      title: 'Outcomes',
      intro: 'The forecasts and recommendations of briefs and what came of them, with the sources that say so.',
    },
    actors: { title: 'Actors', intro: 'Who acts with, toward or against whom.' },
    map: {
      title: 'Map',
      intro:
        'Countries named in the briefs, shaded by the number of events they take part in. Places are listed below.',
    },
    matrix: {
      title: 'Compare',
      intro: 'How many statements each publisher makes on each actor or issue, and what nobody says.',
    },
    compare: {
      title: 'Side by side',
      intro: 'What each publisher says about it, what they agree on, and where they differ.',
    },
    claims: { title: 'Statements', intro: 'Each with the passages of the brief that makes it.' },
    search: { title: 'Search', intro: '' },
    about: {
      title: 'About',
      intro: 'Who runs this site, what is in it, how its statements are made, and how to report an error.',
    },
    changes: {
      title: 'Changes of the data',
      intro:
        'What curators have corrected in statements since a brief came in: what was wrong, and what it says now. A change of wording alone is listed only if it is of a whole brief.',
    },
    index: { title: 'Index', intro: 'All that is published here, by type; each leads to its own page.' },
  },
  changes: { none: 'No changes are recorded.' },
  index: {
    label: 'Types of entries',
    types: {
      BRIEF: 'Briefs',
      COUNTRY: 'Countries',
      ORGANIZATION: 'Organizations',
      PERSON: 'People',
      GROUPING: 'Groupings',
      EVENT: 'Events',
      ISSUE: 'Issues',
      INSTRUMENT: 'Policy instruments',
      CATALOG: 'Catalogs',
      MOTIVE: 'Motives',
      STANCE: 'Stances',
      FORECAST: 'Forecasts',
      RECOMMENDATION: 'Recommendations',
      RELATION: 'Relations',
      FINDING: 'Findings',
      PARAGRAPH: 'Passages',
    },
  },
  overview: {
    contents: 'Contents',
    site: 'What policy briefs say, and where they say it',
    siteIntro:
      'For journalists, analysts and students: what think tanks and governments say in policy briefs, restated by curators one statement at a time. Each statement leads to the sentence that it rests on; a program checks names, dates and numbers against it.',
    askAbout: 'For example:',
    /** Questions that the search answers from a brief, by its slug: they are asked where it is served. */
    questions: (): Readonly<Record<string, readonly string[]>> => ({
      'asan-2024-12-05': [
        'Why is China repairing ties with South Korea?',
        'How does China see the security cooperation between Seoul, Washington and Tokyo?',
      ],
      'buendnis-f5/forderungen-bundestagswahl-2025': ['What should Germany do about spyware?'],
      'white-house/wh-2023-08-16-crowding-in': ['How much private investment was announced in semiconductors?'],
      'carbonplan/cdr-scale-barriers-2022': ['What do buyers say about the cost of carbon removal?'],
      'open-ownership/nowhere-to-hide-2021': ['How many countries committed to beneficial ownership transparency?'],
    }),
    disagreements: 'Views that contradict each other',
    /** Before what says so: the text, or a curator. */
    contradiction: 'That they contradict each other:',
    /** Between the sides, where one is above the other. */
    against: 'against',
    newest: 'Newest briefs',
    find: 'Find a brief',
    all: (briefs: number) => `All ${count(briefs, nouns.briefs)}`,
    keyPoints: 'What it says',
    motives: 'Why: motives that it names',
    recommendations: 'What should be done',
    catalogs: (catalogs: number) => count(catalogs, plural('catalog', 'catalogs')),
    catalogsHint: 'A catalog is a collection of briefs that its curators have restated.',
    inCatalog: (title: string) => `(in the catalog ${title})`,
    catalogsBy: (publisher: string) => `All of these are by ${publisher}.`,
    catalog: (publisher: string | null, briefs: number) =>
      [...(publisher ? [publisher] : []), count(briefs, nouns.briefs)].join(' · '),
    addressedTo: 'To',
    notAddressed: 'No addressee named',
    /** Whose motive it is: with it, a motive does not read like a recommendation. */
    motiveOf: <Names>(actors: Names, targets: Names | null): readonly (string | Names)[] => [
      'Motive of ',
      actors,
      ...(targets ? [' toward ', targets] : []),
    ],
    /** Above a list of statements that are all of one brief. */
    allIn: 'All of these are in',
    who: 'Who is named',
    countries: 'Countries',
    people: 'People',
    organizations: 'Organizations',
    groupings: 'Groupings',
    issues: 'Issues',
    instruments: 'Policy instruments',
    forecasts: 'Forecasts',
    findings: 'Findings and numbers',
    terms: 'Agreements, policies and other terms',
    disputed: 'Events on which accounts contradict each other',
    compared: 'Events that several publishers write about',
    moreCompared: (left: number) =>
      `and ${count(left, plural('other event', 'other events'))} that several publishers write about`,
    alsoWritten: 'Events that other publishers write about too',
    sideBySide: 'Side by side',
    sideBySideOf: (title: string) => `Side by side: ${title}`,
    evidence: (titles: readonly string[]) => `Evidence: ${titles.join('; ')}`,
    moreCitations: (left: number) => `and ${count(left, plural('other citation', 'other citations'))}`,
    named: (times: number) => (times === 1 ? 'named once' : `named ${number(times)} times`),
    outline: 'Outline of the text',
    outlineHint: 'Each link shows what is said about a passage: ¶4 is paragraph 4.',
    original: 'Read the original',
    /** Instead of that link. */
    noOriginal: 'no address of the original is recorded',
  },
  arguments: {
    recommendations: 'Recommendations',
    respondsTo: 'Responds to:',
    andMore: (left: number) => `and ${number(left)} more`,
    alsoRespondsTo: (left: number) => `Also responds to ${count(left, plural('other point', 'other points'))}`,
    evidence: 'Evidence for it',
    pieces: (pieces: number) => count(pieces, nouns.evidence),
    morePieces: (pieces: number) => `${number(pieces)} more ${pieces === 1 ? 'piece' : 'pieces'} of evidence`,
    addressedTo: 'to',
    notAddressed: 'no addressee named',
    ofAnotherBrief: 'Stated by another brief',
    noRecommendations:
      'This brief makes no recommendations. These are its motives with their evidence, and its other statements.',
    otherMotives: 'Motives that no recommendation above responds to',
    showMore: (next: number, left: number) =>
      next < left ? `Show ${number(next)} of ${number(left)} more` : `Show ${number(next)} more`,
    list: 'All of them, page by page',
    follow: 'Show only this argument',
    unfollow: 'Show all arguments',
  },
  ledger: {
    foreseen: 'Forecasts',
    advised: 'Recommendations',
    expected: 'Expected events',
    expectedHint: 'Events that briefs expected, hoped for or considered, of which an outcome is recorded.',
    none: 'No outcome is recorded.',
    /** Of what no brief states. */
    judged: 'judged by the curator from outside sources',
    asOf: (date: string) => `as known on ${date}`,
    statedIn: 'in',
    /** Before a status, beside what a brief says: by whom. */
    outcome: 'Outcome, by curators from outside sources',
    outcomeIn: (publisher: string) => `Outcome, stated in a brief of ${publisher}`,
    note: 'What the sources do not show',
    rules: 'An outcome says what happened. It does not say that anybody acted because of the brief.',
    onlyRecorded: 'What has no outcome yet is not shown.',
    showAll: 'Show all forecasts and recommendations',
  },
};
