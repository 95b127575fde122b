import { createHash } from 'node:crypto';
import { type FieldNode, type ObjectFieldNode, print, type ValueNode, visit } from 'graphql';

/** The response keys that plans use. */

const known = new WeakMap<FieldNode, string>();

/**
 * The response key of a field in plans: the same for all fields that are merged, another for all that are not, and for
 * an alias none that is the name of a field, since plans fetch keys of entities under their names.
 */
export const planKeyOf = (field: FieldNode): string => {
  const { alias, name, arguments: given = [] } = field;
  const isPlain = given.length === 0 && (alias === undefined || alias.value === name.value);
  if (isPlain) return name.value;
  const made = known.get(field);
  if (made) return made;
  const asked = given.map((argument) => `${argument.name.value}: ${print(inOrder(argument.value))}`).sort();
  const hash = createHash('sha256').update(`${name.value}(${asked.join()})`).digest('hex').slice(0, 8);
  const key = `_${hash}_${(alias ?? name).value}`;
  known.set(field, key);
  return key;
};

/** The caller's response key behind one of a plan. */
export const responseKeyOf = (planKey: string): string => planKey.replace(/^_[0-9a-f]{8}_/, '');

/** The name of a caller's variable in plans, which have variables of their own. */
export const planVariable = (name: string): string => `v_${name}`;

/** The caller's variable behind one of a plan. */
export const callersVariable = (planned: string): string => planned.replace(/^v_/, '');

/** The value with the fields of its objects by name: in which order they are written means nothing. */
const inOrder = (value: ValueNode): ValueNode =>
  visit(value, {
    ObjectValue: { leave: (node) => ({ ...node, fields: [...node.fields].sort(byName) }) },
  });

const byName = (a: ObjectFieldNode, b: ObjectFieldNode): number => (a.name.value < b.name.value ? -1 : 1);
