import type { GraphQLResolveInfo, GraphQLSchema, SelectionNode } from 'graphql';
import type { Fragments } from '../fragments.ts';
import type { Run } from './run.ts';
import type { Utf8 } from './utf8.ts';

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: a declaration has to repeat the type parameters as they are
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Whether its value depends on more than the data and its arguments, such as the client or the time. */
    perRequest?: boolean | undefined;
  }
}

/** Writes a value as JSON. */
export type Write = (value: unknown, run: Run) => Utf8;

export interface CompileOptions {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** The same, as resolvers get them. */
  fragmentsByName: GraphQLResolveInfo['fragments'];
  isIncluded(selection: SelectionNode): boolean;
  /** Is called for each field that is compiled. */
  countField(): void;
}
