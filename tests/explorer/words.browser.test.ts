import { describe, expect, test } from 'vitest';
import { bothBriefs, describeExplorer, LAPTOP, PHONE, textsOf } from './browser.ts';
import { PAGES } from './pages.ts';
import { wordsOfOurs } from './words.ts';

/** The words on the pages are those of readers, marks explain themselves, and titles are short. Words on every page have their own test. */

/** Pages on which something is wrong. */
const FAILING = ['/timeline?kind=Coffee', '/actors?brief=no-such-brief', '/entry/Nonsense', '/map?after=nonsense'];

describeExplorer('the words on the pages', bothBriefs, (explorer) => {
  test.each(FAILING)('%s has no words of the graph', async (path) => {
    const page = await explorer.open(path);
    expect(await wordsOfOurs(page)).toEqual([]);
    // The browser reports what failed a little later.
    await page.waitForLoadState('networkidle');
    explorer.problems.splice(0);
  });

  describe('a plan for a date that has passed', () => {
    const APEC = 'APEC meeting, 2025';
    const AS_OF = ['December 5, 2024', 'January 14, 2025'].map((date) => `Scheduled, as of the brief (${date})`);

    test('is one as of the brief, and what came of it is a click away', async () => {
      const page = await explorer.open('/entry/Event:apec-meeting-2025');
      expect(await page.locator('.badges .badge').first().innerText()).toBe(
        'Scheduled, as of the briefs (December 5, 2024 and January 14, 2025)',
      );
      await page.locator('.account-facts > summary').click();
      expect(await textsOf(page, '.account-fact .badge[data-modality]')).toEqual(AS_OF);
      await page.locator('main').getByRole('link', { name: 'Outcomes', exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#outcomes');
      expect(await page.locator('#outcomes').evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(
        768,
      );
    });

    test.each([
      ['/timeline?modality=SCHEDULED', /open=Event:apec-meeting-2025#outcomes$/],
      ['/entry/Brief:asan-2024-12-05', /\/entry\/Forecast:[^?]*#outcomes$/],
    ])(
      'the mark of an outcome leads to the outcomes of the entry, with and without scripts: %s',
      async (path, there) => {
        const page = await explorer.open(path);
        const mark = page.locator('.outcome-mark a').first();
        const href = (await mark.getAttribute('href')) ?? '';
        await mark.click();
        expect(page.url()).toMatch(there);
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('outcomes');
        const isInView = () =>
          page.locator('#outcomes h2, #outcomes h3').evaluate((heading) => {
            const { top, bottom } = heading.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          });
        expect(await isInView()).toBe(true);
        const html = await (await fetch(`${explorer.url}${href}`)).text();
        expect(html).toContain('id="outcomes"');
      },
    );

    test('also in lists and on the timeline', async () => {
      const page = await explorer.open('/timeline?modality=SCHEDULED');
      expect((await textsOf(page, '.lane h2'))[0]).toMatch(/^Scheduled, as of the briefs/);
      const words = page.locator('.event-words', { hasText: APEC });
      expect(await words.locator('.provenance .badge').allInnerTexts()).toEqual(AS_OF);
      await explorer.open('/timeline?modality=SCHEDULED&lanes=kind');
      expect(await words.locator('.provenance .badge').allInnerTexts()).toEqual(AS_OF);
      // What happened is that, and needs no date of a brief.
      await explorer.open('/timeline?modality=HAPPENED&lanes=kind');
      expect((await textsOf(page, '.event-words .badge')).filter((text) => text.includes('as of'))).toEqual([]);
    });
  });

  describe('a mark', () => {
    /** The explanation that is shown. */
    const SHOWN = '.explanation:popover-open';
    const path = '/entry/Motive:china-loosen-us-led-coalition';

    test('explains itself on a click, beside it, and another one takes its place', async () => {
      const page = await explorer.open(path);
      const mark = page.locator('.badges .badge').first();
      await mark.click();
      const explanation = page.locator(SHOWN);
      await explanation.waitFor();
      expect(await explanation.innerText()).toBe('It was under way, or was held to be so, when the text was written.');
      const [above, below] = [await mark.boundingBox(), await explanation.boundingBox()];
      expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(10);
      await page.locator('.badges .badge').nth(1).click();
      await explanation.getByText(/^The text says so/).waitFor();
      expect(await explanation.count()).toBe(1);
      await page.getByRole('link', { name: 'Timeline', exact: true }).click();
      await explanation.waitFor({ state: 'detached' });
    });

    test('explains itself by keyboard, Escape closes only the explanation, and the focus stays', async () => {
      const page = await explorer.open(`/arguments?open=${path.slice('/entry/'.length)}`);
      const mark = page.getByRole('complementary').locator('.badges .badge').first();
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.locator(SHOWN).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(SHOWN).waitFor({ state: 'detached' });
      expect(await page.getByRole('complementary').count()).toBe(1);
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('complementary').waitFor({ state: 'detached' });
    });

    test('is explained within the page on a phone, also at its right edge', async () => {
      const page = await explorer.open('/timeline', PHONE);
      for (const mark of (await page.locator('.explained').all()).slice(0, 5)) {
        await mark.click();
        const box = await page.locator(SHOWN).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= PHONE.viewport.width).toBe(true);
        await page.keyboard.press('Escape');
      }
    });

    test('has an explanation, whatever it says', async () => {
      const asked = new Set<string>();
      for (const at of ['/ledger?recorded=all', '/arguments', '/entry/Event:camp-david-summit-2023']) {
        const page = await explorer.open(at);
        const marks = await page.locator('.explained').all();
        const labels = await textsOf(page, '.explained');
        expect(new Set(labels).size).toBeGreaterThan(2);
        for (const [index, mark] of marks.entries()) {
          if (asked.has(labels[index] ?? '') || !(await mark.isVisible())) continue;
          asked.add(labels[index] ?? '');
          await mark.click();
          await page.locator(SHOWN).waitFor();
          expect((await page.locator(SHOWN).innerText()).length).toBeGreaterThan(10);
          await page.keyboard.press('Escape');
          await page.locator(SHOWN).waitFor({ state: 'detached' });
        }
      }
      expect(asked.size).toBeGreaterThan(10);
    });
  });

  /** Titles of entities; those of views are a word or two. */
  const TITLED = PAGES.filter((path) => /^\/(entry|read|compare\?|search\?)/.test(path));

  test('titles of entries have eight lines at most, others three on a laptop and five on a phone, and a button below shows the rest', async () => {
    for (const path of TITLED) {
      const page = await explorer.open(path);
      const isEntry = path.startsWith('/entry/');
      for (const [display, most] of [
        [LAPTOP, isEntry ? 8 : 3],
        [PHONE, isEntry ? 8 : 5],
      ] as const) {
        await explorer.show(display);
        const lines = await page.locator('h1').evaluate((h1) => {
          const { lineHeight, paddingBottom } = getComputedStyle(h1);
          return (h1.clientHeight - Number.parseFloat(paddingBottom)) / Number.parseFloat(lineHeight);
        });
        expect([path, display, Math.round(lines) <= most]).toEqual([path, display, true]);
      }
    }
    const page = await explorer.open('/entry/Motive:china-loosen-us-led-coalition', {
      viewport: { width: 120, height: 800 },
    });
    const title = page.locator('h1');
    const [cut = 0, whole = 0] = await title.evaluate((h1) => [h1.clientHeight, h1.scrollHeight]);
    expect(whole).toBeGreaterThan(cut);
    const button = page.getByRole('button', { name: 'Show the whole title' });
    const [above, below] = [await title.boundingBox(), await button.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Number.POSITIVE_INFINITY));
    await button.click();
    expect(await title.evaluate((h1) => h1.clientHeight)).toBeGreaterThan(cut);
  });
});
