import { expect, test } from 'vitest';
import { DATA } from '../support/serve.ts';
import { describeExplorer, settle, snapshotOf, textsOf } from './browser.ts';

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
      expect(headings.slice(0, 2)).toEqual([expect.stringMatching(/^What came of it \d+$/), 'Briefs published 1']);
      await page.getByRole('link', { name: '18 forecasts' }).click();
      await settle(page);
      expect(await textsOf(page, '.pager-count')).toEqual(['18 forecasts and recommendations']);
    });

    test('with a chosen brief has only what this one says', async () => {
      const page = await explorer.open('/entry/Organization:asan-institute?brief=asan-2024-12-05');
      expect(await page.locator('.counts, .compared').count()).toBe(0);
    });
  },
);
