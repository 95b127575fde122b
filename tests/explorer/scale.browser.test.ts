import { expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';

/** With 500 briefs and 5,000 events, a view draws one page of them and says how many others there are. */

const many = async () => MemorySnapshot.of(generateDataSet(5000, 500));

describeExplorer('with 500 briefs and 5,000 events', many, (explorer) => {
  test.each(['/', '/timeline', '/timeline?as=table', '/arguments', '/actors', '/map', '/search?q=event'])(
    '%s draws a limited number of elements',
    async (path) => {
      const page = await explorer.open(path);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
    },
  );

  test('the timeline pages through all events, and the years count all of them', async () => {
    const page = await explorer.open('/timeline?lanes=none');
    const { events } = await explorer.ask<{
      events: { totalCount: number; years: { count: number }[]; nodes: { title: string }[] };
    }>(
      '{ events(orderBy: { field: DATE, direction: DESC }, first: 100) { totalCount years { count } nodes { title } } }',
    );
    expect(await textsOf(page, '.pager-count')).toEqual(['50 of 5,000 events']);
    const bars = await page
      .locator('.years a')
      .evaluateAll((links) =>
        links.map((link) => Number(/: ([\d,]+) /.exec(link.getAttribute('aria-label') ?? '')?.[1]?.replace(',', ''))),
      );
    expect(bars.length).toBeLessThanOrEqual(40);
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(bars)).toBe(sum(events.years.map(({ count }) => count)));
    const titles = events.nodes.map(({ title }) => title);
    expect(new Set(await textsOf(page, '.event-words > a'))).toEqual(new Set(titles.slice(0, 50)));
    await page.getByRole('link', { name: 'Next page' }).click();
    await settle(page);
    expect(new Set(await textsOf(page, '.event-words > a'))).toEqual(new Set(titles.slice(50)));
    await page.getByRole('link', { name: 'Previous page' }).click();
    await settle(page);
    expect(new Set(await textsOf(page, '.event-words > a'))).toEqual(new Set(titles.slice(0, 50)));
  });

  test('the table of actors has some of them and says what it omits', async () => {
    const page = await explorer.open('/actors');
    expect(await page.locator('.pairs tbody tr').count()).toBeLessThanOrEqual(12);
    await page.getByText('Counted are the 60 latest of 5,000 events.').waitFor();
    await page.getByRole('link', { name: 'All events, on the timeline' }).click();
    await settle(page);
    expect(await textsOf(page, '.pager-count')).toEqual(['50 of 5,000 events']);
  });

  test('the map says of which events it has the places, and leads to all', async () => {
    const page = await explorer.open('/map');
    await page.getByText('Places are those of the 100 latest of 5,000 events; countries count all of them.').waitFor();
    expect(await page.getByRole('link', { name: 'All events, on the timeline' }).getAttribute('href')).toBe(
      '/timeline',
    );
  });
});
