import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bothBriefs, describeExplorer, PHONE, settle } from './browser.ts';
import { PAGES } from './pages.ts';

/** Keyboards, screen readers, phones, print, forced colours, reduced motion and slow connections, beside what holds on every page. */

describeExplorer('the explorer is accessible', bothBriefs, (explorer) => {
  test('by keyboard only: to an event, its details, a motive, and back to the start', async () => {
    const page = await explorer.load('/timeline');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Camp David Summit, 2023' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Camp David' }).waitFor();
    expect(await focusedText(page)).toBe('Camp David Summit, 2023');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Use the rapprochement with South Korea, and better/ })
      .focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary')
      .getByRole('heading', { level: 2, name: /^Use the rapprochement/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await focusedText(page)).toBe('Camp David Summit, 2023');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test.each(['en', 'ko'])('with the language beside other controls in the header, in %s', async (language) => {
    for (const width of [1024, 1100, 1200, 1280, 1400]) {
      const page = await explorer.load(`/timeline?lang=${language}`, { viewport: { width, height: 768 } });
      const middles = await page
        .locator('.tools > :is(.search-box, .scope, .languages)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => top + bottom));
      expect(middles).toHaveLength(3);
      expect([width, Math.max(...middles) - Math.min(...middles)]).toEqual([width, expect.closeTo(0, -1)]);
      expect(await page.locator('header.top').evaluate((header) => header.clientHeight)).toBeLessThan(
        width < 1200 ? 110 : 60,
      );
    }
    await explorer.load('/timeline?lang=en');
  });

  test.each(['en', 'ko'])('with all of the header in sight, beside details and on a phone, in %s', async (language) => {
    for (const [width, path] of [
      [1280, '/actors?open=Country:KR&'],
      [1280, '/actors?'],
      [390, '/actors?'],
      [320, '/actors?'],
    ] as const) {
      const page = await explorer.load(`${path}lang=${language}`, { viewport: { width, height: 768 } });
      const boxes = await page
        .locator('header.top')
        .locator('.brand, .views a, .search-box, .search-fold, .scope select, .languages a')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().toJSON()).filter((box: DOMRect) => box.width > 0),
        );
      const header = await page.locator('header.top').evaluate((one) => one.getBoundingClientRect().right);
      expect(boxes.length).toBeGreaterThan(9);
      for (const [at, one] of boxes.entries()) {
        expect([width, one.left >= 0 && one.right <= header]).toEqual([width, true]);
        // No other is on it.
        for (const other of boxes.slice(at + 1))
          expect([
            width,
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
          ]).toEqual([width, false]);
      }
      // The select has room for what it says: as wide as it would be by itself.
      const [wide, needed] = await page.locator('.scope select').evaluate((select: HTMLSelectElement) => {
        const copy = document.createElement('select');
        copy.append(new Option(select.selectedOptions[0]?.text));
        select.after(copy);
        copy.style.maxWidth = 'none';
        const sizes = [select.getBoundingClientRect().width, copy.getBoundingClientRect().width];
        copy.remove();
        return sizes as [number, number];
      });
      expect([width, wide >= needed - 1]).toEqual([width, true]);
    }
    await explorer.load('/timeline?lang=en');
  });

  test('opening another view focuses its heading and sets the title of the page', async () => {
    const page = await explorer.open('/timeline');
    expect(await page.title()).toBe('Timeline · Briefgraph');
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await settle(page);
    expect(await page.title()).toBe('Map · Briefgraph');
    expect(await focusedText(page)).toBe('Map');
  });

  test('going back focuses the link that was followed, and following it again the sentence again', async () => {
    const page = await explorer.open('/overview?brief=asan-2024-12-05');
    const citation = page.locator('main').getByRole('link', { name: 'paragraph 3, sentence 2' }).first();
    await citation.press('Enter');
    await page.waitForURL(/\/read\//);
    await settle(page);
    await page.goBack();
    await settle(page);
    expect(await citation.evaluate((link) => link === document.activeElement)).toBe(true);
    await citation.press('Enter');
    await page.waitForURL(/\/read\//);
    await settle(page);
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.ref);
    expect(focused).toBe('asan-2024-12-05:p3.s2');
  });

  test('on a phone the details cover the page, and nothing below them is focusable', async () => {
    const page = await explorer.open('/timeline?open=Event:camp-david-summit-2023', PHONE);
    const panel = await page.getByRole('complementary').boundingBox();
    expect(panel).toEqual({ x: 0, y: 0, ...PHONE.viewport });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true);
    await page.getByRole('link', { name: 'Close details' }).click();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await settle(page);
  });

  test('there are no animations with reduced motion', async () => {
    const page = await explorer.open('/arguments', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });

  test('print has the content, and no controls', async () => {
    const page = await explorer.open('/timeline?open=Event:camp-david-summit-2023', {
      viewport: { width: 1000, height: 700 },
    });
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.top', '.filters', '.bar', '.panel-bar', '.backdrop', '.machine'])
      expect([selector, await page.locator(selector).first().isVisible()]).toEqual([selector, false]);
    expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).position)).toBe('static');
  });

  test('bars and marks are visible with forced colours', async () => {
    const page = await explorer.open('/timeline', { forcedColors: 'active' });
    const [bar, ground] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.years-bar rect') as Element).fill,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
    expect(bar).not.toBe(ground);
  });

  describe('at each width, from 340 to 1920 pixels,', () => {
    const WIDTHS = [340, 390, 768, 1024, 1366, 1920];
    const atEachWidth = async (path: string, check: (page: Page, width: number) => Promise<void>) => {
      await explorer.open(path);
      for (const width of WIDTHS) await check(await explorer.show({ viewport: { width, height: 800 } }), width);
    };

    test.each(['/actors?of=kr', '/actors?of=jp&with=cn', '/map'])(
      'the text in the graphic of %s has its normal size',
      (path) =>
        atEachWidth(path, async (page, width) => {
          const scale = await page
            .locator(':is(.network-picture, .map-picture) text:visible')
            .first()
            .evaluate((text) => (text as SVGTextElement).getScreenCTM()?.a ?? 0);
          expect([width, scale > 0.85 && scale < 1.1]).toEqual([width, true]);
        }),
    );

    test('the labels of the timeline are on the page, and none overlaps the next', () =>
      atEachWidth('/timeline', async (page, width) => {
        const labels = await page
          .locator('.axis-track text:visible')
          .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect()));
        expect(labels.length).toBeGreaterThan(1);
        labels.forEach((label, index) => {
          if (index > 0) expect(label.left).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? 0);
          expect(label.right).toBeLessThanOrEqual(width);
        });
      }));
  });

  test('each kind of page loads at most 160 kB of script, compressed', async () => {
    const compressed = new Map<string, number>();
    const loaded: Promise<number>[] = [];
    const sizeOf = async (response: Response): Promise<number> => {
      const size = compressed.get(response.url()) ?? brotliCompressSync(await response.body()).length;
      compressed.set(response.url(), size);
      return size;
    };
    const page = await explorer.load('/query');
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) loaded.push(sizeOf(response));
    });
    // The first of each kind has no panel.
    const kinds = new Map(PAGES.toReversed().map((path) => [/^\/\w*(\/[A-Z]\w+)?/.exec(path)?.[0], path]));
    expect(kinds.size).toBeGreaterThan(15);
    const tooLarge: string[] = [];
    for (const path of kinds.values()) {
      loaded.splice(0);
      await explorer.load(path);
      const total = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
      expect(total, path).toBeGreaterThan(50_000);
      if (total > 160_000) tooLarge.push(`${path}: ${total}`);
    }
    expect(tooLarge).toEqual([]);
  });

  test('its content security policy only allows its own server, without exceptions', async () => {
    const response = await fetch(`${explorer.url}/timeline`);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await response.text();
    // Data is no script.
    expect(html).not.toMatch(/<style|style=|<script(?! type="application\/(?:ld\+)?json")(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<(?:script|link rel="stylesheet"|img)[^>]*https?:\/\//);
  });
});

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
