import { openSubgraph, openWholeGraph } from '../../app/open-graph.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import type { Io } from '../io.ts';
import { addServingOptions, chooseExecution, type ServingOptions, serveUntilStopped } from '../serving.ts';
import { subgraphHeaderOption } from '../subgraph-headers.ts';
import { describeNode, subgraphOption, urlOption } from '../subgraph-options.ts';
import {
  type ChosenSupergraph,
  chooseSupergraph,
  type SupergraphOptions,
  supergraphOption,
  upstreamTimeoutOption,
} from '../supergraph-options.ts';

export const addServe: AddCommand = (program, { io }) => {
  const command = program
    .command('serve')
    .summary('serve the graph over HTTP')
    .description(
      'Serves the graph over HTTP, with GraphiQL for browsers. Data files that change are reloaded while it runs; if they have errors, the server keeps using the previous data. On Ctrl+C or SIGTERM it finishes the requests in progress and exits.',
    );
  addServingOptions(command)
    .option(
      '--as-subgraph',
      "serve the graph as a subgraph of Apollo Federation, behind a gateway other than briefgraph's; it then refuses no long queries, because the gateway limits clients",
    )
    .addOption(
      supergraphOption(
        'with --as-subgraph: the supergraph of the gateway, as "briefgraph compose" writes it; node(id:) then finds the entities of partners, too',
      ),
    )
    .addOption(subgraphOption("with --as-subgraph: a partner's subgraph, instead of a supergraph; may be repeated"))
    .addOption(urlOption('the URL of a subgraph whose SDL is a file; may be repeated'))
    .addOption(subgraphHeaderOption("with --as-subgraph: a header of all requests to a partner's subgraph"))
    .addOption(upstreamTimeoutOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph serve',
        'briefgraph serve --port 8080 --host 0.0.0.0 --data data --data more-data',
        'briefgraph serve --documents persisted-documents.json --persisted-only',
        'briefgraph serve --as-subgraph --port 4001 --supergraph supergraph.graphql',
      ),
    )
    .action((...[options]) => serve(io, options as ServeOptions));
};

interface ServeOptions extends ServingOptions, SupergraphOptions {
  asSubgraph?: true;
  upstreamTimeout?: number;
}

const serve = async (io: Io, options: ServeOptions): Promise<void> => {
  const { asSubgraph, persistedOnly, maxCost } = options;
  const execution = chooseExecution(options);
  if (asSubgraph && persistedOnly)
    throw new CommandError(
      '--persisted-only cannot be combined with --as-subgraph, because a subgraph receives queries that the gateway generates. Use --persisted-only with `briefgraph gateway`.',
    );
  const chosen = await choosePartners(io, options);
  const about = asSubgraph
    ? {
        title: 'the subgraph of ',
        firstQuery: '{_service{sdl}}',
        notes: [...(chosen?.supergraph.partnerNodes ?? [])].map(
          ([type, { subgraph }]) => `  ${describeNode(type, subgraph)}`,
        ),
      }
    : { title: '', firstQuery: '{briefs{nodes{slug,title}}}' };
  const { upstreamTimeout: timeout } = options;
  return serveUntilStopped(io, options, about, (store, { logger, metrics }) => {
    if (!asSubgraph) return openWholeGraph(store, { maxCost, ...execution });
    const partners = chosen && {
      supergraph: chosen.supergraph,
      subgraphHeaders: chosen.headers,
      logger,
      timeout,
      onFetch: metrics?.observeFetch,
    };
    return openSubgraph(store, { maxCost, partners, ...execution });
  });
};

/** The federation whose partners `node` asks, and the headers for its subgraphs; undefined if none is given. */
const choosePartners = async (io: Io, options: ServeOptions): Promise<ChosenSupergraph | undefined> => {
  const { asSubgraph, supergraph, subgraph, url, subgraphHeader, upstreamTimeout } = options;
  if ([supergraph, subgraph, url, subgraphHeader, upstreamTimeout].every((option) => option === undefined)) return;
  if (!asSubgraph)
    throw new CommandError(
      '--supergraph, --subgraph, --url, --subgraph-header and --upstream-timeout are for --as-subgraph, which looks up the entities of partners. To serve a federation, use `briefgraph gateway`.',
    );
  return chooseSupergraph(io, options);
};
