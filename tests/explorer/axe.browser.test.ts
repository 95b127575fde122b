import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bothBriefs, describeExplorer, LAPTOP, PHONE } from './browser.ts';
import { PAGES } from './pages.ts';

/** Every page by the rules of axe: in light mode on a laptop, and in dark mode on a phone. */

describeExplorer('the rules of axe', bothBriefs, (explorer) => {
  describe.each([
    { how: 'on a laptop', options: LAPTOP },
    { how: 'on a phone in dark mode', options: { ...PHONE, colorScheme: 'dark' as const } },
  ])('$how', ({ options }) => {
    test.each(PAGES)('%s has no violations and no horizontal scrolling', async (path) => {
      const page = await explorer.open(path, options);
      expect(await violations(page)).toEqual([]);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(needed).toBeLessThanOrEqual(given as number);
    });
  });
});

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  // All that passes would be sent from the browser too, and is much.
  return page.evaluate(async () => {
    const results = await (window as never as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
};
