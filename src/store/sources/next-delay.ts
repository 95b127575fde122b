const HOUR = 60 * 60 * 1000;

/** By which part of it a delay is longer or shorter, at most. */
const JITTER = 0.1;

export interface Checked {
  /** The time between two checks that succeed, in ms. */
  interval: number;
  /** How often a check has failed since one succeeded. */
  failures: number;
  /** After how many seconds the source asks to be asked again; null if it does not say. */
  retryAfter: number | null;
  /** From 0 to 1. */
  random: number;
}

/**
 * The time until a source is asked again, in ms. It doubles with each failure after the first, up to an hour (or the interval, if that
 * is longer), and is at least what the source asks for, up to an hour.
 */
export const nextDelay = ({ interval, failures, retryAfter, random }: Checked): number => {
  const most = Math.max(interval, HOUR);
  const delay = Math.min(interval * 2 ** Math.max(0, failures - 1), most);
  const jittered = delay * (1 - JITTER + 2 * JITTER * random);
  return Math.round(Math.max(jittered, Math.min((retryAfter ?? 0) * 1000, HOUR)));
};
