import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';

/** The page of a person: what the person wrote, apart from what briefs say about the person. */

const groupOf = (page: Page, title: string) =>
  page.locator('.section-group').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

describeExplorer(
  'the page of a person',
  () => snapshotOf(DATA),
  (explorer) => {
    test('who writes has the numbers, what others write about too, what came of it, and the briefs', async () => {
      const page = await explorer.open('/entry/Person:dong-gyu-lee');
      expect(await textsOf(page, '.section-group > h2')).toEqual(['Written by Dong Gyu Lee']);
      expect(await textsOf(page, '.counts li')).toEqual([
        '1 brief',
        '41 events',
        '1 finding',
        '18 forecasts',
        '6 recommendations',
      ]);
      expect((await textsOf(page, '.compared .rows > li > a'))[0]).toBe('US presidential election, 2024');
      expect(await textsOf(page, '.section-group .part > h3')).toEqual([
        'Outcomes 24 forecasts and recommendations',
        'Own stances 1',
        'Briefs written 1',
      ]);
      await page.getByRole('link', { name: 'and 19 more' }).click();
      await settle(page);
      expect(await textsOf(page, '.pager-count')).toEqual(['24 forecasts and recommendations']);
      expect(await textsOf(page, '.chosen li')).toEqual(['Remove\nAuthor: Dong Gyu Lee ×']);
      await page.getByRole('link', { name: 'Remove Author' }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('');
    });

    test('who wrote with others says so, and what the brief says is not taken for what others say', async () => {
      const page = await explorer.open('/entry/Person:yoon-suk-yeol');
      const written = groupOf(page, 'Written by Yoon Suk-yeol');
      expect(await written.locator('.aside').first().innerText()).toBe(
        'What a brief by several authors says is counted for each of them, no matter who wrote it.',
      );
      expect(await written.locator('.part').last().innerText()).toMatch(/with Fumio Kishida, Joe Biden$/);
      expect(await textsOf(page, '.section-group .part > h3')).toEqual([
        'Own stances 2',
        'Briefs written 1',
        'Events 1',
      ]);
      const said = groupOf(page, 'What briefs say about Yoon Suk-yeol');
      expect(await said.locator('.part > h3').allInnerTexts()).toEqual(['Events 1']);
    });

    test('has whose view it is where a brief reports what others foresee', async () => {
      const page = await explorer.open('/entry/Person:carbonplan/freya-chay');
      const written = groupOf(page, 'Written by Freya Chay');
      const { claims } = await explorer.ask<{ claims: { totalCount: number } }>(
        '{ claims(where: { authors: ["carbonplan/freya-chay"], attributed: true, types: [FINDING, FORECAST, RECOMMENDATION] }) { totalCount } }',
      );
      expect(claims.totalCount).toBeGreaterThan(12);
      expect(await written.innerText()).toContain(
        `${claims.totalCount} of these statements report the views of others.`,
      );
      await page.getByRole('link', { name: '14 forecasts' }).click();
      await settle(page);
      const rows = await textsOf(page, '.ledger-rows > li');
      expect(rows.length).toBe(14);
      expect(rows.filter((row) => /The view of .*, not the author’s/.test(row)).length).toBe(12);
    });

    test('separates what was foreseen from what was advised', async () => {
      const page = await explorer.open('/entry/Person:dong-gyu-lee');
      const judged = page.locator('.part').filter({ hasText: 'Outcomes' }).locator('.rows > li');
      const kinds = await judged.evaluateAll((rows) =>
        rows.map((row) => row.querySelector('.provenance')?.textContent),
      );
      expect(kinds).toEqual([
        expect.stringMatching(/^Should be done.*to South Korea/),
        ...Array.from({ length: 4 }, () => expect.stringMatching(/^(Forecast|Risk|Conditional)/)),
      ]);
    });

    test('who leads to the claims and the briefs that are counted', async () => {
      const page = await explorer.open('/entry/Person:yoon-suk-yeol');
      await page.getByRole('link', { name: '2 findings' }).click();
      await settle(page);
      expect(await page.locator('h1').innerText()).toBe('2 findings in briefs by Yoon Suk-yeol');
      await page.goBack();
      await settle(page);
      await page.getByRole('link', { name: '1 brief' }).click();
      await settle(page);
      expect(await textsOf(page, '.brief-rows > li > a')).toEqual(['The Spirit of Camp David: Joint Statement']);
      expect(await textsOf(page, '.chosen li')).toEqual(['Remove\nAuthor: Yoon Suk-yeol ×']);
    });

    test('says which views of the person are of briefs of others', async () => {
      const page = await explorer.open('/entry/Person:white-house/joe-biden');
      const said = groupOf(page, 'What briefs say about Joe Biden');
      const stances = said.locator('.part').filter({ has: page.getByRole('heading', { name: /^Stances/ }) });
      expect(await stances.locator('.rows > li').count()).toBe(3);
      expect(await stances.innerText()).not.toContain('The Spirit of Camp David');
      const own = groupOf(page, 'Written by Joe Biden').locator('.part').filter({ hasText: 'Own stances' });
      expect(await own.innerText()).toContain('The Spirit of Camp David');
    });

    test('of whom nothing is said leads to the briefs that have the name', async () => {
      const page = await explorer.open('/entry/Person:white-house/senior-official-on-us-china-call-2024');
      await page.getByText('No statement is about this actor.').waitFor();
      await page.getByRole('link', { name: 'Briefs that name it' }).click();
      await settle(page);
      expect(await textsOf(page, '.brief-rows > li > a')).toEqual([
        'Background Press Call on the Bilateral Relationship with the People’s Republic of China',
      ]);
    });

    test('who is only spoken of has no work', async () => {
      const page = await explorer.open('/entry/Person:kim-jong-un');
      expect(await page.locator('.counts, .section-group').count()).toBe(0);
      expect(await textsOf(page, '.entry-page .part > h2')).toEqual(['Events 1', 'Stances 1']);
    });
  },
);

/** The data, in which the author of the first brief also says what he wants himself, and another brief says so too. */
const withOwnMotives = async () => {
  const { data } = await loadDataSet([DATA]);
  const named = new Set(['asan-2024-12-05', 'wh-2023-08-16-crowding-in']);
  return MemorySnapshot.of(
    (data ?? []).map((catalog) => ({
      ...catalog,
      briefs: catalog.briefs.map((brief) =>
        named.has(brief.slug)
          ? {
              ...brief,
              motives: brief.motives.map((motive, at) => (at === 0 ? { ...motive, actors: ['dong-gyu-lee'] } : motive)),
            }
          : brief,
      ),
    })),
  );
};

describeExplorer('the page of a person who is also a subject', withOwnMotives, (explorer) => {
  test('marks what is said in a brief of their own', async () => {
    const page = await explorer.open('/entry/Person:dong-gyu-lee');
    const said = groupOf(page, 'What briefs say about Dong Gyu Lee');
    const rows = await said.locator('.rows > li').allInnerTexts();
    expect(rows.map((row) => [row.includes('White House'), row.includes('In a brief of their own')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
