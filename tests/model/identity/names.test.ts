import { expect, test } from 'vitest';
import { identify } from '../../../src/model/identity/identify.ts';
import { formatName, parseName } from '../../../src/model/identity/name.ts';
import { ACTOR_TYPES } from '../../../src/model/node-types.ts';
import { brief, catalog, event, organization, person } from './catalogs.ts';

test('a name is a slug, or a namespace and a slug', () => {
  const parse = (text: string) => {
    const name = parseName(text);
    return name && [name.namespace, name.slug, formatName(name)];
  };
  expect(parse('summit-2023')).toEqual([null, 'summit-2023', 'summit-2023']);
  expect(parse('commons/summit-2023')).toEqual([null, 'summit-2023', 'summit-2023']);
  expect(parse('white-house/summit-2023')).toEqual(['white-house', 'summit-2023', 'white-house/summit-2023']);
  for (const text of [
    '',
    '/',
    'a/',
    '/x',
    'a/x',
    'aa/x/y',
    'aa//x',
    'AA/x',
    'aa/X',
    'aa x',
    'aa/x y',
    'aa.b/x',
    'x:y',
    'x|y',
  ])
    expect([text, parse(text)]).toEqual([text, null]);
  expect(parse(`${'n'.repeat(60)}/${'s'.repeat(120)}`)).not.toBe(null);
  expect([parse(`${'n'.repeat(61)}/s`), parse('s'.repeat(121))]).toEqual([null, null]);
});

test('a reference is resolved in its own catalog, then in the commons; others are written with their namespace', () => {
  const names = identify([
    catalog(null, [event('x'), event('y')]),
    catalog('aa', [event('x'), event('z', { sameAs: ['never/loaded'] })]),
    catalog('bb', [event('x', { sameAs: ['commons/y'] })]),
  ]);
  const inAa = (text: string) => names.resolve('aa', ['Event'], text)?.id ?? null;
  const texts = ['x', 'y', 'z', 'commons/x', 'bb/x', 'aa/x', 'never/loaded', 'never/other', 'cc/x', 'commons/z', 'a b'];
  expect(texts.map(inAa)).toEqual(['aa/x', 'y', 'aa/z', 'x', 'y', 'aa/x', 'aa/z', null, null, null, null]);
  expect(['x', 'y', 'z'].map((text) => names.resolve(null, ['Event'], text)?.id ?? null)).toEqual(['x', 'y', null]);
  expect(texts.slice(0, 5).map((text) => names.fullName('aa', ['Event'], text))).toEqual([
    'aa/x',
    'y',
    'aa/z',
    'x',
    'bb/x',
  ]);
});

test('three capitals are a country; an own actor of any type comes before one of the commons', () => {
  const names = identify([
    catalog(null, [organization('ministry'), person('lee-dong-gyu')]),
    catalog('aa', [person('ministry')]),
  ]);
  expect(names.resolve('aa', ACTOR_TYPES, 'KOR')).toEqual({ type: 'Country', id: 'KR' });
  expect(names.fullName('aa', ACTOR_TYPES, 'KOR')).toBe('KR');
  expect(names.resolve('aa', ['Country'], 'KOR')).toEqual({ type: 'Country', id: 'KR' });
  expect(['XXQ', 'kor', 'KR'].map((text) => names.resolve('aa', ACTOR_TYPES, text))).toEqual([null, null, null]);
  expect(names.resolve('aa', ['Organization'], 'KOR')).toBe(null);
  expect(names.resolve('aa', ACTOR_TYPES, 'ministry')).toEqual({ type: 'Person', id: 'aa/ministry' });
  expect(names.resolve('aa', ['Organization'], 'ministry')).toBe(null);
  expect(names.resolve('aa', ['Organization'], 'commons/ministry')).toEqual({ type: 'Organization', id: 'ministry' });
  expect(names.resolve('aa', ACTOR_TYPES, 'lee-dong-gyu')).toEqual({ type: 'Person', id: 'lee-dong-gyu' });
  expect(['KR', 'kr', 'KOR', 'XX'].map((code) => names.canonical('Country', code))).toEqual(['KR', 'KR', 'KR', null]);
});

test('all names of an entry lead to its cluster, if the type is right', () => {
  const names = identify([catalog('aa', [organization('ministry', { sameAs: ['commons/office', 'bb/bureau'] })])]);
  const all = ['office', 'aa/ministry', 'bb/bureau'];
  expect(all.map((name) => names.canonical('Organization', name))).toEqual(['office', 'office', 'office']);
  expect(all.map((name) => names.canonical('Person', name))).toEqual([null, null, null]);
  const [cluster] = names.clustersOf('Organization');
  expect(cluster?.names).toEqual(all);
  expect(all.map((name) => names.clusterOf('Organization', name))).toEqual([cluster, cluster, cluster]);
  expect(names.clusterOf('Person', 'office')).toBe(null);
  expect(all.map((name) => names.catalogOf('Organization', name))).toEqual([null, 'aa', null]);
});

test('briefs and claims have one name, and the rules for references', () => {
  const names = identify([
    { ...catalog(null, []), briefs: [brief('first', 'seek-trade'), brief('second')] },
    { ...catalog('aa', []), briefs: [brief('first', 'seek-peace')] },
  ]);
  const inAa = (type: 'Brief' | 'Motive', text: string) => names.resolve('aa', [type], text);
  expect(inAa('Brief', 'first')).toEqual({ type: 'Brief', id: 'aa/first' });
  expect(inAa('Brief', 'second')).toEqual({ type: 'Brief', id: 'second' });
  expect(inAa('Motive', 'seek-peace')).toEqual({ type: 'Motive', id: 'aa/seek-peace' });
  expect(inAa('Motive', 'seek-trade')).toEqual({ type: 'Motive', id: 'seek-trade' });
  expect(names.canonical('Motive', 'aa/seek-peace')).toBe('aa/seek-peace');
  expect([names.catalogOf('Brief', 'first'), names.catalogOf('Brief', 'aa/first')]).toEqual(['commons', 'aa']);
});

test('equal copies of a brief are one; two briefs with one slug, and two claims, are conflicts', () => {
  const withBriefs = (key: string, ...briefs: ReturnType<typeof brief>[]) => ({ ...catalog('aa', [], key), briefs });
  const conflictsOf = (...catalogs: ReturnType<typeof withBriefs>[]) =>
    identify(catalogs).conflicts.map(({ name, entries }) => [
      name,
      ...entries.map(({ type, catalog: key, brief: inBrief, index }) => `${key} ${inBrief ?? ''} ${type} ${index}`),
    ]);
  const first = brief('first', 'seek-trade');
  expect(conflictsOf(withBriefs('one', first), withBriefs('two', { ...first }))).toEqual([]);
  expect(conflictsOf(withBriefs('one', first), withBriefs('two', brief('first', 'seek-trade', 'seek-peace')))).toEqual([
    ['aa/first', 'one  Brief 0', 'two  Brief 0'],
  ]);
  expect(conflictsOf(withBriefs('one', first, brief('second', 'other', 'seek-trade')))).toEqual([
    ['aa/seek-trade', 'one first Motive 0', 'one second Motive 1'],
  ]);
});
