import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/model/registers/entry.ts';
import { createCountryWords, createNameReader } from '../../../src/model/registers/name.ts';
import { toDateValue } from '../../../src/model/rows/statement.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { matchEvents } from '../../../src/text/draft/events/match-events.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import { findStatements } from '../../../src/text/draft/statements/find-statements.ts';
import { rows } from '../../support/rows.ts';
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

const TALKS = event('salmon', 'Norway–Chile dialogue on salmon', 'OFFICIAL_DIALOGUE', '2021-09-20');
const CALL = event('call', 'Ana Harders and Bea Ibarra speak, April 2023', 'SUMMIT', '2023-04-02');

/** Events of registers of their own. */
const OTHERS: readonly Entry[] = [
  TALKS,
  event('kelp', 'Bergen Forum on Kelp Farming', 'FORUM', '2024-09-10'),
  event('fund', 'Oslo Development Agreement', 'AGREEMENT'),
  { ...event('finse', 'Finse Lodge summit', 'SUMMIT'), related: ['country:NO', 'country:CL'] },
  event('funds', 'Private investments announced under Harders', 'FUNDING'),
  // What one brief calls an event.
  { ...CALL, ref: 'call', names: [...CALL.names, readName('leaders call', 'TEXT')] },
  { ...CALL, ref: 'gipfel', names: [...CALL.names, readName('Hafengipfel 2023', 'TEXT')] },
  event('drill', 'Harbour drill at Bergen, July 2021', 'JOINT_EXERCISE'),
  event('launches', 'Peruvian ballistic rocket launches', 'WEAPONS_TEST'),
  event('inauguration', 'Inauguration of Ana Harders, 2021', 'INAUGURATION', '2021-01'),
  event('talks', 'Ana Harders and Bea Ibarra speak', 'OFFICIAL_DIALOGUE'),
  event('south', 'Joint South-Arctic Dialogue', 'OFFICIAL_DIALOGUE'),
  event('vote', 'Peruvian mayoral election, 2021', 'ELECTION', '2021'),
  event('memorandum', 'Oslo memorandum', 'AGREEMENT', undefined, ['memorandum of understanding']),
];

const refsOf = (events: readonly { ref: string }[] = []) => events.map(({ ref }) => ref).sort();

describe('the events of a register', () => {
  // The events that are known (all of the register, or some others), a sentence, and which of them it tells of.
  const SENTENCES = `
    * | The Tromsø Roundtable on Arctic Fisheries was held in March 2021. | tromso-roundtable-2021
    * | Chile and Norway held a summit in June 2021. | norway-chile-summit-2021
    * | The Norwegian-Chilean summit of June 2023 was held in Santiago; Norway and Chile met alone. | norway-chile-summit-2023
    * | Norway and Peru met for a summit on 14 June 2021. | norway-peru-summit-2021
    * | In June 2019, Peru passed its Clean Rivers Act. | clean-rivers-act
    * | The Antofagasta earthquake of 2010 destroyed the port. | andes-quake-2010
    * | The two navies launched Silver Heron in 2015. | silver-heron
    * | In March 2021, a roundtable in Tromsø dealt with fisheries of the Arctic. | tromso-roundtable-2021
    * | Norway and Chile held a summit in June 2011. | -
    * | Chile and Peru held a summit in June 2021. | -
    * | An earthquake destroyed a port in 1960. | -
    * | The ministers met in March 2021. | -
    * | Peru adopted a law on rivers of ice in 2005. | -
    * | A heron was seen in 2015. | -
    * | The Antofagasta earthquake of 1995 destroyed the port. | -
    * | The third Tromsø Roundtable on Arctic Fisheries was held in 2023. | -
    * | Norway, Chile and Peru held a summit in June 2021. | -
    * | Deputy ministers of Peru spoke of clean rivers. | -
    * | The first draft of the Clean Rivers Act passed the Senate of Peru. | -
    * | The Senate of Peru passed a repeal of the Clean Rivers Act. | -
    * | The next Silver Heron exercises are being planned. | -
    * | A meeting in Oslo prepared the Tromsø Roundtable on Arctic Fisheries. | -
    * | Speeches were held on the anniversary of the Antofagasta earthquake. | -
    * | Chile and Norway held a summit. | -
    * | They held the Norway-Chile summit in June 2021 and the Tromsø Roundtable on Arctic Fisheries in March 2021. | norway-chile-summit-2021, tromso-roundtable-2021
    * | Peru has seen the Antofagasta earthquake and the Silver Heron exercises. | andes-quake-2010, silver-heron
    kelp | The Bergen Forum on Kelp Farming was a success. | -
    kelp | The Bergen Forum on Kelp Farming will open in September 2024. | kelp
    fund | The Oslo Development Agreement is old. | fund
    fund | The agreement of developers in Oslo is old. | -
    salmon | On 20 September 2021, Norway and Chile held talks. | salmon
    salmon | In September 2021, Norway and Chile held talks on copper. | -
    finse | The Finse Lodge summit was a success. | finse
    finse | The Finse Lodge summit was a success for Peru. | -
    funds | Investments in private ferries have grown under Harders. | -
    south | The joint South-Arctic dialogue was opened in Oslo. | south
    south | The meeting will strengthen peace in the South Arctic. | -
    vote | The Peruvian mayoral election of 2021 was close. | vote
    vote | Policies of Peru change after a mayoral election. | -
    vote | Peru was glad of the mayoral election in Chile in 2021. | -
    vote | A mayoral order concerns gifts in elections of Peru. | -
    call | Leaders were expected to call in 2023. | -
    call | The leaders of many ports met in 2023. | -
    gipfel | The Hafengipfel 2023 was held in Bremen. | gipfel
    gipfel | The Hafengipfel 2019 was held in Bremen. | -
    drill | The harbour drill at Bergen was held in July 2021. | drill
    drill | The harbour drill at Bergen was held in May 2021. | -
    launches | The council condemned the Peruvian ballistic rocket launches. | launches
    launches | The radar improves the detection of Peruvian ballistic rocket launches. | -
    launches | The radar is meant to deter Peruvian ballistic rocket launches. | -
    launches | The radar gives early warning of Peruvian ballistic rocket launches. | -
    inauguration, talks | President Ana Harders is here. Prices have doubled since President Ana Harders took office. | inauguration
    memorandum | The memorandum of understanding is due. | -`;

  test.each(rows<[string, string, string]>(SENTENCES))('of %s: %s', (known, sentence, refs) => {
    const entries = known === '*' ? REGISTER : OTHERS.filter(({ ref }) => known.split(', ').includes(ref));
    const found = matchesOf(sentence, entries).flatMap(({ event: ref }) => (ref ? { ref } : []));
    expect([...new Set(refsOf(found))].join(', ') || '-').toBe(refs);
  });

  test('are candidates only, if the text does not say which it is', () => {
    const [found] = matchesOf('Chile and Norway met for a summit.');
    expect(found?.event).toBeUndefined();
    expect(refsOf(found?.events)).toEqual(['norway-chile-summit-2021', 'norway-chile-summit-2023']);
    expect(found?.reasons.at(-1)).toBe('but which event of the register it is remains open');
    // The participants have more than one such event in most months.
    const [talks] = matchesOf('In September 2021, Norway and Chile held talks on copper.', [TALKS]);
    expect(refsOf(talks?.events)).toEqual(['salmon']);
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

  test('are statements of their own where a sentence names several, each with its date', () => {
    const text =
      'They held the Norway-Chile summit in June 2021 and the Tromsø Roundtable on Arctic Fisheries in March 2021.';
    const dated = matchesOf(text).map(({ events, date }) => [...refsOf(events), date?.edtf]);
    expect(dated).toContainEqual(['norway-chile-summit-2021', '2021-06']);
    expect(dated).toContainEqual(['tromso-roundtable-2021', '2021-03']);
  });

  test('leave statements of other types as they are, and need a register', () => {
    const document = draftedParagraphs('Norway should sign. The summit met in 2021.', 'en', '2024-03-01');
    const statements = findStatements(document, { dates: findDates(document), actors: [], quantities: [] });
    const matched = (entries: readonly Entry[]) =>
      matchEvents(statements, document, { dates: [], actors: [] }, { registers: [], entries });
    expect(matched([])).toEqual(statements);
    const others = (all: typeof statements) => all.filter(({ type }) => type !== 'EVENT');
    expect(others(statements).length).toBeGreaterThan(0);
    expect(others(matched(REGISTER))).toEqual(others(statements));
  });

  test('hostile texts and names are matched in bounded time', () => {
    const titles = fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 });
    const matchAll = fc.property(titles, fc.string({ maxLength: 60 }), (all, text) => {
      const entries = all.map((title, index) => event(`e${index}`, title || 'x', 'OTHER'));
      for (const { events = [] } of matchesOf(`x ${text} met in 2021`, entries))
        for (const { ref, score } of events) {
          expect(entries.some((entry) => entry.ref === ref)).toBe(true);
          expect(score).toBeGreaterThanOrEqual(0.5);
        }
    });
    fc.assert(matchAll, { numRuns: 25 });
  });
});
