import { setTimeout } from 'node:timers/promises';
import type { Ask } from './ask.ts';
import { AskError, stoppedBy } from './ask-error.ts';

/** Waits some milliseconds; rejects if it is stopped before. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const waitFor: Wait = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });

/** The pauses before a question is asked again. */
const PAUSES = [1_000, 4_000];

/** An endpoint that asks to wait longer is not asked again. */
const LONGEST_PAUSE = 60_000;

/** Asks again, at most twice, if that may help: after the pause that the endpoint asks for, or a longer one each time. */
export const withRetries =
  (ask: Ask, wait: Wait): Ask =>
  async (question, signal) => {
    for (const pause of PAUSES) {
      try {
        return await ask(question, signal);
      } catch (error) {
        if (!(error instanceof AskError) || error.kind !== 'AGAIN') throw error;
        const longer = error.retryAfter ?? pause;
        if (longer > LONGEST_PAUSE)
          throw new AskError('MODEL', `${error.message}, and asks to wait ${Math.ceil(longer / 1000)} seconds`);
        await wait(longer, signal).catch(() => {
          throw stoppedBy(signal);
        });
      }
    }
    return ask(question, signal);
  };
