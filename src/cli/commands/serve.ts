import { InvalidArgumentError } from '@commander-js/extra-typings';
import { openContext, revisionOf } from '../../graph/context.ts';
import { DEFAULT_MAX_COST } from '../../graph/cost.ts';
import { buildGraph, buildSubgraph, SUBGRAPHS, type SubgraphName } from '../../graph/graph.ts';
import { type ServedGraph, subgraphLimits } from '../../server/server.ts';
import type { Store } from '../../store/store.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { addServingOptions, type Serving, type ServingOptions, serveUntilStopped } from '../serving.ts';

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
      'Serves the graph over HTTP, with GraphiQL for browsers. Data files that change are taken over while it runs; where they have errors, the data before them is served on. Ctrl+C or SIGTERM ends it when the requests under way are done.',
    );
  addServingOptions(command)
    .option(
      '--domain <name>',
      `serve one part of the graph as a subgraph of Apollo Federation: ${SUBGRAPHS.join(', ')}; for a gateway, which checks what clients ask`,
      parseDomain,
    )
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph serve',
        'briefgraph serve --port 8080 --host 0.0.0.0 --data data --data more-data',
        'briefgraph serve --documents persisted-documents.json --persisted-only',
        'briefgraph serve --domain events --port 4002',
      ),
    )
    .action((...[given]) => {
      const options = given as ServeOptions;
      if (options.domain && options.persistedOnly)
        throw new CommandError(
          '--persisted-only does not go with --domain: a gateway writes the queries for a subgraph. Give it to the gateway.',
        );
      return serveUntilStopped(io, options, (store) => openGraph(store, options));
    });
};

interface ServeOptions extends ServingOptions {
  domain?: SubgraphName;
}

const openGraph = (store: Store, { domain, maxCost }: ServeOptions): Serving => {
  if (!domain)
    return {
      graph: serveStore(store, buildGraph({ maxCost })),
      title: '',
      firstQuery: '{briefs{nodes{slug,title}}}',
      isWhole: true,
    };
  // A plan asks also for keys: it may cost a little more than the query that it is for.
  const schema = buildSubgraph({ name: domain, maxCost: maxCost ?? 2 * DEFAULT_MAX_COST });
  return {
    graph: serveStore(store, schema),
    title: `the subgraph "${domain}" of `,
    limits: subgraphLimits,
    firstQuery: '{_service{sdl}}',
    isWhole: false,
  };
};

/** A store's data as a served graph: each request reads one snapshot. */
const serveStore = (store: Store, schema: ServedGraph['schema']): ServedGraph => ({
  schema,
  context: () => openContext(store),
  dataVersion: revisionOf,
  status() {
    const problem = store.problem();
    return { ready: true, revision: store.revision(), ...(problem !== null && { problem }) };
  },
});
