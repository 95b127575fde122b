import { openFederatedGraph } from '../../app/open-graph.ts';
import { count } from '../../app/wording.ts';
import type { ForwardedHeader } from '../../federation/federation.ts';
import { isFirstParty } from '../../graph/graph.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { checkForwardedHeaders, forwardHeaderOption } from '../forward-headers.ts';
import { addServingOptions, chooseExecution, type ServingOptions, serveUntilStopped } from '../serving.ts';
import { wholeNumber } from '../settings.ts';
import { subgraphHeaderOption } from '../subgraph-headers.ts';
import { subgraphUrlOption } from '../subgraph-options.ts';
import {
  chooseSupergraph,
  type SupergraphOptions,
  supergraphOption,
  upstreamTimeoutOption,
} from '../supergraph-options.ts';

/** Seconds. */
const DEFAULT_REFRESH = 300;

export const addGateway: AddCommand = (program, tools) => {
  const command = program
    .command('gateway')
    .summary('serve the graph and the subgraphs of partners as one')
    .description(
      "Serves a federation as one graph over HTTP: the graph's own subgraph in this process, and those given with --subgraph over HTTP. Fields of a subgraph that fails are null, with an error that names the subgraph; the rest of the response is unaffected.",
    );
  addServingOptions(command)
    .addOption(subgraphUrlOption("a partner's subgraph; its SDL is fetched at startup; may be repeated"))
    .addOption(supergraphOption('run a supergraph that "briefgraph compose" wrote, instead of composing at startup'))
    .addOption(subgraphHeaderOption('a header of all requests to a subgraph'))
    .addOption(forwardHeaderOption())
    .option(
      '--partner-refresh <seconds>',
      `how often the schemas of subgraphs are looked at again; 0 never does, and neither does --supergraph (default: ${DEFAULT_REFRESH})`,
      wholeNumber('The time between two looks', 0, 86_400),
    )
    .addOption(upstreamTimeoutOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph gateway',
        'briefgraph gateway --subgraph weather=http://localhost:4100/graphql',
        'briefgraph gateway --supergraph schema/supergraph.graphql --upstream-timeout 2000',
        'briefgraph gateway --subgraph weather=https://weather.example/graphql --subgraph-header weather:Authorization=env:WEATHER_TOKEN',
      ),
    )
    .action((...[options]) => runGateway(tools, options as GatewayOptions));
};

interface GatewayOptions extends ServingOptions, SupergraphOptions {
  upstreamTimeout?: number;
  forwardHeader?: ForwardedHeader[];
  partnerRefresh?: number;
}

const runGateway = async ({ io }: CommandTools, options: GatewayOptions): Promise<void> => {
  const { supergraph, headers: subgraphHeaders, sources } = await chooseSupergraph(io, options);
  const { subgraphs } = supergraph;
  const remote = subgraphs.filter(({ name }) => !isFirstParty(name));
  const { forwardHeader: forwardHeaders = [] } = options;
  checkForwardedHeaders(
    forwardHeaders,
    remote.map(({ name }) => name),
  );
  const about = {
    title: `a federation of ${count(subgraphs.length, 'subgraph')}, with `,
    firstQuery: '{briefs{nodes{slug,title}}}',
    notes: remote.map(({ name, url }) => `  Subgraph "${name}": ${url}`),
  };
  const { upstreamTimeout: timeout, maxCost, partnerRefresh = DEFAULT_REFRESH } = options;
  const refresh =
    sources && sources.fetched.length > 0 && partnerRefresh > 0
      ? { ...sources, interval: 1000 * partnerRefresh }
      : undefined;
  await serveUntilStopped(io, options, about, (store, { logger, metrics }) =>
    openFederatedGraph(store, {
      supergraph,
      subgraphHeaders,
      forwardHeaders,
      refresh,
      logger,
      timeout,
      maxCost,
      execution: chooseExecution(options),
      onFetch: metrics?.observeFetch,
    }),
  );
};
