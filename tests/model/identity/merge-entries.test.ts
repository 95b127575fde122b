import { expect, test } from 'vitest';
import type { Cluster } from '../../../src/model/identity/clusters.ts';
import { identify } from '../../../src/model/identity/identify.ts';
import { mergeCountries, mergeEntries } from '../../../src/model/identity/merge.ts';
import type { RegisterType } from '../../../src/model/node-types.ts';
import type { Corroboration } from '../../../src/model/records/event-records.ts';
import { catalog, event, grouping, instrument, issue, organization, person, type TestEntry } from './catalogs.ts';

/** Merges the only cluster of a type, from catalogs aa, bb and so on. */
const merge = <Type extends RegisterType>(type: Type, ...entries: TestEntry[]) => {
  const catalogs = entries.map((entry, index) => catalog('abc'.charAt(index).repeat(2), [entry]));
  const names = identify(catalogs);
  const clusters = names.clustersOf(type);
  expect(clusters.length).toBe(1);
  return mergeEntries(clusters[0] as Cluster<Type>, names);
};

test('an actor has the first name in each language, and all other names as aliases', () => {
  expect(
    merge(
      'Organization',
      organization('ministry', {
        sameAs: ['bb/office'],
        names: { en: 'Ministry', ko: '부' },
        aliases: ['MoFA', 'The Office'],
        kind: 'UNIT',
        country: 'KOR',
      }),
      organization('office', { names: { en: 'Office', fr: 'Bureau' }, aliases: ['Bureau', 'FO'], kind: 'GOVERNMENT' }),
    ),
  ).toEqual({
    slug: 'aa/ministry',
    withdrawn: false,
    names: { en: 'Office', fr: 'Bureau', ko: '부' },
    aliases: ['Bureau', 'FO', 'Ministry', 'MoFA', 'The Office'],
    country: 'KOR',
    kind: 'GOVERNMENT',
    partOf: null,
    cut: [],
  });
});

test('an event has title, kind and coding of the first entry, and the corroborations of all', () => {
  const said = (summary: string): Corroboration => ({ summary, source: { publisher: 'Agency' } });
  const { source, summary } = said('Held.');
  expect(
    merge(
      'Event',
      event('summit', {
        title: 'Summit',
        order: 3,
        kind: 'FORUM',
        curatorRef: 'E01',
        plover: { type: 'CONSULT', mode: null, contexts: [] },
        corroborations: [said('Held.')],
      }),
      event('talks', {
        title: 'Talks',
        order: 2,
        kind: 'DISPUTE',
        curatorRef: 'E07',
        sameAs: ['aa/summit'],
        partOf: 'commons/series',
        corroborations: [said('Begun.'), { source, summary }],
      }),
    ),
  ).toEqual({
    slug: 'aa/summit',
    withdrawn: false,
    title: 'Summit',
    titles: ['Summit', 'Talks'],
    partOf: null,
    curatorRef: 'E01',
    curatorRefs: ['E01', 'E07'],
    kind: 'FORUM',
    plover: { type: 'CONSULT', mode: null, contexts: [] },
    order: 3,
    corroborations: [said('Held.'), said('Begun.')],
    cut: [],
  });
});

test('the coding of an event is not that of another entry', () => {
  const merged = merge(
    'Event',
    event('summit'),
    event('talks', { sameAs: ['aa/summit'], plover: { type: 'CONSULT', mode: null, contexts: [] } }),
  );
  expect([merged.kind, merged.plover]).toEqual(['FORUM', undefined]);
});

test('an instrument has title, kind and jurisdiction of the first entry that has them, and the aliases and ids of all', () => {
  expect(
    merge(
      'Instrument',
      instrument('ferry-act', {
        title: 'Ferry Act',
        kind: 'OTHER',
        aliases: ['Fergeloven'],
        sameAs: ['bb/lov-12', 'celex:32016R0679'],
        jurisdiction: 'KOR',
      }),
      instrument('lov-12', { title: 'Law 12', aliases: ['LOV-12'], sameAs: ['https://example.org/eli/12'] }),
    ),
  ).toEqual({
    slug: 'aa/ferry-act',
    withdrawn: false,
    title: 'Law 12',
    titles: ['Law 12', 'Ferry Act'],
    kind: 'LAW',
    jurisdiction: { type: 'Country', id: 'KR' },
    partOf: null,
    aliases: ['LOV-12', 'Fergeloven'],
    externalIds: ['celex:32016R0679', 'https://example.org/eli/12'],
    cut: [],
  });
});

test('the jurisdiction of an instrument is the actor that its own catalog means, by the name of now', () => {
  const names = identify([
    catalog('aa', [organization('council'), instrument('act', { jurisdiction: 'council' })]),
    catalog(null, [organization('sound-council', { sameAs: ['aa/council'] })]),
  ]);
  const [act] = names.clustersOf('Instrument').map((cluster) => mergeEntries(cluster, names));
  expect(act?.jurisdiction).toEqual({ type: 'Organization', id: 'sound-council' });
});

test('what it is a part of is of the first entry that has it, and not if that is ignored', () => {
  const catalogs = [
    catalog(null, [issue('trade'), issue('security', { partOf: 'bb/trade' })]),
    catalog('bb', [issue('trade', { sameAs: ['trade'], partOf: 'security' }), issue('peace', { partOf: 'trade' })]),
    catalog('cc', [issue('peace', { sameAs: ['bb/peace'], partOf: 'security', curatorRef: 'I02' })]),
  ];
  const names = identify(catalogs);
  const merged = names.clustersOf('Issue').map((cluster) => mergeEntries(cluster, names));
  expect(merged.map(({ slug, partOf, curatorRef }) => [slug, partOf, curatorRef])).toEqual([
    ['trade', null, null],
    ['security', 'trade', null],
    ['bb/peace', 'trade', 'I02'],
  ]);
});

test('it is withdrawn if all entries are', () => {
  const entries = [
    person('lee-one', { withdrawn: true }),
    person('lee-two', { withdrawn: true, sameAs: ['aa/lee-one'] }),
  ];
  expect(merge('Person', ...entries).withdrawn).toBe(true);
  expect(merge('Person', ...entries, person('lee-three', { sameAs: ['aa/lee-one'] })).withdrawn).toBe(false);
});

test('a cluster of one entry says what its record says', () => {
  const aliases = ['Ports', 'Ports', 'port-states'];
  expect(merge('Grouping', grouping('port-states', { aliases }))).toEqual({
    slug: 'aa/port-states',
    withdrawn: false,
    names: { en: 'port-states' },
    aliases,
    country: null,
    kind: 'COALITION',
    cut: [],
  });
});

test('lists are cut at the greatest length of a record, and it is reported', () => {
  const aliases = (prefix: string) => Array.from({ length: 30 }, (_, index) => `${prefix}${index}`);
  const merged = merge(
    'Person',
    person('lee-one', { aliases: aliases('a') }),
    person('lee-two', { aliases: aliases('b'), sameAs: ['aa/lee-one'] }),
  );
  expect(merged.aliases).toEqual([...aliases('a'), 'lee-two', ...aliases('b')].slice(0, 50));
  expect(merged.cut).toEqual([{ field: 'aliases', kept: 50, count: 11 }]);
});

test('the aliases of a country are those of all catalogs, whatever their order', () => {
  const withCountry = (key: string, ...aliases: string[]) => ({
    catalog: { key, namespace: null },
    actors: { countries: [{ code: 'KOR', aliases }] },
  });
  const [commons, folder] = [withCountry('commons', 'South Korea', 'ROK'), withCountry('a-folder', 'Seoul', 'ROK')];
  for (const order of [
    [commons, folder],
    [folder, commons],
  ])
    expect(mergeCountries(order)).toEqual([
      { code: 'KOR', aliases: ['South Korea', 'ROK', 'Seoul'], catalogs: ['commons', 'a-folder'], cut: [] },
    ]);
});
