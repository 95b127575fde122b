import { inspect } from 'node:util';
import type { Logger } from '../server/server.ts';
import { type Io, printLines } from './io.ts';

/**
 * What a server writes while it runs: news to the standard output, what is wrong to the other. Unlike a command's own
 * failure, an error in a request is told whole: this log is its only trace.
 */
export const createServeLog = (io: Io): Logger => {
  const complain = (message: string, ...details: unknown[]) => {
    const parts = [message, ...details.map((detail) => inspect(detail))];
    io.stderr.write(`${parts.join('\n')}\n`);
  };
  return {
    debug: (...parts) => {
      if (io.env.BRIEFGRAPH_DEBUG === '1') complain(...parts);
    },
    info: (message) => printLines(io, message),
    warn: complain,
    error: complain,
  };
};
