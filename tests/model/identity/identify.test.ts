import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/model/identity/identify.ts';
import {
  catalog,
  describeIgnored,
  entriesById,
  event,
  findInEveryOrder,
  issue,
  organization,
  person,
  summarize,
} from './catalogs.ts';

/** What is found, as ids with their entries, and the declarations that are ignored. */
const find = (...catalogs: Parameters<typeof findInEveryOrder>) => {
  const found = findInEveryOrder(...catalogs);
  return [entriesById(found), found.ignored];
};

describe('an entity has the same id whichever catalogs are loaded', () => {
  test('if the entry with the greater name is declared the same', () => {
    const aa = catalog('aa', [event('e')]);
    const bb = catalog('bb', [event('x', { sameAs: ['aa/e'] })]);
    expect(find(bb)).toEqual([{ 'Event:aa/e': ['bb/x'] }, []]);
    expect(find(aa, bb)).toEqual([{ 'Event:aa/e': ['aa/e', 'bb/x'] }, []]);
    for (const names of [identify([bb]), identify([aa, bb]), identify([bb, aa])]) {
      expect(['aa/e', 'bb/x'].map((name) => names.canonical('Event', name))).toEqual(['aa/e', 'aa/e']);
      expect(names.clusterOf('Event', 'bb/x')?.names).toEqual(['aa/e', 'bb/x']);
    }
  });

  test('if the entry with the smaller name is declared the same, once that is loaded', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x')]);
    expect(find(aa)).toEqual([{ 'Event:aa/e': ['aa/e'] }, []]);
    expect(find(bb)).toEqual([{ 'Event:bb/x': ['bb/x'] }, []]);
    expect(find(aa, bb)).toEqual([{ 'Event:aa/e': ['bb/x', 'aa/e'] }, []]);
  });

  test('if it is declared the same as an entry of the commons, although the catalog has one with that slug', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['commons/x'] }), event('x')]);
    const commons = catalog(null, [event('x')]);
    expect(find(aa)).toEqual([{ 'Event:aa/x': ['aa/x'], 'Event:x': ['aa/e'] }, []]);
    expect(find(aa, commons)).toEqual([{ 'Event:aa/x': ['aa/x'], 'Event:x': ['x', 'aa/e'] }, []]);
  });

  test('if two entries are declared the same as a third, whether that is loaded or not', () => {
    const zz = catalog('zz', [event('q', { sameAs: ['bb/x'] })]);
    const yy = catalog('yy', [event('p', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x')]);
    expect(find(zz, yy)).toEqual([{ 'Event:bb/x': ['yy/p', 'zz/q'] }, []]);
    expect(find(zz, yy, bb)).toEqual([{ 'Event:bb/x': ['bb/x', 'yy/p', 'zz/q'] }, []]);
  });
});

describe('an external id unites entries', () => {
  test('but is not a name: the id is the smallest name that is loaded', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['wikidata:Q1'] })]);
    const bb = catalog('bb', [event('x', { sameAs: ['wikidata:Q1', 'ror:02mhbdp94'] })]);
    const cc = catalog('cc', [event('z', { sameAs: ['ror:02mhbdp94'] })]);
    expect(find(aa, bb, cc)).toEqual([{ 'Event:aa/e': ['aa/e', 'bb/x', 'cc/z'] }, []]);
    expect(find(bb, cc)).toEqual([{ 'Event:bb/x': ['bb/x', 'cc/z'] }, []]);
    expect(find(aa, cc)).toEqual([{ 'Event:aa/e': ['aa/e'], 'Event:cc/z': ['cc/z'] }, []]);
    expect(identify([aa]).canonical('Event', 'wikidata:Q1')).toBe(null);
  });

  test('of one type only, and it is reported that entries of two types have it', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['wikidata:Q1'] })]);
    const bb = catalog('bb', [issue('x', { sameAs: ['wikidata:Q1'] })]);
    const found = findInEveryOrder(aa, bb);
    expect(entriesById(found)).toEqual({ 'Event:aa/e': ['aa/e'], 'Issue:bb/x': ['bb/x'] });
    expect([found.ignored, found.notices]).toEqual([[], ['bb/x: two-types wikidata:Q1 (aa/e, bb/x)']]);
  });

  test('also if it is a web address in two spellings of one URL', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['https://EXAMPLE.org'] })]);
    const bb = catalog('bb', [event('x', { sameAs: ['https://example.org/'] })]);
    expect(find(aa, bb)).toEqual([{ 'Event:aa/e': ['aa/e', 'bb/x'] }, []]);
  });
});

describe('two entries of one namespace stay apart', () => {
  test('although one declares both the same: the first counts', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['bb/y', 'bb/x'] })]);
    const bb = catalog('bb', [event('x'), event('y')]);
    const ignored = ['aa/e sameAs bb/y: catalog (bb/x, bb/y)'];
    expect(find(aa)).toEqual([{ 'Event:aa/e': ['aa/e'] }, ignored]);
    expect(find(aa, bb)).toEqual([{ 'Event:aa/e': ['bb/x', 'aa/e'], 'Event:bb/y': ['bb/y'] }, ignored]);
  });

  test('whether they are loaded or not', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x'), event('y')]);
    const cc = catalog('cc', [event('f', { sameAs: ['aa/e', 'bb/y'] })]);
    const ignored = ['cc/f sameAs bb/y: catalog (bb/x, bb/y)'];
    expect(find(aa, cc)).toEqual([{ 'Event:aa/e': ['aa/e', 'cc/f'] }, ignored]);
    expect(find(aa, bb, cc)).toEqual([{ 'Event:aa/e': ['bb/x', 'aa/e', 'cc/f'], 'Event:bb/y': ['bb/y'] }, ignored]);
  });

  test('although they have one external id, in any order of lists', () => {
    const sameAs = ['wikidata:Q1'];
    const bb = catalog('bb', [event('x', { sameAs })]);
    for (const entries of [[event('e1', { sameAs }), event('e2', { sameAs })]].flatMap((list) => [
      list,
      list.toReversed(),
    ]))
      expect(find(catalog('aa', entries), bb)).toEqual([
        { 'Event:aa/e1': ['aa/e1', 'bb/x'], 'Event:aa/e2': ['aa/e2'] },
        ['aa/e2 sameAs wikidata:Q1: catalog (aa/e2, aa/e1)'],
      ]);
  });

  test('although an entry declares another of its own namespace the same', () => {
    const commons = catalog(null, [event('x', { sameAs: ['y', 'commons/z'] }), event('y')]);
    const aa = catalog('aa', [event('e', { sameAs: ['aa/f'] })]);
    expect(find(aa, commons)).toEqual([
      { 'Event:aa/e': ['aa/e'], 'Event:x': ['x'], 'Event:y': ['y'] },
      ['x sameAs y: own', 'x sameAs commons/z: own', 'aa/e sameAs aa/f: own'],
    ]);
  });

  test('so that of a catalog that declares all its entries the same as one, one is', () => {
    const hh = catalog(
      'hh',
      ['x', 'y', 'z'].map((slug) => event(slug, { sameAs: ['aa/x'] })),
    );
    const aa = catalog('aa', [event('x')]);
    expect(find(aa, hh)).toEqual([
      { 'Event:aa/x': ['aa/x', 'hh/x'], 'Event:hh/y': ['hh/y'], 'Event:hh/z': ['hh/z'] },
      ['hh/y sameAs aa/x: catalog (hh/y, hh/x)', 'hh/z sameAs aa/x: catalog (hh/z, hh/x)'],
    ]);
  });
});

describe('entries of two types stay apart', () => {
  const bb = catalog('bb', [person('xxxx')]);
  const zz = catalog('zz', [organization('qqqq', { sameAs: ['bb/xxxx'] })]);

  test('if the name that both declare is not loaded', () => {
    const cc = catalog('cc', [person('zzzz', { sameAs: ['bb/xxxx'] })]);
    const ignored = ['zz/qqqq sameAs bb/xxxx: type (zz/qqqq, cc/zzzz)'];
    expect(find(cc, zz)).toEqual([{ 'Person:bb/xxxx': ['cc/zzzz'], 'Organization:zz/qqqq': ['zz/qqqq'] }, ignored]);
    expect(find(bb, cc, zz)).toEqual([
      { 'Person:bb/xxxx': ['bb/xxxx', 'cc/zzzz'], 'Organization:zz/qqqq': ['zz/qqqq'] },
      ['zz/qqqq sameAs bb/xxxx: type (zz/qqqq, bb/xxxx)'],
    ]);
  });

  test('once the entry that was declared the same is loaded', () => {
    expect(find(zz)).toEqual([{ 'Organization:bb/xxxx': ['zz/qqqq'] }, []]);
    expect(find(bb, zz)).toEqual([
      { 'Person:bb/xxxx': ['bb/xxxx'], 'Organization:zz/qqqq': ['zz/qqqq'] },
      ['zz/qqqq sameAs bb/xxxx: type (zz/qqqq, bb/xxxx)'],
    ]);
  });
});

describe('a part stays apart from its whole', () => {
  test('although it is declared the same', () => {
    const aa = catalog('aa', [event('e', { partOf: 'bb/x', sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x')]);
    expect(find(aa, bb)).toEqual([
      { 'Event:aa/e': ['aa/e in bb/x'], 'Event:bb/x': ['bb/x'] },
      ['aa/e sameAs bb/x: cycle (aa/e, bb/x)'],
    ]);
  });

  test('although its whole is declared the same as something, and it as well', () => {
    const aa = catalog('aa', [event('e', { partOf: 's', sameAs: ['bb/x'] })]);
    const commons = catalog(null, [event('s', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x')]);
    expect(find(aa, bb, commons)).toEqual([
      { 'Event:aa/e': ['aa/e in s'], 'Event:s': ['s', 'bb/x'] },
      ['aa/e sameAs bb/x: cycle (aa/e, s)'],
    ]);
  });

  test('also if two catalogs say the opposite: the part is the one of the first catalog', () => {
    const aa = catalog('aa', [event('e', { partOf: 'bb/x' })]);
    const bb = catalog('bb', [event('x', { partOf: 'aa/e' })]);
    expect(find(aa, bb)).toEqual([
      { 'Event:aa/e': ['aa/e in bb/x'], 'Event:bb/x': ['bb/x'] },
      ['bb/x partOf aa/e: cycle (aa/e, bb/x)'],
    ]);
  });

  test('and what a catalog says of its own entries counts before what others say', () => {
    const aa = catalog('aa', [event('e', { partOf: 'bb/y' })]);
    const bb = catalog('bb', [event('x', { partOf: 'aa/e' }), event('y', { partOf: 'x' })]);
    expect(find(aa, bb)).toEqual([
      { 'Event:aa/e': ['aa/e in bb/y'], 'Event:bb/x': ['bb/x'], 'Event:bb/y': ['bb/y in bb/x'] },
      ['bb/x partOf aa/e: cycle (aa/e, bb/x)'],
    ]);
  });

  test('and is shown in it by its canonical name', () => {
    const aa = catalog('aa', [event('s', { sameAs: ['talks'] }), event('e', { partOf: 's' })]);
    expect(find(aa)).toEqual([{ 'Event:aa/e': ['aa/e in talks'], 'Event:talks': ['aa/s'] }, []]);
  });
});

describe('nobody replaces the word of another', () => {
  test('by declaring an entry the same: the one that is named comes before those that name it', () => {
    const zero = catalog('00', [event('x', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x')]);
    expect(find(zero, bb)).toEqual([{ 'Event:00/x': ['bb/x', '00/x'] }, []]);
    expect(find(bb)).toEqual([{ 'Event:bb/x': ['bb/x'] }, []]);
  });

  test('by declaring two entries of others the same, which is reported', () => {
    const zero = catalog('00', [event('f', { sameAs: ['aa/e', 'bb/x'] })]);
    const [aa, bb] = [catalog('aa', [event('e')]), catalog('bb', [event('x')])];
    const { clusters, notices } = findInEveryOrder(zero, aa, bb);
    expect(clusters).toEqual({
      'Event:00/f': { entries: ['aa/e', 'bb/x', '00/f'], names: ['00/f', 'aa/e', 'bb/x'] },
    });
    expect(notices).toEqual(['00/f: third-party (aa/e, bb/x)']);
    const agreed = catalog('bb', [event('x', { sameAs: ['aa/e'] })]);
    expect(findInEveryOrder(zero, aa, agreed).notices).toEqual([]);
  });

  test('and nothing is reported of an entry that joins another to those that name it', () => {
    const commons = catalog(null, [event('s', { sameAs: ['wikidata:Q1'] })]);
    const aa = catalog('aa', [event('e', { sameAs: ['s'] })]);
    const bb = catalog('bb', [event('x', { sameAs: ['wikidata:Q1'] })]);
    const { clusters, notices } = findInEveryOrder(commons, aa, bb);
    expect([Object.keys(clusters), notices]).toEqual([['Event:s'], []]);
  });

  test('of entries that name each other, the commons come first, then the smaller name', () => {
    const aa = catalog('aa', [event('e', { sameAs: ['bb/x'] })]);
    const bb = catalog('bb', [event('x', { sameAs: ['aa/e', 's'] })]);
    const commons = catalog(null, [event('s', { sameAs: ['aa/e'] })]);
    expect(entriesById(findInEveryOrder(aa, bb, commons))).toEqual({ 'Event:s': ['s', 'aa/e', 'bb/x'] });
  });
});

describe('a catalog that is loaded from two folders', () => {
  const entry = event('e', { sameAs: ['bb/x', 'wikidata:Q1'] });
  const once = catalog('aa', [entry]);

  test('counts once if both say the same, whatever the order of keys and lists', () => {
    const { slug, title, sameAs, ...rest } = entry.record as ReturnType<typeof event>['record'] & { title: string };
    const copy = { list: 'events', record: { ...rest, sameAs: sameAs?.toReversed(), title, slug } } as typeof entry;
    const names = identify([catalog('aa', [copy], 'other'), once]);
    expect(summarize(names)).toEqual(summarize(identify([once])));
    expect([names.conflicts, names.catalogOf('Event', 'aa/e')]).toEqual([[], 'aa']);
  });

  test('is a conflict if they differ, with all places', () => {
    const changed = catalog('aa', [event('d'), event('e', { title: 'Another' })], 'other');
    for (const order of [
      [once, changed],
      [changed, once],
    ])
      expect(
        identify(order).conflicts.map(({ name, entries }) => [
          name,
          ...entries.map((at) => `${at.catalog}#${at.index}`),
        ]),
      ).toEqual([['aa/e', 'aa#0', 'other#1']]);
  });

  test('is the commons if one of them is, and folders without a namespace are no others', () => {
    const commons = catalog(null, [event('e')]);
    const folder = catalog(null, [event('e'), event('f')], 'a-folder');
    const names = identify([folder, commons]);
    expect(summarize(names).clusters).toEqual({
      'Event:e': { entries: ['e'], names: ['e'] },
      'Event:f': { entries: ['f'], names: ['f'] },
    });
    expect([names.catalogOf('Event', 'e'), names.catalogOf('Event', 'f')]).toEqual(['commons', 'a-folder']);
  });

  test('two actors of two types with one slug are a conflict', () => {
    const { conflicts } = identify([catalog('aa', [person('same'), organization('same')])]);
    expect(conflicts.map(({ name, entries }) => [name, ...entries.map(({ type }) => type)])).toEqual([
      ['aa/same', 'Organization', 'Person'],
    ]);
  });
});

test('a namespace may be that of a country, and one of two letters', () => {
  const kor = catalog('kor', [organization('ministry')]);
  const aa = catalog('aa', [organization('bbbb', { sameAs: ['kor/ministry'] })]);
  expect(find(kor, aa)).toEqual([{ 'Organization:aa/bbbb': ['kor/ministry', 'aa/bbbb'] }, []]);
});

test('an entry that is withdrawn keeps its names', () => {
  const aa = catalog('aa', [event('e', { withdrawn: true, sameAs: ['bb/x'] })]);
  expect(find(aa)).toEqual([{ 'Event:aa/e': ['aa/e'] }, []]);
});

test('notices an entry with the slug of another in the commons, unless they are the same', () => {
  const commons = catalog(null, [event('x'), event('y'), person('pppp')]);
  const aa = catalog('aa', [event('x'), event('y', { sameAs: ['y'] }), organization('pppp'), event('z')]);
  expect(findInEveryOrder(aa, commons).notices).toEqual(['aa/pppp: shadow (aa/pppp, pppp)', 'aa/x: shadow (aa/x, x)']);
});

test('reports the first hundred declarations of a catalog that are ignored, and counts the others', () => {
  const slugs = Array.from({ length: 130 }, (_, index) => `e${String(index).padStart(3, '0')}`);
  const aa = catalog(
    'aa',
    slugs.map((slug) => event(slug, { sameAs: ['aa/x'] })),
  );
  const bb = catalog('bb', [event('e', { sameAs: ['bb/x'] })]);
  const { ignored } = identify([bb, aa]);
  expect(ignored.list.map(describeIgnored)).toEqual(
    [...slugs.slice(0, 100).map((slug) => `aa/${slug}`), 'bb/e'].map(
      (name) => `${name} sameAs ${name.slice(0, 2)}/x: own`,
    ),
  );
  expect([...ignored.more]).toEqual([['aa', 30]]);
});
