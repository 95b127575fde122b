import type { Logger } from './logger.ts';

/** How far the event loop is behind, as a timer notices it that is due in every turn. Times are in ms. */
export interface LoopLag {
  start(): void;
  stop(): void;
  /** Whether a request that begins now is to be refused, so that those before it are answered soon. */
  isOverloaded(): boolean;
}

const INTERVAL = 50;
/** The loop is overloaded when the timer was late by this time in so many turns, one after the other. */
const LATE = 500;
const TURNS = 3;
/** How long an overloaded loop still begins requests in one turn. */
const SHARE = 250;
/** An overloaded loop has recovered when the timer is late by less than this. */
const RECOVERED = 100;

/**
 * Watches the event loop. One slow request makes it late once, and is no overload; many clients make it late in every
 * turn. An overloaded loop then begins requests in the first part of each turn only, which keeps its turns short.
 */
export function watchLoop(logger: Logger, now: () => number = () => performance.now()): LoopLag {
  let timer: NodeJS.Timeout | undefined;
  let beat = now();
  let lateTurns = 0;
  let isOverloaded = false;

  function onBeat(): void {
    const time = now();
    const late = time - beat - INTERVAL;
    beat = time;
    lateTurns = late > LATE ? lateTurns + 1 : 0;
    if (!isOverloaded && lateTurns >= TURNS) {
      isOverloaded = true;
      logger.warn(`Overloaded: the event loop is ${Math.round(late)} ms late. Some requests are refused with 503.`);
    } else if (isOverloaded && late < RECOVERED) {
      isOverloaded = false;
      logger.info('No longer overloaded: all requests are answered.');
    }
  }

  return {
    start() {
      beat = now();
      timer ??= setInterval(onBeat, INTERVAL).unref();
    },
    stop: () => clearInterval(timer),
    isOverloaded: () => isOverloaded && now() - beat > SHARE,
  };
}
