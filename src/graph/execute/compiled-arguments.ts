import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { hasVariables } from '../variables-in.ts';
import type { Run } from './run.ts';

/** The values of a field's arguments in a run. */
export type ReadArguments = (run: Run) => Record<string, unknown>;

/** Coerces the arguments of a field: once if they have no variables, else once in each run that comes to the field. */
export const compileArguments = (field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments => {
  if (field.args.length === 0) return () => NONE;
  if (!(node.arguments ?? []).some(({ value }) => hasVariables(value))) {
    let values: Record<string, unknown> | undefined;
    return () => (values ??= getArgumentValues(field, node));
  }
  return (run) => {
    let values = run.arguments.get(node);
    if (!values) {
      values = getArgumentValues(field, node, run.variables);
      run.arguments.set(node, values);
    }
    return values;
  };
};

const NONE = Object.freeze(Object.create(null)) as Record<string, unknown>;
