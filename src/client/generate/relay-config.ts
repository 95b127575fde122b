import { type GraphQLSchema, isScalarType } from 'graphql';

/** Our scalars, which are read and written as text; those of partners may be anything. */
const TEXT_SCALARS = ['Date', 'PartialDate'];

/**
 * The options of relay-compiler for a schema, in a folder among the sources, such as `src/briefgraph`, which has it as
 * `schema.graphql`. The compiler is run in that folder: it reads paths as from where it is run.
 */
export const relayConfig = (schema: GraphQLSchema) => ({
  src: '..',
  schema: './schema.graphql',
  language: 'typescript',
  customScalarTypes: Object.fromEntries(
    TEXT_SCALARS.filter((name) => isScalarType(schema.getType(name))).map((name) => [name, 'string']),
  ),
});
