import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { readExampleOperations } from '../app/example-operations.ts';
import { readExplorer } from '../app/explorer-files.ts';
import { packageFolders, readPackage } from '../app/package-files.ts';
import { registerDocuments } from '../app/register-documents.ts';
import { DEFAULT_MAX_COST } from '../graph/cost.ts';
import {
  completeLimits,
  createServer,
  type ExampleOperation,
  type ExplorerFile,
  type GraphServer,
  type Limits,
  type Logger,
  paths,
  type ServedGraph,
  type ServerAddress,
  sha256,
  textOfExample,
} from '../server/server.ts';
import { openJsonStore } from '../store/json-store.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { withSnapshot } from '../store/with-snapshot.ts';
import { viewTexts } from '../views/document-texts.ts';
import { documentsOption, type FiledDocument, readDocuments } from './document-files.ts';
import { CommandError } from './failure.ts';
import { type Io, printLines, tellProgress } from './io.ts';
import { createServeLog } from './serve-log.ts';
import { chooseFolders, chooseSetting, dataOption, displayPath, filledText, wholeNumber } from './settings.ts';
import { count } from './words.ts';

/** What the commands that serve have in common: their options, the data they read, and how they start and end. */

const parsePort = wholeNumber('A port', 0, 65_535);
const parseHost = filledText('A host');
const parseCost = wholeNumber('The cost of a query', 1, 1_000_000_000);

export interface ServingOptions {
  port?: number;
  host?: string;
  data?: string[];
  watch: boolean;
  explorer: boolean;
  maxCost?: number;
  documents?: string[];
  persistedOnly?: true;
}

/** Adds the options that say where to listen, which data to serve, and which queries are run. */
export const addServingOptions = (command: CommandUnknownOpts): CommandUnknownOpts =>
  command
    .option('--port <port>', 'the port to listen on; 0 takes a free one (env: PORT, default: 4000)', parsePort)
    .option(
      '--host <host>',
      'the address to listen on; 127.0.0.1 lets only this machine in, 0.0.0.0 all others too (env: HOST, default: 127.0.0.1)',
      parseHost,
    )
    .addOption(dataOption())
    .option('--no-watch', 'do not take over data files that change')
    .option('--no-explorer', 'serve no web page at /, which then leads to GraphiQL')
    .option('--max-cost <number>', `what one query may cost at most (default: ${DEFAULT_MAX_COST})`, parseCost)
    .addOption(documentsOption())
    .option(
      '--persisted-only',
      'run only those documents, the example operations and what the page at / asks, and refuse all others',
    );

/** What is served, once the data is there. */
export interface Serving {
  graph: ServedGraph;
  /** What it is, before the data that it holds: nothing, or such as `the subgraph "events" of `. */
  title: string;
  limits?: Partial<Limits>;
  /** An operation that curl can send as it stands. */
  firstQuery: string;
  /** Further lines to say at the start. */
  notes?: readonly string[];
  /** Whether it has all that the explorer's views ask for. */
  isWhole: boolean;
  close?(): void;
}

/** Opens the data and serves a graph over it until the process is asked to end. */
export const serveUntilStopped = async (
  io: Io,
  options: ServingOptions,
  open: (store: Store, logger: Logger) => Serving | Promise<Serving>,
): Promise<void> => {
  const port = chooseSetting(io, { given: options.port, variable: 'PORT', parse: parsePort, otherwise: 4000 });
  const host = chooseSetting(io, { given: options.host, variable: 'HOST', parse: parseHost, otherwise: '127.0.0.1' });
  const folders = await chooseFolders(io, options.data);
  const documents = await readDocuments(io, options.documents);
  const logger = createServeLog(io);
  tellProgress(io, `Reading ${folders.map((folder) => displayPath(io, folder)).join(', ')}`);
  const store = await openJsonStore({ folders, watch: options.watch, logger });
  let serving: Serving | undefined;
  try {
    serving = await open(store, logger);
    const examples = await readExampleOperations(packageFolders.operations);
    const known = { documents, examples, persistedOnly: options.persistedOnly ?? false };
    const explorer = options.explorer && serving.isWhole ? await readExplorer(packageFolders.explorer) : [];
    const server = makeServer(serving, known, explorer, logger);
    const stopped = io.untilStopped();
    try {
      const address = await server.listen(port, host).catch((error) => refuseAddress(error, io, options));
      const held = await withSnapshot(store, describeData);
      printLines(io, ...describeServing(io, serving, known, address, held, explorer.length > 0));
      await stopped;
      printLines(io, 'Shutting down: requests that are under way are answered first.');
    } finally {
      await server.close();
    }
  } finally {
    serving?.close?.();
    await store.close();
  }
};

/** The documents that a server knows before it is asked. */
interface KnownDocuments {
  /** Those of `--documents`. */
  documents: readonly FiledDocument[];
  examples: readonly ExampleOperation[];
  /** Whether no others are run. */
  persistedOnly: boolean;
}

const makeServer = (
  { graph, limits }: Serving,
  known: KnownDocuments,
  explorer: readonly ExplorerFile[],
  logger: Logger,
): GraphServer => {
  const { examples, persistedOnly } = known;
  const shipped = examples.map((example) => ({ text: textOfExample(example), file: 'the examples' }));
  const views = explorer.length > 0 ? viewTexts().map((text) => ({ text, file: 'the explorer' })) : [];
  const documents = registerDocuments(
    known.documents,
    [...shipped, ...views],
    graph.schema,
    completeLimits(limits ?? {}),
  );
  const release = readPackage().version;
  return createServer({ graph, limits, logger, documents, persistedOnly, release, examples, explorer });
};

const refuseAddress = ({ message }: Error, { env }: Io, { port, host }: ServingOptions): never => {
  const variables = [port === undefined && env.PORT && 'PORT', host === undefined && env.HOST && 'HOST'].filter(
    Boolean,
  );
  const where = variables.length > 0 ? ` (now it is ${variables.join(' and ')} of the environment)` : '';
  throw new CommandError(`${message} Choose another with --port (0 takes a free one) or --host${where}.`);
};

const describeData = async (snapshot: Snapshot): Promise<string> => {
  const [briefs, events] = await Promise.all([snapshot.count('Brief', []), snapshot.count('Event', [])]);
  return `${count(briefs, 'brief')} and ${count(events, 'event')}, revision ${snapshot.revision}`;
};

const describeServing = (
  { stdout }: Io,
  { title, firstQuery, notes = [] }: Serving,
  known: KnownDocuments,
  { url, host }: ServerAddress,
  held: string,
  hasExplorer: boolean,
): string[] => {
  const first = known.persistedOnly ? firstDocument(known) : `query=${firstQuery}`;
  const isLocal = /^(localhost|127\..*|::1)$/.test(host);
  return [
    `Briefgraph ${readPackage().version} serves ${title}${held}.`,
    ...notes,
    ...describeDocuments(known, hasExplorer),
    ...(hasExplorer ? [`  Open it:  ${url}${paths.root}`] : []),
    `  Query it: ${url}${paths.graphql}`,
    ...(first ? [`  Ask it:   curl -g "${url}${paths.graphql}?${first}"`] : []),
    `  Watch it: ${url}${paths.health} and ${url}${paths.ready}`,
    ...(isLocal ? ['Only this machine can reach it; --host 0.0.0.0 lets others in.'] : []),
    ...(stdout.isTTY ? ['Ctrl+C ends it.'] : []),
  ];
};

const describeDocuments = ({ documents, examples, persistedOnly }: KnownDocuments, hasExplorer: boolean): string[] => {
  const shipped = count(examples.length, 'example operation');
  const all = documents.length > 0 ? `${count(documents.length, 'document')} and ${shipped}` : shipped;
  const page = hasExplorer ? ', and what the page at / asks' : '';
  if (persistedOnly) return [`  Only ${all} are run${page}${documents.length > 0 ? '' : '; --documents adds others'}.`];
  return documents.length > 0 ? [`  ${all} can be asked for by their ids.`] : [];
};

/** How to ask for an example; all of them have values for their variables. */
const firstDocument = ({ examples: [example] }: KnownDocuments): string | null =>
  example ? `documentId=sha256:${sha256(textOfExample(example))}` : null;
