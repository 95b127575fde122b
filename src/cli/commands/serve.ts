import { InvalidArgumentError } from '@commander-js/extra-typings';
import { openSubgraph, openWholeGraph } from '../../app/open-graph.ts';
import { NODE_SUBGRAPH, SUBGRAPHS, type SubgraphName } from '../../graph/graph.ts';
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

const parseDomain = (text: string): SubgraphName => {
  const name = SUBGRAPHS.find((name) => name === text);
  if (name) return name;
  throw new InvalidArgumentError(`A domain is one of ${SUBGRAPHS.join(', ')}.`);
};

export const addServe: AddCommand = (program, { io }) => {
  const command = program
    .command('serve')
    .summary('serve the graph over HTTP')
    .description(
      'Serves the graph over HTTP, with GraphiQL for browsers. Data files that change are reloaded while it runs; if they have errors, the server keeps using the previous data. On Ctrl+C or SIGTERM it finishes the requests in progress and exits.',
    );
  addServingOptions(command)
    .option(
      '--domain <name>',
      `serve one part of the graph as a subgraph of Apollo Federation: ${SUBGRAPHS.join(', ')}; for use behind a gateway only, because the gateway limits clients' queries`,
      parseDomain,
    )
    .addOption(
      supergraphOption(
        'with --domain node: the supergraph of the gateway, as "briefgraph compose" writes it; node(id:) then finds the entities of partners, too',
      ),
    )
    .addOption(subgraphOption("with --domain node: a partner's subgraph, instead of a supergraph; may be repeated"))
    .addOption(urlOption('the URL of a subgraph whose SDL is a file; may be repeated'))
    .addOption(subgraphHeaderOption("with --domain node: a header of all requests to a partner's subgraph"))
    .addOption(upstreamTimeoutOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph serve',
        'briefgraph serve --port 8080 --host 0.0.0.0 --data data --data more-data',
        'briefgraph serve --documents persisted-documents.json --persisted-only',
        'briefgraph serve --domain events --port 4002',
        'briefgraph serve --domain node --port 4005 --supergraph supergraph.graphql',
      ),
    )
    .action((...[options]) => serve(io, options as ServeOptions));
};

interface ServeOptions extends ServingOptions, SupergraphOptions {
  domain?: SubgraphName;
  upstreamTimeout?: number;
}

const serve = async (io: Io, options: ServeOptions): Promise<void> => {
  const { domain: name, persistedOnly, maxCost } = options;
  const execution = chooseExecution(options);
  if (name && persistedOnly)
    throw new CommandError(
      '--persisted-only cannot be combined with --domain, because a subgraph receives queries that the gateway generates. Use --persisted-only with `briefgraph gateway`.',
    );
  const chosen = await choosePartners(io, options);
  const about = name
    ? {
        title: `the subgraph "${name}" of `,
        firstQuery: '{_service{sdl}}',
        notes: [...(chosen?.supergraph.partnerNodes ?? [])].map(
          ([type, { subgraph }]) => `  ${describeNode(type, subgraph)}`,
        ),
      }
    : { title: '', firstQuery: '{briefs{nodes{slug,title}}}' };
  const { upstreamTimeout: timeout } = options;
  return serveUntilStopped(io, options, about, (store, { logger, metrics }) => {
    if (!name) return openWholeGraph(store, { maxCost, ...execution });
    const partners = chosen && {
      supergraph: chosen.supergraph,
      subgraphHeaders: chosen.headers,
      logger,
      timeout,
      onFetch: metrics?.observeFetch,
    };
    return openSubgraph(store, { name, maxCost, partners, ...execution });
  });
};

/** The federation, and the headers for its subgraphs, whose partners the `node` subgraph asks; undefined if none is given. */
const choosePartners = async (io: Io, options: ServeOptions): Promise<ChosenSupergraph | undefined> => {
  const { domain, supergraph, subgraph, url, subgraphHeader, upstreamTimeout } = options;
  if ([supergraph, subgraph, url, subgraphHeader, upstreamTimeout].every((option) => option === undefined)) return;
  if (domain !== NODE_SUBGRAPH)
    throw new CommandError(
      `--supergraph, --subgraph, --url, --subgraph-header and --upstream-timeout are for --domain ${NODE_SUBGRAPH}, which looks up the entities of partners. To serve a federation, use \`briefgraph gateway\`.`,
    );
  return chooseSupergraph(io, options);
};
