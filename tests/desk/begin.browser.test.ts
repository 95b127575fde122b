import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from '../explorer/axe.ts';
import { openEmptyDesk } from './work-desk.ts';

/** From an empty folder and a PDF to a brief with a draft, on the page alone. */

/** An invented brief as a page that is printed. */
const PAGE = `<!doctype html><html lang="en"><title>Tide Mills Again</title>
<style>body { font: 12pt serif; margin: 2cm } h1 { font-size: 24pt } h2 { font-size: 16pt }</style>
<h1>Tide Mills Again</h1>
<p>Ada Quay</p>
<p>3 June 2024</p>
<h2>What was built</h2>
<p>The Harbour Ministry opened a tide mill in Norway on 3 May 2024. It turns twice a day, and it gives power to four hundred houses
on the northern side of the bay, where the old cable could not be repaired any more.</p>
<h2>What to do</h2>
<p>The Harbour Ministry should publish the figures of the mill. Prices will rise by 5 per cent in 2025, because the works at the sea wall
take longer than anybody had planned, and nobody has said who is to pay for them.</p></html>`;

const endpoint = inject('browser');

describe.skipIf(!endpoint && !process.env.BROWSER_REQUIRED)('from an empty folder', { timeout: 300_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!endpoint) throw new Error('Neither Chromium nor Chrome was found. Set CHROMIUM to the path of one.');
    browser = await chromium.connect(endpoint);
  });
  afterAll(() => browser?.close());

  const printPage = async (): Promise<Buffer> => {
    const page = await browser.newPage();
    try {
      await page.setContent(PAGE);
      return await page.pdf({ format: 'A4' });
    } finally {
      await page.close();
    }
  };
  const expectAccessible = async (page: Page) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  };

  test('a catalog, a PDF, its metadata, its paragraphs and a draft', async () => {
    await using desk = await openEmptyDesk();
    await using folder = desk.folder;
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en' });
    const logged: string[] = [];
    page.on('pageerror', ({ message }) => logged.push(message));
    await page.goto(desk.address);
    await page.getByRole('link', { name: 'Begin a new brief' }).click();

    await expectAccessible(page);
    await page.getByLabel('Title').fill('Briefs on the Bay');
    await page.getByLabel('Publisher').fill('Quay Institute');
    await page.getByLabel('Namespace').fill('No Spaces');
    await page.getByRole('button', { name: 'Make the catalog' }).click();
    await page.locator('.form-mistake').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Briefs on the Bay');
    await page.getByLabel('Namespace').fill('quay');
    await page.getByRole('button', { name: 'Make the catalog' }).click();

    const choose = page.locator('input[type=file]');
    await choose.waitFor();
    await expectAccessible(page);
    await choose.setInputFiles({ name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from('\u007fELF\0') });
    await page.getByRole('alert').waitFor();
    await choose.setInputFiles({ name: 'tide.pdf', mimeType: 'application/pdf', buffer: await printPage() });
    await page.getByLabel('Date of publication').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Tide Mills Again');
    expect(await page.locator('.begin-text').textContent()).toContain('gives power to four hundred houses');
    await expectAccessible(page);
    await page.getByLabel('Date of publication').fill('3 June 2024');
    await page.getByLabel('Publisher').fill('Quay Institute');
    await page.getByLabel('Authors (people)').fill('Ada Quay');
    await page.getByRole('textbox', { name: 'Language' }).fill('en');
    await page.getByRole('button', { name: 'Make the brief' }).click();
    // No licence is stated, and there is no folder for such texts.
    await page.locator('.form-mistake', { hasText: '--texts' }).waitFor();
    await page.getByLabel('Licence of the text').fill('CC-BY-4.0');
    await page.getByRole('button', { name: 'Make the brief' }).click();

    await page.getByRole('heading', { name: 'Document of Tide Mills Again' }).waitFor();
    await page.getByRole('heading', { name: 'Paragraphs' }).waitFor();
    const paragraphs = page.locator('.begin-paragraphs li');
    const count = await paragraphs.count();
    const advice = paragraphs.filter({ hasText: 'should publish' });
    await advice.getByRole('button', { name: /Begin a new paragraph/ }).click();
    await expect.poll(() => paragraphs.count()).toBe(count + 1);
    await page.getByRole('button', { name: 'Undo the last action' }).click();
    await expect.poll(() => paragraphs.count()).toBe(count);

    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.locator('.record-form').getByLabel('Title', { exact: true }).fill('Tide Mills, Again');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('strong', { hasText: 'Tide Mills, Again' }).waitFor();

    await page.getByRole('button', { name: 'Draft with rules' }).click();
    await page.getByText(/\d+ proposals, \d+ of them doubtful/).waitFor();
    await expectAccessible(page);
    const file = 'briefs/quay-institute-2024-06-03';
    const draft = JSON.parse(await folder.read(`tiny/${file}.draft.json`));
    const types = draft.proposals.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['EVENT', 'RECOMMENDATION', 'FORECAST']));
    expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0 });
    expect((await folder.run(['verify', `tiny/${file}.json`, '--text', `tiny/${file}.txt`])).code).toBe(0);

    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Preview its pages' }).click(),
    ]);
    await preview.getByText('This is a draft').waitFor();
    expect(await preview.title()).toContain('Tide Mills, Again');
    await preview.close();

    await page.getByRole('link', { name: 'Review the proposals' }).click();
    await page.locator('.desk-card').first().waitFor();
    await page.getByRole('link', { name: 'Briefs', exact: true }).click();
    await page.getByText(/^quay-institute-2024-06-03 · 2024-06-03 · [1-9]\d* proposals left$/).waitFor();
    await expectAccessible(page);
    expect(logged).toEqual([]);
    await page.close();
  });

  test('the same in Korean', async () => {
    await using desk = await openEmptyDesk();
    await using _ = desk.folder;
    const page = await browser.newPage({ viewport: { width: 768, height: 1024 }, locale: 'ko' });
    await page.goto(`${desk.address}#/begin`);
    await page.getByRole('button', { name: '카탈로그 만들기' }).waitFor();
    await expectAccessible(page);
    await page.close();
  });
});
