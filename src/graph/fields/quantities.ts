import type { FieldRef } from '@pothos/core';
import type { CollectionName, TermOf } from '../../model/collections.ts';
import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { QuantityValue } from '../../model/rows/quantity-values.ts';
import type { Condition } from '../../store/store.ts';
import type { Builder, FieldsOf, SchemaTypes } from '../builder.ts';
import type { SchemaTools } from '../schema-tools.ts';
import type { Values } from '../values/values.ts';
import { oneOfValues } from '../where.ts';

/** The numbers that a statement gives, and the filters by them. */

export const quantitiesField = <Parent>(
  t: FieldsOf<Parent>,
  { Quantity }: Values,
  read: (parent: Parent) => readonly QuantityValue[],
): FieldRef<SchemaTypes, QuantityValue[]> =>
  t.field({
    type: [Quantity],
    listSize: { assumedSize: GREATEST_LENGTH.quantities },
    description: 'The numbers that it gives.',
    resolve: (parent: Parent) => [...read(parent)],
  }) as unknown as FieldRef<SchemaTypes, QuantityValue[]>;

type WhereFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

export const quantityWhereFields = (t: WhereFields, { values }: SchemaTools) => ({
  units: t.stringList({ description: 'That give a number in one of these units, such as "EUR", "%" or "person".' }),
  quantityRoles: t.field({ type: [values.QuantityRole], description: 'That give a number for one of these purposes.' }),
});

interface QuantityWhere {
  units?: readonly string[] | null | undefined;
  quantityRoles?: readonly string[] | null | undefined;
}

/** The same filters as conditions, for a collection with the terms of quantities. */
export const quantityConditions = <Name extends CollectionName>({
  units,
  quantityRoles,
}: QuantityWhere): readonly Condition<Name>[] => [
  ...oneOfValues<Name>('unit' as TermOf<Name>, units),
  ...oneOfValues<Name>('quantityRole' as TermOf<Name>, quantityRoles),
];
