import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Explorer, LAPTOP, PHONE } from './browser.ts';

/** The rules of axe, on the page that tests share. */

const DISPLAYS = [
  { how: 'on a laptop', options: LAPTOP },
  { how: 'on a phone in dark mode', options: { ...PHONE, colorScheme: 'dark' as const } },
];

/** Tests the open page on each display: loading it again for each would take as long as the rules. */
export const testRulesOfAxe = (explorer: Explorer): void =>
  test.each(DISPLAYS)('has no violations and no horizontal scrolling $how', async ({ options }) => {
    const page = await explorer.show(options);
    expect(await violationsOn(page)).toEqual([]);
    const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(needed).toBeLessThanOrEqual(given as number);
  });

/**
 * The rules that a page breaks, each with the element. Without those of colours, it takes half of the time. `withTargets` adds the
 * rule on the size of what is tapped, which axe has switched off.
 */
export const violationsOn = async (page: Page, { withColours = true, withTargets = false } = {}): Promise<string[]> => {
  // It stays until a page is loaded, while other addresses are gone to.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // All that passes would be sent from the browser too, and is much.
  return page.evaluate(
    async (rules) => {
      const results = await (window as never as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], rules });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    { 'color-contrast': { enabled: withColours }, 'target-size': { enabled: withTargets } },
  );
};
