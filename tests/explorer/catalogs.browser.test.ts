import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DATA, snapshotOf } from '../support/serve.ts';
import { describeExplorer, settle, textsOf } from './browser.ts';

/** The briefs of two institutes, and a third catalog that has another name for an event of the first. */

const load = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-skarvoya-'));
  const catalog = { namespace: 'skarvoya', title: 'Skarvøya', publisher: 'Skarvøya Institute', extends: ['commons'] };
  const summit = { slug: 'camp-david-2023', title: 'Camp David', kind: 'SUMMIT', order: 1 };
  const events = { events: [{ ...summit, sameAs: ['commons/camp-david-summit-2023'] }] };
  await writeFile(join(folder, 'catalog.json'), JSON.stringify(catalog));
  await writeFile(join(folder, 'actors.json'), '{}');
  await writeFile(join(folder, 'events.json'), JSON.stringify(events));
  try {
    return await snapshotOf(DATA, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

const FACT_SHEET = 'white-house/wh-2023-08-18-fact-sheet';

describeExplorer('catalogs in the explorer', load, (explorer) => {
  const heading = (page: Page) => page.locator('h1').innerText();

  describe('an entity of a catalog with a namespace', () => {
    test.each([
      `/overview?brief=${FACT_SHEET}`,
      `/timeline?brief=${FACT_SHEET}&open=Event:white-house/camp-david-commitment-to-consult`,
      `/actors?actor=white-house/pacific-islands-forum&as=table`,
      '/entry/Organization:white-house/white-house',
      `/entry/Paragraph:${FACT_SHEET}:p3?sentence=1`,
    ])('has no encoded slash in any link of %s', async (path) => {
      const page = await explorer.open(path);
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '').filter((href) => /%2F/i.test(href)));
      // What follows a # is not sent, and the link to the page of the query has all of it there.
      expect(links.filter((href) => /%2F/i.test(href.replace(/#.*/s, '')))).toEqual([]);
    });

    test('opens beside a view and as a page, and is there after a reload', async () => {
      const page = await explorer.open('/timeline');
      await page.locator('.event-words > a[href*="white-house/"]').first().click();
      await settle(page);
      const title = await page.getByRole('complementary').locator('h2').innerText();
      expect(new URL(page.url()).search).toMatch(/^\?open=Event:white-house\/[a-z0-9-]+$/);
      await page.getByRole('complementary').getByRole('link', { name: 'Open as full page' }).click();
      await settle(page);
      expect(new URL(page.url()).pathname).toMatch(/^\/entry\/Event:white-house\/[a-z0-9-]+$/);
      expect(await heading(page)).toBe(title);
      await page.reload();
      await settle(page);
      expect(await heading(page)).toBe(title);
      await page.locator('.citations a').first().click();
      await settle(page);
      expect(new URL(page.url()).pathname).toMatch(/^\/read\/white-house\/[a-z0-9-]+$/);
    });
  });

  describe('the publishers of statements', () => {
    const names = async (page: Page, within: string) => new Set(await textsOf(page, `${within} .brief-name`));

    test('are named where several are listed together, and with citations also the briefs of one publisher', async () => {
      const page = await explorer.open('/timeline?open=Event:camp-david-summit-2023');
      expect(await names(page, '.event:has(a[aria-current])')).toEqual(
        new Set(['White House (2 briefs)', 'Asan Institute for Policy Studies']),
      );
      // Two briefs of one publisher state that it took part, and the third is read so.
      expect(await names(page, '.panel .rows > li:has(a[href*="Country:JP"])')).toEqual(
        new Set([
          'White House: FACT SHEET: The Trilateral Leaders’ Summit at Camp David',
          'White House: The Spirit of Camp David: Joint Statement',
          'Asan Institute for Policy Studies',
        ]),
      );
      await explorer.open('/actors?of=us');
      expect((await names(page, 'main')).size).toBeGreaterThan(1);
    });

    test.each([
      '/overview?brief=asan-2024-12-05',
      '/timeline?brief=asan-2024-12-05',
      `/actors?brief=${FACT_SHEET}`,
      '/entry/Motive:china-loosen-us-led-coalition',
      `/entry/Paragraph:${FACT_SHEET}:p3`,
    ])('are not repeated on a page about one of them: %s', async (path) => {
      expect(await names(await explorer.open(path), 'body')).toEqual(new Set());
    });
  });

  describe('another name of an entity', () => {
    test('shows the page of the entity, at the address of its id', async () => {
      const page = await explorer.open('/entry/Event:skarvoya/camp-david-2023');
      expect(await heading(page)).toBe('Camp David Summit, 2023');
      expect(new URL(page.url()).pathname).toBe('/entry/Event:camp-david-summit-2023');
    });

    test('opens it beside a view, where links to it are marked as current', async () => {
      const page = await explorer.open('/timeline?open=Event:skarvoya/camp-david-2023');
      expect(new URL(page.url()).search).toBe('?open=Event:camp-david-summit-2023');
      expect(await page.locator('.event-words > a[aria-current]').innerText()).toBe('Camp David Summit, 2023');
    });
  });
});
