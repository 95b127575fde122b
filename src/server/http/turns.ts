import type { Logger } from '../logger.ts';

/** Lets requests begin one after the other; times are in ms. */
export interface Turns {
  /** Calls `begin`, at once or later. It gets whether the request is to be refused, because too many wait. */
  take(begin: (isRefused: boolean) => void): void;
  /** Whether a request may begin at once; it is to begin then. */
  takeNow(): boolean;
  /** Is to be called for each new connection: more may wait, and only one is accepted in each turn. */
  accepted(): void;
  /** Lets no request begin until `release` is called. */
  hold(): void;
  release(): void;
}

/** How long requests may begin in one turn of the event loop. */
const SHARE = 20;
/** Requests have waited for long after this time. If all do for the second time, the server is overloaded. */
const LONG_WAIT = 1000;
const OVERLOADED_AFTER = 2000;
/** An overloaded server has recovered when a request has waited for less. */
const SHORT_WAIT = 250;

/**
 * Makes requests wait in the order in which they came, so that turns of the event loop stay short with many busy
 * clients: Node accepts one connection in each turn, and checks of health are answered in between. While the server is
 * overloaded, requests that have waited for long are refused. One slow request makes no other one wait here.
 */
export function createTurns(logger: Logger): Turns {
  let turnBegan: number | undefined;
  /** Those that wait, in the order in which they came, and as many immediates, each of which lets the first of them begin. */
  const waiting: (() => void)[] = [];
  let accepting = 0; // connections that were accepted in this turn and the one before
  let servedAt = 0;
  let lateSince: number | undefined;
  let isOverloaded = false;
  let isHeld = false;
  let held = 0; // immediates that found it held

  function isSpent(): boolean {
    if (turnBegan !== undefined) return performance.now() - turnBegan > SHARE;
    turnBegan = performance.now();
    setImmediate(() => {
      turnBegan = undefined;
      servedAt = performance.now();
    });
    return false;
  }

  function isRefused(wait: number): boolean {
    lateSince = wait > LONG_WAIT ? (lateSince ?? performance.now()) : undefined;
    if (!isOverloaded && lateSince !== undefined && performance.now() - lateSince > OVERLOADED_AFTER) {
      isOverloaded = true;
      logger.warn(`Overloaded: requests wait for ${Math.round(wait)} ms. Some are refused with 503.`);
    } else if (isOverloaded && wait < SHORT_WAIT) {
      isOverloaded = false;
      logger.info('No longer overloaded: all requests are answered.');
    }
    return isOverloaded && wait > LONG_WAIT;
  }

  /** Half of the time is for connections that wait to be accepted, so that all requests wait in one place. */
  function isYielding(): boolean {
    return accepting > 0 && performance.now() - servedAt < SHARE;
  }

  /** Immediates run in the order in which they were set, and promises are settled between two of them. */
  function run(): void {
    if (isHeld) held++;
    else if (isYielding() || isSpent()) setImmediate(run);
    else waiting.shift()?.();
  }

  const isFree = (): boolean => !isHeld && waiting.length === 0 && !isYielding() && !isSpent();

  return {
    take(begin) {
      if (isFree()) {
        begin(isRefused(0));
        return;
      }
      const came = performance.now();
      waiting.push(() => begin(isRefused(performance.now() - came)));
      setImmediate(run);
    },
    takeNow: () => isFree() && !isRefused(0),
    accepted() {
      accepting++;
      setImmediate(setImmediate, () => {
        accepting--;
      });
    },
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      for (; held > 0; held--) setImmediate(run);
    },
  };
}
