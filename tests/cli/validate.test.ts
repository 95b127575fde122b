import { mkdir, rename, rmdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { countPublished } from '../support/published-counts.ts';
import { createWorkFolder } from './work-folder.ts';

const realData = new URL('../../data', import.meta.url).pathname;

test('good data is counted', async () => {
  await using folder = await createWorkFolder('tiny');
  expect(await folder.run(['validate', '--data', 'tiny'])).toEqual({
    code: 0,
    out: '1 folder, 1 brief, 3 events: no problems (tiny)\n',
    err: '',
  });
});

test('folders are merged, from the option or the environment', async () => {
  await using folder = await createWorkFolder('second-brief');
  const { catalogs, briefs, events } = countPublished();
  const counts = `2 folders, ${catalogs + 1} catalogs, ${briefs + 1} briefs, ${events + 2} events: `;
  const byOption = await folder.run(['validate', '--data', realData, '--data', 'second-brief']);
  expect(byOption).toEqual({
    code: 0,
    out: expect.stringMatching(new RegExp(`^${counts}`, 'm')),
    err: '',
  });
  const env = { BRIEFGRAPH_DATA: `${realData}:second-brief` };
  expect(await folder.run(['validate'], { env })).toEqual(byOption);
});

test('all problems are printed at once, each with its position', async () => {
  await using folder = await createWorkFolder('tiny');
  await folder.edit('tiny/events.json', '"order": 2', '"order": "two"');
  await folder.edit('tiny/events.json', '"kind": "DOMESTIC_POLICY"', '"kind": "DOMESTIC_POLITICS"');
  await folder.edit('tiny/actors.json', '"slug": "quay-institute"', '"slug": "kay-institute"');
  const { code, out, err } = await folder.run(['validate', '--data', 'tiny']);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const lines = out.split('\n').map((line) => line.replace(/^(\S+:\d+:\d+ ).*/, '$1…'));
  expect(lines).toEqual([
    'tiny/actors.json:6:93 …',
    'tiny/events.json:22:15 …',
    'tiny/events.json:23:16 …',
    'tiny/briefs/harbours-2024.json:5:16 …',
    '1 folder: 4 errors; likely duplicates were not looked for, since tiny/events.json cannot be read in full (tiny)',
    '',
  ]);
  expect(out).toContain('did you mean "DOMESTIC_POLICY"?');
});

test('--json prints the same for programs', async () => {
  await using folder = await createWorkFolder('tiny');
  const good = await folder.run(['validate', '--data', 'tiny', '--json']);
  expect({ ...good, out: JSON.parse(good.out) }).toEqual({
    code: 0,
    out: {
      ok: true,
      folders: ['tiny'],
      catalogs: [{ key: 'tiny', folder: 'tiny', title: 'tiny' }],
      counts: { briefs: 1, events: 3 },
      errors: 0,
      warnings: 0,
      duplicatesSought: true,
      problems: [],
    },
    err: '',
  });
  await folder.edit('tiny/events.json', '"order": 2', '"order": "two"');
  const bad = await folder.run(['validate', '--data', 'tiny', '--json']);
  expect({ ...bad, out: JSON.parse(bad.out) }).toEqual({
    code: 1,
    out: {
      ok: false,
      folders: ['tiny'],
      catalogs: [{ key: 'tiny', folder: 'tiny', title: 'tiny' }],
      counts: null,
      errors: 1,
      warnings: 0,
      duplicatesSought: false,
      problems: [
        {
          file: 'tiny/events.json',
          line: 23,
          column: 16,
          severity: 'error',
          message: expect.stringContaining('order'),
        },
      ],
    },
    err: '',
  });
});

test('errors come before warnings', async () => {
  await using folder = await createWorkFolder('tiny');
  const forgotten = '{ "slug": "forgotten-talks-2024", "title": "Talks", "kind": "FORUM", "order": 9 },';
  await folder.edit('tiny/events.json', '"events": [', `"events": [${forgotten}`);
  await folder.edit('tiny/briefs/harbours-2024.json', '"publisher": "quay-institute"', '"publisher": "key-institute"');
  const { code, out } = await folder.run(['validate', '--data', 'tiny']);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^tiny\/briefs\/.*\ntiny\/events\.json:3:\d+ warning: .*\n1 folder: 1 error and 1 warning \(tiny\)\n$/,
  );
});

test('warnings alone exit with 0', async () => {
  await using folder = await createWorkFolder();
  const { code, out } = await folder.run(['validate', '--data', realData, '--json']);
  const { ok, errors, warnings, problems } = JSON.parse(out);
  expect({ code, ok, errors, warnings }).toEqual({ code: 0, ok: true, errors: 0, warnings: problems.length });
});

test('what is given is counted, and catalogs that are only extended are named', async () => {
  await using folder = await createWorkFolder('catalogs');
  const validate = async (...names: string[]) =>
    (await folder.run(['validate', ...names.flatMap((name) => ['--data', name])])).out;
  expect(await validate('catalogs/commons')).toBe('1 folder, 4 briefs, 3 events: no problems (catalogs/commons)\n');
  expect(await validate('catalogs/north', 'catalogs/harbour')).toBe(
    '2 folders, 6 briefs, 4 events: no problems (catalogs/north, catalogs/harbour; extends commons)\n',
  );
  expect(await validate('catalogs/north', 'catalogs/commons')).toBe(
    'catalogs/north/events.json:32:18 warning: event "strike-2023", sameAs[0]: "harbour/port-strike-2023" is not looked for, as the catalog "harbour" is not loaded (1 in "sameAs"); to have it checked, add its folder with --data, or list it in "extends" of catalog.json\n2 folders, 7 briefs, 5 events: 1 warning (catalogs/north, catalogs/commons)\n',
  );
  const { out } = await folder.run(['validate', '--data', 'catalogs/north', '--json']);
  expect(JSON.parse(out).counts).toEqual({ briefs: 3, events: 3 });
});

test('a declaration of an entry that is in no catalog that is loaded is a warning, with what may be meant', async () => {
  await using folder = await createWorkFolder('catalogs');
  const validate = async () =>
    (await folder.run(['validate', '--data', 'catalogs/north', '--data', 'catalogs/harbour'])).out;
  await folder.edit('catalogs/north/events.json', '"harbour/port-strike-2023"', '"harbours/port-strike-2023"');
  expect(await validate()).toContain(
    'sameAs[0]: "harbours/port-strike-2023" is not looked for, as the catalog "harbours" is not loaded (1 in "sameAs"); did you mean "harbour"?\n',
  );
  await folder.edit('catalogs/north/catalog.json', '["commons"]', '["commons", "harbours"]');
  expect(await validate()).not.toContain('sameAs[0]');
});

test('the catalogs in a folder are read with it', async () => {
  await using folder = await createWorkFolder('catalogs');
  await mkdir(folder.path('data'));
  await rename(folder.path('catalogs'), folder.path('data/catalogs'));
  for (const name of ['catalog.json', 'actors.json', 'events.json', 'briefs'])
    await rename(folder.path('data/catalogs/commons', name), folder.path('data', name));
  await rmdir(folder.path('data/catalogs/commons'));
  const { out } = await folder.run(['validate', '--data', 'data']);
  expect(out).toBe('1 folder, 3 catalogs, 10 briefs, 6 events: no problems (data)\n');
  const alone = await folder.run(['validate', '--data', 'data/catalogs/north', '--json']);
  expect(JSON.parse(alone.out)).toMatchObject({
    ok: true,
    folders: ['data/catalogs/north'],
    catalogs: [
      { key: 'north', folder: 'data/catalogs/north', title: 'Notes of the Northern Desk' },
      { key: 'commons', folder: 'data', title: 'The commons of the Sound' },
    ],
  });
});

test('the commons of the package are found from anywhere, without warnings about them', async () => {
  await using folder = await createWorkFolder();
  await mkdir(folder.path('mine'));
  await folder.write('mine/catalog.json', MINE);
  await folder.write('mine/actors.json', '{}');
  await folder.write('mine/events.json', '{ "issues": [{ "slug": "fees", "title": "Fees", "partOf": "nowhere" }] }');
  const wrong = await folder.run(['validate', '--data', 'mine']);
  expect(wrong).toEqual({
    code: 1,
    out: 'mine/events.json:1:59 issue "fees", partOf: "nowhere" is not an issue\n1 folder: 1 error (mine; extends commons)\n',
    err: '',
  });
  await folder.edit('mine/events.json', '"nowhere"', '"thaad-dispute"');
  const right = await folder.run(['validate', '--data', 'mine']);
  expect(right).toEqual({
    code: 0,
    out: '1 folder, 0 briefs, 0 events: no problems (mine; extends commons)\n',
    err: '',
  });
  await folder.edit('mine/catalog.json', '"commons"', '"commons", "south"');
  const { out } = await folder.run(['validate', '--data', 'mine']);
  expect(out).toBe(
    'mine/catalog.json:1:82 extends[1]: the catalog "south" was not found in south/ or data/catalogs/south/; add its folder or its address with --data\n1 folder: 1 error (mine; extends commons)\n',
  );
});

const MINE = '{ "namespace": "mine", "title": "Mine", "publisher": "I", "extends": ["commons"] }';

test('entries that are likely the same are warnings, at the second of them', async () => {
  await using folder = await createWorkFolder('tiny');
  const events = JSON.parse(await folder.read('tiny/events.json'));
  const [first] = events.events;
  events.events.push({ ...first, slug: 'another-slug', curatorRef: undefined, title: `${first.title}!` });
  await folder.write('tiny/events.json', JSON.stringify(events, null, 2));
  const { code, out } = await folder.run(['validate', '--data', 'tiny']);
  expect(code).toBe(0);
  expect(out).toMatch(
    new RegExp(
      `^tiny/events.json:\\d+:\\d+ warning: event "another-slug" is likely the same as "${first.slug}": .*`,
      'm',
    ),
  );
});

test('entries that are likely the same are found beside errors, once for each slug', async () => {
  await using folder = await createWorkFolder('tiny');
  const events = JSON.parse(await folder.read('tiny/events.json'));
  const [first] = events.events;
  const again = { ...first, curatorRef: undefined };
  events.events.push({ ...again, slug: 'another-slug' }, again);
  await folder.write('tiny/events.json', JSON.stringify(events, null, 2));
  const { code, out } = await folder.run(['validate', '--data', 'tiny']);
  expect(code).toBe(1);
  expect(out.match(/duplicate slug|is likely the same|^1 folder.*/gm)).toEqual([
    'duplicate slug',
    'is likely the same',
    'is likely the same',
    expect.stringMatching(/^1 folder: 1 error and \d warnings \(tiny\)$/),
  ]);
});

test('people whose names are one in two spellings are warnings, with what to do', async () => {
  await using folder = await createWorkFolder('tiny');
  const actors = JSON.parse(await folder.read('tiny/actors.json'));
  actors.people.push({ slug: 'a-moor', names: { en: 'A. Moor' } });
  await folder.write('tiny/actors.json', JSON.stringify(actors, null, 2));
  const { code, out } = await folder.run(['validate', '--data', 'tiny']);
  expect(code).toBe(0);
  expect(out).toContain(
    'warning: person "a-moor" is likely the same as "ada-moor": one name in two spellings: Ada Moor / A. Moor; keep one if so, or give each its wikidata id',
  );
});

test('entries of others that are likely the same are for their curators; own ones that are like them are warned of at the own ones', async () => {
  await using folder = await createWorkFolder();
  const people = (...names: string[]) =>
    JSON.stringify({
      people: names.map((en) => ({ slug: en.toLowerCase().replaceAll(' ', '-'), names: { en }, country: 'NOR' })),
    });
  for (const [name, actors] of [
    ['mine', people('Joseph Tangen')],
    ['theirs', people('Joe Tangen', 'Joe Moor', 'Joseph Moor')],
  ] as const) {
    await mkdir(folder.path(name));
    const description = {
      namespace: name,
      title: name,
      publisher: 'I',
      ...(name === 'mine' && { extends: ['theirs'] }),
    };
    await folder.write(`${name}/catalog.json`, JSON.stringify(description));
    await folder.write(`${name}/actors.json`, actors);
    await folder.write(`${name}/events.json`, '{}');
  }
  const likely = (out: string) => out.split('\n').filter((line) => line.includes('is likely the same as'));
  const mine = await folder.run(['validate', '--data', 'mine']);
  expect(likely(mine.out)).toEqual([
    'mine/actors.json:1:20 warning: person "mine/joseph-tangen" is likely the same as "theirs/joe-tangen": one name in two spellings: Joseph Tangen / Joe Tangen; set "sameAs": ["theirs/joe-tangen"] if so, or give each its wikidata id',
  ]);
  const theirs = await folder.run(['validate', '--data', 'theirs']);
  expect(likely(theirs.out)).toEqual([expect.stringContaining('person "theirs/joseph-moor" is likely the same')]);
});
