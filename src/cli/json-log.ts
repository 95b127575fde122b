import type { Logger, RequestObserver } from '../server/server.ts';
import { toFields as fieldsOfRequest } from './access-log.ts';
import type { Io } from './io.ts';

/** The log as lines of JSON. */
export interface JsonLog {
  logger: Logger;
  observe: RequestObserver;
  /** Writes the lines that wait. */
  flush(): void;
}

/** Lines of requests wait for others for at most so many milliseconds: each write is a call of the operating system. */
const MAX_WAIT = 20;
/** So many lines are some 70 KB. */
const MAX_LINES = 200;

/** Opens the log on stdout. Line breaks and control characters are escaped, so no content can forge a line. */
export const openJsonLog = async ({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Promise<JsonLog> => {
  const { pino, stdTimeFunctions } = await import('pino');
  let waiting: string[] = [];
  const flush = () => {
    const lines = waiting.join('');
    waiting = [];
    if (lines !== '') stdout.write(lines);
  };
  const log = pino(
    {
      base: null,
      level: env.BRIEFGRAPH_DEBUG === '1' ? 'debug' : 'info',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => void waiting.push(line) },
  );
  const write =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) => {
      log[level](Object.assign({}, ...details.map(toFields)), message);
      flush();
    };
  return {
    logger: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    flush,
    observe(entry) {
      if (waiting.length === 0) setTimeout(flush, MAX_WAIT);
      log.info(fieldsOfRequest(entry), 'request');
      if (waiting.length >= MAX_LINES) flush();
    },
  };
};

/** A detail as fields of a line: an object has them, anything else is what was thrown. */
const toFields = (detail: unknown): object => {
  const isFields = typeof detail === 'object' && detail !== null && !(detail instanceof Error);
  return isFields ? detail : { error: describeError(detail) };
};

/** Without other properties: those of a GraphQLError include the text of the document. */
const describeError = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause !== undefined && depth < 5 && { cause: describeError(cause, depth + 1) }) };
};
