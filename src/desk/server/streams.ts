import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { DeskProblem } from '../problem.ts';

/** More windows than a person has open. */
const MOST_STREAMS = 20;

/** Milliseconds between two signs of life. */
const PULSE = 20_000;

/** Streams of events (SSE) that are open. */
export class Streams {
  readonly #open = new Set<() => void>();

  /** Answers with events until the client goes or `end` is called. `follow` returns what ends it. */
  open(c: Context, follow: (send: (event: unknown) => void, end: () => void) => () => void): Response {
    if (this.#open.size >= MOST_STREAMS)
      throw new DeskProblem('TOO_MANY', `More than ${MOST_STREAMS} windows are open. Close some of them.`);
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#open.add(end);
    return streamSSE(c, async (stream) => {
      stream.onAbort(end);
      let last: Promise<unknown> = Promise.resolve();
      const write = (data: string, event: string) => {
        last = last.then(() => stream.writeSSE({ data, event })).catch(end);
      };
      const unfollow = follow((event) => write(JSON.stringify(event), 'message'), end);
      const pulse = setInterval(() => write('', 'pulse'), PULSE);
      await ended;
      clearInterval(pulse);
      unfollow();
      await last;
      this.#open.delete(end);
    });
  }

  close(): void {
    for (const end of this.#open) end();
  }
}
