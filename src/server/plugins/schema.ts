import { GraphQLDirective, GraphQLSchema } from 'graphql';
import type { ServedGraph } from '../served-graph.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';

/** Reads and runs each request by the schema that the graph has when it comes. */
export function followSchema(graph: Pick<ServedGraph, 'schema'>): ServerPlugin {
  let [own, served]: [GraphQLSchema, GraphQLSchema] = [graph.schema, withSpecifiedLocations(graph.schema)];
  return {
    fast: goOn,
    onEnveloped({ setSchema }) {
      if (graph.schema !== own) [own, served] = [graph.schema, withSpecifiedLocations(graph.schema)];
      setSchema(served);
    },
  };
}

/** Of a draft: graphql-js 16.15 lists it for `@deprecated`. No published specification has it. */
const DRAFT_LOCATION = 'DIRECTIVE_DEFINITION';

/**
 * A schema whose directives have only locations of the published GraphQL specification. Clients that follow it, such as
 * Python's graphql-core 3.2, refuse to read a schema with any other. Returns the schema if it has no other, or else a copy
 * that shares its types.
 */
export function withSpecifiedLocations(schema: GraphQLSchema): GraphQLSchema {
  if (!schema.getDirectives().some(({ locations }) => locations.some((location) => location === DRAFT_LOCATION)))
    return schema;
  const directives = schema.getDirectives().map((directive) => {
    const locations = directive.locations.filter((location) => location !== DRAFT_LOCATION);
    return new GraphQLDirective({ ...directive.toConfig(), locations });
  });
  return new GraphQLSchema({ ...schema.toConfig(), directives });
}
