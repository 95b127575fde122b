import { resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { CLIENT_FILES, type ClientName, clientFiles, TadaNotInstalled } from '../../client/generate/client-files.ts';
import { readClientSchema } from '../client-schema.ts';
import { type AddCommand, type CommandTools, formatExamples } from '../command.ts';
import { CommandError } from '../failure.ts';
import { printJson, printLines } from '../io.ts';
import { displayPath, jsonOption } from '../settings.ts';
import { writeFiles } from '../write-files.ts';

const CLIENTS = Object.keys(CLIENT_FILES) as ClientName[];

export const addClientGenerate: AddCommand = (client, tools) => {
  client
    .command('generate')
    .summary('generate the files of client libraries')
    .description(
      'Generates the files that client libraries need: cache-schema.ts for Apollo Client, urql and Relay (possible types, keys, connections, scalars), schema.graphql for Relay, introspection.ts for gql.tada. Existing files are replaced.',
    )
    .argument('<folder>', 'where to write; created if it does not exist')
    .option('--schema <file>', "a supergraph, or a schema in SDL (default: Briefgraph's own)")
    .addOption(
      new Option('--client <names...>', 'the clients to generate files for')
        .choices(CLIENTS)
        .default(CLIENTS, CLIENTS.join(' ')),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      formatExamples(
        'briefgraph client generate src/briefgraph --schema supergraph.graphql',
        'briefgraph client generate src/briefgraph --client apollo relay',
      ),
    )
    .action((...[folder, options]) => generate(tools, folder as string, options as GenerateOptions));
};

interface GenerateOptions {
  schema?: string;
  client: ClientName[];
  json?: true;
}

const generate = async ({ io }: CommandTools, folder: string, { schema, client, json }: GenerateOptions) => {
  const files = await clientFiles(await readClientSchema(io, schema), client).catch((error) => {
    if (!(error instanceof TadaNotInstalled)) throw error;
    throw new CommandError(
      'Generating types for gql.tada requires the gql.tada package, which is not installed. Run "npm install gql.tada", or select other clients with --client.',
    );
  });
  const written = [...files].map(([name, text]) => ({ path: resolve(io.cwd, folder, name), text }));
  await writeFiles(written);
  if (json) printJson(io, { files: written.map(({ path }) => path) });
  else printLines(io, ...written.map(({ path }) => displayPath(io, path)));
};
