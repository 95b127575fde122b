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

/** What has been done since the last action that was written. */
export interface Effort {
  seconds: number;
  clicks: number;
}

export const takeEffort = (): Effort => {
  notice();
  return { seconds: milliseconds / 1000, clicks };
};

export const effortHeaders = ({ seconds, clicks }: Effort): Record<string, string> => ({
  'Effort-Seconds': seconds.toFixed(1),
  'Effort-Clicks': String(clicks),
});

/** An action is on disk; what was done since it was sent belongs to the next. */
export const spendEffort = (spent: Effort): void => {
  clicks = Math.max(0, clicks - spent.clicks);
  milliseconds = Math.max(0, milliseconds - spent.seconds * 1000);
};
