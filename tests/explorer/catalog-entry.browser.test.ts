import { expect, test } from 'vitest';
import type { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, firstBrief, settle, textsOf } from './browser.ts';
import { parseCsv } from './parse-csv.ts';

/** The page of a catalog, and the ways to it. */

const FACT_SHEET = 'FACT SHEET: The Trilateral Leaders’ Summit at Camp David';
/** The briefs of the White House, the latest first. */
const BRIEFS = [
  'Background Press Call on the Bilateral Relationship with the People’s Republic of China',
  'The Spirit of Camp David: Joint Statement',
  FACT_SHEET,
  'The Economics of Public Investment Crowding in Private Investment',
];

describeExplorer(
  'a catalog in the explorer',
  () => snapshotOf(DATA),
  (explorer) => {
    test('its page has its publisher, licence and state, what it holds, and its briefs', async () => {
      const page = await explorer.open('/entry/Catalog:white-house');
      expect(await textsOf(page, 'h1')).toEqual(['Briefs of the White House']);
      const names = await textsOf(page, '.facts dt');
      const values = await textsOf(page, '.facts dd');
      expect(Object.fromEntries(names.map((name, at) => [name, values[at]]))).toEqual({
        Publisher: 'Briefgraph',
        'Licence of these data': 'CC BY 4.0',
        State: 'As its source has it',
        Holds: expect.stringMatching(
          /^4 briefs, \d+ statements, \d+ events, \d+ issues, \d+ policy instruments and \d+ actors$/,
        ),
        'Refers to': 'The commons of Briefgraph',
      });
      expect(await textsOf(page, '.part .rows a')).toEqual(BRIEFS);
    });

    test('it is reached from the front page and from its briefs, and leads to what it refers to', async () => {
      const page = await explorer.open('/');
      await page.getByText('5 catalogs').click();
      expect((await textsOf(page, '.catalogs'))[0]?.match(/Briefgraph|\d briefs?/g)).toEqual([
        // Once for all, and in the title of one of them.
        'Briefgraph',
        '4 briefs',
        '1 brief',
        '1 brief',
        '1 brief',
        'Briefgraph',
        '1 brief',
      ]);
      await page.getByRole('link', { name: 'Briefs of the White House' }).click();
      await settle(page);
      await page.locator('.panel .rows a', { hasText: FACT_SHEET }).click();
      await settle(page);
      await page.locator('.panel .facts a', { hasText: 'Briefs of the White House' }).click();
      await settle(page);
      await page.locator('.panel .facts a', { hasText: 'The commons of Briefgraph' }).click();
      await settle(page);
      expect(new URL(page.url()).search).toBe('?open=Catalog:commons');
      expect(await textsOf(page, '.panel h2')).toEqual(['The commons of Briefgraph']);
    });

    test('says that it is stale', async () => {
      const before = (await snapshotOf(DATA)) as MemorySnapshot;
      explorer.swap(before.withStale(() => true));
      const page = await explorer.load('/entry/Catalog:white-house');
      expect(await textsOf(page, '.facts dd')).toContain(
        'Out of date: its source has something else, or cannot be read',
      );
      explorer.swap(before);
    });

    test('its briefs are rows of its CSV file', async () => {
      const response = await fetch(`${explorer.url}/entry/Catalog:white-house.csv`);
      const rows = parseCsv(await response.text());
      expect(rows.map(({ says, brief }) => [says, brief])).toEqual([
        ['brief', 'white-house/wh-2024-04-02-us-china-background-call'],
        ['brief', 'white-house/wh-2023-08-18-joint-statement'],
        ['brief', 'white-house/wh-2023-08-18-fact-sheet'],
        ['brief', 'white-house/wh-2023-08-16-crowding-in'],
      ]);
    });
  },
);

describeExplorer('the explorer over one catalog', firstBrief, (explorer) => {
  test('has no list of catalogs on the front page', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { name: 'Outline of the text' }).waitFor();
    expect(await page.locator('.catalogs').count()).toBe(0);
  });
});
