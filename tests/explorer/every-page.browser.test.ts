import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { testRulesOfAxe } from './axe.ts';
import { bothBriefs, describeExplorer, LAPTOP } from './browser.ts';
import { PAGES } from './pages.ts';
import { wordsOfOurs } from './words.ts';

/** What holds on every page. Each is opened once for all tests of it. */

/** Elements that should be reachable with the Tab key. A line of a picture is for pointers: the dot at its end is the same link. */
const FOCUSABLE = 'a[href]:not(.tie-line), button:not([disabled]), select, input, summary, [tabindex="0"]';

/** So many are reached from each end of a page that has more than twice as many: a long text has more of the same between them. */
const FROM_EACH_END = 150;

describeExplorer('every page', bothBriefs, (explorer) => {
  describe.each(PAGES)('%s', (path) => {
    let page: Page;
    beforeAll(async () => {
      page = await explorer.open(path);
      // The panel takes the focus once it is there.
      if (/[?&]open=/.test(path)) await page.locator('.panel h2:focus').waitFor();
    });

    test('heading levels are not skipped', async () => {
      const levels = await page
        .locator('main :is(h1, h2, h3)')
        .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      expect(levels[0]).toBe(1);
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    // The policy of the page blocks those that come with its HTML, and React does not set them again.
    test('nothing has a style attribute', async () => {
      expect(await page.locator('[style]').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
    });

    testRulesOfAxe(explorer);

    test('the Tab key reaches everything, in reading order', async () => {
      await explorer.show(LAPTOP);
      const count = await numberFocusable(page);
      expect(count).toBeGreaterThan(0);
      const parts = count > 2 * FROM_EACH_END ? [FROM_EACH_END, count] : [count];
      for (const end of parts) {
        const start = end === parts[0] ? 0 : count - FROM_EACH_END;
        const expected = Array.from({ length: end - start }, (_, index) => start + index);
        expect(await reachedFrom(page, start, end)).toEqual(expected);
      }
    });

    // The page of a query is for developers.
    test.skipIf(path.startsWith('/query'))('has no words of the graph', async () => {
      expect(await wordsOfOurs(page)).toEqual([]);
    });
  });
});

/** Numbers what should be reachable, in its order, and returns how much there is. */
const numberFocusable = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    // Of the page that was open before, what is hidden now.
    for (const element of document.querySelectorAll('[data-tab]')) element.removeAttribute('data-tab');
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.getClientRects().length > 0 && element.checkVisibility() && !element.closest('[inert]'),
    );
    all.forEach((element, index) => {
      element.setAttribute('data-tab', String(index));
    });
    return all.length;
  }, FOCUSABLE);

/** The numbers of what the Tab key reaches from before one of them, up to another. */
const reachedFrom = async (page: Page, start: number, end: number): Promise<number[]> => {
  await page.evaluate((first) => {
    // From the start, wherever the page has put the focus: a browser without a window may lose a key at the end of a page,
    // and enter the page again when another key is pressed.
    const before = document.createElement('span');
    before.tabIndex = -1;
    before.className = 'before-tab';
    if (first === 0) document.body.prepend(before);
    else document.querySelector(`[data-tab="${first}"]`)?.before(before);
    before.focus();
    const reached: number[] = [];
    const note = ({ target }: FocusEvent) => {
      const { tab } = (target as HTMLElement).dataset;
      if (tab) reached.push(Number(tab));
    };
    document.addEventListener('focusin', note);
    const leave = () => {
      document.removeEventListener('focusin', note);
      before.remove();
    };
    Object.assign(window, { tabs: { reached, leave } });
  }, start);
  // Fields for texts and areas that scroll take a key each.
  let reached: number[] = [];
  for (let round = 0; reached.length < end - start && round < 3; round++) {
    // They arrive in their order; waiting for each would take most of the time.
    await Promise.all(Array.from({ length: end - start - reached.length }, () => page.keyboard.press('Tab')));
    reached = await page.evaluate(() => (window as never as { tabs: { reached: number[] } }).tabs.reached);
  }
  await page.evaluate(() => (window as never as { tabs: { leave(): void } }).tabs.leave());
  return reached;
};
