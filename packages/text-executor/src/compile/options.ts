import type { GraphQLObjectType, GraphQLSchema, SelectionNode } from 'graphql';
import type { Refusals } from '../fallback.ts';
import type { Usage } from '../options.ts';
import type { Fragments } from './document.ts';

export interface CompileOptions {
  schema: GraphQLSchema;
  fragments: Fragments;
  usage: Usage | undefined;
  refusals: Refusals;
  isIncluded(selection: SelectionNode): boolean;
  /** Whether parts of this type are kept. */
  isKept(type: GraphQLObjectType): boolean;
  /** Is called for each field that is compiled. */
  countField(): void;
}
