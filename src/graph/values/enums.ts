import type { EnumRef } from '@pothos/core';
import type { Builder, SchemaTypes } from '../builder.ts';

export type EnumOf<Value extends string> = EnumRef<SchemaTypes, Value>;

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
