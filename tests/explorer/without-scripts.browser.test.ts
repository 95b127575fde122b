import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { bothBriefs, describeExplorer, LAPTOP, PHONE } from './browser.ts';
import { PAGES } from './pages.ts';

/** Pages as they are read and used where scripts do not run. */

/** A query is behind the `#` of its address, which is not sent. */
const ADDRESSES = PAGES.map((path) => path.replace(/#.*/, ''));

const openContext = async (options: { javaScriptEnabled: boolean }): Promise<BrowserContext> =>
  (await chromium.connect(inject('browser') as string)).newContext(options);

/**
 * What is shown on a page, or in a fold of it, and cannot be used: buttons that neither send a form nor show something that is on the
 * page, fields outside of forms that can be sent, and links that lead nowhere.
 */
const deadControlsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isSent = (form: HTMLFormElement | null) =>
      form?.method === 'get' && [...form.querySelectorAll('[type="submit"]')].some(isShown);
    const pages = new Map<string, Promise<Document>>();
    const fetchPage = async (address: string) =>
      new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const leads = async (link: Element): Promise<boolean> => {
      const { pathname, search, hash } = new URL(link.getAttribute('href') ?? '#', location.href);
      if (pathname !== location.pathname) return true;
      if (hash === '') return link.hasAttribute('href');
      const address = pathname + search;
      if (address !== location.pathname + location.search) {
        pages.set(address, pages.get(address) ?? fetchPage(address));
        return (await pages.get(address))?.getElementById(hash.slice(1)) !== null;
      }
      const part = document.getElementById(hash.slice(1));
      return part !== null && isShown(part);
    };
    const isOfUse = async (element: Element): Promise<boolean> => {
      if (element.matches('a')) return leads(element);
      const { type, form, name } = element as HTMLInputElement;
      if (element.matches('button') && type === 'button')
        return (element as HTMLButtonElement).popoverTargetElement !== null;
      return isSent(form) && (type === 'submit' || name !== '');
    };
    const controls = 'a, button, input:not([type="hidden"]), select, textarea, [role="button"]';
    const shown = [...document.querySelectorAll(controls)].filter(isShown);
    const areOfUse = await Promise.all(shown.map(isOfUse));
    return shown.filter((_, at) => !areOfUse[at]).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });

describeExplorer('a page without scripts', bothBriefs, (explorer) => {
  /**
   * The rules of axe are scripts. So they are checked on pages that get none of their own, with styles as they are where scripts do
   * not run.
   */
  describe('follows the rules of axe, and has only controls that work', () => {
    let page: Page;
    beforeAll(async () => {
      const context = await openContext({ javaScriptEnabled: true });
      await context.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await context.route('**/*.css', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replaceAll(/\(scripting:\s*none\)/g, 'all') });
      });
      page = await context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
    });
    afterAll(() => page?.context().browser()?.close());

    test.each(ADDRESSES)('%s', async (address) => {
      await page.goto(explorer.url + address);
      // On the phone, all folds have been opened.
      for (const { viewport } of [LAPTOP, PHONE]) {
        await page.setViewportSize(viewport);
        const withColours = viewport === LAPTOP.viewport;
        const violations = await violationsOn(page, { withColours, withTargets: true });
        expect([viewport.width, violations, await deadControlsOn(page)]).toEqual([viewport.width, [], []]);
      }
    });
  });

  describe('is used', () => {
    let page: Page;
    beforeAll(async () => {
      const context = await openContext({ javaScriptEnabled: false });
      page = await context.newPage();
      await page.setViewportSize(LAPTOP.viewport);
    });
    afterAll(() => page?.context().browser()?.close());

    const open = (path: string) => page.goto(explorer.url + path);
    /** Follows a link or sends a form: the address is the new one before the whole page has come. */
    const follow = async (control: Locator) => {
      await control.click();
      await page.waitForLoadState();
    };
    const send = (form: string) => follow(page.locator(form).getByRole('button', { name: 'Show', exact: true }));
    /** The address without what forms send empty. */
    const address = () => {
      const { pathname, searchParams } = new URL(page.url());
      return [pathname, [...searchParams].filter(([, value]) => value !== '').map((pair) => pair.join('='))] as const;
    };

    test('by marks that explain themselves, one at a time', async () => {
      await open('/entry/Motive:china-loosen-us-led-coalition');
      const shown = page.locator('.explanation:popover-open');
      const mark = page.locator('.badges .badge').first();
      await mark.click();
      expect(await shown.allInnerTexts()).toEqual([
        'It was under way, or was held to be so, when the text was written.',
      ]);
      const [above, below] = [await mark.boundingBox(), await shown.boundingBox()];
      expect(below?.x).toBeCloseTo(above?.x ?? 0, 0);
      expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(10);
      await page.locator('.badges .badge').nth(1).click();
      expect(await shown.allInnerTexts()).toEqual([expect.stringMatching(/^The text says so/)]);
    });

    test('by filters, also those whose options scripts fetch', async () => {
      await open('/timeline');
      await page.locator('select[name="kind"]').selectOption('SUMMIT');
      await send('.filters');
      expect(address()).toEqual(['/timeline', ['kind=SUMMIT', 'told=briefs', 'lanes=modality']]);
      expect(await page.locator('.chosen li').allInnerTexts()).toEqual([expect.stringContaining('Kind: Summit')]);
      await follow(page.getByRole('link', { name: 'Choose an actor or an issue' }));
      for (const name of ['South Korea', 'Japan']) {
        const select = page.locator('select[name="actor"]');
        const actor = (await select.locator('option', { hasText: name }).first().getAttribute('value')) ?? '';
        await select.selectOption(actor);
        await send('.filters');
        expect(address()[1]).toContain(`actor=${actor}`);
      }
      expect(await page.locator('.chosen li').allInnerTexts()).toHaveLength(4);
      await follow(page.locator('.chosen a', { hasText: 'Japan' }));
      expect(await page.locator('.chosen li').allInnerTexts()).toHaveLength(3);
    });

    test('by a filter that has one value, which another takes the place of', async () => {
      await open('/timeline?filters=all');
      const select = page.locator('select[name="issue"]');
      for (const place of [1, 2]) {
        const label = await select.locator('option').nth(place).innerText();
        await select.selectOption({ index: place });
        await send('.filters');
        expect(await page.locator('.chosen li').allInnerTexts()).toEqual([
          expect.stringContaining(label.replace(/ \(\d+\)$/, '')),
        ]);
      }
    });

    test('by the brief, the search, and the language of its header', async () => {
      await open('/map');
      await page.locator('select[name="brief"]').selectOption('asan-2024-12-05');
      await send('.scope');
      expect(address()).toEqual(['/map', ['brief=asan-2024-12-05']]);
      await follow(page.getByRole('link', { name: '한국어' }));
      expect(await page.locator('h1').innerText()).toMatch(/[가-힣]/);
      await follow(page.getByRole('link', { name: 'English' }));
      await page.locator('input[name="q"]').fill('tariffs');
      await follow(page.locator('search [type="submit"]'));
      expect(address()).toEqual(['/search', ['q=tariffs']]);
      expect(await page.locator('.results li').count()).toBeGreaterThan(0);
    });

    test('by entries beside a view, and by the pages of a list', async () => {
      await open('/timeline');
      await follow(page.locator('main a[href*="open=Event"]:visible').first());
      expect(await page.locator('.panel h2').innerText()).not.toBe('');
      await follow(page.locator('.panel-close'));
      expect(await page.locator('.panel').count()).toBe(0);
      await open('/claims');
      const first = await page.locator('.claims li').first().innerText();
      await follow(page.locator('.pager a[rel="next"]'));
      expect(await page.locator('.claims li').first().innerText()).not.toBe(first);
      await follow(page.locator('.pager a[rel="prev"]'));
      expect(await page.locator('.claims li').first().innerText()).toBe(first);
    });

    test('by the columns of a comparison', async () => {
      await open('/compare?of=Country:CN');
      const columns = page.locator('.compare-columns strong');
      const names = await columns.allInnerTexts();
      await follow(page.getByRole('link', { name: `Remove ${names[1]}`, exact: false }));
      expect(await columns.allInnerTexts()).toEqual([names[0]]);
      await page.locator('.compare-tools select').last().selectOption({ index: 1 });
      await follow(page.locator('.compare-tools form').last().getByRole('button', { name: 'Show' }));
      expect(await columns.allInnerTexts()).toEqual(names);
    });
  });
});
