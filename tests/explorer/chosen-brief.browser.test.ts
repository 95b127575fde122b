import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';
import { parseCsv } from './parse-csv.ts';

/** Entries, as panels and as pages, are narrowed to the brief in the address, and say so. */

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';
const TITLE = 'FACT SHEET: The Trilateral Leaders’ Summit at Camp David';
const NOTE = `Only what this brief says: ${TITLE} (The White House) · Show all briefs`;
const CAMP_DAVID = 'Event:camp-david-summit-2023';

describeExplorer(
  'an entry with a chosen brief',
  () => snapshotOf(DATA),
  (explorer) => {
    test('has as many events of a country as the map counts, and no claims of others', async () => {
      const page = await explorer.open(`/map?brief=${FACT_SHEET}`);
      const country = page.getByRole('link', { name: /^North Korea: / });
      expect(await country.getAttribute('aria-label')).toBe('North Korea: 1 event');
      await country.click();
      await settle(page);
      expect(await textsOf(page, '.panel .scope-note')).toEqual([NOTE]);
      expect(await textsOf(page, '.panel .part > h3')).toEqual(['Events 1']);
      await page.getByRole('complementary').getByRole('link', { name: 'Show all briefs' }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('?open=Country:KP');
      expect(await page.locator('.panel .scope-note').count()).toBe(0);
      expect((await textsOf(page, '.panel .part > h3')).length).toBeGreaterThan(1);
    });

    test('keeps the brief as a full page, where the selector changes it', async () => {
      const page = await explorer.open(`/timeline?brief=${FACT_SHEET}&open=${CAMP_DAVID}`);
      await page.getByRole('link', { name: 'Open as full page' }).click();
      await settle(page);
      expect(page.url()).toBe(`${explorer.url}/entry/${CAMP_DAVID}?brief=${FACT_SHEET}`);
      expect(await textsOf(page, '.scope-note')).toEqual([NOTE]);
      expect(await page.locator('.event-head > .facts').innerText()).toMatch(/^Date\nAugust 18, 2023 /);
      expect(await textsOf(page, '.account .mention-source h3')).toEqual(['White House']);
      expect(await page.locator('.comparison, .flag, .brief-name').count()).toBe(0);

      await page.getByLabel('Brief', { exact: true }).selectOption('asan-2024-12-05');
      await settle(page);
      expect(page.url()).toBe(`${explorer.url}/entry/${CAMP_DAVID}?brief=asan-2024-12-05`);
      expect(await page.locator('.event-head > .facts').innerText()).toMatch(/^Date\nAugust 2023 /);
      await page.getByLabel('Brief', { exact: true }).selectOption({ label: 'All briefs' });
      await settle(page);
      expect(page.url()).toBe(`${explorer.url}/entry/${CAMP_DAVID}`);
      expect(await page.locator('.account').count()).toBe(3);
    });

    test.each([
      CAMP_DAVID,
      'Event:rok-us-japan-security-cooperation-grows',
      'Issue:north-korean-nuclear-threat',
      'Country:US',
      'Person:white-house/joe-biden',
    ])('has statements of this brief only, on the page and in its file: %s', async (key) => {
      const page = await explorer.open(`/entry/${key}?brief=${FACT_SHEET}`);
      const cited = await page
        .locator('.citations a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(new Set(cited.map((href) => href.slice(0, href.indexOf('?'))))).toEqual(
        new Set(cited.length > 0 ? [`/read/${FACT_SHEET}`] : []),
      );
      const csv = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
      const rows = parseCsv(await (await fetch(explorer.url + csv)).text());
      expect(new Set(rows.filter(({ basis }) => basis !== 'CORROBORATED').map(({ brief }) => brief))).toEqual(
        new Set([FACT_SHEET]),
      );
    });

    test('has nothing that registers add, and marks a place that only a curator reads from the brief', async () => {
      const page = await explorer.open(`/entry/${CAMP_DAVID}?brief=asan-2024-12-05`);
      const place = page.locator('.event-head > .facts > div', { has: page.getByText('Place', { exact: true }) });
      expect(await place.locator('[data-basis]').allInnerTexts()).toEqual(['Curator’s reading']);
      expect(await page.getByRole('heading', { name: /^Outside sources/ }).count()).toBe(0);
      const csv = await (await fetch(`${explorer.url}/entry/${CAMP_DAVID}.csv?brief=asan-2024-12-05`)).text();
      expect(parseCsv(csv).filter(({ says }) => says === 'corroboration')).toEqual([]);
      await explorer.open('/entry/Person:yoon-suk-yeol?brief=asan-2024-12-05');
      expect(await page.getByText('Also known as').count()).toBe(0);
      await explorer.open('/entry/Person:yoon-suk-yeol');
      expect(await page.getByText('Also known as').count()).toBe(1);
    });

    test('as the only column of a comparison is alone in its files, and the page offers others', async () => {
      const address = '?of=Issue:rok-us-japan-security-cooperation&brief=asan-2024-12-05';
      for (const format of ['json', 'csv']) {
        const file = await (await fetch(`${explorer.url}/compare.${format}${address}`)).text();
        expect([format, file.includes('white-house')]).toEqual([format, false]);
      }
      const page = await explorer.open(`/compare${address}`);
      const row = page.locator('.compare-row', { has: page.getByRole('heading', { name: 'In short', exact: true }) });
      expect(await row.locator('.given > li').count()).toBe(1);
      expect((await page.getByLabel('Add', { exact: true }).locator('option').allInnerTexts()).length).toBeGreaterThan(
        1,
      );
    });

    test('of which the brief says nothing says so', async () => {
      const page = await explorer.open(`/entry/Event:thaad-controversy-2016?brief=${FACT_SHEET}`);
      expect(await textsOf(page, '.scope-note p')).toEqual([NOTE, 'This brief says nothing about it.']);
      expect(await page.locator('.account').count()).toBe(0);
    });

    test('says of a claim of another brief that it is', async () => {
      const page = await explorer.open(`/entry/Motive:china-economic-recovery?brief=${FACT_SHEET}`);
      expect(await textsOf(page, '.scope-note')).toEqual(['From another brief than the chosen one. · Show all briefs']);
      await explorer.open('/entry/Motive:china-economic-recovery?brief=asan-2024-12-05');
      expect(await page.locator('.scope-note').count()).toBe(0);
    });

    describe('a list of events', () => {
      test('gives each date and status to the brief that states it, and marks what is combined', async () => {
        const page = await explorer.open('/timeline');
        /** What one reads when pointing at an event: several are in a row, so the rest is cut off until then. */
        const read = async (event: Locator) => {
          await event.hover();
          return event.innerText();
        };
        const line = (name: string) =>
          page.locator('.event-words, .undated li', { has: page.getByRole('link', { name, exact: true }) }).first();
        expect(await read(line('Camp David Summit, 2023'))).toBe(
          [
            'Camp David Summit, 2023',
            'Summit',
            'White House (2 briefs)',
            'August 18, 2023',
            'Asan Institute for Policy Studies',
            'August 2023',
            'accounts differ in detail',
            'drawn at August 2023, combined from all accounts',
          ].join('\n'),
        );
        const words = await read(
          page.locator('.event-words', { has: page.locator('a[href*="technology-enforcement-exchange"]') }),
        );
        expect(words.split('\n').slice(1)).toEqual([
          'Official dialogue',
          `White House: ${TITLE}`,
          'August – December 2023 (?)',
          'Scheduled, as of the brief (August 18, 2023)',
          'White House: The Spirit of Camp David: Joint Statement',
          'Expected',
          'accounts differ in detail',
          'drawn at August – December 2023 (?), combined from all accounts',
        ]);
      });

      test('names publishers, and by its title a brief that another of the same publisher differs from', async () => {
        const page = await explorer.open('/timeline');
        const names = new Set(await textsOf(page, '.event-words .brief-name'));
        expect(names).toEqual(
          new Set([
            'Asan Institute for Policy Studies',
            'White House',
            'White House (2 briefs)',
            `White House: ${TITLE}`,
            'White House: The Spirit of Camp David: Joint Statement',
            'Open Ownership',
            'Bündnis F5',
          ]),
        );
      });
    });
  },
);
