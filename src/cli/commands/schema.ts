import { join, resolve } from 'node:path';
import { introspectionFromSchema } from 'graphql';
import { relayConfig } from '../../client/generate/client-files.ts';
import { describeSchema } from '../../client/generate/describe-schema.ts';
import { sdlOf } from '../../federation/compose/compose.ts';
import { buildGraph, buildSubgraph } from '../../graph/graph.ts';
import { printAreas, printCompact, printWithCosts } from '../../graph/print-schema.ts';
import {
  ACTORS_FORMAT,
  BRIEF_FORMAT,
  CATALOG_FORMAT,
  EVENTS_FORMAT,
  type FileFormat,
  OUTCOMES_FORMAT,
  printJsonSchema,
  RELEASE_FORMAT,
} from '../../model/file-formats.ts';
import { withSpecifiedLocations } from '../../server/server.ts';
import { REVIEW_FORMAT } from '../../text/desk/review-records.ts';
import { DRAFT_FORMAT } from '../../text/draft/draft-records.ts';
import { type AddCommand, formatExamples } from '../command.ts';
import { type Io, printLines } from '../io.ts';
import { displayPath } from '../settings.ts';
import { writeFiles } from '../write-files.ts';

export const addSchema: AddCommand = (program, { io }) => {
  const schema = program
    .command('schema')
    .summary('print or write the schemas')
    .description('Prints or writes the schemas: of the graph, and of the data files.')
    .addHelpText('after', formatExamples('briefgraph schema print', 'briefgraph schema write schema'));
  schema
    .command('print')
    .summary("print the graph's schema")
    .description("Prints the graph's schema in GraphQL's schema definition language (SDL).")
    .option('--compact', 'without descriptions and costs, for a language model')
    .addHelpText(
      'after',
      formatExamples('briefgraph schema print > graph.graphql', 'briefgraph schema print --compact'),
    )
    .action(({ compact }) => io.stdout.write((compact ? printCompact : printWithCosts)(buildGraph())));
  schema
    .command('write')
    .summary('write all schemas to files')
    .description(
      "Writes the graph's schema (as SDL in graph.graphql, as introspection JSON in graph.json, and by area in areas/), the members of its interfaces and unions (possible-types.json), options for relay-compiler (relay.config.json), its schema as a subgraph (subgraph.graphql) and the JSON Schemas of the data files (data/*.schema.json).",
    )
    .argument('<folder>', 'where to write; created if it does not exist')
    .addHelpText('after', formatExamples('briefgraph schema write schema'))
    .action((folder) => writeSchemas(io, folder));
};

const writeSchemas = async (io: Io, folder: string): Promise<void> => {
  const schemas = [...printGraphForClients(), printSubgraph(), ...jsonSchemas()];
  const files = schemas.map(([name, text]) => ({ path: resolve(io.cwd, folder, name), text }));
  await writeFiles(files);
  printLines(io, ...files.map(({ path }) => displayPath(io, path)));
};

/** The graph's schema, in each form that clients and their tools read. */
export const printGraphForClients = (): [name: string, text: string][] => {
  const schema = buildGraph();
  return [
    ['graph.graphql', printWithCosts(schema)],
    ...Object.entries(printAreas(schema)).map(([area, sdl]): [string, string] => [
      join('areas', `${area}.graphql`),
      sdl,
    ]),
    ['graph.json', `${JSON.stringify(introspectionFromSchema(withSpecifiedLocations(schema)))}\n`],
    ['possible-types.json', `${JSON.stringify(describeSchema(schema).possibleTypes, null, 2)}\n`],
    ['relay.config.json', `${JSON.stringify(relayConfig(schema), null, 2)}\n`],
  ];
};

const printSubgraph = () => ['subgraph.graphql', `${sdlOf(buildSubgraph()).trimEnd()}\n`] as const;

const jsonSchemas = () => Object.entries(printJsonSchemas()).map(([name, text]) => [join('data', name), text] as const);

/** The JSON Schemas of the data files as text, by their file name in `schema/data/`. */
export const printJsonSchemas = (): Record<string, string> =>
  Object.fromEntries(Object.entries(FORMATS).map(([name, format]) => [`${name}.schema.json`, printJsonSchema(format)]));

const FORMATS: Readonly<Record<string, FileFormat<unknown>>> = {
  catalog: CATALOG_FORMAT,
  actors: ACTORS_FORMAT,
  events: EVENTS_FORMAT,
  outcomes: OUTCOMES_FORMAT,
  brief: BRIEF_FORMAT,
  draft: DRAFT_FORMAT,
  review: REVIEW_FORMAT,
  release: RELEASE_FORMAT,
};
