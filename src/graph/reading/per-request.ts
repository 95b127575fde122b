import type { GraphQLFieldExtensions, GraphQLResolveInfo } from 'graphql';
import type { GraphContext, RequestContext } from '../context.ts';

type Resolve<Parent, Args, Context, Result> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Result;

/**
 * The options of a field whose value depends on the request, the time or anything else but the data. Only such a resolver gets what is
 * of the request, and no part of an answer is kept that it is in.
 */
export const perRequest = <Parent, Args, Result>(
  resolve: Resolve<Parent, Args, RequestContext, Result>,
): {
  extensions: GraphQLFieldExtensions<Parent, GraphContext>;
  resolve: Resolve<Parent, Args, GraphContext, Result>;
} => ({
  extensions: { perRequest: true },
  // The server makes the context of every request with `openContext`.
  resolve: resolve as Resolve<Parent, Args, GraphContext, Result>,
});
