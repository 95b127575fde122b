import type { Tie } from '../../../views/statement.ts';
import { count, number, plural } from './grammar.ts';
import { nouns } from './nouns.ts';

/** The views: their names, and what only one of them says. */
export const viewTexts = {
  views: {
    overview: { title: 'Overview', intro: '' },
    briefs: {
      title: 'Briefs',
      intro: 'Find a brief by its institute, year or subject, by whom it names, or by words of its title.',
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
      intro: 'What briefs foresaw and advised, and what came of it, with the sources that say so.',
    },
    actors: { title: 'Actors', intro: 'Who acts with, toward or against whom.' },
    map: {
      title: 'Map',
      intro:
        'Countries mentioned in the briefs, shaded by the number of events they take part in. Places are listed below.',
    },
    matrix: {
      title: 'Compare',
      intro: 'How many statements each institute makes on each actor or issue, and what nobody says.',
    },
    compare: {
      title: 'Side by side',
      intro: 'What each institute says of it, what they agree on, and where they differ.',
    },
    claims: { title: 'Statements', intro: 'Each with the passages of the brief that makes it.' },
    search: { title: 'Search', intro: '' },
  },
  overview: {
    contents: 'Contents',
    site: 'What policy briefs say, and where they say it',
    siteIntro:
      'Each statement of a brief is restated here: who acts and why, on what evidence, and what should be done. Each leads to the sentence that it comes from.',
    newest: 'Newest briefs',
    find: 'Find a brief',
    all: (briefs: number) => `All ${count(briefs, nouns.briefs)}`,
    keyPoints: 'What it says',
    motives: 'Why',
    recommendations: 'What should be done',
    catalogs: (catalogs: number) => count(catalogs, plural('catalog', 'catalogs')),
    catalogsHint: 'A catalog is a collection of restated briefs, which those who restate them publish.',
    catalogsBy: (publisher: string) => `All of these are by ${publisher}.`,
    catalog: (publisher: string | null, briefs: number) =>
      [...(publisher ? [publisher] : []), count(briefs, nouns.briefs)].join(' · '),
    addressedTo: 'To',
    notAddressed: 'Addressed to nobody by name',
    who: 'Who is mentioned',
    countries: 'Countries',
    people: 'People',
    organizations: 'Organizations',
    issues: 'Issues',
    instruments: 'Laws, agreements and programmes',
    forecasts: 'Forecasts',
    findings: 'Findings and numbers',
    terms: 'Agreements, policies and other terms',
    disputed: 'What they disagree on',
    compared: 'What several of them write about',
    alsoWritten: 'What others write about too',
    sideBySide: 'Side by side',
    sideBySideOf: (title: string) => `Side by side: ${title}`,
    evidence: (titles: readonly string[]) => `Evidence: ${titles.join('; ')}`,
    moreCitations: (left: number) => `+${number(left)}`,
    named: (times: number) => (times === 1 ? 'mentioned once' : `mentioned ${number(times)} times`),
    outline: 'Outline of the text',
    outlineHint: 'Each link shows what is said about a passage: ¶4 is paragraph 4.',
    notLicensed: 'No licence is stated, so the text is not reproduced here.',
    original: 'Read the original',
  },
  timeline: {
    onPage: (events: number) => `${number(events)} on this page`,
    years:
      'Number of events that begin in each year. Select a year to see the events that began that year or were under way.',
    inYear: (year: string, events: number) => `${year}: ${count(events, plural('event begins', 'events begin'))}`,
    allYears: 'All years',
    undated: 'Undated',
    legend: 'How to read this timeline',
    precision: 'Each date is drawn as precisely as the text gives it.',
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
    respondsTo: 'Responds to:',
    andMore: (left: number) => `and ${number(left)} more`,
    alsoRespondsTo: (left: number) => `Also responds to ${count(left, plural('other point', 'other points'))}`,
    evidence: 'Evidence for it',
    pieces: (pieces: number) => count(pieces, nouns.evidence),
    morePieces: (pieces: number) => `${number(pieces)} more ${pieces === 1 ? 'piece' : 'pieces'} of evidence`,
    addressedTo: 'to',
    notAddressed: 'addressed to nobody by name',
    ofAnotherBrief: 'Stated by another brief',
    noRecommendations:
      'This brief makes no recommendations. These are its motives with their evidence, and its other claims.',
    otherMotives: 'Motives that no recommendation above responds to',
    showMore: (left: number) => `Show ${number(left)} more`,
    list: 'All of them, page by page',
    follow: 'Show only this argument',
    unfollow: 'Show all arguments',
  },
  ledger: {
    foreseen: 'Foreseen',
    advised: 'Advised',
    expected: 'Expected events',
    expectedHint: 'Events that briefs expected, hoped for or considered, of which an outcome is recorded.',
    none: 'No outcome is recorded.',
    /** Of what no brief states. */
    judged: 'judged by the curator from outside sources',
    asOf: (date: string) => `as known on ${date}`,
    statedIn: 'in',
    note: 'What the sources do not show',
    rules: 'An outcome says what happened. It does not say that anybody acted because of the brief.',
    onlyRecorded: 'What has no outcome yet is not shown.',
    showAll: 'Show all that was foreseen and advised',
  },
  actors: {
    network: 'Ties between actors',
    networkOf: (name: string) => `Actors with ties to ${name}`,
    none: 'No ties between actors were found.',
    select: 'Select an actor to see whom it has ties with, or a number to read the statements behind it.',
    tiesOf: 'Ties of',
    and: 'and',
    noTies: (a: string, b: string) => `${a} and ${b}: none`,
    pair: (ties: number, a: string, b: string, counts: Record<Tie, number>) =>
      `${number(ties)} between ${a} and ${b}: ${[
        [counts.with, 'with each other'],
        [counts.toward, 'one toward the other'],
        [counts.against, 'against each other'],
      ]
        .filter(([times]) => times !== 0)
        .map(([times, how]) => `${number(times as number)} ${how}`)
        .join(', ')}`,
    allTiesOf: (name: string) => `All ties of ${name}`,
    center: (name: string) => `Show ties of ${name}`,
    focus: (name: string) => `Find more ties of ${name}`,
    deselect: 'Back to all actors',
    inListOnly: (actors: number) =>
      actors === 1
        ? '1 actor with fewer ties is only in the list.'
        : `${number(actors)} actors with fewer ties are only in the list.`,
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
};
