import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const addTo = async (data = 'tiny') => {
  const folder = await createWorkFolder('tiny', 'catalogs');
  return { ...folder, add: (...argv: string[]) => folder.run(['add', ...argv, '--data', data]) };
};

/** The lines that a file has more, and fewer, than before. */
const changesOf = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
};

describe('an entry is added', () => {
  test('though a brief has errors, also if it is what the brief lacks', async () => {
    await using folder = await addTo();
    const brief = 'tiny/briefs/harbours-2024.json';
    const { mentions, ...rest } = JSON.parse(await folder.read(brief));
    const lacking = [{ ...mentions[0], event: 'quay-closed-2024' }, ...mentions.slice(1)];
    await folder.write(brief, JSON.stringify({ ...rest, language: undefined, mentions: lacking }));
    expect((await folder.run(['validate', '--data', 'tiny'])).code).toBe(1);
    expect(await folder.add('event', '--title', 'Quay closed, 2024', '--kind', 'OTHER')).toMatchObject({
      code: 0,
      err: '',
    });
    await folder.write(brief, JSON.stringify({ ...rest, mentions: lacking }));
    expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0 });
  });

  test('to a catalog that has no registers yet, which are made', async () => {
    await using folder = await createWorkFolder('catalogs');
    for (const file of ['actors.json', 'events.json']) await rm(folder.path('catalogs/harbour', file));
    const { code, err } = await folder.run([
      ...['add', 'actor', '--name', 'Quay Union', '--kind', 'ASSOCIATION'],
      ...['--data', 'catalogs/harbour'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(await folder.read('catalogs/harbour/actors.json'))).toEqual({
      organizations: [{ slug: 'quay-union', names: { en: 'Quay Union' }, kind: 'ASSOCIATION' }],
    });
    expect(JSON.parse(await folder.read('catalogs/harbour/events.json'))).toEqual({});
  });

  test('to its list, in the layout of the file, and its reference is printed', async () => {
    await using folder = await addTo();
    const before = await folder.read('tiny/actors.json');
    const argv = ['--name', 'Tug Masters’ Union', '--name', 'fr=Union des remorqueurs', '--kind', 'association'];
    expect(await folder.add('actor', ...argv, '--country', 'fr', '--alias', 'TMU')).toEqual({
      code: 0,
      out: `added organization tug-masters-union: Tug Masters’ Union
  tiny/actors.json:8:15
  refer to it as "tug-masters-union"
`,
      err: '',
    });
    expect(changesOf(before, await folder.read('tiny/actors.json'))).toEqual({
      gone: [
        '    { "slug": "quay-ports-unit", "names": { "en": "Ports Unit" }, "kind": "UNIT", "partOf": "quay-institute" }',
      ],
      come: [
        '    { "slug": "quay-ports-unit", "names": { "en": "Ports Unit" }, "kind": "UNIT", "partOf": "quay-institute" },',
        '    {',
        '      "slug": "tug-masters-union",',
        '      "names": { "en": "Tug Masters’ Union", "fr": "Union des remorqueurs" },',
        '      "kind": "ASSOCIATION",',
        '      "country": "FRA",',
        '      "aliases": ["TMU"]',
        '    }',
      ],
    });
    expect((await folder.run(['validate', '--data', 'tiny'])).code).toBe(0);
  });

  test.each([
    ['person', ['actor', '--name', 'Bo Lee', '--type', 'person'], 'bo-lee'],
    ['grouping', ['actor', '--name', 'Tide watchers', '--kind', 'MOVEMENT'], 'tide-watchers'],
    ['event', ['event', '--title', 'Lighthouse strike, 2023', '--kind', 'PROTEST'], 'lighthouse-strike-2023'],
    ['issue', ['issue', '--title', 'Noise at night', '--part-of', 'harbour-fees'], 'noise-at-night'],
    ['instrument', ['instrument', '--title', 'Pilot Act', '--kind', 'law', '--jurisdiction', 'fr'], 'pilot-act'],
  ])('of each type: %s', async (type, argv, slug) => {
    await using folder = await addTo();
    const { code, out } = await folder.add(...argv);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(new RegExp(`^added ${type} ${slug}: `)) });
    expect((await folder.run(['find', slug, '--data', 'tiny', '--type', type])).code).toBe(0);
  });

  test('says why the slug of a short name is longer', async () => {
    await using folder = await addTo();
    const { out } = await folder.add('actor', '--name', 'AWO', '--kind', 'think-tank');
    expect(out).toContain(
      '  refer to it as "awo-organization"\n  its slug is not "awo": an actor slug has four characters or more',
    );
  });

  test('to a catalog with a namespace', async () => {
    await using folder = await addTo('catalogs/north');
    const { code, out } = await folder.add('event', '--title', 'Lighthouse strike, 2023', '--kind', 'PROTEST');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining(
        'refer to it as "lighthouse-strike-2023" in this catalog, and as "north/lighthouse-strike-2023" in others\n',
      ),
    });
  });

  test('only on paper with --dry-run, which prints the lines', async () => {
    await using folder = await addTo();
    const before = await folder.read('tiny/events.json');
    const { code, out } = await folder.add('issue', '--title', 'Noise at night', '--dry-run');
    expect({ code, out }).toEqual({
      code: 0,
      out: `would add issue noise-at-night: Noise at night
  tiny/events.json:39:15
      { "slug": "harbour-fees", "curatorRef": "I1", "title": "Harbour fees" },
-     { "slug": "small-boat-fees", "curatorRef": "I2", "title": "Fees for small boats", "partOf": "harbour-fees" }
+     { "slug": "small-boat-fees", "curatorRef": "I2", "title": "Fees for small boats", "partOf": "harbour-fees" },
+     { "slug": "noise-at-night", "title": "Noise at night" }
    ]
  refer to it as "noise-at-night"
`,
    });
    expect(await folder.read('tiny/events.json')).toBe(before);
  });

  test('with the result as JSON', async () => {
    await using folder = await addTo();
    const { code, out } = await folder.add('issue', '--title', 'Noise at night', '--json');
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 0,
      written: true,
      ref: 'noise-at-night',
      type: 'Issue',
      title: 'Noise at night',
      place: { file: 'tiny/events.json', line: 39, column: 15 },
      entry: { slug: 'noise-at-night', title: 'Noise at night' },
      likely: [],
      similar: [],
    });
  });

  test('with those that are similar, but not likely the same', async () => {
    await using folder = await addTo();
    const { code, out } = await folder.add('issue', '--title', 'Fees of harbours');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/\n {2}similar: harbour-fees: Harbour fees\n$/),
    });
  });

  test('under another slug if the first is taken', async () => {
    await using folder = await addTo();
    const argv = ['actor', '--name', 'Ada Moor', '--type', 'person', '--force'];
    expect((await folder.add(...argv)).out).toContain('added person ada-moor-2: ');
  });
});

describe('nothing is written', () => {
  const refuse = async (argv: readonly string[]) => {
    await using folder = await addTo();
    const files = async () => [await folder.read('tiny/actors.json'), await folder.read('tiny/events.json')];
    const before = await files();
    const result = await folder.add(...argv);
    expect(await files()).toEqual(before);
    return result;
  };

  test('if the entry is likely there already', async () => {
    const argv = ['actor', '--name', 'The Quay Institute', '--kind', 'THINK_TANK', '--country', 'FRA'];
    expect(await refuse(argv)).toEqual({
      code: 1,
      out: `"The Quay Institute" is likely there already; nothing was written
0.97 quay-institute: Quay Institute
  tiny/actors.json:5:15
  the same name in English: Quay Institute / The Quay Institute
  the same country: FR
  the same kind: THINK_TANK
if it is the same organization, refer to it by its id; if it is not, --force adds it
`,
      err: '',
    });
    const { out } = await refuse([...argv, '--json']);
    expect(JSON.parse(out)).toMatchObject({ written: false, place: null, likely: [{ ref: 'quay-institute' }] });
  });

  test.each([
    [['actor', '--name', 'Moor, Ada', '--type', 'person'], '0.89 ada-moor'],
    [['actor', '--name', 'Addie Moor', '--alias', 'Ada Moor', '--type', 'person'], 'ada-moor'],
    [['actor', '--name', 'French Republic', '--kind', 'GOVERNMENT'], '1.00 FRA: France'],
    [['issue', '--title', 'Harbour fees', '--slug', 'fees-of-harbours'], 'harbour-fees'],
  ])('for %j, which it finds', async (argv, found) => {
    const { code, out } = await refuse(argv);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining(found) });
  });

  test.each([
    [
      ['issue', '--title', 'Noise at night', '--part-of', 'harbour-fee'],
      1,
      'with this change the data would have 1 error; nothing was written',
    ],
    [['issue', '--title', 'Noise at night', '--slug', 'harbour-fees'], 1, 'which issue at tiny/events.json:37:15 has'],
    [['issue', '--title', 'Noise at night', '--slug', 'Noise'], 1, 'a slug has lower-case letters'],
    [['issue', '--title', '항만 소음'], 2, "Give '--slug <slug>'"],
    [['actor', '--name', 'x=Quay', '--kind', 'THINKTANK'], 2, 'Did you mean THINK_TANK? Allowed choices are'],
    [['actor', '--name', 'fr=Quai', '--kind', 'NGO'], 2, 'gives no English name'],
    [['actor', '--name', 'Quai', '--name', 'en=Quay', '--kind', 'NGO'], 2, 'There is a name in "en" already'],
    [['actor', '--name', 'Bo Lee'], 2, "or give '--kind <kind>'"],
    [['actor', '--name', 'Bo Lee', '--kind', 'OTHER'], 2, "option '--type <type>' is missing"],
    [['actor', '--name', 'Bo Lee', '--kind', 'NGO', '--type', 'person'], 2, 'a person has no kind'],
    [['actor', '--name', 'Bo Lee', '--kind', 'NGO', '--type', 'grouping'], 2, 'which no grouping has'],
    [['actor', '--name', 'Bo Lee', '--type', 'organisation'], 2, 'Allowed choices are organization, person, grouping'],
    [['actor', '--name', 'Bo Lee', '--kind', 'NGO', '--country', 'France'], 2, 'Give a code of ISO 3166-1'],
    [
      ['actor', '--name', 'Bo Lee', '--kind', 'FORUM', '--part-of', 'quay-institute'],
      2,
      'only an organization is a part',
    ],
    [
      ['actor', '--name', 'Bo Lee', '--kind', 'NGO', '--same-as', 'wikidata:42'],
      2,
      'it is written as in "wikidata:Q884"',
    ],
    [['event', '--title', 'Strike', '--kind', 'PROTEST', '--order', 'first'], 2, 'An order is a whole number'],
    [['event', '--title', 'Strike'], 2, "required option '--kind <kind>' not specified"],
  ])('%j', async (argv, code, message) => {
    const result = await refuse(argv);
    expect(result).toEqual({ code, out: '', err: expect.stringContaining(message) });
  });

  test('without a folder to write to: the data of the package stays as it is', async () => {
    await using folder = await createWorkFolder('tiny');
    const argv = ['add', 'issue', '--title', 'Noise at night'];
    expect(await folder.run(argv)).toEqual({
      code: 2,
      out: '',
      err: "error: option '--data <folder>' is missing. Give the data folder to write to.\n",
    });
    expect((await folder.run(argv, { env: { BRIEFGRAPH_DATA: 'tiny' } })).code).toBe(0);
  });

  test('where a register has errors', async () => {
    await using folder = await addTo();
    await folder.edit('tiny/actors.json', '"THINK_TANK"', '"TANK"');
    const { code, err } = await folder.add('issue', '--title', 'Noise at night');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('tiny/actors.json:5:') });
  });
});
