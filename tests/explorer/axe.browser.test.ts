import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA, POLL_BRIEF, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';
import { bothBriefs, describeExplorer, type Explorer, LAPTOP, PHONE } from './browser.ts';
import { PAGES } from './pages.ts';

/** Every page by the rules of axe: in light mode on a laptop, and in dark mode on a phone. */

const DISPLAYS = [
  { how: 'on a laptop', options: LAPTOP },
  { how: 'on a phone in dark mode', options: { ...PHONE, colorScheme: 'dark' as const } },
];

/** Checks each page on each display. Loading it again for each would take as long as the rules. */
const followsRules = (explorer: Explorer, pages: readonly string[]) =>
  describe.each(pages)('%s', (path) => {
    beforeAll(async () => {
      const page = await explorer.open(path);
      await page.evaluate(axe.source);
    });

    test.each(DISPLAYS)('has no violations and no horizontal scrolling $how', async ({ options }) => {
      const page = await explorer.show(options);
      expect(await violations(page)).toEqual([]);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(needed).toBeLessThanOrEqual(given as number);
    });
  });

describeExplorer('the rules of axe', bothBriefs, (explorer) => followsRules(explorer, PAGES));

describeExplorer(
  'the rules of axe where publishers contradict each other',
  () => snapshotOf(DATA, SECOND_BRIEF, THIRD_BRIEF),
  (explorer) =>
    followsRules(explorer, [
      '/',
      '/entry/Event:china-rok-japan-trilateral-summit-2024',
      '/timeline?open=Event:china-rok-japan-trilateral-summit-2024',
      '/arguments?brief=white-house/wh-2023-08-18-fact-sheet',
    ]),
);

describeExplorer(
  'the rules of axe where a text is served',
  () => snapshotOf(DATA, POLL_BRIEF),
  (explorer) =>
    followsRules(explorer, [
      '/read/night-desk/night-buses-2025?at=p2.s2',
      '/read/asan-2024-12-05?at=p4.s4&open=Motive:china-loosen-us-led-coalition',
    ]),
);

const violations = (page: Page): Promise<string[]> =>
  // All that passes would be sent from the browser too, and is much.
  page.evaluate(async () => {
    const results = await (window as never as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
