import type { EnumRef } from '@pothos/core';
import type { NodeType } from '../../model/node-types.ts';
import type { Builder, SchemaTypes } from '../builder.ts';

export type EnumOf<Value extends string> = EnumRef<SchemaTypes, Value>;

/** An enum of types of nodes, in capitals. */
export const defineTypes = <Type extends NodeType>(
  builder: Builder,
  name: string,
  description: string,
  types: readonly Type[],
): EnumOf<Uppercase<Type>> =>
  defineEnum(
    builder,
    name,
    description,
    Object.fromEntries(types.map((type) => [type.toUpperCase(), `\`${type}\`.`])) as Record<Uppercase<Type>, string>,
  );

/** An enum of a vocabulary's values, each with its definition. */
export const defineEnum = <Value extends string>(
  builder: Builder,
  name: string,
  description: string,
  vocabulary: Readonly<Record<Value, string>>,
): EnumOf<Value> =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(vocabulary).map(([value, definition]) => [value, { description: definition }]),
    ),
  }) as unknown as EnumOf<Value>;
