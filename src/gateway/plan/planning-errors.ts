import { GraphQLError } from 'graphql';
import { callerError } from '../../graph/errors.ts';

/** Planning an operation would take too long, by an estimate. */
export const tooManyCombinations = (): GraphQLError =>
  callerError(
    'This query would take too long to plan: lists whose items have one of several types, such as actors or claims, are planned for each type, and below such a list, for each combination of types. Nest fewer of them, and ask for the rest in a second query, by id.',
    'QUERY_TOO_COMPLEX',
  );

/** Planning an operation takes too much time or memory. */
export const planningStopped = (): GraphQLError =>
  callerError(
    'Planning this query takes too much time or memory. Nest fewer lists, and ask for the rest in a second query, by id.',
    'QUERY_TOO_COMPLEX',
  );

/** No process is free to plan an operation, or none can be started. */
export const planningUnavailable = (): GraphQLError =>
  new GraphQLError('The gateway cannot plan new queries at the moment; try again in a few seconds.', {
    extensions: { code: 'PLANNING_UNAVAILABLE', http: { status: 503, headers: { 'retry-after': '2' } } },
  });

/** The planner refuses an operation that is valid: a fault of ours. */
export const planningFailed = (reason: string): Error => new Error(`An operation cannot be planned: ${reason}`);
