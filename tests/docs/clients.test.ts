import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { clientFiles } from '../../src/client/generate/client-files.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { serveForTests } from '../client/served.ts';
import { type App, createApp, openPage, type Page, typeErrors } from './app.ts';
import { parsePage } from './markdown.ts';

/**
 * The apps in docs/clients and examples work. A block that `makes FILE` is a file of the reader's project. All blocks of
 * code must be such files, so that no code is untested.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const served = serveForTests('the whole graph');

const filesOf = (page: string): Map<string, string> => {
  const { blocks } = parsePage(readFileSync(join(ROOT, page), 'utf8'));
  const programs = blocks.filter(({ language }) => /^[jt]sx?$/.test(language));
  expect(programs.filter(({ marks }) => !marks.startsWith('makes '))).toEqual([]);
  return new Map(
    blocks.flatMap(({ marks, text }) => {
      const [, file] = /^makes (\S+)$/.exec(marks) ?? [];
      return file ? [[file, text] as const] : [];
    }),
  );
};

/** The files that `briefgraph client generate src/briefgraph` writes for Briefgraph's own supergraph. */
let generated: Map<string, string>;
beforeAll(async () => {
  const { supergraph } = await composeSupergraph();
  const from = { schema: buildSchema(supergraph.apiSdl), keys: supergraph.keyFields };
  const files = await clientFiles(from, ['apollo', 'tada']);
  generated = new Map([...files].map(([name, text]) => [`src/briefgraph/${name}`, text]));
});

const withApp = async (files: ReadonlyMap<string, string>, use: (app: App) => Promise<void>) => {
  const app = await createApp(files);
  try {
    await use(app);
  } finally {
    await app.leave();
  }
};

/** Clicks More until the end of the list, and returns its rows. */
const pageToEnd = async ({ rows, has, click }: Page): Promise<string[]> => {
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(0), { timeout: 5000 });
  while (has('More')) {
    const before = rows().length;
    await click('More');
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(before), { timeout: 5000 });
  }
  return rows();
};

/** The titles that a page should list in the end, queried from the server. */
const titlesOf = async (query: string): Promise<string[]> => {
  const { events } = await served.get<{ events: { nodes: { title: string }[] } }, object>(query);
  return events.nodes.map(({ title }) => title);
};

const ALL_SUMMITS = '{ events(where: { kinds: [SUMMIT, MINISTERIAL] }, first: 100) { nodes { title } } }';

describe.each(readdirSync(join(ROOT, 'docs/clients')).filter((name) => /^(apollo|urql|relay|tada)\.md$/.test(name)))(
  'docs/clients/%s',
  (name) => {
    const files = filesOf(join('docs/clients', name));

    test('describes an app that type-checks, pages to the end of a list, and refetches a node', async () => {
      await withApp(new Map([...files, ...generated]), async ({ folder }) => {
        if (files.has('relay.config.json'))
          execFileSync(join(folder, 'node_modules/.bin/relay-compiler'), { cwd: folder });
        expect(await typeErrors(folder)).toEqual([]);
        const page = await openPage(folder, served.uri);
        const titles = await titlesOf(ALL_SUMMITS);
        expect((await pageToEnd(page)).map((row) => titles.find((title) => row.includes(title)))).toEqual(titles);
        await page.click(titles[0] as string);
        await vi.waitFor(() => expect(page.text()).toContain('Kind: '), { timeout: 5000 });
        expect(page.logged()).toEqual([]);
        await page.close();
      });
    });
  },
);

test('the config in docs/clients/relay.md is the one in the package', () => {
  const documented = filesOf('docs/clients/relay.md').get('relay.config.json') ?? '';
  expect(JSON.parse(documented)).toEqual(JSON.parse(readFileSync(join(ROOT, 'schema/relay.config.json'), 'utf8')));
});

test('docs/clients.md describes a project in which GraphQL Code Generator types the operations', async () => {
  const operation = 'query Motives { motives(first: 3) { nodes { id goal } } }';
  await withApp(new Map([...filesOf('docs/clients.md'), ['src/motives.graphql', operation]]), async ({ folder }) => {
    execFileSync(join(folder, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], { cwd: folder });
    expect(readFileSync(join(folder, 'src/generated/operations.ts'), 'utf8')).toContain('export const MotivesDocument');
    expect(await typeErrors(folder)).toEqual([]);
  });
});

test('examples/apollo-react pages through its events, and shows one with its citations', async () => {
  const folder = join(ROOT, 'examples/apollo-react');
  expect(await typeErrors(folder)).toEqual([]);
  const page = await openPage(folder, served.uri);
  const titles = await titlesOf(
    '{ events(where: { participants: { all: ["CHN", "KOR"] }, date: { overlaps: { from: "2023-08", to: "2024-12" } }, modalities: [HAPPENED, ONGOING] }, first: 100) { nodes { title } } }',
  );
  const rows = await pageToEnd(page);
  expect(rows.map((row) => titles.find((title) => row.includes(title)))).toEqual(titles);
  expect(page.text()).toContain(`${titles.length} of ${titles.length}`);
  await page.click(titles[0] as string);
  await vi.waitFor(() => expect(page.text()).toMatch(/p\d+\.s\d+/), { timeout: 5000 });
  await page.click('Fetch it again');
  expect(page.logged()).toEqual([]);
  await page.close();
});
