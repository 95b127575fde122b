import { expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createServer } from '../../src/server/server.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, readerOf, silent } from '../support/serve.ts';

/** What the numbers on pages count, where lists are longer than a page. */

const BRIEF = 'asan-2024-12-05';
const SUMMIT = 'china-rok-japan-trilateral-summit-2024';
const [COPIES, MOTIVES, FORECASTS] = [22, 60, 40];

/** The published data with more accounts of an event, all of one institute, and more motives and forecasts of a brief. */
const load = async () => {
  const { data } = await loadDataSet([DATA]);
  return (data ?? []).map((catalog) => {
    const brief = catalog.briefs.find(({ slug }) => slug === BRIEF);
    if (!brief) return catalog;
    const [motive, forecast] = [brief.motives[0], brief.forecasts[0]];
    if (!motive || !forecast) throw new Error('The brief has no motive or no forecast.');
    const mentions = brief.mentions.filter(({ event }) => event === SUMMIT);
    const none = {
      motives: [],
      stances: [],
      forecasts: [],
      recommendations: [],
      relations: [],
      findings: [],
      links: [],
    };
    return {
      ...catalog,
      briefs: [
        ...catalog.briefs.filter((other) => other !== brief),
        {
          ...brief,
          motives: [
            ...brief.motives,
            ...Array.from({ length: MOTIVES }, (_, at) => ({ ...motive, slug: `motive-${at}`, rank: 100 + at })),
          ],
          forecasts: [
            ...brief.forecasts,
            ...Array.from({ length: FORECASTS }, (_, at) => ({ ...forecast, slug: `forecast-${at}` })),
          ],
        },
        ...Array.from({ length: COPIES }, (_, at) => ({
          ...{ ...brief, ...none, keyPoints: [], eventSets: [], outcomes: [], mentions },
          ...{ slug: `copy-${at}`, title: `Copy ${at}` },
        })),
      ],
    };
  });
};

const data = await load();
const count = data.flatMap(({ briefs }) => briefs.filter(({ slug }) => slug === BRIEF))[0]?.motives.length ?? 0;
const server = createServer({
  graph: openWholeGraph(readerOf(MemorySnapshot.of(data))).graph,
  logger: silent,
  explorer: {
    files: await readExplorer(packageFolders.explorer),
    views: servedViews,
    renderer: await loadPages(packageFolders.pages),
  },
});

/** The words of a page, and those of its headings. */
const read = async (path: string) => {
  const html = await (await server.fetch(`http://graph.test${path}`, { headers: { accept: 'text/html' } })).text();
  const wordsOf = (part: string) =>
    part
      .replaceAll(/<!--.*?-->|<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const main = html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replaceAll(/<(script|select)\b.*?<\/\1>/gs, '');
  return {
    words: wordsOf(main.replaceAll('<', ' <')),
    headings: [...main.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gs)].map(([, text = '']) => wordsOf(text)),
  };
};

test('of the briefs that an institute has on an event is left out where not all are loaded', async () => {
  for (const path of ['/entry/Country:CN', `/search?q=trilateral+summit`, `/entry/Event:${SUMMIT}`]) {
    const { words } = await read(path);
    expect(words).toContain('Asan Institute for Policy Studies');
    expect(words).not.toMatch(/Asan Institute for Policy Studies \(?\d+ briefs/);
  }
  expect((await read(`/entry/Event:${SUMMIT}`)).words).toMatch(new RegExp(`\\b${COPIES + 1} accounts`));
});

test('of the motives that nothing responds to counts those that are not loaded too', async () => {
  const { headings } = await read(`/arguments?brief=${BRIEF}`);
  const [shown] = headings.flatMap(
    (text) => /^Motives that no recommendation above responds to (\d+)$/.exec(text)?.[1] ?? [],
  );
  const answered = data
    .flatMap(({ briefs }) => briefs.filter(({ slug }) => slug === BRIEF))
    .flatMap(({ recommendations }) => recommendations.flatMap(({ answers }) => answers.map(({ node }) => node)))
    .filter((node) => node.startsWith('Motive:'));
  expect(Number(shown)).toBe(count - new Set(answered).size);
});

test('of a part of the ledger is not beside what a brief foresaw', async () => {
  const { words, headings } = await read(`/ledger?recorded=all&brief=${BRIEF}`);
  expect(words).toMatch(/30 of 6\d forecasts and recommendations/);
  expect(headings).toContain('Forecasts');
});

test('of what is left says of what', async () => {
  const { words } = await read(`/overview?brief=${BRIEF}`);
  expect(words).toContain(`and ${count - 3} more motives`);
  expect(words).toMatch(/and 3 more recommendations/);
  expect(words).toMatch(/and \d+ other citations/);
});
