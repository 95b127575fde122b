import { beforeAll, describe } from 'vitest';
import { DATA, POLL_BRIEF, SECOND_BRIEF, snapshotOf, THIRD_BRIEF } from '../support/serve.ts';
import { testRulesOfAxe } from './axe.ts';
import { describeExplorer, type Explorer } from './browser.ts';

/** The rules of axe over other data than that of the test of every page: in light mode on a laptop, and in dark mode on a phone. */

/** Checks each page on each display. */
const followsRules = (explorer: Explorer, pages: readonly string[]) =>
  describe.each(pages)('%s', (path) => {
    beforeAll(async () => {
      await explorer.open(path);
    });
    testRulesOfAxe(explorer);
  });

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
