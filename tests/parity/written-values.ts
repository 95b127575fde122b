import {
  type ArgumentNode,
  astFromValue,
  type ConstValueNode,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Arguments } from './argument-values.ts';
import type { Field } from './choices.ts';
import type { Draw } from './draw.ts';
import { nameNode } from './nodes.ts';

/** Where a value is written: an argument, a field of an input or an item of a list. */
export interface ValuePlace {
  /** What a variable is called there. */
  name: string;
  type: GraphQLInputType;
  hasDefault: boolean;
}

/** Writes the values of one operation, some as variables. */
export interface ValueWriter {
  write(value: unknown, place: ValuePlace, probability?: number): ValueNode;
  /** A value that is the same as none: null, or a variable that is given none; null for none at all. */
  writeNothing(place: ValuePlace): ValueNode | null;
  definitions: VariableDefinitionNode[];
  values: Record<string, unknown>;
}

/** How likely an argument is a variable, and a value inside of one. */
const ARGUMENT = 0.3;
const INNER = 0.12;

export const createValueWriter = (draw: Draw): ValueWriter => {
  const definitions: VariableDefinitionNode[] = [];
  const values: Record<string, unknown> = {};
  const written = new Map<string, ValueNode>();

  const define = (place: ValuePlace, type: string, defaultValue?: ConstValueNode): ValueNode => {
    const variable = { kind: Kind.VARIABLE, name: nameNode(`${place.name}${definitions.length + 1}`) } as const;
    definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: parseType(type),
      ...(defaultValue ? { defaultValue } : {}),
    });
    return variable;
  };

  const give = (variable: ValueNode, value: unknown): ValueNode => {
    if (variable.kind === Kind.VARIABLE) values[variable.name.value] = value;
    return variable;
  };

  const writeVariable = (value: unknown, place: ValuePlace): ValueNode => {
    const sameAs = JSON.stringify([String(place.type), place.hasDefault, value]);
    const before = written.get(sameAs);
    if (before && draw.chance(0.6)) return before;
    const nullable = String(getNullableType(place.type));
    const isRequired = isNonNullType(place.type) && !place.hasDefault;
    const type = isRequired || (value !== null && draw.chance(0.3)) ? `${nullable}!` : nullable;
    const same = toConstant(value, place.type);
    const other: ConstValueNode = type === nullable ? { kind: Kind.NULL } : same;
    const variable = draw.pick([
      () => give(define(place, type), value),
      () => give(define(place, type), value),
      () => define(place, type, same),
      () => give(define(place, type, other), value),
    ])();
    written.set(sameAs, variable);
    return variable;
  };

  const writeLiteral = (value: unknown, { name, type: placeType }: ValuePlace): ValueNode => {
    const type = getNullableType(placeType);
    if (value === null) return { kind: Kind.NULL };
    if (isListType(type) && Array.isArray(value)) {
      const items = value.map((item) => write(item, { name, type: type.ofType, hasDefault: false }, INNER));
      const [only] = items;
      // One item stands for a list of one, but a variable of an item's type does not.
      if (items.length === 1 && only && only.kind !== Kind.VARIABLE && draw.chance(0.35)) return only;
      return { kind: Kind.LIST, values: items };
    }
    if (isInputObjectType(type)) {
      const fields = Object.entries(value as object).flatMap(([key, part]) => {
        const field = type.getFields()[key];
        if (!field) throw new Error(`"${type.name}" has no field "${key}".`);
        const inner = { name: key, type: field.type, hasDefault: field.defaultValue !== undefined };
        return { kind: Kind.OBJECT_FIELD, name: nameNode(key), value: write(part, inner, INNER) } as const;
      });
      return { kind: Kind.OBJECT, fields };
    }
    return toConstant(value, type);
  };

  const write = (value: unknown, place: ValuePlace, likely = ARGUMENT): ValueNode =>
    draw.chance(likely) ? writeVariable(value, place) : writeLiteral(value, place);

  return {
    write,
    writeNothing: (place) => {
      if (isNonNullType(place.type) && !place.hasDefault) return null;
      const nullable = String(getNullableType(place.type));
      if (!draw.chance(0.08)) return null;
      if (isNonNullType(place.type)) return define(place, nullable);
      return draw.pick<() => ValueNode>([
        () => ({ kind: Kind.NULL }),
        () => define(place, nullable),
        () => give(define(place, nullable), null),
      ])();
    },
    definitions,
    values,
  };
};

const toConstant = (value: unknown, type: GraphQLInputType): ConstValueNode => {
  const constant = astFromValue(value, getNullableType(type));
  if (!constant) throw new Error(`${JSON.stringify(value)} is no ${type}.`);
  return constant as ConstValueNode;
};

/** A field's arguments; those that have no value are left out or are written as nothing. */
export const writeArguments = (writer: ValueWriter, field: Field, args: Arguments): ArgumentNode[] =>
  field.args.flatMap(({ name, type, defaultValue }) => {
    const place = { name, type, hasDefault: defaultValue !== undefined };
    const value = args[name] === undefined ? writer.writeNothing(place) : writer.write(args[name], place);
    return value ? [{ kind: Kind.ARGUMENT, name: nameNode(name), value } as const] : [];
  });
