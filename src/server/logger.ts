import type { RequestState } from './request-state.ts';

/** A logger; `console` is one. Errors are passed as objects, with their stack and cause. */
export interface Logger {
  debug(message: string, ...details: unknown[]): void;
  info(message: string, ...details: unknown[]): void;
  warn(message: string, ...details: unknown[]): void;
  error(message: string, ...details: unknown[]): void;
}

/** The logger for a request: it adds the request's id to the details. */
export function loggerOf(logger: Logger, { requestId }: Pick<RequestState, 'requestId'>): Logger {
  const add =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) =>
      logger[level](message, ...details, { requestId });
  return { debug: add('debug'), info: add('info'), warn: add('warn'), error: add('error') };
}
