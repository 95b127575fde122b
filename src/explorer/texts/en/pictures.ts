import type { Tie } from '../../../views/statement.ts';
import { count, number, plural } from './grammar.ts';

interface Dates {
  short: string;
  long: string;
}

/** The timeline, the network of actors and the map: what only they say. */
export const pictures = {
  timeline: {
    /** A week from one day to another, each with its year and without. */
    week: (first: Dates, last: Dates) => `${first.short} – ${last.long}`,
    /** The heading of what briefs planned or expected, if some of the dates have passed since. */
    asOfBriefs: (modality: string) => `${modality}, as of the briefs`,
    onPage: (events: number) => `${number(events)} on this page`,
    years:
      'Number of events that begin in each year. Select a year to see the events that began that year or were under way.',
    inYear: (year: string, events: number) => `${year}: ${count(events, plural('event begins', 'events begin'))}`,
    allYears: 'All years',
    /** The controls of a timeline that shows a year or less. Keys work in them. */
    zoom: 'What the timeline shows, with the number of events in each part of it. The keys + and − zoom, and the arrows go to what is before and after it.',
    zoomIn: (period: string) => `Zoom in: ${period}`,
    zoomOut: (period: string) => `Zoom out: ${period}`,
    inPart: (period: string, events: number) => `${period}: ${count(events, plural('event', 'events'))}`,
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
  actors: {
    network: 'Ties between actors',
    networkOf: (name: string) => `Actors with ties to ${name}`,
    none: 'No ties between actors were found.',
    select: 'Select an actor to see whom it has ties with, or a number to read the statements behind it.',
    tiesOf: 'Ties of',
    and: 'and',
    /** After the names of whose ties they are. */
    numberOfTies: (ties: number) => number(ties),
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
    allTies: (statements: number) =>
      `The ${count(statements, plural('statement', 'statements'))} that the table counts`,
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
      toward: 'toward: one acts on the other, has a motive that concerns it, or takes a stance on it',
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
    label: 'World map of the countries named in the briefs',
    countries: 'Countries',
    scale: 'Number of events a country takes part in',
    range: (from: number, to: number) => (from === to ? number(from) : `${number(from)} to ${number(to)}`),
    none: 'none, only named',
    places: 'Places of events',
    notOnMap: 'Not on the map',
    notOnMapHint: 'These have no country code, or are too small to be drawn at this scale.',
    noCountryCode: 'no country code',
    tooSmall: 'too small for this map',
    boundaries:
      'Boundaries: Natural Earth, 1:110 million. They follow that source and imply no position on the status of any territory.',
  },
};
