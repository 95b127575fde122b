import { expect, test } from 'vitest';
import { DATA, LEDGER_BRIEF, SECOND_BRIEF, snapshotOf } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';

/** The page of the ledger. */

describeExplorer(
  'the ledger in the explorer',
  () => snapshotOf(DATA, SECOND_BRIEF, LEDGER_BRIEF),
  (explorer) => {
    test('is reached from the navigation, and from the entry of a brief with all that it foresaw', async () => {
      const page = await explorer.open('/');
      await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Outcomes' }).click();
      await settle(page);
      expect(await textsOf(page, 'h1')).toEqual(['Outcomes']);
      const entry = await explorer.open('/entry/Brief:quillmere-2026-02-10');
      await entry.locator('.actions').getByRole('link', { name: 'Outcomes' }).click();
      await settle(entry);
      expect(new URL(entry.url()).search).toBe('?brief=quillmere-2026-02-10&recorded=all');
      expect(await textsOf(entry, '.ledger-rows > li > :last-child')).toEqual([
        'No outcome is recorded.',
        'No outcome is recorded.',
        expect.stringMatching(/^Open\s+A third of the signs are up\./),
      ]);
    });

    test('sets what a brief foresaw and advised beside what came of it', async () => {
      const page = await explorer.open('/ledger?publisher=skarvoya-institute');
      expect((await textsOf(page, '.ledger h2, .ledger h3')).slice(0, 3)).toEqual([
        'Open Doors, Ordinary Reasons: China and Its Neighbours after the Pandemic',
        'Forecasts',
        'Recommendations',
      ]);
      expect((await textsOf(page, '.outcome-status')).slice(0, 3)).toEqual(['Partly', 'Open', 'Was not done']);
    });

    test('shows the sources of an outcome, and what they do not show, when they are opened', async () => {
      const page = await explorer.open('/ledger?publisher=skarvoya-institute&foreseen=forecasts');
      const sources = page.locator('.sources').first();
      expect(await sources.locator('a').isVisible()).toBe(false);
      await sources.locator('summary').click();
      const link = sources.locator('a');
      expect([await link.textContent(), await link.getAttribute('href')]).toEqual([
        'The Invented Times: Fewer at the Gate',
        'https://example.org/gate',
      ]);
      expect(await textsOf(page, '.sources[open] p')).toEqual([
        'What the sources do not show: Whether the winter was an exception.',
      ]);
    });

    test('is narrowed by status; what has no outcome is shown on request', async () => {
      const page = await explorer.open('/ledger?brief=quillmere-2026-02-10');
      await page.getByRole('link', { name: 'Show all forecasts and recommendations' }).click();
      await settle(page);
      expect(await textsOf(page, '.ledger h3')).toEqual(['Forecasts', 'Recommendations']);
      await page.goto(`${explorer.url}/ledger`);
      await settle(page);
      await page.getByLabel('Outcome').selectOption('OVERTAKEN');
      await settle(page);
      expect(new URL(page.url()).search).toBe('?outcome=OVERTAKEN');
      expect([...new Set(await textsOf(page, '.outcome-status'))]).toEqual(['Overtaken by events']);
    });
  },
);
