import { readFileSync } from 'node:fs';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { defaultHttpSettings as defaults, type HttpSettings } from '../server/server.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';
import { chooseSetting, filledText, wholeNumber } from './settings.ts';

/** The options of the commands that serve about connections. */

export interface HttpOptions {
  maxConnections?: number;
  requestTimeout?: number;
  drain?: number;
  adminPort?: number;
  adminHost?: string;
}

/** Adds the options about connections. */
export const addHttpOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option(
      '--max-connections <number>',
      `how many connections may be open at once; further ones are closed, and those that are idle make room (default: ${defaults.maxConnections}, or fewer if the process may not open so many files)`,
      wholeNumber('The number of connections', 1, 1_000_000),
    )
    .option(
      '--request-timeout <seconds>',
      `how long a client may take to send a request (default: ${defaults.requestTimeout / 1000})`,
      wholeNumber('A timeout', 1, 3600),
    )
    .option(
      '--drain <seconds>',
      `how long requests are still accepted after SIGTERM, while /ready returns 503 (default: ${defaults.drain})`,
      wholeNumber('A drain', 0, 3600),
    )
    .option(
      '--admin-port <port>',
      'also answer /health, /ready and /metrics on this port, before the requests of clients that wait (env: ADMIN_PORT, default: none)',
      parseAdminPort,
    )
    .option(
      '--admin-host <host>',
      'the address of the admin port (env: ADMIN_HOST, default: 127.0.0.1)',
      parseAdminHost,
    );

const parseAdminPort = wholeNumber('A port', 0, 65_535);
const parseAdminHost = filledText('A host');

/** Where the admin listener listens; null if it is not asked for. */
export const chooseAdminAddress = (io: Io, options: HttpOptions): { port: number; host: string } | null => {
  const port = chooseSetting<number | undefined>(io, {
    given: options.adminPort,
    variable: 'ADMIN_PORT',
    parse: parseAdminPort,
    otherwise: undefined,
  });
  const host = chooseSetting(io, {
    given: options.adminHost,
    variable: 'ADMIN_HOST',
    parse: parseAdminHost,
    otherwise: '127.0.0.1',
  });
  if (port !== undefined) return { port, host };
  if (options.adminHost !== undefined) throw new CommandError('--admin-host needs --admin-port.');
  return null;
};

/** Files for the data, the log, child processes and subgraphs. */
const RESERVED_FILES = 64;

/** The settings of connections; throws a CommandError if more of them are asked for than the process may open. */
export const chooseHttpSettings = (
  { maxConnections, requestTimeout, drain }: HttpOptions,
  maxFiles = readMaxFiles(),
): Partial<HttpSettings> => {
  const possible = maxFiles - RESERVED_FILES;
  if (possible < 1 || (maxConnections ?? 0) > possible)
    throw new CommandError(
      `option '--max-connections <number>' needs ${RESERVED_FILES} more files than connections, and this process may open ${maxFiles}. Raise that limit (ulimit -n, or LimitNOFILE of systemd)${possible < 1 ? '' : `, or allow at most ${possible} connections`}.`,
    );
  const seconds = (value: number | undefined) => value !== undefined && 1000 * value;
  const timeout = seconds(requestTimeout) || defaults.requestTimeout;
  return {
    maxConnections: maxConnections ?? Math.min(defaults.maxConnections, possible),
    requestTimeout: timeout,
    headersTimeout: Math.min(defaults.headersTimeout, timeout),
    drain: seconds(drain) || defaults.drain,
  };
};

/** How many files this process may open. Only Linux says so; elsewhere no limit is assumed. */
const readMaxFiles = (): number => {
  try {
    const [, files] = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? [];
    return files === undefined ? Number.POSITIVE_INFINITY : Number(files);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};
