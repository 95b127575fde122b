import { inspect } from 'node:util';
import type { Logger } from '../server/server.ts';
import { type Io, printLines } from './io.ts';

/**
 * The log of a running server: information to stdout, warnings and errors to stderr. Errors in requests are printed with
 * their stack trace, since the log is the only record of them.
 */
export const createServeLog = (io: Io): Logger => {
  const writeError = (message: string, ...details: unknown[]) => {
    const parts = [message, ...details.map((detail) => inspect(detail))];
    io.stderr.write(`${parts.join('\n')}\n`);
  };
  return {
    debug: (...parts) => {
      if (io.env.BRIEFGRAPH_DEBUG === '1') writeError(...parts);
    },
    info: (message) => printLines(io, message),
    warn: writeError,
    error: writeError,
  };
};
