import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toEntryKey } from '../../src/views/entry-address.ts';
import { COMMONS } from '../support/commons.ts';
import { POLL_BRIEF, readOnce } from '../support/serve.ts';
import { describeExplorer } from './browser.ts';

/** References, the lasting address and the quotation, as a reader copies them. */

describeExplorer(
  'a reader who cites',
  () => readOnce(COMMONS, POLL_BRIEF),
  (explorer) => {
    const openCite = async (path: string): Promise<Page> => {
      const page = await explorer.load(path);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.cite summary').click();
      return page;
    };
    const copy = async (page: Page, name: string): Promise<string> => {
      const button = await page.locator('.cite').getByRole('button', { name }).elementHandle();
      await button?.click();
      await page.waitForFunction((one) => one?.textContent?.startsWith('Copied'), button);
      return page.evaluate(() => navigator.clipboard.readText());
    };

    test('copies each reference as its file has it, and the lasting address', async () => {
      const path = '/entry/Event:camp-david-summit-2023';
      const page = await openCite(path);
      for (const [name, ending] of [
        ['APA', 'apa.txt'],
        ['Chicago', 'chicago.txt'],
        ['BibTeX', 'bib'],
        ['RIS', 'ris'],
        ['CSL-JSON', 'csl.json'],
      ] as const) {
        const file = await (await fetch(`${explorer.url}${path}.${ending}`)).text();
        expect(await page.locator(`.cite a[href$=".${ending}"]`).textContent()).toBe(`.${ending}`);
        expect((await copy(page, `Copy ${name}`)).replaceAll('\r\n', '\n')).toBe(file.replaceAll('\r\n', '\n'));
      }
      expect(await copy(page, 'Copy the link')).toBe(explorer.url + path);
      expect(await page.locator('.cite-link code').textContent()).toBe(explorer.url + path);
    });

    test('has what was clicked last, however late the others come', async () => {
      const page = await openCite('/entry/Event:camp-david-summit-2023');
      const answered = page.waitForResponse(/\.apa\.txt$/);
      await page.route('**/*.apa.txt', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.getByRole('button', { name: 'Copy APA' }).click();
      expect(await copy(page, 'Copy the link')).toBe(`${explorer.url}/entry/Event:camp-david-summit-2023`);
      await (await answered).finished();
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http/);
      expect(await page.locator('.cite').getByText('Copied').count()).toBe(1);
      await page.unroute('**/*.apa.txt');
    });

    test('copies the sentences of a statement with their reference, where they may be shown', async () => {
      const { claims } = await explorer.ask<{
        claims: { nodes: { id: string; citations: { quote: string | null }[] }[] };
      }>(
        '{ claims(first: 100, where: { briefs: ["night-desk/night-buses-2025"] }) { nodes { id citations { quote } } } }',
      );
      const quoted = claims.nodes.find(({ citations }) => citations.some(({ quote }) => quote));
      const path = `/entry/${toEntryKey(quoted?.id ?? '')}`;
      const copied = await copy(await openCite(path), 'Copy the quotation with its reference');
      for (const { quote } of quoted?.citations ?? []) expect(copied).toContain(`“${quote}”\n`);
      expect(copied).toContain(await (await fetch(`${explorer.url}${path}.apa.txt`)).text());
    });

    test('cites the sentence that the address names, and has no button for words that may not be shown', async () => {
      const page = await openCite('/entry/Paragraph:asan-2024-12-05:p4?sentence=4');
      expect(await copy(page, 'Copy BibTeX')).toContain('note = {paragraph 4, sentence 4, at ');
      expect(await copy(page, 'Copy the link')).toBe(`${explorer.url}/entry/Paragraph:asan-2024-12-05:p4?sentence=4`);
      expect(await page.getByRole('button', { name: 'Copy the quotation with its reference' }).count()).toBe(0);
      for (const path of ['Paragraph:asan-2024-12-05:p4', 'Forecast:rok-us-disputes-fuel-discontent-with-yoon']) {
        const shown = await explorer.load(`/entry/${path}`);
        await shown.getByText('No licence is stated for the text of this brief').waitFor({ state: 'visible' });
        expect(await shown.getByText('No licence is stated').count()).toBe(1);
      }
    });

    test('is told where something could not be copied', async () => {
      const page = await openCite('/entry/Brief:asan-2024-12-05');
      await page.route('**/*.bib', (route) => route.abort());
      await page.getByRole('button', { name: 'Copy BibTeX' }).click();
      await page.getByRole('button', { name: 'Could not be copied' }).waitFor();
      await page.unroute('**/*.bib');
      explorer.problems.length = 0;
    });
  },
);
