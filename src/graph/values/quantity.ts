import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import type { QuantityValue } from '../../model/rows/quantity-values.ts';
import type { PlaceValue } from '../../model/rows/statement.ts';
import { QUANTITY_ROLE, UNIT_SYSTEM } from '../../model/vocabulary/quantities.ts';
import type { Builder } from '../builder.ts';
import { loadNodes } from '../reading/load.ts';
import { defineEnum } from './enums.ts';
import type { definePlace } from './place.ts';

/** A number that a statement gives. */
export const defineQuantity = (builder: Builder, Place: ReturnType<typeof definePlace>) => {
  const Role = defineEnum(builder, 'QuantityRole', 'What a quantity is for.', QUANTITY_ROLE);
  const System = defineEnum(builder, 'UnitSystem', 'What the unit of a quantity is written in.', UNIT_SYSTEM);
  const Quantity = builder.objectRef<QuantityValue>('Quantity').implement({
    description:
      'A number that a text gives, with what it measures. It is a part of its statement, whose passages are its citations.',
    shareable: true,
    fields: (t) => ({
      text: t.exposeString('text', { description: 'The number as the text writes it.' }),
      value: t.exposeFloat('value', { nullable: true, description: 'The value, in full; null for a range.' }),
      min: t.exposeFloat('min', {
        nullable: true,
        description: 'The lower end of a range; null for a value, and for "up to".',
      }),
      max: t.exposeFloat('max', {
        nullable: true,
        description: 'The upper end of a range; null for a value, and for "at least".',
      }),
      unit: t.exposeString('unit', { description: 'The unit: a code, or a word for what is counted.' }),
      unitSystem: t.expose('unitSystem', { type: System, description: 'What the unit is written in.' }),
      per: t.exposeString('per', {
        nullable: true,
        description: 'For each of what, as a UCUM code or a word: "t" for an amount of money per tonne.',
      }),
      measure: t.exposeString('measure', { description: 'What is measured, in our own words.' }),
      role: t.expose('role', { type: Role, description: 'What it is for.' }),
      actors: t.field({
        type: ['Actor'],
        listSize: { assumedSize: GREATEST_LENGTH.actors },
        description: 'The actors of whom it is measured.',
        resolve: ({ actors }, _args, context) => loadNodes(context, actors),
      }),
      of: t.exposeString('of', {
        nullable: true,
        description: 'Of whom or of what it is measured, in our own words, if these are no actors.',
      }),
      answer: t.exposeString('answer', {
        nullable: true,
        description: 'The answer of which it is the number, in a poll or a vote; null if it is none.',
      }),
      place: t.field({
        type: Place,
        nullable: true,
        description: 'Where it is measured, if the text says so.',
        resolve: ({ place }): PlaceValue | null => place,
      }),
      date: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'When, if the text says so.',
        resolve: ({ date }) => date,
      }),
      comparedWith: t.exposeString('comparedWith', {
        nullable: true,
        description: 'What it is compared with, in our own words.',
      }),
    }),
  });
  return { Quantity, Role };
};
