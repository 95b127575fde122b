import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { toFormSchema } from '../../src/desk/records.ts';
import { restated, statement } from '../../src/model/records/shared-fields.ts';
import { violationsOn } from '../explorer/axe.ts';
import { describeDesk } from './desk-page.ts';
import { chooseUncited } from './keyboard.ts';
import { FILE, openWorkDesk } from './work-desk.ts';

const selected = (page: Page) => page.locator('.desk-card[aria-current]');

/** Goes on by keyboard until a card is selected that begins so. */
const goTo = async (page: Page, words: string) => {
  for (let steps = 0; steps < 10; steps++) {
    await page.keyboard.press('j');
    if ((await selected(page).getAttribute('aria-label'))?.startsWith(words)) return;
  }
  throw new Error(`No card begins with ${words}.`);
};

const untilSaid = (page: Page, words: string) =>
  page.locator('.desk-notice', { hasText: words }).waitFor({ timeout: 20_000 });

describeDesk('the review', (open) => {
  test('a whole review by keyboard alone: reject, undo, accept, edit, add and remove', async () => {
    await using shown = await open();
    const { page, desk, logged } = shown;
    const before = await desk.folder.read(FILE);
    const written = async () => JSON.parse(await desk.folder.read(FILE));

    await goTo(page, 'Country: Norway');
    await page.keyboard.press('x');
    await untilSaid(page, 'Rejected.');
    expect(await page.locator('[aria-label^="Country: Norway"]').count()).toBe(0);
    await page.keyboard.press('u');
    await untilSaid(page, 'Undone.');

    // The wording is missing; the ministry that it is addressed to is accepted with it.
    await goTo(page, 'Recommendation');
    expect(await selected(page).textContent()).toContain(
      'Accepted with it, as the brief names them: Harbour Ministry.',
    );
    await page.keyboard.press('a');
    await page.locator('[name="action"]:focus').waitFor();
    await page.keyboard.type('Make the figures public.');
    await page.keyboard.press('Control+Enter');
    await untilSaid(page, 'Accepted.');
    expect(await written()).toMatchObject({
      organizations: [{ actor: 'harbour-ministry' }],
      recommendations: [{ action: 'Make the figures public.', addressees: ['harbour-ministry'] }],
    });

    await goTo(page, 'Recommendation: Make the figures public.');
    await page.keyboard.press('e');
    await page.locator('[name="action"]:focus').waitFor();
    await page.keyboard.type(' Soon.');
    await page.keyboard.press('Control+Enter');
    await untilSaid(page, 'Changed.');

    // A sentence that nothing cites gets a statement.
    await page.keyboard.press('c');
    const sentence = await page.locator('.sentence:focus').getAttribute('data-ref');
    await page.keyboard.press('n');
    await page.locator('.desk-chooser select:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.locator('[name="summary"]:focus').waitFor();
    await page.keyboard.type('A mill was opened.');
    await page.keyboard.press('Control+Enter');
    await untilSaid(page, 'Added.');
    expect(await written()).toMatchObject({
      recommendations: [{ action: 'Make the figures public. Soon.' }],
      findings: [{ summary: 'A mill was opened.', citations: [sentence] }],
    });

    await goTo(page, 'Finding: A mill was opened.');
    await page.keyboard.press('x');
    await untilSaid(page, 'Removed.');
    for (let left = 5; left > 0; left--) {
      await page.locator('.desk-progress button:not([disabled])', { hasText: 'Undo' }).waitFor();
      const last = page.waitForResponse(/undo$/);
      await page.keyboard.press('u');
      await last;
    }
    await page.locator('.desk-progress button[disabled]').waitFor();
    expect(await desk.folder.read(FILE)).toBe(before);
    expect(logged).toEqual([]);
  });

  test('a value is changed on the card by one choice, also one of a statement, and is there when the page is loaded again', async () => {
    await using shown = await open();
    const { page, desk, logged } = shown;
    const basis = async () => JSON.parse(await desk.folder.read(FILE)).countries?.[0].basis;
    const choose = async (from: string, to: string) => {
      await selected(page).getByRole('button', { name: from }).click();
      await page.getByRole('option', { name: to }).click();
      await selected(page).getByRole('button', { name: to }).waitFor();
    };
    await goTo(page, 'Country: Norway');
    await choose('Stated', 'Author’s conclusion');
    await page.reload();
    await goTo(page, 'Country: Norway');
    await selected(page).getByRole('button', { name: 'Author’s conclusion' }).focus();
    // The key of the card, and not a letter of the closed list.
    await page.keyboard.press('a');
    await untilSaid(page, 'Accepted.');
    expect(await basis()).toBe('AUTHOR_INFERRED');
    await goTo(page, 'Country: Norway');
    await choose('Author’s conclusion', 'Stated');
    await untilSaid(page, 'Changed.');
    expect(await basis()).toBe('STATED');
    expect(logged).toEqual([]);
  });

  test('a value of a card opens the form at its field, and all fields stay open from card to card', async () => {
    await using shown = await open();
    const { page, logged } = shown;
    await goTo(page, 'Event');
    await selected(page).getByRole('button', { name: 'Participants: ' }).click();
    await page.locator('[data-field="participants"] :focus').waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, 'Country: Norway');
    await page.keyboard.press('f');
    await selected(page).locator('small', { hasText: 'The cited words say it' }).waitFor();
    await goTo(page, 'Organization');
    await selected(page).locator('small', { hasText: 'The cited words say it' }).waitFor();
    await page.keyboard.press('f');
    await selected(page).locator('small', { hasText: 'The cited words say it' }).waitFor({ state: 'detached' });
    expect(logged).toEqual([]);
  });

  test('an actor that is made for a statement has a card of its own, and is removed from the statement by one click', async () => {
    await using shown = await open();
    const { page, desk, logged } = shown;
    expect(await page.locator('.desk-bar').textContent()).toContain('2024-06-01');
    expect(await page.title()).toContain('Tide Mills Again');
    await page.getByRole('button', { name: /^The Harbour Ministry should publish/ }).click();
    await page.keyboard.press('n');
    await page.locator('[name="summary"]').fill('Nobody has seen the figures.');
    const about = page.locator('[data-field="about"]');
    await about.getByRole('combobox').fill('figures of the mill');
    await page.getByRole('option', { name: 'New: Grouping “figures of the mill”' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-field="kind"] button').click();
    await page.keyboard.type('other');
    await page.keyboard.press('Enter');
    await dialog.locator('[data-field="kind"] button:focus').waitFor();
    // It saves the actor and not the statement.
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await about.getByRole('button', { name: 'Remove figures of the mill' }).click();
    await about.getByRole('button', { name: 'Remove figures of the mill' }).waitFor({ state: 'detached' });
    await about.locator(':focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await untilSaid(page, 'Added.');
    await goTo(page, 'Grouping: figures of the mill');
    expect(JSON.parse(await desk.folder.read(FILE))).toMatchObject({
      findings: [{ summary: 'Nobody has seen the figures.', citations: ['p2.s1'] }],
      groupings: [{ names: ['figures of the mill'], basis: 'STATED', citations: ['p2.s1'] }],
    });
    expect(logged).toEqual([]);
  });

  test('while a form is being saved it is not sent again, and keys do nothing', async () => {
    await using shown = await open();
    const { page, desk } = shown;
    let sent = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/statements', async (route) => {
      sent += 1;
      await released;
      await route.continue();
    });
    await goTo(page, 'Country: Norway');
    await page.keyboard.press('n');
    await page.locator('[name="summary"]').fill('A mill was opened.');
    await page.keyboard.press('Control+Enter');
    await page.locator('form[aria-busy="true"]').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('ax');
    release();
    await untilSaid(page, 'Added.');
    expect(sent).toBe(1);
    const { findings, countries } = JSON.parse(await desk.folder.read(FILE));
    expect(findings).toEqual([expect.objectContaining({ summary: 'A mill was opened.' })]);
    expect(countries).toBeUndefined();
    // The card that was selected is still to be decided on.
    expect(await selected(page).getAttribute('aria-label')).toBe('Country: Norway');
  });

  test('marks a sentence by what cites it, and shows its cards; a card shows its sentences', async () => {
    await using shown = await open();
    const { page } = shown;
    const forecast = page.getByRole('button', { name: 'Prices will rise by 5 per cent in 2025. (proposals only)' });
    await forecast.click();
    expect(await selected(page).getAttribute('aria-label')).toContain('Forecast');
    await page.locator('.desk-card', { hasText: 'Recommendation' }).click();
    expect(await page.locator('.sentence[data-active]').allInnerTexts()).toEqual([
      expect.stringContaining('should publish'),
    ]);
  });

  test.each(['light', 'dark'] as const)(
    'follows the rules of axe in %s mode, with a form and with the keys shown',
    async (colorScheme) => {
      await using shown = await open({ colorScheme, viewport: { width: 1366, height: 768 } });
      const { page } = shown;
      await goTo(page, 'Forecast');
      await page.keyboard.press('f');
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('e');
      await page.locator('.record-form').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Close' }).and(page.locator(':focus')).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test('is whole on a tablet, and in Korean', async () => {
    await using shown = await open({ locale: 'ko', viewport: { width: 768, height: 1024 } });
    const { page } = shown;
    expect(await page.locator('.desk-cards').textContent()).toContain('진술 추가');
    const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(needed).toBeLessThanOrEqual(given as number);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('has a form for a list that the page has never heard of', async () => {
    await using shown = await open();
    const { page } = shown;
    const soundings = toFormSchema(z.strictObject({ summary: restated, depth: z.number(), ...statement }));
    await page.route('**/api/records', async (route) => {
      const records = await (await route.fetch()).json();
      await route.fulfill({ json: { ...records, brief: { ...records.brief, soundings } } });
    });
    await page.reload();
    await page.locator('.desk-card').first().waitFor();
    const sentence = await chooseUncited(page);
    await page.keyboard.press('n');
    await page.locator('.desk-chooser select').selectOption('soundings');
    await page.locator('[name="summary"]').fill('The mill lies deep.');
    await page.locator('[name="depth"]').fill('12');
    await page.locator('[data-field="basis"] button').first().waitFor();
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Save' }).click();
    expect((await asked).postDataJSON()).toEqual({
      list: 'soundings',
      fields: { summary: 'The mill lies deep.', depth: 12, basis: 'STATED', citations: [sentence] },
    });
    // The files have no such list.
    await page.getByRole('alert').filter({ hasText: 'The file has no list "soundings"' }).waitFor();
    expect(await page.locator('[name="summary"]').inputValue()).toBe('The mill lies deep.');
  });

  test('makes two statements of one, and one of two', async () => {
    await using shown = await open();
    const { page, desk, logged } = shown;
    const forecasts = async () =>
      JSON.parse(await desk.folder.read(FILE)).forecasts.map(({ summary }: { summary: string }) => summary);
    const save = async (words: string) => {
      await page.locator('[name="summary"]:focus').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
      await page.keyboard.press('Control+Enter');
    };
    await goTo(page, 'Forecast');
    await page.keyboard.press('s');
    await save('Prices go up.');
    await page.getByRole('heading', { name: 'part 2 of 2' }).waitFor();
    await save('They go up by a twentieth.');
    await untilSaid(page, 'Added.');
    expect(await forecasts()).toEqual(['Prices go up.', 'They go up by a twentieth.']);

    await goTo(page, 'Forecast: Prices go up.');
    await page.keyboard.press('m');
    await goTo(page, 'Forecast: They go up');
    await page.keyboard.press('m');
    await page.keyboard.press('g');
    await save('Prices go up by a twentieth.');
    await untilSaid(page, 'Merged.');
    expect(await forecasts()).toEqual(['Prices go up by a twentieth.']);
    expect(logged).toEqual([]);
  });

  test('keeps what was typed while the desk does not answer, and saves it when it does', async () => {
    await using shown = await open();
    const { page, desk } = shown;
    await goTo(page, 'Forecast');
    await page.keyboard.press('e');
    await page.locator('[name="summary"]:focus').waitFor();
    await page.keyboard.type('Prices go up.');
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'The desk does not answer' }).waitFor();
    expect(await page.locator('[name="summary"]').inputValue()).toBe('Prices go up.');
    await page.unroute('**/api/**');
    await page.keyboard.press('Control+Enter');
    await untilSaid(page, 'Accepted.');
    expect(JSON.parse(await desk.folder.read(FILE)).forecasts).toMatchObject([{ summary: 'Prices go up.' }]);
  });

  test('shows both words where two windows changed one statement, and writes what is chosen', async () => {
    await using first = await open();
    const { desk } = first;
    const summary = async () => JSON.parse(await desk.folder.read(FILE)).forecasts[0].summary;
    const edit = async (page: Page, words: string) => {
      await goTo(page, 'Forecast');
      await page.keyboard.press('e');
      await page.locator('[name="summary"]:focus').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    };
    await edit(first.page, 'Prices go up.');
    await first.page.keyboard.press('Control+Enter');
    await untilSaid(first.page, 'Accepted.');
    await using second = await open({}, desk);
    await edit(first.page, 'Prices climb.');
    await edit(second.page, 'Prices grow.');
    await first.page.keyboard.press('Control+Enter');
    await untilSaid(first.page, 'Changed.');
    await second.page.keyboard.press('Control+Enter');
    const conflict = second.page.locator('.desk-conflict');
    await conflict.getByText('Prices climb.').waitFor();
    await conflict.getByText('Prices grow.').waitFor();
    // It is in view, whatever part of the form was.
    await second.page.locator('.desk-conflict:focus').waitFor();
    expect(await summary()).toBe('Prices climb.');
    await conflict.getByRole('button', { name: 'Write mine over it' }).click();
    await untilSaid(second.page, 'Changed.');
    expect(await summary()).toBe('Prices grow.');
  });

  test('a second reader questions what somebody else decided, and signs it off', async () => {
    await using shown = await open();
    const { page, desk } = shown;
    await goTo(page, 'Country: Norway');
    await page.keyboard.press('a');
    await untilSaid(page, 'Accepted.');
    await goTo(page, 'Country: Norway');
    expect(await page.getByRole('button', { name: 'Sign off' }).count()).toBe(0);
    await page.keyboard.press('o');
    await page.locator('.desk-problem', { hasText: 'Ada decided on this statement' }).waitFor();

    await using other = await openWorkDesk(desk.folder, 'Ben');
    await using second = await open({}, other);
    await goTo(second.page, 'Country: Norway');
    await selected(second.page).getByRole('button', { name: 'Sign off' }).waitFor();
    await second.page.keyboard.press('q');
    await second.page.keyboard.type('Is it the country?');
    await second.page.locator('dialog button[type=submit]').click();
    await selected(second.page).getByText('Questioned by Ben: Is it the country?').waitFor();
    await second.page.keyboard.press('o');
    await selected(second.page).getByText('Signed off by Ben.').waitFor();
    // The first window sees it.
    await page.locator('.desk-card', { hasText: 'Signed off by Ben.' }).waitFor();
  });
});
