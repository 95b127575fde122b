import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServedGraph } from '../served-graph.ts';
import { withSpecifiedLocations } from '../specified-locations.ts';

/** Reads and runs each request by the schema that the graph has when it comes. */
export function followSchema(graph: Pick<ServedGraph, 'schema'>): Plugin {
  let [own, served]: [GraphQLSchema, GraphQLSchema] = [graph.schema, withSpecifiedLocations(graph.schema)];
  return {
    onEnveloped({ setSchema }) {
      if (graph.schema !== own) [own, served] = [graph.schema, withSpecifiedLocations(graph.schema)];
      setSchema(served);
    },
  };
}
