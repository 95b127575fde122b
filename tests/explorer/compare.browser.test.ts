import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { generateInstitutes } from '../support/many-institutes.ts';
import { DATA, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';
import { parseCsv } from './parse-csv.ts';

/** What institutes say of the same, side by side, and how much they say of what. */

const SUMMIT = 'Event:china-rok-japan-trilateral-summit-2024';
const ASAN = 'Asan Institute for Policy Studies';
const SKARVOYA = 'Skarvøya Institute for Asian Affairs';
const VELLAMO = 'Vellamo Foundation';

/** The rows of a comparison: the name, the verdict, what is common, and the cells, each on one line. */
const rowsOf = (page: Page): Promise<Record<string, string[]>> =>
  page.locator('.compare-row').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => [
        row.querySelector('h2')?.textContent ?? '',
        [...row.querySelectorAll('.compare-name p, .compare-common, .compare-cells > li')].map((part) =>
          // Without what only screen readers get.
          (part as HTMLElement).innerText
            .replace(/\n?(paragraph|key point) [^\n]*/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      ]),
    ),
  );

/** The cells of a matrix: the address of each, its words and its number. */
const cellsOf = (page: Page): Promise<{ href: string; words: string; count: number }[]> =>
  page.locator('.matrix td a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      words: link.getAttribute('aria-label') ?? '',
      count: Number((link as HTMLElement).dataset.count),
    })),
  );

const countElements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

describeExplorer(
  'institutes side by side',
  () => snapshotOf(DATA, SECOND_BRIEF, THIRD_BRIEF),
  (explorer) => {
    test('says of a plan whose date has passed that it is one as of its brief', async () => {
      const page = await explorer.open('/compare?of=Event:apec-meeting-2025');
      const row = page.locator('.compare-row', { has: page.getByRole('heading', { name: 'Status', exact: true }) });
      expect(await row.locator('.given li > span:first-child').allInnerTexts()).toEqual([
        'Scheduled, as of the brief (December 5, 2024)',
        'Scheduled, as of the brief (January 14, 2025)',
        'Hoped for',
      ]);
    });

    test('without a subject the page offers events that several speak of, and names a subject that does not exist', async () => {
      const page = await explorer.open('/compare');
      const offered = page.locator('.compared a[href^="/compare?of=Event:"]');
      expect(await offered.count()).toBeGreaterThan(1);
      await explorer.open('/compare?of=Actor:CN');
      expect(await page.getByText('There is no “Actor:CN” here.').count()).toBe(1);
      expect(await page.locator('.compared').count()).toBe(0);
    });

    test('an event has a row for each fact and each kind of claim: the same once, the rest in columns', async () => {
      const page = await explorer.open(`/compare?of=${SUMMIT}`);
      expect(await textsOf(page, 'h1')).toEqual(['South Korea–China–Japan trilateral summit, 2024']);
      expect(await textsOf(page, '.compare-columns strong')).toEqual([ASAN, SKARVOYA, VELLAMO]);
      const rows = await rowsOf(page);
      expect(Object.keys(rows)).toEqual(['In short', 'Date', 'Status', 'Place', 'Participants', 'Why: motives']);
      expect(rows).toMatchObject({
        Date: ['Contradiction', 'May 2024 ¶4.4 ¶1.2', 'May 27, 2024 ¶4.2', 'June 2024 ¶1.2'],
        Status: ['Same', `All say Happened ${ASAN} ¶4.4 ${SKARVOYA} ¶4.2 ${VELLAMO} ¶1.2`],
        Place: ['Contradiction', 'not stated', 'Seoul ¶4.2', 'Busan ¶1.2'],
      });
      expect(await textsOf(page, '.side-by-side > .aside')).toEqual([
        'None of them has stances, recommendations, forecasts or findings.',
      ]);
    });

    test('what one says and a curator reads from another is not what all say, as on the page of the event', async () => {
      const page = await explorer.open(
        '/compare?of=Event:camp-david-summit-2023&publisher=white-house/white-house&publisher=asan-institute',
      );
      const rows = await rowsOf(page);
      expect(rows.Place).toEqual([
        'Same',
        expect.stringMatching(/^Camp David White House/),
        'Camp David Curator’s reading ¶4.3',
      ]);
      expect(rows.Status?.[1]).toMatch(/^All say Happened/);
      // It reports a stance, but on an issue of the event.
      expect(rows.Stances?.at(-1)).toBe('reports no stance on it');
      await explorer.open('/entry/Event:camp-david-summit-2023');
      expect(await page.locator('.event-head .facts > div', { hasText: 'Place' }).innerText()).toContain(
        `according to White House and ${SKARVOYA}; ${ASAN} Curator’s reading`,
      );
    });

    test('a citation leads to the sentence in the reader', async () => {
      const page = await explorer.open(`/compare?of=${SUMMIT}`);
      await page.locator('.compare-row', { hasText: 'Place' }).getByRole('link').first().click();
      await settle(page);
      expect(new URL(page.url()).pathname).toBe('/read/skarvoya-2025-01-14');
      expect(new URL(page.url()).search).toBe('?at=p4.s2');
    });

    test('columns are removed, added, and chosen in the address; a contradiction with nobody shown is none', async () => {
      const page = await explorer.open(`/compare?of=${SUMMIT}`);
      await page.getByRole('link', { name: `Remove ${VELLAMO}` }).click();
      await settle(page);
      expect(await textsOf(page, '.compare-columns strong')).toEqual([ASAN, SKARVOYA]);
      expect((await rowsOf(page)).Place).toEqual(['not stated', 'Seoul ¶4.2']);
      await page.getByLabel('Add').selectOption({ label: `${VELLAMO}: 0` });
      await settle(page);
      expect(await textsOf(page, '.compare-columns strong')).toEqual([ASAN, SKARVOYA, VELLAMO]);
      expect(new URL(page.url()).searchParams.getAll('publisher')).toHaveLength(3);
    });

    test('briefs are compared instead', async () => {
      const page = await explorer.open('/compare?of=Event:camp-david-summit-2023');
      await page.getByRole('link', { name: 'Compare briefs instead' }).click();
      await settle(page);
      expect(await textsOf(page, '.compare-columns strong')).toEqual([
        'White House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David (August 18, 2023)',
        `${ASAN}: ROK-China Rapprochement: Sustainable in the Long Run? (December 5, 2024)`,
        'White House: The Spirit of Camp David: Joint Statement (August 18, 2023)',
        `${SKARVOYA}: Open Doors, Ordinary Reasons: China and Its Neighbours after the Pandemic (January 14, 2025)`,
      ]);
    });

    test.each([
      ['Issue:rok-us-japan-security-cooperation', [ASAN, SKARVOYA, 'White House']],
      ['Country:CN', [ASAN, 'White House', SKARVOYA]],
      ['Instrument:open-ownership/fatf-recommendation-24', ['Open Ownership']],
    ])('%s is compared by what is said about it', async (key, names) => {
      const page = await explorer.open(`/compare?of=${key}`);
      expect((await textsOf(page, '.compare-columns strong')).sort()).toEqual([...names].sort());
      expect(await page.locator('.compare-row .citations a').count()).toBeGreaterThan(0);
      const more = page.locator('.more a').first();
      if ((await more.count()) === 0) return;
      const shown = await page.locator('.compare-cells > li', { has: more }).first().locator('.claims > li').count();
      const left = Number(/\d+/.exec(await more.innerText())?.[0]);
      expect(await countAt((await more.getAttribute('href')) ?? '')).toBe(shown + left);
    });

    test('claims of two institutes that contradict each other say so', async () => {
      const page = await explorer.open('/compare?of=Issue:rok-us-japan-security-cooperation');
      const [verdict, asan, skarvoya, whiteHouse] = (await rowsOf(page)).Stances ?? [];
      expect(verdict).toBe('Contradiction');
      expect(asan).toContain(
        'as the White House reports it: The United States, Japan and South Korea present their exercises as defensive',
      );
      expect(skarvoya).not.toContain('Contradicted by');
      expect(whiteHouse).toContain(
        `Contradicted by China, as the ${ASAN} reports it: China criticises South Korea-US-Japan security cooperation`,
      );
    });

    test('an event names the issues on which claims of the columns contradict each other, and no others', async () => {
      const camp = '/compare?of=Event:camp-david-summit-2023';
      const page = await explorer.open(camp);
      expect(await textsOf(page, '.contested')).toEqual([
        `Views on South Korea–US–Japan security cooperation contradict each other: The United States, Japan and South Korea, as the White House reports it, against China, as the ${ASAN} reports it · That they contradict each other: Curator’s reading`,
      ]);
      await explorer.open(`${camp}&publisher=asan-institute&publisher=skarvoya-institute`);
      expect(await textsOf(page, '.compare-columns strong')).toEqual([ASAN, SKARVOYA]);
      expect(await page.locator('.contested').count()).toBe(0);
    });

    test('the entries of what several institutes speak of lead there, others do not', async () => {
      const page = await explorer.open(`/entry/${SUMMIT}`);
      await page.getByRole('link', { name: 'What publishers say, side by side' }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe(`?of=${SUMMIT}`);
      await explorer.open('/entry/Instrument:open-ownership/fatf-recommendation-24');
      expect(await page.getByRole('link', { name: 'side by side' }).count()).toBe(0);
    });

    test('files have the accounts and the claims', async () => {
      const response = await fetch(`${explorer.url}/compare.csv?of=${SUMMIT}`);
      const rows = parseCsv(await response.text());
      expect(rows.map(({ says }) => says)).toEqual(['mention', 'mention', 'mention', 'motive', 'motive']);
    });

    /** How many claims the list at an address has. */
    const countAt = async (href: string): Promise<number> => {
      const { answers } = (await (await fetch(explorer.url + href.replace('/claims', '/claims.json'))).json()) as {
        answers: { data: { claims: { totalCount: number } } }[];
      };
      return answers[0]?.data.claims.totalCount ?? -1;
    };

    test.each([
      '/matrix',
      // Kept by the navigation for other views; the page does not say it, and must not count by it.
      '/matrix?actor=kr&issue=no-such-issue',
      '/matrix?type=RECOMMENDATION',
      '/matrix?type=RECOMMENDATION&empty=shown',
      '/matrix?rows=institutes&columns=issues',
      '/matrix?rows=issues&columns=actors',
      '/matrix?rows=instruments&columns=institutes',
      '/matrix?rows=actors&columns=issues&brief=asan-2024-12-05',
    ])('each cell of %s counts the statements at its address', async (address) => {
      const page = await explorer.open(address);
      const cells = await cellsOf(page);
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.some(({ count }) => count > 0)).toBe(true);
      for (const { href, count } of cells) expect({ href, count: await countAt(href) }).toEqual({ href, count });
    });

    test('cells say what they count, or that nobody says so, and lead to a page with these words', async () => {
      const page = await explorer.open('/matrix?type=RECOMMENDATION');
      const words = (await cellsOf(page)).map((cell) => cell.words);
      expect(words).toContain(`6 recommendations by ${ASAN} to South Korea`);
      expect(words).toContain(`${ASAN} recommends nothing to China`);
      expect(await textsOf(page, '.matrix-controls + p')).toEqual([
        expect.stringMatching(/^Nobody recommends anything to Joe Biden/),
      ]);
      await page.getByRole('link', { name: `${ASAN} recommends nothing to China` }).hover();
      expect(await textsOf(page, '.matrix-words')).toEqual([`${ASAN} recommends nothing to China`]);
      await page.getByRole('link', { name: `${ASAN} recommends nothing to China` }).click();
      await settle(page);
      expect(await textsOf(page, 'h1')).toEqual([`${ASAN} recommends nothing to China`]);
      await explorer.open('/matrix?rows=actors&columns=issues&type=RECOMMENDATION&empty=shown');
      const ofAll = (await cellsOf(page)).map((cell) => cell.words);
      expect(ofAll).toContain('Nobody recommends anything to Japan on Beneficial ownership transparency');
    });

    test('institutes that always publish together are one column, named after the one that their paper names first', async () => {
      const page = await explorer.open('/matrix');
      const headers = await textsOf(page, '.matrix thead th > span');
      expect(headers).toContain('Bündnis F5 178');
      expect(headers.join()).not.toContain('Wikimedia');
      expect((await cellsOf(page)).map(({ words }) => words)).toContain(
        '10 statements by Bündnis F5 and 5 others about Germany',
      );
      const counts = headers.map((header) => Number(/(\d+)$/.exec(header)?.[1]));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      await page.getByText('and 5 others').click();
      expect((await textsOf(page, '.matrix thead details li')).sort()).toEqual([
        'AlgorithmWatch',
        'Open Knowledge Foundation Germany',
        'Reporters Without Borders Germany',
        'Society for Civil Rights',
        'Wikimedia Germany',
      ]);
      await explorer.open('/matrix?rows=institutes&columns=issues');
      expect(await textsOf(page, '.matrix tbody details summary')).toEqual(['and 5 others']);
    });

    test('rows and columns without any number are hidden, counted, and shown on demand', async () => {
      const page = await explorer.open('/matrix?rows=actors&columns=issues&type=RECOMMENDATION');
      const rows = page.locator('.matrix tbody tr');
      const shown = await rows.count();
      for (const row of await rows.all()) expect(await row.locator('td a:not([data-count="0"])').count()).not.toBe(0);
      const [hidden = ''] = await textsOf(page, '.matrix-empty');
      const [emptyRows, emptyColumns] = [/(\d+) empty rows/, /(\d+) empty columns?/].map((pattern) =>
        Number(pattern.exec(hidden)?.[1] ?? 0),
      );
      expect(emptyRows).toBeGreaterThan(0);
      expect(emptyColumns).toBeGreaterThan(0);
      const columns = await page.locator('.matrix thead th').count();
      await page.getByRole('link', { name: 'Show them' }).click();
      await settle(page);
      expect(await rows.count()).toBe(shown + (emptyRows ?? 0));
      expect(await page.locator('.matrix thead th').count()).toBe(columns + (emptyColumns ?? 0));
      await page.getByRole('link', { name: hidden.replace(/ (is|are) hidden.*/, '').replace(/^/, 'Hide ') }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('?rows=actors&columns=issues&type=RECOMMENDATION');
    });

    test('what is on one side of the matrix changes places with what is chosen for it', async () => {
      const page = await explorer.open('/matrix');
      await page.getByRole('combobox', { name: 'Rows' }).selectOption('institutes');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?rows=institutes&columns=actors');
      await page.getByRole('combobox', { name: 'Count' }).selectOption('MOTIVE');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?rows=institutes&columns=actors&type=MOTIVE');
      await page.locator('.matrix thead').getByRole('link', { name: 'China', exact: true }).click();
      await settle(page);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/compare?of=Country:CN');
    });

    test('a matrix without institutes can be that of one of them', async () => {
      const page = await explorer.open('/matrix?rows=actors&columns=issues&type=RECOMMENDATION&empty=shown');
      await page.getByRole('combobox', { name: 'Said by' }).selectOption({ label: ASAN });
      await settle(page);
      expect(new URL(page.url()).searchParams.get('publisher')).toBe('asan-institute');
      const words = (await cellsOf(page)).map((cell) => cell.words);
      expect(words.filter((one) => one.startsWith('Nobody'))).toEqual([]);
      expect(words.some((one) => one.startsWith('This publisher recommends nothing to China on '))).toBe(true);
      await page.getByRole('combobox', { name: 'Columns' }).selectOption('institutes');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?type=RECOMMENDATION&empty=shown&columns=institutes&rows=actors');
    });

    test('a matrix has pages of rows, and no further page after the last', async () => {
      const page = await explorer.open('/matrix?rows=instruments&columns=institutes&brief=asan-2024-12-05');
      expect(await page.getByRole('link', { name: 'More rows' }).count()).toBe(0);
      await explorer.open('/matrix?rows=issues');
      const titles = await textsOf(page, '.matrix tbody th a:first-child');
      expect(titles).toHaveLength(12);
      await page.getByRole('link', { name: 'More rows' }).click();
      await settle(page);
      const next = await textsOf(page, '.matrix tbody th a:first-child');
      expect(next.filter((title) => titles.includes(title))).toEqual([]);
      await page.getByRole('link', { name: 'Previous rows' }).click();
      await settle(page);
      expect(await textsOf(page, '.matrix tbody th a:first-child')).toEqual(titles);
    });

    test('a matrix is a file of counts, and a wrong parameter says what is allowed', async () => {
      const rows = parseCsv(await (await fetch(`${explorer.url}/matrix.csv?type=RECOMMENDATION`)).text());
      expect(rows).toContainEqual(
        expect.objectContaining({
          says: 'count',
          text: 'South Korea',
          of: '/entry/Organization:asan-institute',
          claims: '6',
        }),
      );
      expect((await fetch(`${explorer.url}/matrix.json?rows=stars`)).status).toBe(400);
      expect((await fetch(`${explorer.url}/matrix.json?skip=900`)).status).toBe(400);
    });
  },
);

describeExplorer(
  'with 500 briefs of 12 institutes and 5,000 events',
  async () => MemorySnapshot.of(generateInstitutes(5000, 500, 12)),
  (explorer) => {
    test('two institutes are compared on one event in three steps from the front page', async () => {
      const page = await explorer.open('/');
      await page.locator('.compared').getByRole('link', { name: 'Side by side' }).first().click();
      await settle(page);
      const names = await textsOf(page, '.compare-columns strong');
      expect(names).toHaveLength(4);
      const rows = await rowsOf(page);
      expect(Object.keys(rows)).toEqual([
        'In short',
        'Date',
        'Status',
        'Participants',
        'Stances',
        'Why: motives',
        'What should be done',
        'Findings',
      ]);
      const wanted = (await page.getByLabel('Compare only').locator('option').allInnerTexts()).filter(
        (option) => option.includes(':') && !names.includes(option.replace(/: [\d,]+$/, '')),
      );
      expect(wanted.length).toBeGreaterThan(4);
      const [one = '', other = ''] = [wanted.at(-1), wanted.at(-2)];
      await page.getByLabel('Compare only').selectOption({ label: one });
      await settle(page);
      await page.getByLabel('with', { exact: true }).selectOption({ label: other });
      await settle(page);
      const two = [one, other].map((option) => option.replace(/: [\d,]+$/, ''));
      expect(await textsOf(page, '.compare-columns strong')).toEqual(two);
      await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
      expect(await textsOf(page, '.compare-columns strong')).toEqual(two);
    });

    test('from the page of an event, the last of the columns that say most gives way to another in two steps', async () => {
      const page = await explorer.open('/entry/Event:event-0');
      await page.getByRole('link', { name: 'What publishers say, side by side' }).click();
      await settle(page);
      const names = await textsOf(page, '.compare-columns strong');
      await page.getByLabel('Replace the last').selectOption({ index: 1 });
      await settle(page);
      const chosen = await textsOf(page, '.compare-columns strong');
      expect(chosen.slice(0, 3)).toEqual(names.slice(0, 3));
      expect(names).not.toContain(chosen[3]);
    });

    test.each([
      '/compare?of=Event:event-0',
      '/compare?of=Country:CN',
      '/compare?of=Issue:issue-0',
      '/matrix',
      '/matrix?rows=institutes&columns=issues',
      '/claims?concerns=CN',
    ])('%s draws a limited number of elements', async (path) => {
      const page = await explorer.open(path);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.locator('.compare-row, .matrix td a, .claims li').count()).toBeGreaterThan(2);
      expect(await countElements(page)).toBeLessThan(4000);
    });
  },
);
