import type { Logger } from '../server/server.ts';
import type { Io } from './io.ts';

/** The log as lines of JSON on stdout. Line breaks and control characters are escaped, so no content can forge a line. */
export const openJsonLog = async ({ stdout, env }: Io): Promise<Logger> => {
  const { pino, stdTimeFunctions } = await import('pino');
  const log = pino(
    {
      base: null,
      level: env.BRIEFGRAPH_DEBUG === '1' ? 'debug' : 'info',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => stdout.write(line) },
  );
  const write =
    (level: keyof Logger) =>
    (message: string, ...details: unknown[]) =>
      log[level](Object.assign({}, ...details.map(toFields)), message);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
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
