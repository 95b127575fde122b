import { type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';

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
