import { type AddCommand, formatExamples } from '../command.ts';
import { addClientGenerate } from './client-generate.ts';

export const addClient: AddCommand = (program, tools) => {
  const client = program
    .command('client')
    .summary('write what client libraries need to know of a schema')
    .description(
      "Helps frontends. The package's own kits (briefgraph/client/apollo and others) know Briefgraph's schema; for a federation with partners, what they need is generated from its supergraph.",
    )
    .addHelpText(
      'after',
      formatExamples('briefgraph client generate src/briefgraph --schema supergraph.graphql --client apollo'),
    );
  addClientGenerate(client, tools);
};
