import { describe, expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import type { StoreReader } from '../../src/graph/reading/read-store.ts';
import { createServer } from '../../src/server/server.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { generateInstitutes } from '../support/many-institutes.ts';
import { DATA, openOnce, readerOf, silent } from '../support/serve.ts';

/** The first page, as those get it who run no scripts. */

const serve = async (store: StoreReader) => {
  const server = createServer({
    graph: openWholeGraph(store).graph,
    logger: silent,
    explorer: {
      files: await readExplorer(packageFolders.explorer),
      views: servedViews,
      renderer: await loadPages(packageFolders.pages),
    },
  });
  return async (path: string) =>
    (await server.fetch(`http://graph.test${path}`, { headers: { accept: 'text/html' } })).text();
};
const get = await serve(await openOnce(DATA));

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
/** The HTML of an element with this class, up to the end of the element of its kind that begins next. */
const sectionOf = (html: string, name: string) =>
  new RegExp(`<section class="${name}".*?</section>`, 's').exec(html)?.[0] ?? '';

/** What each question of the first page finds first. */
const ANSWERS = {
  en: [
    ['Why is China repairing ties with South Korea?', 'Motive Improve bilateral relations with South Korea'],
    [
      'How does China see the security cooperation between Seoul, Washington and Tokyo?',
      'Stance security cooperation as a military alliance',
    ],
    ['What should Germany do about spyware?', 'Recommendation Set a good example'],
    [
      'How much private investment was announced in semiconductors?',
      'Finding Companies have announced investments of $ 503 billion',
    ],
    ['What do buyers say about the cost of carbon removal?', 'Stance For buyers, cost is the most important barrier'],
    [
      'How many countries committed to beneficial ownership transparency?',
      'Finding A total of 44 countries have committed fully to beneficial ownership transparency',
    ],
  ],
  ko: [
    ['중국은 한국에 무엇을 원하나?', '동기 Signal to North Korea and the international community'],
    ['한국은 무엇을 해야 하나?', "제언 Respond appropriately to China's policies"],
    ['중국은 한국을 어떻게 보나?', '입장 China probably knows that a summit with South Korea'],
    ['북한과 러시아의 관계는?', '관계 North Korea and Russia are deepening their military ties'],
    ['일본은 무엇을 원하나?', "동기 Counter North Korea's growing nuclear threats"],
    ['독일은 무엇을 해야 하나?', '제언 Put the construction, operation and governance'],
  ],
} as const;

describe.each(['en', 'ko'] as const)('the questions in %s', (language) => {
  test('are links to what the search answers, each with a fitting first result', async () => {
    const asked = sectionOf(await get(`/?lang=${language}`), 'ask');
    expect(asked).toMatch(/<form action="\/search" method="get">.*<input [^>]*name="q"/s);
    const links = [...asked.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
    expect(links.map(([, , question]) => question)).toEqual(ANSWERS[language].map(([question]) => question));
    for (const [index, [, href = '']] of links.entries()) {
      const page = await get(`${href.replaceAll('&amp;', '&')}&lang=${language}`);
      const answers = sectionOf(page, 'found-answers');
      const first = textOf(/<ol class="results">.*?<\/li>/s.exec(answers)?.[0] ?? '');
      // Between the type and the text is whose it is.
      const [type = '', ...words] = ANSWERS[language][index]?.[1].split(' ') ?? [];
      expect(first.startsWith(type)).toBe(true);
      expect(first.slice(0, 300)).toContain(words.join(' '));
      // Nothing of the question was left out.
      expect(page).not.toContain('class="fallback"');
    }
  });
});

test('questions that other briefs answer are not asked', async () => {
  const other = await serve(readerOf(MemorySnapshot.of(generateInstitutes(20, 4, 2))));
  expect(await other('/')).not.toContain('class="asked"');
});

test('views that contradict each other have both sides, whose view each is, who reports it, and who says so', async () => {
  const section = sectionOf(await get('/'), 'disagreements');
  const rows = section.split('<h3>').slice(1).map(textOf);
  expect(rows.map((row) => row.replace(/ ?¶\d+\.\d+ [^¶]*?(?=[A-Z¶]|$)/g, ' '))).toHaveLength(3);
  const [security = '', brokers = '', cost = ''] = rows;
  expect(security).toContain('South Korea–US–Japan security cooperation Side by side');
  expect(security).toContain(
    'The United States, Japan and South Korea, as the White House reports it · August 18, 2023 The United States, Japan and South Korea present their exercises as defensive',
  );
  expect(security).toContain(
    'China, as the Asan Institute for Policy Studies reports it · December 5, 2024 China criticises South Korea-US-Japan security cooperation',
  );
  expect(security).toMatch(/That they contradict each other: Curator’s reading/);
  expect(brokers).toMatch(
    /Stakeholders interviewed on carbon removal \(some of them\), as CarbonPlan reports it .* Some stakeholders say that brokers .* Some stakeholders think that brokers have a less important role/,
  );
  expect(cost).toMatch(/For buyers, cost is the most important barrier .* Providers are generally sanguine/);
  expect(cost).toMatch(/That they contradict each other: Stated .* Curator’s reading/);
  // What a side says besides is folded, so that the sides are beside each other.
  expect(security).toMatch(/and 1 more The United States, Japan and South Korea, .* against China, /);
  // One claim is not a row for each that contradicts it.
  expect(security.split('China criticises South Korea-US-Japan security cooperation')).toHaveLength(2);
});

test('each of the newest briefs has its publisher, its date and what it is about', async () => {
  const rows = sectionOf(await get('/'), 'newest')
    .split('<li>')
    .slice(1)
    .map(textOf);
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatch(
    /^The Asan Institute for Policy Studies · December 5, 2024 ROK-China Rapprochement.* Relations between South Korea and China seem to be improving/,
  );
  expect(rows[1]).toMatch(/^Bündnis F5 · November 29, 2024 .* About: The demands of Bündnis F5/);
});

test('no row says that accounts do not differ, and the files have what the page has', async () => {
  const page = await get('/');
  expect(page).not.toMatch(/do not differ/);
  const csv = await get('/overview.csv');
  expect(csv.split('\r\n').filter((row) => row.includes(',link,'))).toHaveLength(5);
});
