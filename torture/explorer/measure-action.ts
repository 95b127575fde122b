import type { Page } from 'playwright-core';
import type { Action } from './actions.ts';

/** How long an action takes for the reader, in milliseconds. */
export interface Measured {
  /** From the input event to the paint after the last change of the page that it causes, with all that is fetched for it. */
  content: number;
  /** The longest wait for a next paint that the browser reports (Event Timing). */
  nextPaint: number;
  /** CPU time meanwhile, which does not depend on other processes: of the page's main thread, and of the server. */
  page: number;
  server: number;
  elements: number;
}

interface Clock {
  input: string;
  began: number | null;
  painted: number | null;
  changed: number;
  nextPaint: number;
}

/** How long nothing has to change, and no request be open, until an action is over; in milliseconds. */
const QUIET = 250;
const TIMEOUT = 10_000;

/** Puts the clock into each page that is loaded from now on. */
export const addClock = async (page: Page): Promise<void> => {
  // No named function inside: the compiler would call a helper that the page does not have.
  await page.addInitScript(() => {
    const clock: Clock = { input: '', began: null, painted: null, changed: performance.now(), nextPaint: 0 };
    Object.assign(window, { clock });
    for (const type of ['click', 'change', 'input', 'pointerover'])
      window.addEventListener(
        type,
        (event) => {
          if (type === clock.input) clock.began = event.timeStamp;
        },
        true,
      );
    new MutationObserver(() => {
      clock.changed = performance.now();
      // The task after the next frame: it is painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          clock.painted = performance.now();
        }),
      );
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) clock.nextPaint = Math.max(clock.nextPaint, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
};

/** The number of requests of a page that have no answer yet. */
export const countRequests = (page: Page): (() => number) => {
  let open = 0;
  page.on('request', () => open++);
  page.on('requestfinished', () => open--);
  page.on('requestfailed', () => open--);
  return () => open;
};

/** Performs an action on a page that is at rest. Null if it does nothing there. */
export const measureAction = async (
  page: Page,
  cpu: () => Promise<CpuTimes>,
  openRequests: () => number,
  action: Action,
): Promise<Measured | null> => {
  await page.evaluate((input) => {
    const { clock } = window as unknown as { clock: Clock };
    Object.assign(clock, { input, began: null, painted: null, nextPaint: 0 });
  }, action.input);
  const before = await cpu();
  await action.perform(page);
  await untilQuiet(page, openRequests);
  const after = await cpu();
  const measured = await page.evaluate(() => {
    const { began, painted, nextPaint } = (window as unknown as { clock: Clock }).clock;
    const elements = document.querySelectorAll('*').length;
    if (began === null) return null;
    return { content: painted === null ? 0 : Math.max(0, painted - began), nextPaint, elements };
  });
  return measured && { ...measured, page: after.page - before.page, server: after.server - before.server };
};

/** CPU times so far, in milliseconds. */
export type CpuTimes = Pick<Measured, 'page' | 'server'>;

/** The CPU time of the main thread of a page so far, in milliseconds. */
export const cpuOfPage = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
};

/** Waits until nothing has changed for a while, nothing is loading, and no request is open. */
export const untilQuiet = async (page: Page, openRequests: () => number): Promise<void> => {
  const end = performance.now() + TIMEOUT;
  for (;;) {
    const isQuiet = await page.evaluate(
      (quiet) =>
        performance.now() - (window as unknown as { clock: Clock }).clock.changed > quiet &&
        !document.querySelector('[aria-busy="true"], .spinner'),
      QUIET,
    );
    if (isQuiet && openRequests() === 0) return;
    if (performance.now() > end) throw new Error(`${page.url()} did not come to rest.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
