import { expect, test } from 'vitest';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

const OPTIONS = ['--title', 'Briefs on the North', '--publisher', 'Skarvoya Institute', '--kind', 'think-tank'];

test('makes a catalog that is valid, and says what comes next', async () => {
  await using folder = await createWorkFolder();
  expect(await folder.run(['init', 'north', ...OPTIONS, '--namespace', 'skarvoya', '--license', 'CC-BY-4.0'])).toEqual({
    code: 0,
    out: 'The catalog skarvoya is in north. To make its first brief of a document:\n  briefgraph import report.pdf --data north --out north/briefs --add --texts texts\nThe text goes to the folder texts, unless its licence is open.\n',
    err: '',
  });
  expect(JSON.parse(await folder.read('north/catalog.json'))).toEqual({
    namespace: 'skarvoya',
    title: 'Briefs on the North',
    publisher: 'Skarvoya Institute',
    license: 'CC-BY-4.0',
    extends: ['commons'],
  });
  expect(JSON.parse(await folder.read('north/actors.json'))).toEqual({
    organizations: [{ slug: 'skarvoya-institute', names: { en: 'Skarvoya Institute' }, kind: 'THINK_TANK' }],
  });
  const { code, out, err } = await folder.run(['validate', '--data', 'north']);
  expect({ code, err, warnings: (out + err).match(/nothing refers/g) }).toEqual({ code: 0, err: '', warnings: null });
});

test('what is served of it has its own briefs, and the events of the commons without theirs', async () => {
  await using folder = await createWorkFolder();
  await folder.run(['init', 'north', ...OPTIONS, '--namespace', 'skarvoya', '--license', 'none']);
  await folder.write(
    'heat.md',
    '---\ntitle: Warm Water\ndate: 2025-02-03\npublisher: Skarvoya Institute\nlanguage: en\nlicense: CC0-1.0\n---\n\n# Warm Water\n\nHarbours heat houses.\n',
  );
  const made = await folder.run(['import', 'heat.md', '--data', 'north', '--out', 'north/briefs', '--name', 'heat']);
  expect(made).toMatchObject({ code: 0, err: '' });
  const server = await startServer(folder, ['serve', '--port', '0', '--no-explorer', '--data', 'north']);
  expect(server.running.out).toMatch(/ serves 1 brief and \d\d+ events,/);
  expect(await server.ask('{ briefs { nodes { slug } } event(ref: "camp-david-summit-2023") { slug } }')).toEqual({
    data: { briefs: { nodes: [{ slug: 'skarvoya/heat' }] }, event: { slug: 'camp-david-summit-2023' } },
  });
  server.running.stop();
  await server.running.exit;
});

test('asks on a terminal for what no option gives', async () => {
  await using folder = await createWorkFolder();
  async function* stdin() {
    yield new TextEncoder().encode('\nnone\n');
  }
  expect(await folder.run(['init', 'north-sea', ...OPTIONS], { isTTY: true, stdin: stdin() })).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Namespace, which never changes \[north-sea\]: Licence of its data, or "none" \[CC-BY-4\.0\]: /,
    ),
  });
  const catalog = JSON.parse(await folder.read('north-sea/catalog.json'));
  expect(catalog).toMatchObject({ namespace: 'north-sea', title: 'Briefs on the North' });
  expect(catalog).not.toHaveProperty('license');
});

test.each([
  [['north', ...OPTIONS, '--license', 'none'], /^error: option '--namespace <name>' is missing\.\n$/],
  [
    ['north', ...OPTIONS, '--namespace', 'No Spaces', '--license', 'none'],
    /^error: namespace: a namespace has lower-case/,
  ],
  [['tiny', ...OPTIONS], /^error: 'tiny' has the file briefs\/harbours-2024\.json already\. Nothing was written/],
])('refuses %j in one line, and writes nothing', async (argv, message) => {
  await using folder = await createWorkFolder('tiny');
  const { code, err } = await folder.run(['init', ...argv]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
  expect((await folder.run(['validate', '--data', 'north'])).code).toBe(2);
});
