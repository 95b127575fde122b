import { createHash } from 'node:crypto';
import { type FieldNode, type ObjectFieldNode, print, type ValueNode, visit } from 'graphql';

/**
 * The response keys and variable names of normalized operations. They differ from the client's, because stitching also fetches
 * fields that the client did not select, such as keys of entities, and finds them by their names.
 */

const keys = new WeakMap<FieldNode, string>();

/**
 * The response key of a field. Two fields have the same key only if they can be merged, and an aliased field
 * never has a key that is the name of another field.
 */
export const uniqueKeyOf = (field: FieldNode): string => {
  const { alias, name, arguments: fieldArguments = [] } = field;
  const isPlain = fieldArguments.length === 0 && (alias === undefined || alias.value === name.value);
  if (isPlain) return name.value;
  const known = keys.get(field);
  if (known) return known;
  const printed = fieldArguments.map((argument) => `${argument.name.value}: ${print(sorted(argument.value))}`).sort();
  const hash = createHash('sha256').update(`${name.value}(${printed.join()})`).digest('hex').slice(0, 8);
  const key = `_${hash}_${(alias ?? name).value}`;
  keys.set(field, key);
  return key;
};

/** The name of a client's variable: stitching has variables of its own. */
export const uniqueVariable = (name: string): string => `v_${name}`;

/** Sorts the fields of input objects by name, since their order has no meaning. */
const sorted = (value: ValueNode): ValueNode =>
  visit(value, {
    ObjectValue: { leave: (node) => ({ ...node, fields: [...node.fields].sort(byName) }) },
  });

const byName = (a: ObjectFieldNode, b: ObjectFieldNode): number => (a.name.value < b.name.value ? -1 : 1);
