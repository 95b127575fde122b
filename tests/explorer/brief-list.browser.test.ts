import { describe, expect, test } from 'vitest';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, firstBrief, settle, textsOf } from './browser.ts';
import { generateInstitutes } from './many-briefs.ts';
import { parseCsv } from './parse-csv.ts';

/** The list of briefs, and the ways to it from the first page. */

describeExplorer(
  'the list of briefs',
  () => snapshotOf(DATA),
  (explorer) => {
    test('is reached from the first page by institute, year, subject or actor, each with its number of briefs', async () => {
      const page = await explorer.open('/');
      expect(await textsOf(page, '.find-brief h3')).toEqual(['Publisher', 'Year', 'Issue', 'Who is named']);
      const links = await page
        .locator('.find-brief li')
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector('a')?.getAttribute('href'), item.querySelector('small')?.innerText]),
        );
      expect(links.length).toBeGreaterThan(15);
      for (const [href = '', count = ''] of links.slice(0, 12) as string[][]) {
        const found = await explorer.open(href);
        expect([href, await found.locator('.brief-rows > li').count()]).toEqual([href, Number.parseInt(count, 10)]);
      }
      await explorer.open('/');
      await page.getByRole('link', { name: 'All 8 briefs' }).click();
      await settle(page);
      expect(await textsOf(page, '.pager-count')).toEqual(['8 briefs']);
    });

    test('says of each brief what it is about: its key point, what curators say that it is about, or whose motive or advice it has', async () => {
      const page = await explorer.open('/briefs');
      const gists = await textsOf(page, '.brief-rows .gist');
      const { briefs } = await explorer.ask<{
        briefs: { nodes: { keyPoints: { summary: string }[]; scope: string | null }[] };
      }>(
        '{ briefs(first: 20, orderBy: { field: PUBLISHED, direction: DESC }) { nodes { keyPoints { summary } scope } } }',
      );
      expect(gists).toHaveLength(briefs.nodes.length);
      const stated = briefs.nodes.map(
        ({ keyPoints: [point], scope }) => point?.summary ?? (scope && `About: ${scope}`),
      );
      expect(stated.filter((text) => text === null)).toHaveLength(2);
      for (const [at, text] of stated.entries()) if (text !== null) expect(gists[at]).toBe(text);
      // Nobody has said what the two of Camp David are about.
      expect(gists[3]).toMatch(/^Motive of Japan, South Korea and the United States: Advance security, prosperity/);
      expect(gists[4]).toMatch(/^Motive of the United States, Japan and South Korea: Use their cooperation/);
    });

    test('is narrowed by several values and words of the title, and widened again', async () => {
      const page = await explorer.open('/briefs');
      await page.getByLabel('Who is named').selectOption('KR');
      await settle(page);
      await page.getByLabel('Words of the title').fill('camp david');
      await page.keyboard.press('Enter');
      await settle(page);
      expect(await textsOf(page, '.brief-rows > li > a')).toEqual([
        'The Spirit of Camp David: Joint Statement',
        'FACT SHEET: The Trilateral Leaders’ Summit at Camp David',
      ]);
      expect(new URL(page.url()).search).toBe('?actor=KR&q=camp+david');
      expect(await page.getByLabel('Publisher').locator('option').allInnerTexts()).toEqual([
        'Any',
        'The White House (2)',
      ]);
      await page.getByLabel('Who is named').selectOption('');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?q=camp+david');
    });

    test('says that nothing matches, and keeps its filters', async () => {
      const page = await explorer.open('/briefs?q=nothing&year=2024');
      await page.getByText('Nothing matches these filters.').waitFor();
      await page.getByLabel('Words of the title').fill('');
      await page.keyboard.press('Enter');
      await settle(page);
      expect(await page.locator('.brief-rows > li').count()).toBe(3);
    });

    test('is data for programs, newest first', async () => {
      const csv = await fetch(`${explorer.url}/briefs.csv?publisher=white-house/white-house`);
      expect(parseCsv(await csv.text()).map(({ says, date, publisher }) => [says, date, publisher])).toEqual([
        ['brief', '2024-04-02', 'The White House'],
        ['brief', '2023-08-18', 'The White House'],
        ['brief', '2023-08-18', 'The White House'],
        ['brief', '2023-08-16', 'The White House'],
      ]);
      expect((await fetch(`${explorer.url}/briefs.json?issue=no-such-issue`)).status).toBe(400);
    });
  },
);

describeExplorer('the first page of one brief', firstBrief, (explorer) => {
  test('has no list of briefs in its navigation', async () => {
    const page = await explorer.open('/');
    expect(
      await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Briefs' }).count(),
    ).toBe(0);
  });
});

describeExplorer(
  'with 500 briefs of 12 institutes',
  async () => MemorySnapshot.of(generateInstitutes()),
  (explorer) => {
    test('a brief is found by its subject and year in three actions', async () => {
      const page = await explorer.open('/briefs');
      await page.getByLabel('Issue').selectOption('subject-17');
      await settle(page);
      await page.getByLabel('Year').selectOption('2022');
      await settle(page);
      const titles = await textsOf(page, '.brief-rows > li > a');
      expect(titles.length).toBe(13);
      const [title = ''] = titles;
      await page.locator('.brief-rows > li > a').first().click();
      await settle(page);
      expect(await textsOf(page, 'h1')).toEqual([title]);
    });

    describe.each(['/', '/briefs', '/briefs?year=2020'])('%s', (path) => {
      test('draws a limited number of elements', async () => {
        const page = await explorer.open(path);
        expect(await page.getByRole('alert').count()).toBe(0);
        expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
      });
    });

    test('the list is paged by cursor, in both directions', async () => {
      const page = await explorer.open('/briefs?publisher=institute-3');
      const first = await textsOf(page, '.brief-rows > li > a');
      expect(await textsOf(page, '.pager-count')).toEqual(['20 of 42 briefs']);
      await page.getByRole('link', { name: 'Next page' }).click();
      await settle(page);
      const second = await textsOf(page, '.brief-rows > li > a');
      expect(new Set([...first, ...second]).size).toBe(40);
      await page.getByRole('link', { name: 'Previous page' }).click();
      await settle(page);
      expect(await textsOf(page, '.brief-rows > li > a')).toEqual(first);
    });
  },
);
