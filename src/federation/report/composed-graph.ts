import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Supergraph } from '../compose/supergraph.ts';

/** A supergraph with its API schema, which takes some 100 ms to build. */
export interface ComposedGraph {
  supergraph: Supergraph;
  /** The API schema, without resolvers and costs. */
  schema: GraphQLSchema;
}

export const readComposedGraph = (supergraph: Supergraph): ComposedGraph => ({
  supergraph,
  schema: buildSchema(supergraph.apiSdl, { assumeValidSDL: true }),
});
