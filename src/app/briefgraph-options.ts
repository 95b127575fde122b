import { z } from 'zod';
import { defaultPaths, type Logger } from '../server/server.ts';

/** The options of `createBriefgraph`. */
export interface BriefgraphOptions {
  /** A data folder, or several that are merged. The data of the package, if not given. */
  data?: string | readonly string[] | undefined;
  /**
   * A folder with texts of briefs, or several: those of briefs with an open licence are found by their hashes, and quoted.
   * Default: none.
   */
  texts?: string | readonly string[] | undefined;
  /** Whether data files that change are loaded while it runs. Data with errors never replaces good data. Default: false. */
  watch?: boolean | undefined;
  /** The path of the GraphQL endpoint in your application. Default: `/graphql`. */
  graphqlEndpoint?: string | undefined;
  /** The maximum cost of a query. Default: 2,000,000. */
  maxCost?: number | undefined;
  /** Documents that clients may request by an id or by the SHA-256 of their text. */
  documents?: readonly { id?: string | undefined; text: string }[] | undefined;
  /** Whether only these documents and the example operations are run. Default: false. */
  persistedOnly?: boolean | undefined;
  /** Whether any origin may read the answers. With false, your application sets its own CORS headers. Default: true. */
  cors?: boolean | undefined;
  /** Whether answers are compressed. Default: false, because frameworks do it in a middleware of their own. */
  compression?: boolean | undefined;
  /** Where log lines go. Default: `console`. */
  logger?: Logger | undefined;
}

const folder = z.string().min(1, 'give the path of a folder');

const isEndpoint = (path: string): boolean =>
  /^\/./.test(path) &&
  !path.endsWith('/') &&
  URL.canParse(path, 'http://test') &&
  new URL(path, 'http://test').pathname === path &&
  path !== defaultPaths.health &&
  path !== defaultPaths.ready;

const isLogger = (value: unknown): value is Logger =>
  (['debug', 'info', 'warn', 'error'] as const).every(
    (level) => typeof (value as Partial<Logger> | null | undefined)?.[level] === 'function',
  );

const briefgraphOptions = z.strictObject({
  data: z.union([folder, z.array(folder).min(1)], 'give the path of a data folder, or a list of paths').optional(),
  texts: z.union([folder, z.array(folder)], 'give the path of a folder, or a list of paths').optional(),
  watch: z.boolean().optional(),
  graphqlEndpoint: z
    .string()
    .refine(
      isEndpoint,
      'give an absolute path without a slash at its end, such as "/api/graphql"; /health and /ready are taken',
    )
    .optional(),
  maxCost: z.int('give a positive whole number').positive('give a positive whole number').optional(),
  documents: z.array(z.strictObject({ id: z.string().min(1).optional(), text: z.string() })).optional(),
  persistedOnly: z.boolean().optional(),
  cors: z.boolean().optional(),
  compression: z.boolean().optional(),
  logger: z.custom<Logger>(isLogger, 'give an object with the methods debug, info, warn and error').optional(),
});

/** Throws a TypeError with all wrong options, one to a line. */
export const checkOptions = (options: unknown): void => {
  const { error } = briefgraphOptions.safeParse(options);
  if (!error) return;
  const lines = error.issues.map(({ path, message }) => `${['options', ...path].join('.')}: ${message}`);
  throw new TypeError(lines.join('\n'));
};
