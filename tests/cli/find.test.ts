import { describe, expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const refsIn = (out: string): string[] => JSON.parse(out).entries.map(({ ref }: { ref: string }) => ref);

/** The tiny folder, with names in several scripts. */
const createNamed = async () => {
  const folder = await createWorkFolder('tiny');
  await folder.edit(
    'tiny/actors.json',
    '"fr": "Ada Moor" }, "country": "FRA" }]',
    `"fr": "Ada Moor", "ko": "에이다 무어" }, "country": "FRA", "aliases": ["A. Moor"], "sameAs": ["wikidata:Q42"] },
    { "slug": "zoe-bergstroem", "names": { "en": "Zoë Bergström", "ja": "ゾーイ・バーグストローム" } }
  ]`,
  );
  const find = (...words: string[]) => folder.run(['find', ...words, '--data', 'tiny']);
  return { ...folder, find, refs: async (...words: string[]) => refsIn((await find(...words, '--json')).out) };
};

test('an entry is printed with its other names, what uses it, and its location', async () => {
  await using folder = await createNamed();
  expect(await folder.find('ada', 'moor')).toEqual({
    code: 0,
    out: `person ada-moor: Ada Moor
  FRA
  also 에이다 무어 / A. Moor
  same as wikidata:Q42
  in 1 brief: harbours-2024
  tiny/actors.json:8:24

259 entries searched: 1 found for "ada moor" (tiny)
`.replace('259', String(JSON.parse((await folder.find('ada', '--json')).out).searched)),
    err: '',
  });
});

describe('entries are found', () => {
  test.each([
    ['by the beginning of a word', ['quay', 'inst'], ['quay-institute']],
    ['by a misspelt word', ['Bergstorm'], ['zoe-bergstroem']],
    ['without accents, and in another order', ['bergstrom', 'zoe'], ['zoe-bergstroem']],
    ['by a name in another script', ['무어'], ['ada-moor']],
    ['by a part of a name without spaces', ['バーグ'], ['zoe-bergstroem']],
    ['by reference', ['ada-moor'], ['ada-moor']],
    ['by type and reference', ['Person:ada-moor'], ['ada-moor']],
    ['by external id', ['wikidata:Q42'], ['ada-moor']],
    ['by country code', ['FR'], ['FRA']],
    ['by the name of a country in another language', ['Frankreich'], ['FRA']],
    ['by the name of a country that no register has', ['Nouvelle-Zélande'], ['NZL']],
    ['by day', ['2024-05-14'], ['lyon-harbour-talks-2024']],
    ['by words and month', ['cut', '2024-05'], ['harbour-fee-cut-2024']],
  ])('%s: %j', async (_, words, refs) => {
    await using folder = await createNamed();
    expect(await folder.refs(...words)).toEqual(refs);
  });

  test('by a year: what was within it before what may have been', async () => {
    await using folder = await createNamed();
    const refs = await folder.refs('2024');
    expect(refs.slice(0, 2).sort()).toEqual(['harbour-fee-cut-2024', 'lyon-harbour-talks-2024']);
  });

  test('the best first: a whole name before a part of one', async () => {
    await using folder = await createNamed();
    expect((await folder.refs('harbour', 'fees'))[0]).toBe('harbour-fees');
  });

  test('of one type only, and not more than a limit', async () => {
    await using folder = await createNamed();
    expect(await folder.refs('harbour', '--type', 'issue')).toEqual(['harbour-fees']);
    const { out } = await folder.find('harbour', '--limit', '1');
    expect(out).toMatch(/\n\d more; --limit lists them\n/);
  });
});

describe('where nothing is found, the exit code is 1', () => {
  test('and what was searched and may be meant is printed', async () => {
    await using folder = await createNamed();
    const { code, out } = await folder.find('qay');
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/^\d+ entries searched: nothing found for "qay" \(tiny\)\ndid you mean "quay"\?\n$/),
    });
    // Each word is known, and no entry has all of them.
    expect((await folder.find('quay', 'mackerell', 'lyon', 'fees')).out).not.toContain('did you mean');
    const other = await folder.find('wikidata:Q43');
    expect(other.code).toBe(1);
    expect(other.out).toContain('`briefgraph add` adds an entry');
  });

  test('also with --json', async () => {
    await using folder = await createNamed();
    const { code, out } = await folder.find('zzz', '--json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 1, found: 0, entries: [] });
  });
});

test('entries of several catalogs are found by their names without the namespace', async () => {
  await using folder = await createWorkFolder('catalogs');
  const { code, out } = await folder.run([
    'find',
    'talks',
    '--data',
    'catalogs/commons',
    '--data',
    'catalogs/north',
    '--json',
  ]);
  expect(code).toBe(0);
  for (const { ref, place } of JSON.parse(out).entries) if (ref.includes('/')) expect(place.file).toContain('north');
});

test.each([
  [['x', '--type', 'brief'], 'Allowed choices are country, organization'],
  [['x', '--limit', '0'], 'The number of entries is a whole number'],
  [[], "missing required argument 'words'"],
  [['x'.repeat(501)], "argument 'words' has 501 characters; no name has more than 500. Give fewer words."],
])('%j is refused', async (options, message) => {
  await using folder = await createWorkFolder('tiny');
  expect(await folder.run(['find', ...options])).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
});

test('a brief with errors stops no search, since it may lack what is looked for; a register does, without warnings', async () => {
  await using folder = await createNamed();
  await folder.edit('tiny/briefs/harbours-2024.json', '"slug": "harbours-2024"', '"slug": "harbours-2024", "about": 1');
  expect(await folder.refs('moor')).toEqual(['ada-moor']);
  await folder.edit('tiny/events.json', '"order": 2', '"order": "two"');
  const { code, out, err } = await folder.find('moor');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^tiny\/events\.json:\d+:\d+ event [^\n]*\nerror: the data has 1 error; fix it and try again\n$/);
});
