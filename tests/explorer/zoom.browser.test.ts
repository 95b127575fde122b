import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bothBriefs, describeExplorer, LAPTOP, PHONE, settle, textsOf } from './browser.ts';

/** The timeline below a year: months, weeks and days, by links, keys and addresses. */

const pathOf = (page: Page) => textsOf(page, '.zoom-path li');
const dates = (page: Page) => new URL(page.url()).search;
const titles = (page: Page) =>
  page.locator('.zoom .years a').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')));

interface Counted {
  [part: string]: { totalCount: number };
}

/** The labels of the axis for which there is room. */
const ticks = (page: Page) => page.locator('.axis-track text:visible').allTextContents();

describeExplorer('the zoom of the timeline', bothBriefs, (explorer) => {
  test('goes from all years to a year, with the number of events in each month and the months on the axis', async () => {
    const page = await explorer.open('/timeline');
    await page.getByRole('link', { name: /^2024: / }).click();
    await settle(page);
    expect(dates(page)).toBe('?from=2024&to=2024');
    expect(await pathOf(page)).toEqual(['All years', '2024']);
    expect(await ticks(page)).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '));
    const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
    const counted = await explorer.ask<Counted>(
      `{ ${months
        .map(
          (month, index) =>
            `m${index}: events(where: { mentioned: true, date: { within: { from: "${month}", to: "${month}" } } }) { totalCount }`,
        )
        .join(' ')} }`,
    );
    const counts = Object.values(counted).map(({ totalCount }) => totalCount);
    expect(Math.max(...counts)).toBeGreaterThan(1);
    const numbers = (await titles(page)).map((title) => Number(/: (\d+) event/.exec(title ?? '')?.[1]));
    expect(numbers).toEqual(counts);
  });

  test('shows events of a month on its days, each in a row, and what was under way up to the edges', async () => {
    const page = await explorer.open('/timeline?from=2024-05&to=2024-05&lanes=none');
    expect(await ticks(page)).toEqual(['May 1', 'May 6', 'May 13', 'May 20', 'May 27']);
    expect((await titles(page))[0]).toMatch(/^Apr 29 – May 5, 2024: /);
    const rows = await page.locator('.event').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(rows).size).toBeGreaterThan(2);
    const { events } = await explorer.ask<{ events: { totalCount: number } }>(
      '{ events(where: { mentioned: true, date: { overlaps: { from: "2024-05", to: "2024-05" } } }) { totalCount } }',
    );
    expect(rows).toHaveLength(events.totalCount);
    const lengths = await page
      .locator('.timeline .mark[data-shape="span"] .bar')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('x')));
    expect(lengths).toContain('2.000%');
  });

  test('is worked by keys: out and in, earlier and later, and the address follows', async () => {
    const page = await explorer.open('/timeline?from=2024-05&to=2024-05');
    await page.locator('.zoom a[data-step="earlier"]').focus();
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await settle(page);
      return dates(page);
    };
    expect(await press('ArrowLeft')).toBe('?from=2024-04&to=2024-04');
    expect(await press('ArrowRight')).toBe('?from=2024-05&to=2024-05');
    expect(await press('-')).toBe('?from=2024&to=2024');
    await page.locator('.zoom a[data-step="in"]').waitFor();
    const name = await page.locator('.zoom a[data-step="in"]').innerText();
    const month = await press('+');
    expect(month).toMatch(/^\?from=2024-(\d\d)&to=2024-\1$/);
    expect(name).toBe(`+ Zoom in: ${(await pathOf(page)).at(-1)}`);
    expect(await press('-')).toBe('?from=2024&to=2024');
    expect(await press('-')).toBe('');
    await page.goBack();
    await settle(page);
    expect(dates(page)).toBe('?from=2024&to=2024');
  });

  test('is worked by keys after the bar of a year, which is gone', async () => {
    const page = await explorer.open('/timeline');
    await page.getByRole('link', { name: /^2024: / }).press('Enter');
    await settle(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('zoom');
    await page.keyboard.press('ArrowLeft');
    await settle(page);
    expect(dates(page)).toBe('?from=2023&to=2023');
  });

  test('keeps the focus when the bar that led to a part is gone', async () => {
    const page = await explorer.open('/timeline?from=2024&to=2024');
    await page.getByRole('link', { name: /^July 2024: / }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await pathOf(page)).toEqual(['All years', '2024', 'July 2024']);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('zoom');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(dates(page)).toBe('?from=2024-08&to=2024-08');
  });

  test('also where there are no events, and with other filters and a brief, which it keeps', async () => {
    const page = await explorer.open('/timeline?kind=SUMMIT&brief=asan-2024-12-05&from=1950-02&to=1950-02');
    await page.getByText('Nothing').first().waitFor();
    expect(await pathOf(page)).toEqual(['All years', '1950', 'February 1950']);
    const later = await page.locator('.zoom a[data-step="later"]').getAttribute('href');
    expect(later).toBe('/timeline?kind=SUMMIT&brief=asan-2024-12-05&from=1950-03&to=1950-03');
    await explorer.open('/timeline?kind=SUMMIT&brief=asan-2024-12-05&from=2024&to=2024');
    await expect
      .poll(async () => (await titles(page)).filter((title) => !title?.endsWith(': 0 events')).length)
      .toBeGreaterThan(0);
  });

  test('has its names in the language of the page', async () => {
    const page = await explorer.load('/timeline?from=2024-05-27&to=2024-06-02&lang=ko', LAPTOP);
    expect(await pathOf(page)).toEqual(['모든 연도', '2024년', '2024년 5월', expect.stringContaining('5월 27일')]);
    expect((await ticks(page))[0]).toBe('5월 27일 (월)');
    await explorer.load('/timeline?lang=en');
  });

  test('says that it ends before it begins', async () => {
    const page = await explorer.open('/timeline?from=2024-12&to=2024-01');
    await page.getByText('“From” (2024-12) is after “To” (2024-01).').waitFor();
    explorer.problems.length = 0;
  });

  test('shows all days of a week on a phone, under their bars', async () => {
    for (const language of ['ko', 'en']) {
      const page = await explorer.load(`/timeline?from=2024-07-22&to=2024-07-28&lang=${language}`, PHONE);
      const bars = page.locator('.zoom .years');
      expect(await bars.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
      const isCut = (labels: Element[]) => labels.some((label) => label.scrollWidth > label.clientWidth);
      expect(await bars.locator('.years-label').evaluateAll(isCut)).toBe(false);
      const heights = await page
        .locator('.axis-track text:visible')
        .evaluateAll((labels) => new Set(labels.map((label) => label.getBoundingClientRect().height)).size);
      expect(heights).toBe(1);
    }
  });

  test('fits a phone', async () => {
    const page = await explorer.open('/timeline?from=2024-05&to=2024-05', PHONE);
    const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(needed).toBeLessThanOrEqual(given as number);
    const ends = await page
      .locator('.axis-track text:visible')
      .evaluateAll((labels) =>
        labels.map((label) => label.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    for (const [index, [left = 0]] of ends.slice(1).entries())
      expect(left).toBeGreaterThanOrEqual(ends[index]?.[1] as number);
  });
});
