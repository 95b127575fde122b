import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer } from '../cli/start-server.ts';
import { violationsOn } from '../explorer/axe.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { FILE, openEmptyDesk, openWorkDesk } from './work-desk.ts';

/** From an empty folder and a PDF to a brief that is served, on the page alone. */

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

  test('a catalog, a PDF, its metadata, its paragraphs, a draft and its review, by keyboard alone', async () => {
    await using desk = await openEmptyDesk();
    await using folder = desk.folder;
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en' });
    const logged: string[] = [];
    page.on('pageerror', ({ message }) => logged.push(message));
    // Choosers are asked for from the start: asked for with the key that opens one, the request may come after it.
    page.on('filechooser', () => {});
    await page.goto(desk.address);
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    await press(page.getByRole('link', { name: 'Begin a new brief' }));
    await page.getByLabel('Title').waitFor();

    await expectAccessible(page);
    await typeInto(page.getByLabel('Title'), 'Briefs on the Bay');
    await typeInto(page.getByLabel('Publisher'), 'Quay Institute');
    await typeInto(page.getByLabel('Namespace'), 'No Spaces');
    await press(button('Make the catalog'));
    await page.locator('.form-mistake').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Briefs on the Bay');
    await tabTo(page.getByLabel('Namespace'), 'Shift+Tab');
    await typeInto(page.getByLabel('Namespace'), 'quay');
    await page.keyboard.press('Enter');

    const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
      await tabTo(page.locator('input[type=file]'));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles(file);
    };
    await page.locator('input[type=file]').waitFor();
    await expectAccessible(page);
    await choose({ name: 'tide.txt', mimeType: 'text/plain', buffer: Buffer.from('\u007fELF\0') });
    await page.getByRole('alert').waitFor();
    await choose({ name: 'tide.pdf', mimeType: 'application/pdf', buffer: await printPage() });
    await page.getByLabel('Date of publication').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Tide Mills Again');
    expect(await page.locator('.begin-text').textContent()).toContain('gives power to four hundred houses');
    await expectAccessible(page);
    await typeInto(page.getByLabel('Date of publication'), '3 June 2024');
    await typeInto(page.getByLabel('Publisher'), 'Quay Institute');
    await typeInto(page.getByLabel('Authors (people)'), 'Ada Quay');
    await typeInto(page.getByRole('textbox', { name: 'Language' }), 'en');
    await press(button('Make the brief'));
    // No licence is stated, and there is no folder for such texts.
    await page.locator('.form-mistake', { hasText: '--texts' }).waitFor();
    await tabTo(page.getByLabel('Licence of the text'), 'Shift+Tab');
    await page.keyboard.type('CC-BY-4.0');
    await press(button('Make the brief'));

    await page.getByRole('heading', { name: 'Document of Tide Mills Again' }).waitFor();
    await page.getByRole('heading', { name: 'Paragraphs' }).waitFor();
    const paragraphs = page.locator('.begin-paragraphs li');
    const count = await paragraphs.count();
    const advice = paragraphs.filter({ hasText: 'should publish' });
    const kinds = paragraphs.getByRole('combobox');
    const before = await kinds.evaluateAll((found) => found.map((one) => (one as HTMLSelectElement).value));
    const undo = async () => {
      await tabTo(button('Undo the last action'), 'Shift+Tab');
      await page.keyboard.press('Enter');
    };
    await press(advice.getByRole('button', { name: /Begin a new paragraph/ }));
    await expect.poll(() => paragraphs.count()).toBe(count + 1);
    // The focus is at the paragraph that was divided, and goes on to the kind of the new one.
    await page.locator('.begin-paragraphs li:focus-within').filter({ hasText: 'figures of the mill' }).waitFor();
    await tabTo(kinds.nth(before.length));
    await page.keyboard.type('Note');
    await expect.poll(() => kinds.nth(before.length).inputValue()).toBe('NOTE');
    await undo();
    await expect.poll(() => kinds.nth(before.length).inputValue()).not.toBe('NOTE');
    await undo();
    await expect.poll(() => paragraphs.count()).toBe(count);

    await tabTo(button('Correct it'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await typeInto(page.locator('.record-form').getByLabel('Title', { exact: true }), 'Tide Mills, Again');
    await expectAccessible(page);
    await page.keyboard.press('Control+Enter');
    await page.locator('strong', { hasText: 'Tide Mills, Again' }).waitFor();

    await tabTo(button('Draft with rules'), 'Shift+Tab');
    await page.keyboard.press('Enter');
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
      tabTo(button('Preview its pages'), 'Shift+Tab').then(() => page.keyboard.press('Enter')),
    ]);
    await preview.getByText('This is a draft').waitFor();
    expect(await preview.title()).toContain('Tide Mills, Again');
    await preview.close();

    await press(page.getByRole('link', { name: 'Review the proposals' }));
    await page.locator('.desk-card').first().waitFor();
    const selected = page.locator('.desk-card[aria-current]');
    while (!(await selected.getAttribute('aria-label'))?.startsWith('Forecast')) await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.locator('[name="summary"]:focus').waitFor();
    await page.keyboard.type('Prices go up by a twentieth in 2025.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.desk-notice', { hasText: 'Accepted.' }).waitFor();
    await tabTo(page.getByRole('link', { name: 'Briefs', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^quay-institute-2024-06-03 · 2024-06-03 · [1-9]\d* proposals left$/).waitFor();
    await expectAccessible(page);
    expect(logged).toEqual([]);

    expect(await folder.run(['validate', '--data', 'tiny'])).toMatchObject({ code: 0 });
    expect((await folder.run(['verify', `tiny/${file}.json`, '--text', `tiny/${file}.txt`])).code).toBe(0);
    const { running, ask } = await startServer(folder, ['serve', '--port', '0', '--data', 'tiny']);
    const { data } = await ask('{ forecasts(first: 1) { nodes { summary citations { ref } } } }');
    expect(data.forecasts.nodes).toMatchObject([{ summary: 'Prices go up by a twentieth in 2025.' }]);
    running.stop();
    await running.exit;
    await page.close();
  });

  test('two windows that correct what a brief says of itself lose nothing', async () => {
    await using desk = await openWorkDesk();
    const open = async () => {
      const page = await browser.newPage({ locale: 'en' });
      await page.goto(`${desk.address}#/briefs/tide-mills/document`);
      await page.getByRole('button', { name: 'Correct it' }).click();
      return page;
    };
    const [one, other] = [await open(), await open()];
    const save = async (page: Page, field: string, words: string) => {
      // Some fields are folded.
      await page
        .locator('.record-form details')
        .evaluateAll((found) => found.map((one) => one.setAttribute('open', '')));
      await page.locator(`.record-form [name="${field}"]`).fill(words);
      await page.keyboard.press('Control+Enter');
    };
    const written = async () => {
      const { title, license } = JSON.parse(await desk.folder.read(FILE));
      return [title, license];
    };
    await save(one, 'title', 'Tide Mills, Again');
    await one.locator('.record-form').waitFor({ state: 'detached' });
    // Another field: both are kept.
    await save(other, 'license', 'CC-BY-4.0');
    await other.locator('.record-form').waitFor({ state: 'detached' });
    expect(await written()).toEqual(['Tide Mills, Again', 'CC-BY-4.0']);

    await one.getByRole('button', { name: 'Correct it' }).click();
    await other.getByRole('button', { name: 'Correct it' }).click();
    await save(one, 'title', 'Tide Mills Once More');
    await one.locator('.record-form').waitFor({ state: 'detached' });
    await save(other, 'title', 'The Tide Mills');
    const conflict = other.locator('.desk-conflict');
    await conflict.getByText('Tide Mills Once More').waitFor();
    expect(await written()).toEqual(['Tide Mills Once More', 'CC-BY-4.0']);
    await conflict.getByRole('button', { name: 'Write mine over it' }).click();
    await other.locator('.record-form').waitFor({ state: 'detached' });
    expect(await written()).toEqual(['The Tide Mills', 'CC-BY-4.0']);
    await one.close();
    await other.close();
  });

  test('begins in Korean', async () => {
    await using desk = await openEmptyDesk();
    await using _ = desk.folder;
    const page = await browser.newPage({ viewport: { width: 768, height: 1024 }, locale: 'ko' });
    await page.goto(`${desk.address}#/begin`);
    await page.getByRole('button', { name: '카탈로그 만들기' }).waitFor();
    await expectAccessible(page);
    await page.close();
  });
});
