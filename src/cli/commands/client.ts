import { type AddCommand, formatExamples } from '../command.ts';
import { addClientGenerate } from './client-generate.ts';

export const addClient: AddCommand = (program, tools) => {
  const client = program
    .command('client')
    .summary('generate the files that client libraries need')
    .description(
      "Generates files for frontends. The kits in the package (briefgraph/client/apollo and others) include Briefgraph's own schema; for a federation with partners, generate their files from its supergraph.",
    )
    .addHelpText(
      'after',
      formatExamples('briefgraph client generate src/briefgraph --schema supergraph.graphql --client apollo'),
    );
  addClientGenerate(client, tools);
};
