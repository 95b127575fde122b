import { type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { type App, openApp } from '../app/open-app.ts';
import type { ExecutionSettings, OpenedGraph } from '../app/open-graph.ts';
import { readPackage } from '../app/package-files.ts';
import type { FiledDocument } from '../app/register-documents.ts';
import { count } from '../app/wording.ts';
import { DEFAULT_MAX_COST } from '../graph/cost.ts';
import { DEFAULT_KEPT_BYTES, EXECUTORS, type ExecutorName } from '../graph/executor.ts';
import {
  type Logger,
  type Metrics,
  openMetrics,
  defaultPaths as paths,
  type ServerAddress,
  sha256,
  textOfExample,
} from '../server/server.ts';
import { type Snapshot, type Store, withSnapshot } from '../store/store.ts';
import {
  addSourceOptions,
  type ChosenData,
  chooseCache,
  chooseData,
  dataOrUrlOption,
  type SourceOptions,
} from './data-settings.ts';
import { addDatabaseOptions, chooseDatabase, chooseReading, type DatabaseOptions } from './database-settings.ts';
import { documentsOption, readDocuments } from './document-files.ts';
import { CommandError, describeInternalError } from './failure.ts';
import { addHttpOptions, chooseAdminAddress, chooseHttpSettings, type HttpOptions } from './http-options.ts';
import { type Io, showProgress } from './io.ts';
import { addLogOptions, type LogOptions, openServeLog } from './log-options.ts';
import { addPublicOptions, choosePublicSettings, type PublicOptions } from './public-options.ts';
import { createReload } from './reload.ts';
import {
  chooseSetting,
  chooseTextFolders,
  displayPath,
  filledText,
  MEGABYTE,
  textsOption,
  wholeNumber,
} from './settings.ts';
import { readSiteSettings, siteOption } from './site-options.ts';

/** What the commands that serve have in common: their options, how they start, and how they end. */

const parsePort = wholeNumber('A port', 0, 65_535);
const parseHost = filledText('A host');
const parseMegabytes = wholeNumber('The memory of kept parts of answers', 0, 4096);
const parseCost = wholeNumber('The cost of a query', 1, 1_000_000_000);

export interface ServingOptions extends PublicOptions, LogOptions, HttpOptions, SourceOptions, DatabaseOptions {
  port?: number;
  host?: string;
  data?: string[];
  texts?: string[];
  watch: boolean;
  explorer: boolean;
  releases: boolean;
  maxCost?: number;
  executor?: ExecutorName;
  keptMemory?: number;
  documents?: string[];
  persistedOnly?: true;
  site?: string;
}

/** How queries are executed, from the options. */
export const chooseExecution = ({ executor, keptMemory }: ServingOptions): ExecutionSettings => ({
  executor,
  keptBytes: keptMemory === undefined ? undefined : keptMemory * MEGABYTE,
});

/** Adds the options that say where to listen, which data to serve, and which queries are run. */
export const addServingOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  addHttpOptions(addLogOptions(addPublicOptions(addDataOptions(command))));

const addDataOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  addSourceOptions(addPlaceOptions(command))
    .addOption(textsOption())
    .option('--no-watch', 'do not reload data files that change')
    .option('--no-explorer', 'do not serve the explorer; / then redirects to GraphiQL')
    .addOption(siteOption())
    .option('--no-releases', 'do not offer the catalogs of the folders as releases at /catalogs/KEY/release.json')
    .option('--max-cost <number>', `the maximum cost of a query (default: ${DEFAULT_MAX_COST})`, parseCost)
    .addOption(
      new Option(
        '--executor <name>',
        'how queries are executed: compiled, with parts of answers kept in memory, or by graphql-js as the reference (default: compiled)',
      ).choices(EXECUTORS),
    )
    .option(
      '--kept-memory <megabytes>',
      `the memory that kept parts of answers may take; 0 keeps none (default: ${DEFAULT_KEPT_BYTES / MEGABYTE})`,
      parseMegabytes,
    )
    .addOption(documentsOption())
    .option(
      '--persisted-only',
      'run only those documents, the example operations and the queries of the explorer, and refuse all others',
    );

const addPlaceOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  addDatabaseOptions(
    command
      .option('--port <port>', 'the port to listen on; 0 picks a free port (env: PORT, default: 4000)', parsePort)
      .option(
        '--host <host>',
        'the address to listen on; 127.0.0.1 accepts requests from this machine only, 0.0.0.0 from all (env: HOST, default: 127.0.0.1)',
        parseHost,
      )
      .addOption(dataOrUrlOption()),
  );

/** A graph, with what the command prints about it at startup. */
export interface ServedGraphTitle {
  /** Comes before the number of briefs: empty, or such as `the subgraph "events" of `. */
  title: string;
  /** A query that curl can send as it is. */
  firstQuery: string;
  /** Further lines to print at startup. */
  notes?: readonly string[];
}

/** Where a graph reports what it does. */
export interface GraphTools {
  logger: Logger;
  /** Not there if nobody can read them. */
  metrics: Metrics | undefined;
}

/** Opens the data, and serves a graph over it until the process is asked to stop. */
export const serveUntilStopped = async (
  io: Io,
  options: ServingOptions,
  about: ServedGraphTitle,
  openGraph: (store: Store, tools: GraphTools) => OpenedGraph | Promise<OpenedGraph>,
): Promise<void> => {
  const port = chooseSetting(io, { given: options.port, variable: 'PORT', parse: parsePort, otherwise: 4000 });
  const host = chooseSetting(io, { given: options.host, variable: 'HOST', parse: parseHost, otherwise: '127.0.0.1' });
  const admin = chooseAdminAddress(io, options);
  const database = chooseDatabase(io, options);
  const { folders, urls } = database === undefined ? await chooseData(io, options.data) : NO_DATA;
  const textFolders = await chooseTextFolders(io, options.texts);
  const documents = await readDocuments(io, options.documents);
  const site = await readSiteSettings(io, options.site);
  const server = { ...choosePublicSettings(io, options), http: chooseHttpSettings(options) };
  const { watch, explorer, releases, persistedOnly } = options;
  const log = await openServeLog(io, options);
  const { logger } = log;
  const metrics = admin ? await openMetrics() : undefined;
  const places =
    database === undefined ? [...folders.map((folder) => displayPath(io, folder)), ...urls] : ['the database'];
  showProgress(io, `Reading ${places.join(', ')}`);
  const app = await openApp({
    folders,
    database: database === undefined ? undefined : { url: database, ...chooseReading(options) },
    textFolders,
    sources: urls.length > 0 ? { urls, cacheFolder: chooseCache(io, options), refresh: options.refresh } : undefined,
    startsAlone: true,
    watch,
    logger,
    openGraph: (store) => openGraph(store, { logger, metrics }),
    documents,
    persistedOnly,
    explorer,
    site,
    releases,
    server: { ...server, observers: log.observers, metrics },
  });
  try {
    const stopped = io.untilStopped();
    // A fault in what one request has begun is not to end those of all others.
    const stopReporting = io.onUnhandledRejection((error) =>
      logger.error(describeInternalError(error, io.env).trimEnd()),
    );
    const stopReloading = io.onReload(createReload(app, () => readDocuments(io, options.documents), logger));
    const address = await app.server.listen(port, host).catch((error) => refuseAddress(error, io, options));
    const adminAddress =
      admin && (await app.server.listenForAdmin(admin.port, admin.host).catch((error) => refuseAdminAddress(error)));
    const data = await withSnapshot(app.store, describeData);
    const contents = database === undefined ? data : `${data}, from PostgreSQL`;
    const known = { documents, persistedOnly: persistedOnly ?? false, ...app };
    log.print(...describeServing(io, about, known, address, contents));
    if (adminAddress) log.print(`  Admin:    ${adminAddress.url}/health, /ready and /metrics`);
    await stopped;
    stopReloading();
    stopReporting();
    log.print('Shutting down: running requests are answered first.');
  } finally {
    await app.close();
    log.flush();
  }
};

/** Of a server whose data is in a database. */
const NO_DATA: ChosenData = { folders: [], urls: [] };

const refuseAddress = ({ message }: Error, { env }: Io, { port, host }: ServingOptions): never => {
  const variables = [port === undefined && env.PORT && 'PORT', host === undefined && env.HOST && 'HOST'].filter(
    Boolean,
  );
  const where = variables.length > 0 ? ` (it is set by the environment variable ${variables.join(' and ')})` : '';
  throw new CommandError(`${message} Choose another with --port (0 picks a free port) or --host${where}.`);
};

const refuseAdminAddress = ({ message }: Error): never => {
  throw new CommandError(`${message} Choose another with --admin-port or --admin-host (env: ADMIN_PORT, ADMIN_HOST).`);
};

/** The running app, and the documents that clients may request by an id. */
type Known = Pick<App, 'store' | 'examples' | 'hasExplorer'> & {
  documents: readonly FiledDocument[];
  persistedOnly: boolean;
};

const describeData = async (snapshot: Snapshot): Promise<string> => {
  const [briefs, events] = await Promise.all([snapshot.count('Brief', []), snapshot.count('Event', [])]);
  return `${count(briefs, 'brief')} and ${count(events, 'event')}, revision ${snapshot.revision}`;
};

const describeServing = (
  { stdout }: Io,
  { title, firstQuery, notes = [] }: ServedGraphTitle,
  known: Known,
  { url, host }: ServerAddress,
  contents: string,
): string[] => {
  const first = known.persistedOnly ? firstDocument(known) : `query=${firstQuery}`;
  const isLocal = /^(localhost|127\..*|::1)$/.test(host);
  return [
    `Briefgraph ${readPackage().version} serves ${title}${contents}.`,
    ...notes,
    ...describeDocuments(known),
    ...(known.hasExplorer ? [`  Open it:  ${url}${paths.root}`] : []),
    `  Query it: ${url}${paths.graphql}`,
    ...(first ? [`  Try it:   curl -g "${url}${paths.graphql}?${first}"`] : []),
    `  Check it: ${url}${paths.health} and ${url}${paths.ready}`,
    ...(isLocal ? ['Only this machine can reach it; --host 0.0.0.0 accepts requests from others.'] : []),
    ...(stdout.isTTY ? ['Press Ctrl+C to stop.'] : []),
  ];
};

const describeDocuments = ({ documents, examples, persistedOnly, hasExplorer }: Known): string[] => {
  const shipped = count(examples.length, 'example operation');
  const all = documents.length > 0 ? `${count(documents.length, 'document')} and ${shipped}` : shipped;
  const page = hasExplorer ? ', and the queries of the explorer' : '';
  if (persistedOnly) return [`  Runs only ${all}${page}${documents.length > 0 ? '' : '; --documents adds others'}.`];
  return documents.length > 0 ? [`  ${all} can be requested by their ids.`] : [];
};

/** The parameter that requests an example by its id; all examples have default values for their variables. */
const firstDocument = ({ examples: [example] }: Known): string | null =>
  example ? `documentId=sha256:${sha256(textOfExample(example))}` : null;
