import { z } from 'zod';
import { defaultPaths, type Logger, type ServerPlugin } from '../server/server.ts';
import { isSourceUrl } from '../store/sources/source-url.ts';

/** The options of `createBriefgraph`. */
export interface BriefgraphOptions {
  /** A data folder, the URL of a catalog, or several that are merged. The data of the package, if not given. */
  data?: string | readonly string[] | undefined;
  /**
   * A folder with texts of briefs, or several: those of briefs with an open licence are found by their hashes, and quoted.
   * Default: none.
   */
  texts?: string | readonly string[] | undefined;
  /** Where catalogs that are read from URLs are kept; needed if `data` has one. */
  cache?: string | undefined;
  /** Seconds between two times that URLs are asked for something new; 0 for never. Default: 300. */
  refresh?: number | undefined;
  /** Whether data files that change are loaded while it runs. Data with errors never replaces good data. Default: false. */
  watch?: boolean | undefined;
  /** The path of the GraphQL endpoint in your application. Default: `/graphql`. */
  graphqlEndpoint?: string | undefined;
  /** The maximum cost of a query. Default: 10,000,000. */
  maxCost?: number | undefined;
  /** Documents that clients may request by an id or by the SHA-256 of their text. */
  documents?: readonly { id?: string | undefined; text: string }[] | undefined;
  /** Whether only these documents and the example operations are run. Default: false. */
  persistedOnly?: boolean | undefined;
  /** Whether any origin may read the answers. With false, your application sets its own CORS headers. Default: true. */
  cors?: boolean | undefined;
  /** Whether answers are compressed. Default: false, because frameworks do it in a middleware of their own. */
  compression?: boolean | undefined;
  /**
   * More plugins of Yoga, such as one that sets a header or counts operations. Every request passes them: one without a `fast`
   * function makes all requests go through Yoga.
   */
  plugins?: readonly ServerPlugin[] | undefined;
  /** Where log lines go. Default: `console`. */
  logger?: Logger | undefined;
}

const folder = z.string().min(1, 'give the path of a folder');

const REFRESH = 'give a whole number of seconds from 0 to 604800';

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
  data: z
    .union(
      [folder, z.array(folder).min(1)],
      'give the path of a data folder or the URL of a catalog, or a list of these',
    )
    .optional(),
  texts: z.union([folder, z.array(folder)], 'give the path of a folder, or a list of paths').optional(),
  cache: folder.optional(),
  refresh: z.int(REFRESH).min(0, REFRESH).max(604_800, REFRESH).optional(),
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
  plugins: z.array(z.custom<ServerPlugin>((value) => typeof value === 'object', 'give a plugin of Yoga')).optional(),
  logger: z.custom<Logger>(isLogger, 'give an object with the methods debug, info, warn and error').optional(),
});

const hasCache = ({ data = [], cache }: z.infer<typeof briefgraphOptions>): boolean =>
  cache !== undefined || ![data].flat().some(isSourceUrl);

const NO_CACHE = { path: ['cache'], message: 'give the path of a folder, in which what is read from URLs is kept' };

/** Throws a TypeError with all wrong options, one to a line. */
export const checkOptions = (options: unknown): void => {
  const { error } = briefgraphOptions.refine(hasCache, NO_CACHE).safeParse(options);
  if (!error) return;
  const lines = error.issues.map(({ path, message }) => `${['options', ...path].join('.')}: ${message}`);
  throw new TypeError(lines.join('\n'));
};
