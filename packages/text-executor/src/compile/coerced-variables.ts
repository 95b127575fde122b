import { type FieldNode, type GraphQLSchema, getVariableValues, type VariableDefinitionNode } from 'graphql';
import { Fallback } from '../fallback.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The values of an operation's variables, with what was made of them. */
export interface Coerced {
  variables: Variables;
  /** The arguments of fields that have variables. */
  arguments: Map<FieldNode, Record<string, unknown>>;
  /** The keys of selections that have variables, with their values. */
  keys: Map<object, string | undefined>;
}

/** So many sets of values are remembered for an operation, if they are short. */
const MAX_REMEMBERED = 32;
const MAX_LENGTH = 500;

/** Coerces variables by graphql-js: once for the same values, since that takes longer than to find parts that are kept. */
export class CoercedVariables {
  readonly #schema: GraphQLSchema;
  readonly #definitions: readonly VariableDefinitionNode[];
  readonly #remembered = new Map<string, Coerced>();

  constructor(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]) {
    this.#schema = schema;
    this.#definitions = definitions;
  }

  coerce(given: Variables): Coerced {
    const key = this.#keyOf(given);
    const remembered = this.#remembered.get(key);
    if (remembered) return remembered;
    const { coerced } = getVariableValues(this.#schema, this.#definitions, given);
    if (!coerced) throw new Fallback('A variable with another value.');
    const made: Coerced = { variables: coerced, arguments: new Map(), keys: new Map() };
    if (key.length > MAX_LENGTH) return made;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, made);
    return made;
  }

  #keyOf(given: Variables): string {
    let key = '';
    for (const { variable } of this.#definitions) {
      const name = variable.name.value;
      if (Object.hasOwn(given, name)) key += keyOfValue(given[name]);
      key += ';';
      if (key.length > MAX_LENGTH) return key;
    }
    return key;
  }
}

const OTHER = ' '.repeat(MAX_LENGTH + 1);

/** Different values have different keys. Those of values that JSON does not have are too long to be remembered. */
export const keyOfValue = (value: unknown): string => {
  if (typeof value === 'string') return value.length > MAX_LENGTH ? OTHER : JSON.stringify(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length > MAX_LENGTH ? OTHER : `[${value.map(keyOfValue)}]`;
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return OTHER;
  const entries = Object.entries(value as object);
  return entries.length > MAX_LENGTH
    ? OTHER
    : `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${keyOfValue(item)}`)}}`;
};
