import { expect, test } from 'vitest';
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
  const byOption = await folder.run(['validate', '--data', realData, '--data', 'second-brief']);
  expect(byOption).toEqual({ code: 0, out: expect.stringMatching(/^2 folders, 4 briefs, 69 events: /m), err: '' });
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
    '1 folder: 4 errors (tiny)',
    '',
  ]);
  expect(out).toContain('did you mean "DOMESTIC_POLICY"?');
});

test('--json prints the same for programs', async () => {
  await using folder = await createWorkFolder('tiny');
  const good = await folder.run(['validate', '--data', 'tiny', '--json']);
  expect({ ...good, out: JSON.parse(good.out) }).toEqual({
    code: 0,
    out: { ok: true, folders: ['tiny'], counts: { briefs: 1, events: 3 }, errors: 0, warnings: 0, problems: [] },
    err: '',
  });
  await folder.edit('tiny/events.json', '"order": 2', '"order": "two"');
  const bad = await folder.run(['validate', '--data', 'tiny', '--json']);
  expect({ ...bad, out: JSON.parse(bad.out) }).toEqual({
    code: 1,
    out: {
      ok: false,
      folders: ['tiny'],
      counts: null,
      errors: 1,
      warnings: 0,
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
