import { DEFAULT_MAX_COST } from '../../graph/builder.ts';
import { createContext } from '../../graph/context.ts';
import { buildGraph } from '../../graph/graph.ts';
import { createServer, paths, type ServedGraph, type ServerAddress } from '../../server/server.ts';
import { openJsonStore } from '../../store/json-store.ts';
import type { Snapshot, Store } from '../../store/store.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { readExampleOperations } from '../example-operations.ts';
import { CommandError } from '../failure.ts';
import { type Io, printLines, tellProgress } from '../io.ts';
import { packageFolders, readPackage } from '../package-files.ts';
import { createServeLog } from '../serve-log.ts';
import { chooseFolders, chooseSetting, dataOption, displayPath, filledText, wholeNumber } from '../settings.ts';
import { count } from '../words.ts';

const parsePort = wholeNumber('A port', 0, 65_535);
const parseHost = filledText('A host');
const parseCost = wholeNumber('The cost of a query', 1, 1_000_000_000);

export const addServe: AddCommand = (program, { io }) => {
  program
    .command('serve')
    .summary('serve the graph over HTTP')
    .description(
      'Serves the graph over HTTP, with GraphiQL for browsers. Data files that change are taken over while it runs; where they have errors, the data before them is served on. Ctrl+C or SIGTERM ends it when the requests under way are done.',
    )
    .option('--port <port>', 'the port to listen on; 0 takes a free one (env: PORT, default: 4000)', parsePort)
    .option(
      '--host <host>',
      'the address to listen on; 127.0.0.1 lets only this machine in, 0.0.0.0 all others too (env: HOST, default: 127.0.0.1)',
      parseHost,
    )
    .addOption(dataOption())
    .option('--no-watch', 'do not take over data files that change')
    .option('--max-cost <number>', `what one query may cost at most (default: ${DEFAULT_MAX_COST})`, parseCost)
    .addHelpText(
      'after',
      formatExamples('briefgraph serve', 'briefgraph serve --port 8080 --host 0.0.0.0 --data data --data more-data'),
    )
    .action((options) => serve(io, options));
};

interface ServeOptions {
  port?: number;
  host?: string;
  data?: string[];
  watch: boolean;
  maxCost?: number;
}

const serve = async (io: Io, options: ServeOptions): Promise<void> => {
  const port = chooseSetting(io, { given: options.port, variable: 'PORT', parse: parsePort, otherwise: 4000 });
  const host = chooseSetting(io, { given: options.host, variable: 'HOST', parse: parseHost, otherwise: '127.0.0.1' });
  const folders = await chooseFolders(io, options.data);
  const logger = createServeLog(io);
  tellProgress(io, `Reading ${folders.map((folder) => displayPath(io, folder)).join(', ')}`);
  const store = await openJsonStore({ folders, watch: options.watch, logger });
  try {
    const graph = serveStore(store, options.maxCost);
    const examples = await readExampleOperations(packageFolders.operations);
    const server = createServer({ graph, logger, examples });
    const stopped = io.untilStopped();
    try {
      const address = await server.listen(port, host).catch((error) => refuseAddress(error, io, options));
      printLines(io, ...(await describeServer(io, address, store.snapshot())));
      await stopped;
      printLines(io, 'Shutting down: requests that are under way are answered first.');
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
};

/** A store's data as a served graph: each request reads one snapshot. */
const serveStore = (store: Store, maxCost: number | undefined): ServedGraph => ({
  schema: buildGraph({ maxCost }),
  context: () => createContext(store.snapshot()),
  status() {
    const problem = store.problem();
    return { ready: true, revision: store.snapshot().revision, ...(problem !== null && { problem }) };
  },
});

const refuseAddress = ({ message }: Error, { env }: Io, { port, host }: ServeOptions): never => {
  const variables = [port === undefined && env.PORT && 'PORT', host === undefined && env.HOST && 'HOST'].filter(
    Boolean,
  );
  const where = variables.length > 0 ? ` (now it is ${variables.join(' and ')} of the environment)` : '';
  throw new CommandError(`${message} Choose another with --port (0 takes a free one) or --host${where}.`);
};

const describeServer = async ({ stdout }: Io, { url, host }: ServerAddress, snapshot: Snapshot): Promise<string[]> => {
  const [briefs, events] = await Promise.all([snapshot.count('Brief', []), snapshot.count('Event', [])]);
  const held = `${count(briefs, 'brief')} and ${count(events, 'event')}, revision ${snapshot.revision}`;
  const isLocal = /^(localhost|127\..*|::1)$/.test(host);
  return [
    `Briefgraph ${readPackage().version} serves ${held}.`,
    `  Open it:  ${url}${paths.graphql}`,
    `  Ask it:   curl -g "${url}${paths.graphql}?query={briefs{nodes{slug,title}}}"`,
    `  Watch it: ${url}${paths.health} and ${url}${paths.ready}`,
    ...(isLocal ? ['Only this machine can reach it; --host 0.0.0.0 lets others in.'] : []),
    ...(stdout.isTTY ? ['Ctrl+C ends it.'] : []),
  ];
};
