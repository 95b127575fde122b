import { expect, test } from 'vitest';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';

/** The page of an institute: its work, its numbers, what others say of the same events, and what came of it. */

describeExplorer(
  'the page of an institute',
  () => snapshotOf(DATA),
  (explorer) => {
    test('has its numbers, what it and others write about, what came of its forecasts and advice, and its briefs', async () => {
      const page = await explorer.open('/entry/Organization:asan-institute');
      expect(await textsOf(page, '.counts li')).toEqual([
        '1 brief',
        '41 events',
        '1 finding',
        '18 forecasts',
        '6 recommendations',
      ]);
      expect((await textsOf(page, '.compared .rows > li > a')).slice(0, 2)).toEqual([
        'US presidential election, 2024',
        'Lai Ching-te takes office',
      ]);
      expect(await textsOf(page, '.section-group > h2')).toEqual([
        'Published by the Asan Institute for Policy Studies',
      ]);
      const headings = await textsOf(page, '.section-group .part > h3');
      expect(headings.slice(0, 2)).toEqual([
        expect.stringMatching(/^Outcomes \d+ forecasts and recommendations$/),
        'Briefs published 1',
      ]);
      await page.getByRole('link', { name: '18 forecasts' }).click();
      await settle(page);
      expect(await textsOf(page, '.pager-count')).toEqual(['18 forecasts']);
    });

    test('has its own views apart from what briefs say about it', async () => {
      const page = await explorer.open('/entry/Organization:buendnis-f5/algorithmwatch');
      const group = (title: string) =>
        page.locator('.section-group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
      const own = group('Published by AlgorithmWatch').locator('.part').filter({ hasText: 'Own stances' });
      expect(await own.getByRole('heading').innerText()).toBe('Own stances 26');
      // Whose they are is said once, and not of each.
      expect(await own.locator('.aside').innerText()).toMatch(/^with Bündnis F5, Society for Civil Rights/);
      expect(await own.locator('.card-top').count()).toBe(0);
      expect(await group('What briefs say about AlgorithmWatch').count()).toBe(0);
      // Nor is what six publish together the work of one.
      const work = await group('Published by AlgorithmWatch').innerText();
      expect(work).toContain('What several publishers publish together is counted for each of them.');
      expect(work).toMatch(/November 29, 2024\s+with Bündnis F5, /);
      await own.getByRole('link', { name: 'and 16 more' }).click();
      await settle(page);
      expect(await page.locator('h1').innerText()).toBe('26 stances by AlgorithmWatch involving AlgorithmWatch');
    });

    test('with a chosen brief has only what this one says', async () => {
      const page = await explorer.open('/entry/Organization:asan-institute?brief=asan-2024-12-05');
      expect(await page.locator('.counts, .compared').count()).toBe(0);
    });
  },
);
