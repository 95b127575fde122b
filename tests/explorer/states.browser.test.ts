import { describe, expect, test } from 'vitest';
import { bothBriefs, describeExplorer, firstBrief, routeQuery, settle, textsOf } from './browser.ts';

/** Loading, no results, errors, a server that is offline, and data that changes. */

describeExplorer('the states of a page', firstBrief, (explorer) => {
  test('while a response is slow, the page says so and keeps the previous one', async () => {
    const page = await explorer.open('/timeline');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByLabel('Kind', { exact: true }).selectOption('SUMMIT');
    await page.locator('.answer[data-slow]').waitFor();
    expect(await page.locator('.answer').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('.event-words').count()).toBe(41);
    await settle(page);
    expect(await page.locator('.event-words').count()).toBe(6);
  });

  test('if nothing matches, the page says so and offers to clear the filters', async () => {
    const page = await explorer.open('/timeline?kind=WEAPONS_TEST&modality=HOPED');
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.locator('.state').getByRole('link', { name: 'Clear all filters' }).click();
    await settle(page);
    expect(page.url()).toBe(`${explorer.url}/timeline`);
    expect(await page.locator('.event-words').count()).toBe(41);
  });

  test('an invalid value in the address is named as readers know it', async () => {
    const page = await explorer.open('/timeline?kind=COFFEE_BREAK&modality=HAPPENED');
    const alert = page.getByRole('alert');
    expect((await alert.innerText()).split(/\n+/)).toEqual([
      'This page could not be loaded',
      'Kind: there is no “COFFEE_BREAK” here.',
      'Clear all filters',
    ]);
    await alert.getByRole('link', { name: 'Clear all filters' }).click();
    await settle(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.event-words').count()).toBe(41);
    expect(explorer.problems.splice(0).every((problem) => problem.includes('status of 400'))).toBe(true);
  });

  test('a cursor that is none is said to be a page that is gone', async () => {
    const page = await explorer.open('/timeline?after=nonsense');
    await page.getByRole('alert').getByText('This page of the list is no longer there').waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Clear all filters' }).click();
    await settle(page);
    expect(await page.locator('.event-words').count()).toBe(41);
    explorer.problems.splice(0);
  });

  test.each([
    ['QUERY_TOO_COMPLEX', 'That is too much for one page. Choose a brief or use filters.'],
    ['RATE_LIMITED', 'The server is busy. Try again in a moment.'],
    ['INTERNAL_SERVER_ERROR', 'The server could not answer. Try again;'],
  ])('the error %s of the graph is said in a sentence', async (code, words) => {
    const page = await explorer.open('/search');
    await routeQuery(page, 'ExplorerTimeline', (route) =>
      route.fulfill({ status: 200, json: { errors: [{ message: `Invalid ${code}`, extensions: { code } }] } }),
    );
    // An address that no other test has asked for.
    await explorer.open(`/timeline?from=2001&to=20${code.length}`);
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain(words);
    expect(said).not.toContain(code);
    explorer.problems.splice(0);
  });

  test('a part of a text that could not be loaded offers to try again, and no filters: there are none', async () => {
    const page = await explorer.open('/search');
    await routeQuery(page, 'ExplorerReaderPage', (route) =>
      route.fulfill({ status: 200, json: { errors: [{ message: 'No', extensions: { code: 'RATE_LIMITED' } }] } }),
    );
    await explorer.open('/read/asan-2024-12-05?at=p4.s4');
    const alert = page.getByRole('alert').first();
    expect((await alert.innerText()).split(/\n+/)).toEqual([
      'This page could not be loaded',
      'The server is busy. Try again in a moment.',
      'Try again',
    ]);
    await page.unroute('**/graphql');
    explorer.problems.splice(0);
  });

  test.each([
    ['/entry/Event:no-such-event', 'Entry not found'],
    ['/timeline?open=Event:no-such-event', 'Entry not found'],
    ['/entry/Nonsense', 'Entry not found'],
    ['/overview?brief=no-such-brief', 'This brief was not found.'],
    ['/timeline?brief=no-such-brief', 'This brief was not found.'],
    ['/map?brief=no-such-brief&as=table', 'This brief was not found.'],
    ['/actors?brief=no-such-brief', 'Brief: there is no “no-such-brief” here.'],
  ])('%s is reported as missing', async (path, words) => {
    const page = await explorer.open(path);
    await page.getByText(words).first().waitFor();
    explorer.problems.splice(0);
  });

  test('an address without a page is 404, and links to the overview', async () => {
    const response = await fetch(`${explorer.url}/nowhere`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    const page = await explorer.open('/nowhere');
    await page.getByRole('link', { name: 'Go to the overview' }).click();
    await page.locator('.answers').waitFor();
    expect(explorer.problems.splice(0).every((problem) => problem.includes('status of 404'))).toBe(true);
  });

  test('without the server the page says so and keeps its content, until the server is back', async () => {
    const page = await explorer.load('/timeline');
    await page.context().setOffline(true);
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.locator('.event-words').count()).toBe(41);
    await page.getByLabel('Kind', { exact: true }).selectOption('SUMMIT');
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await page.getByText('The server cannot be reached.').waitFor({ state: 'detached' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    // The old list stays until the new one is there.
    await expect.poll(() => page.locator('.event-words').count(), { timeout: 10_000 }).toBe(6);
    expect(explorer.problems.splice(0).every((problem) => problem.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
  });

  test('a part that fails does not affect the others', async () => {
    const page = await explorer.open('/timeline');
    await page.route('**/statement-table-*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('alert').getByText('Something went wrong in this part of the page.').waitFor();
    expect(await page.getByLabel('Kind', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Visual', exact: true }).click();
    await page.locator('.event-words').first().waitFor();

    await routeQuery(page, 'ExplorerEntry', async (route) => {
      const answer = (await (await route.fetch()).json()) as { data: { node: { mentions: { nodes: unknown } } } };
      answer.data.node.mentions.nodes = [{ brief: null }];
      await route.fulfill({ json: answer });
    });
    await page.getByRole('link', { name: 'Camp David Summit, 2023' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.event-words').count()).toBe(41);
    // Both errors are on the console too.
    expect(explorer.problems.splice(0).length).toBeGreaterThan(0);
  });

  test('the search box stays where its suggestions cannot be loaded', async () => {
    const page = await explorer.load('/timeline');
    await page.route('**/suggested-*.js', (route) => route.abort());
    const box = page.getByRole('combobox', { name: 'Search or ask' });
    await box.fill('camp');
    await expect.poll(() => explorer.problems.length).toBeGreaterThan(0);
    expect(await page.locator('.event-words').count()).toBe(41);
    // With the next letter they are loaded again.
    await page.unroute('**/suggested-*.js');
    await box.fill('camp d');
    await page.getByRole('option', { name: /^Camp David Summit, 2023/ }).waitFor();
    await box.press('Escape');
    explorer.problems.splice(0);
  });

  describe('when the data changes', () => {
    test('an open page says so, and shows the new data on request', async () => {
      const page = await explorer.open('/timeline');
      expect(await textsOf(page, '.pager-count')).toEqual(['41 events']);
      explorer.swap(await bothBriefs());
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await page.getByText('The data has changed since this page was loaded.').waitFor();
      expect(await textsOf(page, '.pager-count')).toEqual(['41 events']);
      await page.getByRole('button', { name: 'Show the new data' }).click();
      const { events } = await explorer.ask<{ events: { totalCount: number } }>(
        '{ events(where: { mentioned: true }) { totalCount } }',
      );
      await page
        .getByText(`${Math.min(50, events.totalCount)} of ${events.totalCount} events`)
        .or(page.getByText(`${events.totalCount} events`))
        .first()
        .waitFor();
      expect(await page.getByText('The data has changed').count()).toBe(0);
      // The second brief can be selected.
      expect(await page.getByLabel('Brief').locator('option').count()).toBe(3);
    });
  });
});

describeExplorer(
  'with --persisted-only',
  firstBrief,
  (explorer) => {
    test.each([
      '/',
      '/timeline?kind=SUMMIT',
      '/arguments',
      '/actors?actor=kr',
      '/map',
      '/search?q=summit',
      '/entry/Country:KR',
    ])('the server runs the queries of %s, for the page and for programs', async (path) => {
      const page = await explorer.open(path);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      const [pathname = '', search = ''] = path.split('?');
      const json = `${pathname === '/' ? '/overview' : pathname}.json${search && `?${search}`}`;
      expect((await fetch(explorer.url + json)).status).toBe(200);
    });

    test('the server refuses other queries', async () => {
      await expect(explorer.ask('{ briefs { totalCount } }')).rejects.toThrow('PERSISTED_QUERIES_ONLY');
    });
  },
  { persistedOnly: true },
);
