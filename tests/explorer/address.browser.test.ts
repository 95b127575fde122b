import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { queryAt } from '../../src/views/query-address.ts';
import { bothBriefs, describeExplorer, settle, textsOf } from './browser.ts';
import { parseCsv } from './parse-csv.ts';

/** Filters, and the address, which holds the whole state of a page: for users, for programs, and after a reload. */

const titles = (page: Page) => textsOf(page, '.event-words > a');

interface Found {
  events: { nodes: { title: string }[] };
}

describeExplorer('the address', bothBriefs, (explorer) => {
  const askTitles = async (where: object) => {
    const query = 'query ($where: EventWhere) { events(where: $where, first: 50) { nodes { title } } }';
    const { events } = await explorer.ask<Found>(query, { where });
    return events.nodes.map(({ title }) => title);
  };
  const choose = async (page: Page, label: string, option: string) => {
    const select = page.getByLabel(label, { exact: true });
    // The options are fetched when somebody is about to choose.
    await select.hover();
    // How many events there would be may stand after it.
    const found = select.locator('option').filter({ hasText: new RegExp(`^${option}( \\(|$)`) });
    await select.selectOption(await found.getAttribute('value'));
    await settle(page);
  };

  test('what filters offer is fetched when somebody is about to choose, and what they are set to is named before', async () => {
    const page = await explorer.load('/search');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + request.postData()));
    const fetched = () => asked.filter((request) => request.includes('ExplorerFilterOptions')).length;
    await explorer.open('/timeline?actor=kr&actor=asan-institute&issue=taiwan-in-rok-china-relations');
    expect(await textsOf(page, '.chosen a')).toEqual([
      expect.stringContaining('Actor: South Korea'),
      expect.stringContaining('Actor: The Asan Institute for Policy Studies'),
      expect.stringContaining('Issue: Taiwan in South Korea–China relations'),
      'Clear all filters',
    ]);
    expect(fetched()).toBe(0);
    await page.getByLabel('Actor', { exact: true }).focus();
    await page.getByLabel('Actor', { exact: true }).locator('option').nth(10).waitFor({ state: 'attached' });
    expect(fetched()).toBe(1);
  });

  test('every filter narrows the timeline, is in the address, and can be removed', async () => {
    const page = await explorer.open('/timeline?lanes=none');
    await choose(page, 'Actor', 'Japan');
    expect(new Set(await titles(page))).toEqual(new Set(await askTitles({ participants: { all: ['JP'] } })));
    await choose(page, 'Status', 'Happened');
    await choose(page, 'Status', 'Ongoing');
    await choose(page, 'Kind', 'Summit');
    const where = { participants: { all: ['JP'] }, modalities: ['HAPPENED', 'ONGOING'], kinds: ['SUMMIT'] };
    expect(new Set(await titles(page))).toEqual(new Set(await askTitles(where)));
    await page.getByLabel('From').fill('2024');
    await page.keyboard.press('Enter');
    await settle(page);
    const dated = { ...where, date: { overlaps: { from: '2024' } } };
    const found = await askTitles(dated);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(await titles(page))).toEqual(new Set(found));
    const { searchParams } = new URL(page.url());
    expect([...searchParams]).toEqual([
      ['lanes', 'none'],
      ['actor', 'jp'],
      ['modality', 'HAPPENED'],
      ['modality', 'ONGOING'],
      ['kind', 'SUMMIT'],
      ['from', '2024'],
    ]);
    await page.getByRole('link', { name: 'Remove Actor: Japan' }).click();
    await settle(page);
    const { participants: _, ...rest } = dated;
    expect(new Set(await titles(page))).toEqual(new Set(await askTitles(rest)));

    await choose(page, 'Issue', 'Taiwan in South Korea–China relations');
    expect(new Set(await titles(page))).toEqual(
      new Set(await askTitles({ ...rest, issues: ['taiwan-in-rok-china-relations'] })),
    );
  });

  test('selecting a year narrows the timeline to it', async () => {
    const page = await explorer.open('/timeline?lanes=none');
    const { events } = await explorer.ask<{ events: { years: { value: string; count: number }[] } }>(
      '{ events(where: { mentioned: true }) { years { value count } } }',
    );
    const bars = await page
      .locator('.years a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(bars).toEqual(
      events.years.map(({ value, count }) => `${value}: ${count} event${count === 1 ? ' begins' : 's begin'}`),
    );
    await page.getByRole('link', { name: /^2023: / }).click();
    await settle(page);
    expect(new Set(await titles(page))).toEqual(
      new Set(await askTitles({ mentioned: true, date: { overlaps: { from: '2023', to: '2023' } } })),
    );
  });

  test('with a selected brief, all statements are from it', async () => {
    for (const path of ['/timeline.csv', '/map.csv', '/arguments.csv', '/actors.csv']) {
      const rows = parseCsv(await (await fetch(`${explorer.url}${path}?brief=asan-2024-12-05`)).text());
      expect(rows.length).toBeGreaterThan(3);
      const briefs = rows.flatMap(({ brief, citations = '' }) => [
        brief,
        ...citations
          .split('; ')
          .filter(Boolean)
          .map((ref) => ref.split(':')[0]),
      ]);
      expect([path, new Set(briefs)]).toEqual([path, new Set(['asan-2024-12-05'])]);
    }
  });

  test.each(['asan-2024-12-05', 'skarvoya-2025-01-14'])(
    'the visuals of %s show the same as its tables',
    async (brief) => {
      const page = await explorer.open(`/timeline?lanes=none&brief=${brief}`);
      const drawn = await page
        .locator('.event-words')
        .evaluateAll((all) =>
          all.map((words) => [
            words.querySelector('a')?.textContent,
            words.querySelector('.event-date')?.textContent ?? '',
          ]),
        );
      await page.getByRole('link', { name: 'Table', exact: true }).click();
      await page.locator('tbody tr').first().waitFor();
      const date = (await textsOf(page, 'thead th')).indexOf('Date');
      const listed = await page.locator('tbody tr').evaluateAll(
        (rows, at) =>
          rows.map((row) => {
            const cell = row.children[at] as HTMLElement;
            cell.querySelector('code')?.remove();
            return [row.querySelector('th')?.textContent, cell.textContent?.trim()];
          }),
        date,
      );
      expect(new Map(drawn as [string, string][])).toEqual(new Map(listed as [string, string][]));
      await page.goto(`${explorer.url}/map?brief=${brief}`);
      await settle(page);
      const rows = parseCsv(await (await fetch(`${explorer.url}/map.csv?brief=${brief}`)).text());
      const places = new Set(rows.filter(({ says }) => says === 'place').map(({ role }) => role));
      expect(new Set(await textsOf(page, '.map-lists section > .rows > li > strong'))).toEqual(places);
    },
  );

  test('the network only has events if a filter is on a field that only events have', async () => {
    const rows = async (search: string) => parseCsv(await (await fetch(`${explorer.url}/actors.csv?${search}`)).text());
    expect((await rows('kind=SUMMIT')).every(({ says }) => says === 'participation')).toBe(true);
    expect(await rows('from=1950&to=1951')).toEqual([]);
    const ongoing = await rows('modality=ONGOING');
    expect(new Set(ongoing.map(({ modality }) => modality))).toEqual(new Set(['ONGOING']));
    expect(new Set(ongoing.map(({ says }) => says)).size).toBeGreaterThan(1);
  });

  test('by keyboard a selection counts on Enter or when the field loses the focus, not with every arrow key', async () => {
    const page = await explorer.open('/timeline');
    await page.getByLabel('Kind', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Tab');
    await settle(page);
    expect(new URL(page.url()).search).toMatch(/^\?kind=[A-Z_]+$/);
    await page.getByLabel('Status', { exact: true }).focus();
    await page.keyboard.type('Hap');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(new URL(page.url()).searchParams.getAll('modality')).toEqual(['HAPPENED']);
  });

  test('the counts of the overview match the lists that they link to', async () => {
    const page = await explorer.open('/overview?brief=asan-2024-12-05');
    const count = await page.locator('.counts a').first().innerText();
    await page.locator('.counts a').first().click();
    await settle(page);
    expect(await textsOf(page, '.pager-count')).toEqual([count]);
  });

  test('the heading gets the focus if the focused element is gone', async () => {
    const page = await explorer.open('/timeline?kind=SUMMIT');
    await page.getByRole('link', { name: 'Remove Kind: Summit' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a sentence in the address is scrolled into view', async () => {
    const page = await explorer.open('/timeline?open=Paragraph:asan-2024-12-05:p6&sentence=11');
    const box = await page.locator('[data-chosen]').boundingBox();
    expect(box && box.y >= 0 && box.y < 500).toBe(true);
    // Also if the paragraph is cached.
    await page.getByRole('complementary').locator('[data-chosen] a').first().click();
    await settle(page);
    await page.goBack();
    await page.locator('[data-chosen]').waitFor();
    await expect.poll(async () => (await page.locator('[data-chosen]').boundingBox())?.y ?? 9999).toBeLessThan(500);
  });

  test('an invalid date is reported, and no query is sent', async () => {
    const page = await explorer.open('/timeline');
    await page.getByLabel('From').fill('soon');
    await page.keyboard.press('Enter');
    expect(await page.locator('.field-problem').allInnerTexts()).toEqual(['Use 2024, 2024-05 or 2024-05-27']);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a selected brief is kept from view to view', async () => {
    const page = await explorer.open('/');
    await page.getByLabel('Brief').selectOption('skarvoya-2025-01-14');
    await settle(page);
    const title = await page.locator('h1').innerText();
    for (const view of ['Timeline', 'Arguments', 'Actors', 'Map', 'Overview']) {
      const name = view === 'Map' ? 'More' : 'Main menu';
      await page.getByRole('navigation', { name, exact: true }).getByRole('link', { name: view, exact: true }).click();
      await settle(page);
      expect(new URL(page.url()).searchParams.get('brief')).toBe('skarvoya-2025-01-14');
    }
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  test.each([
    '/overview?brief=asan-2024-12-05&as=table',
    '/timeline?actor=cn&actor=kr&modality=HAPPENED&from=2024-03&lanes=kind&open=Event:rok-china-summit-2024',
    '/arguments?advice=stated&focus=Recommendation:weigh-aims-of-reconciliation&open=Motive:china-economic-recovery',
    '/actors?of=jp&kind=SUMMIT',
    '/map?brief=asan-2024-12-05&open=Country:KR',
    '/search?q=nuclear&open=Issue:north-korean-nuclear-threat',
    '/entry/Paragraph:asan-2024-12-05:p4?sentence=4',
  ])('%s is the same after a reload and after navigating away and back', async (path) => {
    const page = await explorer.open(path);
    const before = await page.locator('body').innerText();
    expect(before.length).toBeGreaterThan(300);
    await page.reload();
    await settle(page);
    expect(await page.locator('body').innerText()).toBe(before);
    await page.getByRole('button', { name: 'Search' }).click();
    await settle(page);
    await page.goBack();
    await settle(page);
    expect(await page.locator('body').innerText()).toBe(before);
    expect(page.url()).toBe(explorer.url + path);
  });

  test('the back button undoes one step at a time', async () => {
    const page = await explorer.open('/timeline');
    await choose(page, 'Kind', 'Summit');
    await page.getByRole('link', { name: 'Camp David Summit, 2023' }).click();
    await page.getByRole('complementary').waitFor();
    await page.goBack();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?kind=SUMMIT');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
  });

  /** The rows of a table, of which a hundred are on a page. */
  const rowsOfTable = async (page: Page): Promise<{ text: string | undefined; citations: number }[]> => {
    const rows = await page.locator('tbody tr').evaluateAll((lines) =>
      lines.map((line) => ({
        text: line.querySelector('th')?.innerText,
        citations: line.querySelectorAll('.citations a').length,
      })),
    );
    expect(rows.length).toBeLessThanOrEqual(100);
    const next = page.getByRole('link', { name: 'Next rows' });
    if ((await next.count()) === 0) return rows;
    await next.click();
    await settle(page);
    return [...rows, ...(await rowsOfTable(page))];
  };

  describe('for programs', () => {
    test.each([
      '/overview?brief=asan-2024-12-05',
      '/timeline?actor=cn&modality=HAPPENED',
      '/arguments?brief=asan-2024-12-05',
      '/actors?actor=kr',
      '/map?brief=skarvoya-2025-01-14',
      '/search?q=summit',
    ])('%s has the same statements as a table and as CSV, and its JSON is the response to its query', async (path) => {
      const page = await explorer.open(`${path}&as=table`);
      const link = (name: RegExp) => page.getByRole('link', { name });
      const names = [/^CSV(?: of the statements here)?$/, /^JSON$/, /^Show query$/];
      const hrefs = await Promise.all(names.map((name) => link(name).getAttribute('href')));
      const [csv, json, query] = hrefs.map((href) => new URL(href ?? '', explorer.url)) as [URL, URL, URL];
      const rows = parseCsv(await (await fetch(csv)).text());
      const table = await rowsOfTable(page);
      expect(table.length).toBeGreaterThan(3);
      expect(
        rows.map(({ text, citations }) => ({ text, citations: citations ? citations.split('; ').length : 0 })),
      ).toEqual(table);
      for (const { url = '', citation_urls: urls = '' } of rows)
        for (const each of [url, ...urls.split('; ')].filter(Boolean))
          expect(each).toMatch(/^\/entry\/[A-Z][A-Za-z]+:[^/]+$/);

      const { answers } = (await (await fetch(json)).json()) as { answers: { variables: object; data: object }[] };
      expect(answers).toHaveLength(1);
      const shown = queryAt(query.hash);
      const asked = { query: shown.query, variables: JSON.parse(shown.variables) };
      expect(await explorer.ask(asked.query, asked.variables)).toEqual(answers[0]?.data);
      expect(answers[0]?.variables).toEqual(asked.variables);
    });

    test('an open entry is in the JSON and CSV of its view', async () => {
      const path = '/timeline.json?kind=SUMMIT&open=Motive:china-economic-recovery';
      const { answers } = (await (await fetch(explorer.url + path)).json()) as { answers: { operationName: string }[] };
      expect(answers.map(({ operationName }) => operationName)).toEqual(['ExplorerTimeline', 'ExplorerClaim']);
      const rows = parseCsv(await (await fetch(explorer.url + path.replace('.json', '.csv'))).text());
      expect(rows.filter(({ says }) => says === 'motive')).toHaveLength(1);
    });
  });
});
