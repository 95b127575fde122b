import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describeSchema } from './describe-schema.ts';
import { loadTada } from './load-tada.ts';

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
  relay: ['schema.graphql', 'cache-schema.ts'],
  tada: ['introspection.ts'],
} as const;

export type ClientName = keyof typeof CLIENT_FILES;
type ClientFile = (typeof CLIENT_FILES)[ClientName][number];

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
export const cacheSchema = ${JSON.stringify(describeSchema(schema, keys), null, 2)} as const;
`,
  'schema.graphql': ({ schema }) => `${printSchema(schema)}\n`,
  'introspection.ts': async ({ schema }) => {
    const { preprocessIntrospection } = await loadTada();
    return `/** The schema in the form that gql.tada reads; written by \`briefgraph client generate\`. */
export type introspection = ${preprocessIntrospection(introspectionFromSchema(schema))};
`;
  },
};
