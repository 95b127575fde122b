import { InvalidArgumentError } from '@commander-js/extra-typings';
import { openSubgraph, openWholeGraph } from '../../app/open-graph.ts';
import { SUBGRAPHS, type SubgraphName } from '../../graph/graph.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { addServingOptions, type ServingOptions, serveUntilStopped } from '../serving.ts';

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
      const { domain: name, persistedOnly, maxCost } = options;
      if (name && persistedOnly)
        throw new CommandError(
          '--persisted-only cannot be combined with --domain, because a subgraph receives queries that the gateway generates. Use --persisted-only with `briefgraph gateway`.',
        );
      const about = name
        ? { title: `the subgraph "${name}" of `, firstQuery: '{_service{sdl}}' }
        : { title: '', firstQuery: '{briefs{nodes{slug,title}}}' };
      return serveUntilStopped(io, options, about, (store) =>
        name ? openSubgraph(store, { name, maxCost }) : openWholeGraph(store, { maxCost }),
      );
    });
};

interface ServeOptions extends ServingOptions {
  domain?: SubgraphName;
}
