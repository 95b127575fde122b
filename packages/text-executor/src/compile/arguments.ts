import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Run } from '../run.ts';
import { variablesIn } from './document.ts';

/** The values of a field's arguments in a run. */
type ReadArguments = (run: Run) => Record<string, unknown>;

/** Coerces the arguments of a field: once if they have no variables, else once for the same values of the variables. */
export const compileArguments = (field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments => {
  if (field.args.length === 0) return () => NONE;
  const isConstant = (node.arguments ?? []).every(({ value }) => variablesIn(value).length === 0);
  if (isConstant) {
    let values: Record<string, unknown> | undefined;
    return () => (values ??= getArgumentValues(field, node));
  }
  return (run) => {
    let values = run.coerced.arguments.get(node);
    if (!values) {
      values = getArgumentValues(field, node, run.coerced.variables);
      run.coerced.arguments.set(node, values);
    }
    return values;
  };
};

const NONE: Record<string, unknown> = Object.freeze({});
