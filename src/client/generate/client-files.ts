import {
  type GraphQLSchema,
  introspectionFromSchema,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describeSchema } from './describe-schema.ts';

/** The schema to generate files from. */
export interface ClientSchema {
  /** The schema that clients see. */
  schema: GraphQLSchema;
  /** The key fields of types without an `id`. */
  keys: ReadonlyMap<string, string>;
}

/** The files that each client library needs. */
export const CLIENT_FILES = {
  apollo: ['cache-schema.ts'],
  urql: ['cache-schema.ts'],
  relay: ['schema.graphql'],
  tada: ['introspection.ts'],
} as const;

export type ClientName = keyof typeof CLIENT_FILES;
type ClientFile = (typeof CLIENT_FILES)[ClientName][number];

/** gql.tada is not installed. */
export class TadaNotInstalled extends Error {}

/** The files for these clients, by name. Rejects with `TadaNotInstalled` if gql.tada is needed and not installed. */
export const clientFiles = async (
  { schema, keys }: ClientSchema,
  clients: readonly ClientName[],
): Promise<ReadonlyMap<string, string>> => {
  // Sorted, so that a file only changes where the schema does.
  const from = { schema: lexicographicSortSchema(schema), keys };
  const names = [...new Set(clients.flatMap((client): readonly ClientFile[] => CLIENT_FILES[client]))];
  return new Map(await Promise.all(names.map(async (name) => [name, await write[name](from)] as const)));
};

const write: Record<ClientFile, (from: ClientSchema) => string | Promise<string>> = {
  'cache-schema.ts': ({ schema, keys }) =>
    `/** What caches have to know about the schema; written by \`briefgraph client generate\`. */
export const cacheSchema = ${printTable(describeSchema(schema, keys))} as const;
`,
  'schema.graphql': ({ schema }) => `${printSchema(schema)}\n`,
  'introspection.ts': async ({ schema }) => {
    const { preprocessIntrospection } = await import('@gql.tada/internal').catch((error) => {
      throw new TadaNotInstalled(error instanceof Error ? error.message : String(error));
    });
    return `/** The schema in the form that gql.tada reads; written by \`briefgraph client generate\`. */
export type introspection = ${preprocessIntrospection(introspectionFromSchema(schema))};
`;
  },
};

/** Prints a record of records as JSON, with a line for each of their fields. */
const printTable = (table: object): string => {
  const linesOf = (record: object) =>
    Object.entries(record).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const parts = Object.entries(table).map(([name, record]) => `  "${name}": {\n${linesOf(record).join(',\n')}\n  }`);
  return `{\n${parts.join(',\n')}\n}`;
};

/** A relay-compiler config for an application: sources in `./src`, and the schema from this package. */
export const relayConfig = (schema: GraphQLSchema) => ({
  src: './src',
  schema: './node_modules/briefgraph/schema/graph.graphql',
  language: 'typescript',
  eagerEsModules: true,
  // All scalars of the graph are read and written as text.
  customScalarTypes: Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
      .map(({ name }) => [name, 'string']),
  ),
});
