import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createWorkFolder } from './work-folder.ts';

const realData = new URL('../../data', import.meta.url).pathname;

/** A folder of another institute, which knows two of the tiny folder's entries by other slugs. */
const createTwoFolders = async () => {
  const folder = await createWorkFolder('tiny');
  await mkdir(folder.path('mine'));
  await folder.write(
    'mine/actors.json',
    `{
  "organizations": [
    { "slug": "institut-quay", "names": { "en": "The Quay Institute" }, "kind": "THINK_TANK", "country": "FRA" }
  ],
  "people": [{ "slug": "moor-ada", "names": { "en": "Moor, Ada" } }]
}
`,
  );
  await folder.write(
    'mine/events.json',
    `{
  "events": [
    { "slug": "harbour-talks-in-lyon-2025", "title": "Harbour talks in Lyon, 2025", "kind": "MINISTERIAL", "order": 1 }
  ]
}
`,
  );
  return folder;
};

const ARGV = ['match', '--data', 'tiny', '--data', 'mine'];

const QUAY = {
  score: 0.97,
  type: 'Organization',
  entries: [
    { ref: 'quay-institute', title: 'Quay Institute', file: 'tiny/actors.json', line: 5, column: 15 },
    { ref: 'mine/institut-quay', title: 'The Quay Institute', file: 'mine/actors.json', line: 3, column: 15 },
  ],
  reasons: [
    'the same name in English: Quay Institute / The Quay Institute',
    'the same country: FR',
    'the same kind: THINK_TANK',
  ],
  sameAs: ['commons/quay-institute'],
};

test('likely duplicates are printed with their locations, the reasons, and what declares them the same', async () => {
  await using folder = await createTwoFolders();
  await folder.write('mine/catalog.json', '{ "namespace": "mine", "title": "Mine", "publisher": "Me" }');
  expect(await folder.run(ARGV)).toEqual({
    code: 0,
    out: `0.97 organization
  tiny/actors.json:5:15 quay-institute: Quay Institute
  mine/actors.json:3:15 mine/institut-quay: The Quay Institute
  the same name in English: Quay Institute / The Quay Institute
  the same country: FR
  the same kind: THINK_TANK
  if they are the same, set in mine/institut-quay: "sameAs": ["commons/quay-institute"]

0.89 person
  tiny/actors.json:8:24 ada-moor: Ada Moor
  mine/actors.json:5:24 mine/moor-ada: Moor, Ada
  the same name in English: Ada Moor / Moor, Ada
  if they are the same, set in mine/moor-ada: "sameAs": ["commons/ada-moor"]

2 folders, 12 entries, 7 pairs compared: 2 likely duplicates (tiny, mine)
`,
    err: '',
  });
});

test('within one catalog nothing can be declared, and one entry is to be kept', async () => {
  await using folder = await createTwoFolders();
  const { code, out } = await folder.run(ARGV);
  expect(code).toBe(0);
  expect(out).toContain('  if they are the same, keep one: ');
  expect(out).not.toContain('sameAs');
});

test('--json prints the same for programs, and --type and --limit say which', async () => {
  await using folder = await createTwoFolders();
  await folder.write('mine/catalog.json', '{ "namespace": "mine", "title": "Mine", "publisher": "Me" }');
  const read = async (...options: string[]) => {
    const { code, out, err } = await folder.run([...ARGV, '--json', ...options]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out);
  };
  const pairs = [QUAY];
  const counts = { folders: ['tiny', 'mine'], min: 0.8, skipped: 0 };
  expect(await read('--limit', '1')).toEqual({ ...counts, entries: 12, compared: 7, found: 2, pairs });
  expect(await read('--type', 'organization')).toEqual({ ...counts, entries: 3, compared: 1, found: 1, pairs });
  const some = await read('--type', 'event', '--type', 'issue', '--min', '0.1');
  expect(some.pairs.map(({ score, type }: { score: number; type: string }) => [score, type])).toEqual([
    [0.11, 'Event'],
  ]);
});

describe('--accept', () => {
  const createMine = async () => {
    const folder = await createTwoFolders();
    await folder.write('mine/catalog.json', '{ "namespace": "mine", "title": "Mine", "publisher": "Me" }');
    const files = async () => [
      await folder.read('tiny/actors.json'),
      await folder.read('mine/actors.json'),
      await folder.read('mine/events.json'),
    ];
    return { ...folder, files };
  };

  test('writes what declares the pair into the file of the second entry, and nothing else', async () => {
    await using folder = await createMine();
    const [tiny, actors, events] = await folder.files();
    expect(await folder.run([...ARGV, '--accept', 'quay-institute=mine/institut-quay'])).toEqual({
      code: 0,
      out: `0.97 organization mine/institut-quay is the same as commons/quay-institute
  mine/actors.json
    "organizations": [
-     { "slug": "institut-quay", "names": { "en": "The Quay Institute" }, "kind": "THINK_TANK", "country": "FRA" }
+     {
+       "slug": "institut-quay",
+       "names": { "en": "The Quay Institute" },
+       "kind": "THINK_TANK",
+       "country": "FRA",
+       "sameAs": ["commons/quay-institute"]
+     }
    ],
`,
      err: '',
    });
    const [after, written, others] = await folder.files();
    expect([after, others]).toEqual([tiny, events]);
    expect(JSON.parse(written as string).organizations[0].sameAs).toEqual(['commons/quay-institute']);
    expect(written).not.toBe(actors);
    const { out } = await folder.run([...ARGV, '--type', 'organization']);
    expect(out).toContain(': no likely duplicates (');
  });

  test('takes several pairs, in any order and with the namespace of the commons', async () => {
    await using folder = await createMine();
    const argv = [
      '--accept',
      'mine/institut-quay=commons/quay-institute',
      '--accept',
      'ada-moor=mine/moor-ada',
      '--json',
    ];
    const { code, out } = await folder.run([...ARGV, ...argv]);
    expect({ code, ...JSON.parse(out) }).toEqual({
      code: 0,
      accepted: [
        {
          score: 0.97,
          type: 'Organization',
          entries: ['quay-institute', 'mine/institut-quay'],
          sameAs: 'commons/quay-institute',
          file: 'mine/actors.json',
        },
        {
          score: 0.89,
          type: 'Person',
          entries: ['ada-moor', 'mine/moor-ada'],
          sameAs: 'commons/ada-moor',
          file: 'mine/actors.json',
        },
      ],
    });
    expect((await folder.run(ARGV)).out).toContain(': no likely duplicates (');
  });

  test.each([
    [['quay-institute=mine/moor-ada'], 'are of two types'],
    [['quay-institute=mine/nobody'], 'mine/nobody, which is not an entry of these folders'],
    [['quay-institute=quay-institute'], 'are one entry'],
    [['quay-institute=quay-ports-unit'], 'one is a part of the other'],
    [['lyon-harbour-talks-2024=harbour-fee-cut-2024', '--min', '0'], 'are in one catalog'],
    [['kobe-harbour-talks-2025=mine/harbour-talks-in-lyon-2025'], '` accepts it'],
    [
      ['ada-moor=mine/moor-ada', '--accept', 'quay-institute=mine/nobody'],
      'mine/nobody, which is not an entry of these folders',
    ],
  ])('refuses %j, and writes nothing', async (argv, message) => {
    await using folder = await createMine();
    const before = await folder.files();
    const { code, out, err } = await folder.run([...ARGV, '--accept', ...argv]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining(message) });
    expect(await folder.files()).toEqual(before);
  });

  test('refuses what is declared already, and what would unite two entries of one catalog', async () => {
    await using folder = await createMine();
    const accept = (pair: string, min = '0.8') => folder.run([...ARGV, '--min', min, '--accept', pair]);
    expect((await accept('ada-moor=mine/moor-ada')).code).toBe(0);
    expect(await accept('ada-moor=mine/moor-ada')).toMatchObject({
      code: 1,
      err: expect.stringContaining('are declared the same already'),
    });
    await folder.edit(
      'mine/actors.json',
      '"people": [',
      '"people": [{ "slug": "ada-mohr", "names": { "en": "Ada Mohr" } }, ',
    );
    expect(await accept('ada-moor=mine/ada-mohr', '0')).toMatchObject({
      code: 1,
      err: expect.stringContaining('would be ignored'),
    });
  });

  test('needs two references', async () => {
    await using folder = await createMine();
    const { code, err } = await folder.run([...ARGV, '--accept', 'quay-institute']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Give two references') });
  });
});

test('the real data has no likely duplicates', async () => {
  await using folder = await createWorkFolder('second-brief');
  const { code, out } = await folder.run(['match', '--data', realData, '--data', 'second-brief']);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^2 folders, .*: no likely duplicates \(/m) });
});

test('progress is shown on a terminal only', async () => {
  await using folder = await createWorkFolder('tiny');
  const { err } = await folder.run(['match', '--data', 'tiny'], { isTTY: true });
  expect(err).toBe('Reading tiny …\nComparing 9 entries …\n');
});

test('data with errors is refused, all problems at once', async () => {
  await using folder = await createTwoFolders();
  await folder.edit('mine/events.json', '"MINISTERIAL"', '"MINISTERIUM"');
  await folder.edit('mine/actors.json', '"FRA"', '"FRANCE"');
  const { code, out, err } = await folder.run(ARGV);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^mine\/actors\.json:3:.*\nmine\/events\.json:3:93 .*\nerror: the data has 2 errors; .*\n$/);
});

test.each([
  [['--min', '1.5'], 'A score is a number from 0 to 1.'],
  [['--min', 'high'], 'A score is a number from 0 to 1.'],
  [['--type', 'brief'], 'Allowed choices are organization, person, grouping, event, issue, instrument.'],
  [['--limit', '0'], 'The number of pairs is a whole number from 1 to 100000.'],
  [['--data', 'nowhere'], 'which does not exist'],
])('%j is refused', async (options, message) => {
  await using folder = await createWorkFolder('tiny');
  const { code, out, err } = await folder.run(['match', ...options]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
});
