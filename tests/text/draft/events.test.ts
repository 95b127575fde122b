import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/registers/entry.ts';
import { createCountryWords, createNameReader } from '../../../src/model/registers/name.ts';
import { toDateValue } from '../../../src/model/rows/statement.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { matchEvents } from '../../../src/text/draft/events/match-events.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import { findStatements } from '../../../src/text/draft/statements/find-statements.ts';
import { draftedParagraphs } from './drafted.ts';

const readName = createNameReader(createCountryWords([]));

const event = (ref: string, title: string, kind: string, date?: string, aliases: readonly string[] = []): Entry => ({
  type: 'Event',
  ref,
  namespace: null,
  register: 0,
  index: 0,
  title,
  names: [readName(title, 'NAME'), ...aliases.map((alias) => readName(alias, 'ALIAS'))],
  kind,
  country: null,
  key: `Event:${ref}`,
  partOf: null,
  dates: date ? [toDateValue({ edtf: date, basis: 'CORROBORATED' })] : [],
  places: [],
  related: [],
  sameAs: [],
  ids: [],
});

const REGISTER: readonly Entry[] = [
  event('tromso-roundtable-2021', 'Tromsø Roundtable on Arctic Fisheries', 'FORUM', '2021-03-04'),
  event('tromso-roundtable-2022', 'Second Tromsø Roundtable on Arctic Fisheries, 2022', 'FORUM', '2022-03-08'),
  event('norway-chile-summit-2021', 'Norway–Chile summit, 2021', 'SUMMIT', '2021-06-10'),
  event('norway-chile-summit-2023', 'Norway–Chile summit, 2023', 'SUMMIT', '2023-06-12'),
  event('norway-peru-summit-2021', 'Norway–Peru summit, 2021', 'SUMMIT', '2021-06-14'),
  event('clean-rivers-act', 'Peru adopts the Clean Rivers Act', 'LAW_ADOPTED', '2019-06'),
  event('andes-quake-2010', 'Antofagasta earthquake', 'DISASTER', '2010'),
  event('silver-heron', 'Silver Heron exercises', 'JOINT_EXERCISE', undefined, ['Silver Heron']),
];

const matchesOf = (text: string, entries: readonly Entry[] = REGISTER) => {
  const document = draftedParagraphs(text, 'en', '2024-03-01');
  const actors = findActors(document, []);
  const dates = findDates(document);
  const statements = findStatements(document, { dates, actors, quantities: [] });
  return matchEvents(statements, document, { dates, actors }, { registers: [], entries }).filter(
    ({ type }) => type === 'EVENT',
  );
};

const NOTHING = { dates: [], actors: [] };

const refsOfRegister = (text: string, entries: readonly Entry[]): string[] =>
  matchesOf(text, entries).flatMap(({ event }) => event ?? []);

const refsOf = (text: string): string[] => [...new Set(refsOfRegister(text, REGISTER))];

describe('the events of a register', () => {
  test.each([
    ['The Tromsø Roundtable on Arctic Fisheries was held in March 2021.', ['tromso-roundtable-2021']],
    ['Chile and Norway held a summit in June 2021.', ['norway-chile-summit-2021']],
    [
      'The Norwegian-Chilean summit of June 2023 was held in Santiago; Norway and Chile met alone.',
      ['norway-chile-summit-2023'],
    ],
    ['Norway and Peru met for a summit on 14 June 2021.', ['norway-peru-summit-2021']],
    ['In June 2019, Peru passed its Clean Rivers Act.', ['clean-rivers-act']],
    ['The Antofagasta earthquake of 2010 destroyed the port.', ['andes-quake-2010']],
    ['The two navies launched Silver Heron in 2015.', ['silver-heron']],
    // In another order, and by adjectives.
    ['In March 2021, a roundtable in Tromsø dealt with fisheries of the Arctic.', ['tromso-roundtable-2021']],
  ])('%s', (sentence, refs) => {
    expect(refsOf(sentence)).toEqual(refs);
  });

  test.each([
    // Another date, another kind of thing, other participants, and words that are only frequent.
    'Norway and Chile held a summit in June 2011.',
    'Chile and Peru held a summit in June 2021.',
    'An earthquake destroyed a port in 1960.',
    'The ministers met in March 2021.',
    'Peru adopted a law on rivers of ice in 2005.',
    'A heron was seen in 2015.',
    'The Antofagasta earthquake of 1995 destroyed the port.',
    'The third Tromsø Roundtable on Arctic Fisheries was held in 2023.',
    'Norway, Chile and Peru held a summit in June 2021.',
    'Deputy ministers of Peru spoke of clean rivers.',
    // What comes before or after such an event, and the next of its kind.
    'The first draft of the Clean Rivers Act passed the Senate of Peru.',
    'The Senate of Peru passed a repeal of the Clean Rivers Act.',
    'The next Silver Heron exercises are being planned.',
    'A meeting in Oslo prepared the Tromsø Roundtable on Arctic Fisheries.',
    'Speeches were held on the anniversary of the Antofagasta earthquake.',
  ])('%s is none of them', (sentence) => {
    expect(refsOf(sentence)).toEqual([]);
  });

  test('are not later than the text, unless it announces them', () => {
    const later = [event('bergen-forum', 'Bergen Forum on Kelp Farming', 'FORUM', '2024-09-10')];
    expect(refsOfRegister('The Bergen Forum on Kelp Farming was a success.', later)).toEqual([]);
    expect(refsOfRegister('The Bergen Forum on Kelp Farming will open in September 2024.', later)).toEqual([
      'bergen-forum',
    ]);
  });

  test('are named by whole words, not by their stems', () => {
    const fund = [event('fund', 'Oslo Development Agreement', 'AGREEMENT')];
    expect(refsOfRegister('The Oslo Development Agreement is old.', fund)).toEqual(['fund']);
    expect(refsOfRegister('The agreement of developers in Oslo is old.', fund)).toEqual([]);
  });

  test('are told by a month only if their participants hardly have two such events in it', () => {
    const talks = [event('salmon', 'Norway–Chile dialogue on salmon', 'OFFICIAL_DIALOGUE', '2021-09-20')];
    expect(refsOfRegister('On 20 September 2021, Norway and Chile held talks.', talks)).toEqual(['salmon']);
    const [found] = matchesOf('In September 2021, Norway and Chile held talks on copper.', talks);
    expect(found?.event).toBeUndefined();
    expect(found?.events?.map(({ ref }) => ref)).toEqual(['salmon']);
  });

  test('are none of other countries, and of a long name no words that stand apart', () => {
    const summit = { ...event('finse', 'Finse Lodge summit', 'SUMMIT'), related: ['country:NO', 'country:CL'] };
    expect(refsOfRegister('The Finse Lodge summit was a success.', [summit])).toEqual(['finse']);
    expect(refsOfRegister('The Finse Lodge summit was a success for Peru.', [summit])).toEqual([]);
    const funds = [event('funds', 'Private investments announced under Harders', 'FUNDING')];
    expect(refsOfRegister('Investments in private ferries have grown under Harders.', funds)).toEqual([]);
  });

  test('are not told by what one brief calls them, without its date and participants', () => {
    const call = event('call', 'Ana Harders and Bea Ibarra speak, April 2023', 'SUMMIT', '2023-04-02');
    const called = (text: string) => [{ ...call, names: [...call.names, readName(text, 'TEXT')] }];
    expect(refsOfRegister('Leaders were expected to call in 2023.', called('leaders call'))).toEqual([]);
    expect(refsOfRegister('The leaders of many ports met in 2023.', called('leaders call'))).toEqual([]);
    expect(refsOfRegister('The Hafengipfel 2023 was held in Bremen.', called('Hafengipfel 2023'))).toEqual(['call']);
    expect(refsOfRegister('The Hafengipfel 2019 was held in Bremen.', called('Hafengipfel 2023'))).toEqual([]);
  });

  test('have the month of their title', () => {
    const calls = [event('call-2021', 'Harbour drill at Bergen, July 2021', 'JOINT_EXERCISE')];
    expect(refsOfRegister('The harbour drill at Bergen was held in July 2021.', calls)).toEqual(['call-2021']);
    expect(refsOfRegister('The harbour drill at Bergen was held in May 2021.', calls)).toEqual([]);
  });

  test('have happened, which what is watched for or prevented has not', () => {
    const launches = [event('launches', 'Peruvian ballistic rocket launches', 'WEAPONS_TEST')];
    expect(refsOfRegister('The council condemned the Peruvian ballistic rocket launches.', launches)).toEqual([
      'launches',
    ]);
    for (const purpose of ['improves the detection of', 'is meant to deter', 'gives early warning of'])
      expect(refsOfRegister(`The radar ${purpose} Peruvian ballistic rocket launches.`, launches)).toEqual([]);
  });

  test('are told by one person and a word that no other event has', () => {
    const sworn = event('inauguration', 'Inauguration of Ana Harders, 2021', 'INAUGURATION', '2021-01');
    const talks = event('talks', 'Ana Harders and Bea Ibarra speak', 'OFFICIAL_DIALOGUE');
    const text = 'President Ana Harders is here. Prices have doubled since President Ana Harders took office.';
    expect(refsOfRegister(text, [sworn, talks])).toEqual(['inauguration']);
  });

  test('are candidates only, if the text does not say which it is', () => {
    const [found] = matchesOf('Chile and Norway met for a summit.');
    expect(found?.event).toBeUndefined();
    expect(found?.events?.map(({ ref }) => ref).sort()).toEqual([
      'norway-chile-summit-2021',
      'norway-chile-summit-2023',
    ]);
    expect(found?.reasons.at(-1)).toBe('but which event of the register it is remains open');
  });

  test('say why, and how sure it is', () => {
    const [found] = matchesOf('Chile and Norway held a summit in June 2021.');
    const [match] = found?.events ?? [];
    expect(match?.score).toBeGreaterThanOrEqual(0.8);
    expect(match?.reasons).toEqual(['the same kind: SUMMIT', 'the date agrees: 2021-06', 'the same participants']);
  });

  test('are given where they are only named, if the name is there for sure', () => {
    const found = matchesOf('Trust among the crews of Silver Heron is high.');
    expect(found.map(({ method, score, events }) => [method, score, events?.map(({ ref }) => ref)])).toEqual([
      ['register', 0.55, ['silver-heron']],
    ]);
  });

  test('are given in order for a sentence that lists them', () => {
    expect(
      refsOf(
        'They held the Norway-Chile summit in June 2021 and the Tromsø Roundtable on Arctic Fisheries in March 2021.',
      ).sort(),
    ).toEqual(['norway-chile-summit-2021', 'tromso-roundtable-2021']);
  });

  test('are statements of their own where a sentence names several, each with its date', () => {
    const found = matchesOf(
      'They held the Norway-Chile summit in June 2021 and the Tromsø Roundtable on Arctic Fisheries in March 2021.',
    );
    const dated = found.map(({ events, date }) => [events?.map(({ ref }) => ref), date?.edtf]);
    expect(dated).toContainEqual([['norway-chile-summit-2021'], '2021-06']);
    expect(dated).toContainEqual([['tromso-roundtable-2021'], '2021-03']);
    const together = matchesOf('Peru has seen the Antofagasta earthquake and the Silver Heron exercises.');
    expect(together.flatMap(({ events }) => events?.map(({ ref }) => ref)).sort()).toEqual([
      'andes-quake-2010',
      'silver-heron',
    ]);
  });

  test('are not given for words that many names have', () => {
    const pact = event('oslo-memorandum', 'Oslo memorandum', 'AGREEMENT', undefined, ['memorandum of understanding']);
    expect(refsOfRegister('The memorandum of understanding is due.', [pact])).toEqual([]);
    expect(refsOfRegister('Chile and Norway held a summit.', REGISTER)).toEqual([]);
  });

  test('leave statements of other types as they are, and need a register', () => {
    const document = draftedParagraphs('Norway should sign. The summit met in 2021.', 'en', '2024-03-01');
    const statements = findStatements(document, { dates: findDates(document), actors: [], quantities: [] });
    expect(matchEvents(statements, document, NOTHING, { registers: [], entries: [] })).toEqual(statements);
    const others = statements.filter(({ type }) => type !== 'EVENT');
    expect(others.length).toBeGreaterThan(0);
    expect(
      matchEvents(statements, document, NOTHING, { registers: [], entries: REGISTER }).filter(
        ({ type }) => type !== 'EVENT',
      ),
    ).toEqual(others);
  });

  test('hostile texts and names are matched in bounded time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }),
        fc.string({ maxLength: 60 }),
        (titles, text) => {
          const entries = titles.map((title, index) => event(`e${index}`, title || 'x', 'OTHER'));
          for (const { events = [] } of matchesOf(`x ${text} met in 2021`, entries))
            for (const { ref, score } of events) {
              expect(entries.some((entry) => entry.ref === ref)).toBe(true);
              expect(score).toBeGreaterThanOrEqual(0.5);
            }
        },
      ),
      { numRuns: 25 },
    );
  });
});
