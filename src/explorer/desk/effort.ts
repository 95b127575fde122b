/** How much work the person had since the last action: clicks, choices and typed fields, and seconds without long pauses. */

/** In milliseconds; who does nothing for longer is elsewhere. */
const LONGEST_PAUSE = 60_000;

let clicks = 0;
let milliseconds = 0;
let last: number | null = null;

const notice = (): void => {
  const now = performance.now();
  if (last !== null) milliseconds += Math.min(now - last, LONGEST_PAUSE);
  last = now;
};

/** Counts an action by a key that no button has. */
export const countKey = (): void => {
  clicks += 1;
};

export const watchEffort = (page: Document): void => {
  for (const type of ['pointermove', 'keydown', 'wheel', 'click'] as const)
    page.addEventListener(type, notice, { capture: true, passive: true });
  page.addEventListener(
    'click',
    ({ target }) => {
      // Fields are counted when they have changed.
      if (!(target instanceof Element) || !target.closest('input, textarea, select')) clicks += 1;
    },
    { capture: true },
  );
  page.addEventListener('change', countKey, { capture: true });
};

/** What has been done so far, for the headers of a request. */
export const effortHeaders = (): Record<string, string> => {
  notice();
  return { 'Effort-Seconds': (milliseconds / 1000).toFixed(1), 'Effort-Clicks': String(clicks) };
};

/** The action is on disk: the next one begins. */
export const resetEffort = (): void => {
  clicks = 0;
  milliseconds = 0;
};
