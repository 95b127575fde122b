import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';

/** A place where a variable is used. */
export interface VariableUse {
  name: string;
  type: GraphQLInputType;
  /** Whether the place has a default value. */
  hasDefault: boolean;
}

/** Whether arguments are certainly valid; the variables in them are added to `uses`. */
export function areArgumentsFine(
  defined: readonly GraphQLArgument[],
  given: readonly ArgumentNode[] = NONE,
  uses: VariableUse[],
): boolean {
  let index = 0;
  for (const { name, value } of given) {
    const argument = defined.find((candidate) => candidate.name === name.value);
    if (!argument || isRepeated(given, index++)) return false;
    if (!isValueFine(value, argument.type, argument.defaultValue !== undefined, uses)) return false;
  }
  for (const argument of defined) if (isRequiredArgument(argument) && !isGiven(given, argument.name)) return false;
  return true;
}

const NONE: readonly ArgumentNode[] = [];

/** Whether a value is certainly valid for a type; the variables in it are added to `uses`. */
export function isValueFine(
  node: ValueNode,
  type: GraphQLInputType,
  hasDefault: boolean,
  uses: VariableUse[],
): boolean {
  if (node.kind === Kind.VARIABLE) {
    uses.push({ name: node.name.value, type, hasDefault });
    return true;
  }
  if (isNonNullType(type)) return node.kind !== Kind.NULL && isValueFine(node, type.ofType, false, uses);
  if (node.kind === Kind.NULL) return true;
  if (isListType(type)) {
    const values = node.kind === Kind.LIST ? node.values : [node];
    return values.every((value) => isValueFine(value, type.ofType, false, uses));
  }
  if (isInputObjectType(type)) return node.kind === Kind.OBJECT && areFieldsFine(node.fields, type, uses);
  if (node.kind === Kind.LIST || node.kind === Kind.OBJECT) return false;
  try {
    return type.parseLiteral(node, undefined) !== undefined;
  } catch {
    return false;
  }
}

function areFieldsFine(given: readonly ObjectFieldNode[], type: GraphQLInputObjectType, uses: VariableUse[]): boolean {
  if (type.isOneOf) return false;
  const fields = type.getFields();
  let index = 0;
  for (const { name, value } of given) {
    const field = fields[name.value];
    if (!field || isRepeated(given, index++)) return false;
    if (!isValueFine(value, field.type, field.defaultValue !== undefined, uses)) return false;
  }
  for (const name of requiredFields(type)) if (!isGiven(given, name)) return false;
  return true;
}

const required = new WeakMap<GraphQLInputObjectType, readonly string[]>();

/** The names of the fields that an object must have. Few types have any, and to look through them takes long. */
function requiredFields(type: GraphQLInputObjectType): readonly string[] {
  let names = required.get(type);
  if (!names) {
    names = Object.values(type.getFields()).flatMap((field) => (isRequiredInputField(field) ? [field.name] : []));
    required.set(type, names);
  }
  return names;
}

type Named = readonly { name: { value: string } }[];

/** Whether one before it has the same name. All names are defined, so that there are few before one is repeated. */
function isRepeated(given: Named, index: number): boolean {
  const name = given[index]?.name.value;
  for (let before = 0; before < index; before++) if (given[before]?.name.value === name) return true;
  return false;
}

function isGiven(given: Named, wanted: string): boolean {
  return given.some(({ name }) => name.value === wanted);
}
