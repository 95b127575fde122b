import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openWorkDesk, type WorkDesk } from './work-desk.ts';

/** The page of the desk as people meet it: the built page, the real server over a real folder, a real browser. */

export const NAME = 'tide-mills';

export interface DeskPage {
  desk: WorkDesk;
  page: Page;
  /** What pages have logged that they must not log; a test that provokes it takes it out. */
  logged: string[];
}

export interface Shown {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

/**
 * Runs tests with a browser; each opens desks of its own. On a machine without one they are skipped, unless `BROWSER_REQUIRED` is set.
 */
export const describeDesk = (
  name: string,
  tests: (open: (shown?: Shown, desk?: WorkDesk) => Promise<DeskPage & AsyncDisposable>) => void,
): void => {
  const endpoint = inject('browser');
  describe.skipIf(!endpoint && !process.env.BROWSER_REQUIRED)(name, { timeout: 60_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      if (!endpoint) throw new Error('Neither Chromium nor Chrome was found. Set CHROMIUM to the path of one.');
      browser = await chromium.connect(endpoint);
    });
    afterAll(() => browser?.close());
    tests(async (shown = {}, given) => {
      const desk = given ?? (await openWorkDesk());
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en', ...shown });
      const logged: string[] = [];
      page.on('pageerror', ({ message }) => logged.push(message));
      page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
      await page.goto(`${desk.address}#/briefs/${NAME}`);
      await page.locator('.desk-card').first().waitFor();
      return {
        desk,
        page,
        logged,
        async [Symbol.asyncDispose]() {
          await page.close();
          if (!given) await desk[Symbol.asyncDispose]();
        },
      };
    });
  });
};
