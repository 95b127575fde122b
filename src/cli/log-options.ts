import { type CommandUnknownOpts, InvalidArgumentError } from '@commander-js/extra-typings';
import type { Logger, RequestObserver } from '../server/server.ts';
import { toText } from './access-log.ts';
import { type Io, printLines } from './io.ts';
import { openJsonLog } from './json-log.ts';
import { createServeLog } from './serve-log.ts';
import { chooseSetting } from './settings.ts';

/** The options of a server's log. */
export interface LogOptions {
  logFormat?: LogFormat;
  accessLog?: boolean;
}

type LogFormat = 'text' | 'json';

/** Adds the options of the log. */
export const addLogOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option(
      '--log-format <format>',
      'text for people, or json: one object a line, on stdout (env: LOG_FORMAT, default: text)',
      parseFormat,
    )
    .option(
      '--access-log',
      'log each request except health checks; the default with --log-format json (env: ACCESS_LOG, on or off)',
    )
    .option('--no-access-log', 'do not log requests');

/** The log of a server. */
export interface ServeLog {
  logger: Logger;
  /** Prints what the server says when it starts and stops. */
  print(...lines: readonly string[]): void;
  /** Logs each request, if it is asked for. */
  observers: readonly RequestObserver[];
  /** Writes what waits to be written together. */
  flush(): void;
}

/** Opens the log that the options, or else the environment, ask for. */
export const openServeLog = async (io: Io, options: LogOptions): Promise<ServeLog> => {
  const format = chooseSetting<LogFormat>(io, {
    given: options.logFormat,
    variable: 'LOG_FORMAT',
    parse: parseFormat,
    otherwise: 'text',
  });
  const logsRequests = chooseSetting(io, {
    given: options.accessLog,
    variable: 'ACCESS_LOG',
    parse: parseSwitch,
    otherwise: format === 'json',
  });
  const observersOf = (write: RequestObserver): RequestObserver[] =>
    // Health checks come every few seconds, and say nothing unless they fail.
    logsRequests ? [(entry) => (entry.kind === 'health' && entry.outcome === 'ok' ? undefined : write(entry))] : [];
  if (format === 'text') {
    const print = (...lines: readonly string[]) => printLines(io, ...lines);
    return {
      logger: createServeLog(io),
      print,
      observers: observersOf((entry) => print(toText(entry))),
      flush: () => {},
    };
  }
  const { logger, observe, flush } = await openJsonLog(io);
  return {
    logger,
    print: (...lines) => {
      for (const line of lines) logger.info(line.trim());
    },
    observers: observersOf(observe),
    flush,
  };
};

const parseFormat = (text: string): LogFormat => {
  if (text === 'text' || text === 'json') return text;
  throw new InvalidArgumentError('A log format is text or json.');
};

const parseSwitch = (text: string): boolean => {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new InvalidArgumentError('It is on or off.');
};
