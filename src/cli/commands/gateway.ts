import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GraphQLError } from 'graphql';
import { openFederatedGraph } from '../../app/open-graph.ts';
import { CompositionError, composeSupergraph } from '../../gateway/compose/compose.ts';
import { findFault, readSupergraph, type Supergraph } from '../../gateway/compose/supergraph.ts';
import { DEFAULT_UPSTREAM_TIMEOUT, GatewayNotInstalled } from '../../gateway/federation.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { CommandError, EXIT } from '../failure.ts';
import type { Io } from '../io.ts';
import { addServingOptions, type ServingOptions, serveUntilStopped } from '../serving.ts';
import { wholeNumber } from '../settings.ts';
import { type NamedTarget, readSubgraphs, subgraphUrlOption } from '../subgraph-options.ts';
import { printProblems } from './compose.ts';

export const addGateway: AddCommand = (program, tools) => {
  const command = program
    .command('gateway')
    .summary('serve the graph and the subgraphs of partners as one')
    .description(
      "Serves a federation as one graph over HTTP: the graph's own subgraphs in this process, and those given with --subgraph over HTTP. Fields of a subgraph that fails are null, with an error that names the subgraph; the rest of the response is unaffected. Requires the package @graphql-hive/router-query-planner, an optional peer dependency.",
    );
  addServingOptions(command)
    .addOption(
      subgraphUrlOption(
        "a partner's subgraph, or one of the graph's own that runs elsewhere (actors, events, briefs, analysis, node); its SDL is fetched at startup; may be repeated",
      ),
    )
    .option('--supergraph <file>', 'run a supergraph that "briefgraph compose" wrote, instead of composing at startup')
    .option(
      '--upstream-timeout <ms>',
      `the timeout of requests to subgraphs, in ms (default: ${DEFAULT_UPSTREAM_TIMEOUT})`,
      wholeNumber('A timeout', 1, 600_000),
    )
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph gateway',
        'briefgraph gateway --subgraph weather=http://localhost:4100/graphql',
        'briefgraph gateway --supergraph schema/supergraph.graphql --upstream-timeout 2000',
      ),
    )
    .action((...[options]) => runGateway(tools, options as GatewayOptions));
};

interface GatewayOptions extends ServingOptions {
  subgraph?: NamedTarget[];
  supergraph?: string;
  upstreamTimeout?: number;
}

const runGateway = async ({ io, finish }: CommandTools, options: GatewayOptions): Promise<void> => {
  try {
    const supergraph = await chooseSupergraph(io, options);
    const { subgraphs } = supergraph;
    const remote = subgraphs.filter(({ url }) => url !== '');
    const about = {
      title: `a federation of ${subgraphs.length} subgraphs, with `,
      firstQuery: '{briefs{nodes{slug,title}}}',
      notes: remote.map(({ name, url }) => `  Subgraph "${name}": ${url}`),
    };
    const { upstreamTimeout: timeout, maxCost } = options;
    await serveUntilStopped(io, options, about, (store, { logger, metrics }) =>
      openFederatedGraph(store, { supergraph, logger, timeout, maxCost, onFetch: metrics?.observeFetch }).catch(
        explainMissingPlanner,
      ),
    );
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    printProblems(io, error);
    finish(EXIT.problems);
  }
};

const chooseSupergraph = async (io: Io, { supergraph: file, subgraph = [] }: GatewayOptions): Promise<Supergraph> => {
  if (file === undefined) {
    const { supergraph } = await composeSupergraph(await readSubgraphs(io, subgraph));
    return supergraph;
  }
  if (subgraph.length > 0)
    throw new CommandError('--supergraph already has its subgraphs; leave --subgraph out, or compose again.');
  const sdl = await readFile(resolve(io.cwd, file), 'utf8').catch((error) => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which cannot be read: ${error.message}.`);
  });
  const refuse = (why: string): never => {
    throw new CommandError(`option '--supergraph <file>' is '${file}', which is not a supergraph: ${why}.`);
  };
  const supergraph = await readSupergraph(sdl).catch((error) => {
    if (!(error instanceof GraphQLError)) throw error;
    return refuse(error.message.replace(/\.$/, ''));
  });
  const fault = findFault(supergraph);
  return fault ? refuse(fault) : supergraph;
};

const explainMissingPlanner = (error: unknown): never => {
  if (!(error instanceof GatewayNotInstalled)) throw error;
  throw new CommandError(
    `the gateway's planner cannot be loaded (${error.message}). Install it: npm install @graphql-hive/router-query-planner@0.0.38`,
  );
};
