import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describeSchema } from './describe-schema.ts';
import { loadTada } from './load-tada.ts';

/** What is generated from. */
export interface ClientSchema {
  /** The schema that callers see. */
  schema: GraphQLSchema;
  /** The fields by which types without an `id` are told apart. */
  keys: ReadonlyMap<string, string>;
}

/** Which files each client needs. */
export const CLIENT_FILES = {
  apollo: ['cache-schema.ts'],
  urql: ['cache-schema.ts'],
  relay: ['schema.graphql', 'cache-schema.ts'],
  tada: ['introspection.ts'],
} as const;

export type ClientName = keyof typeof CLIENT_FILES;
type ClientFile = (typeof CLIENT_FILES)[ClientName][number];

/** The files for some clients, by name. Rejects with `TadaNotInstalled` where gql.tada's package is needed and missing. */
export const clientFiles = async (
  { schema, keys }: ClientSchema,
  clients: readonly ClientName[],
): Promise<ReadonlyMap<string, string>> => {
  // Sorted, so that the files differ only where the schema does.
  const from = { schema: lexicographicSortSchema(schema), keys };
  const names = [...new Set(clients.flatMap((client): readonly ClientFile[] => CLIENT_FILES[client]))];
  return new Map(await Promise.all(names.map(async (name) => [name, await write[name](from)] as const)));
};

const write: Record<ClientFile, (from: ClientSchema) => string | Promise<string>> = {
  'cache-schema.ts': ({ schema, keys }) =>
    `/** What caches have to know of the schema: written by \`briefgraph client generate\`. */
export const cacheSchema = ${JSON.stringify(describeSchema(schema, keys), null, 2)} as const;
`,
  'schema.graphql': ({ schema }) => `${printSchema(schema)}\n`,
  'introspection.ts': async ({ schema }) => {
    const { preprocessIntrospection } = await loadTada();
    return `/** The schema as gql.tada reads it: written by \`briefgraph client generate\`. */
export type introspection = ${preprocessIntrospection(introspectionFromSchema(schema))};
`;
  },
};
