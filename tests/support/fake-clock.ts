import type { Clock } from '../../src/federation/subgraphs/clock.ts';

/** A clock that only moves when it is told to; its random number is always 1. */
export const createFakeClock = (): Clock & { advance(milliseconds: number): void; waiting(): number[] } => {
  let now = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    random: () => 1,
    advance(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].sort((a, b) => a.at - b.at))
        if (timer.at <= now && timers.delete(timer)) timer.run();
    },
    /** Milliseconds until each of the timers, the next first. */
    waiting: () => [...timers].map(({ at }) => at - now).sort((a, b) => a - b),
  };
};
