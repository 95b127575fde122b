import type { ActorType } from '../node-types.ts';
import type { QuantityRecord } from '../records/quantity-records.ts';
import type { NodeRef } from '../refs.ts';
import type { Basis } from '../vocabulary/statements.ts';
import type { Resolver } from './derivation.ts';
import { unique, uniqueNodes } from './lists.ts';
import { type DateValue, type PlaceValue, toDateValue, toPlaceValue } from './statement.ts';

/** A number that a statement gives: a value or a range, and what it measures. */
export interface QuantityValue extends Pick<QuantityRecord, 'text' | 'unit' | 'unitSystem' | 'measure' | 'role'> {
  value: number | null;
  min: number | null;
  max: number | null;
  per: string | null;
  actors: readonly NodeRef<ActorType>[];
  of: string | null;
  answer: string | null;
  place: PlaceValue | null;
  date: DateValue | null;
  comparedWith: string | null;
}

/** The quantities of a statement, which has this basis. */
export const toQuantities = (
  records: readonly QuantityRecord[],
  brief: Pick<Resolver, 'actor'>,
  basis: Basis,
): QuantityValue[] =>
  records.map(
    ({
      text,
      value,
      min,
      max,
      unit,
      unitSystem,
      per,
      measure,
      role,
      actors,
      of,
      answer,
      place,
      date,
      comparedWith,
    }) => ({
      text,
      value: value ?? null,
      min: min ?? null,
      max: max ?? null,
      unit,
      unitSystem,
      per: per ?? null,
      measure,
      role,
      actors: uniqueNodes(actors.map(brief.actor)),
      of: of ?? null,
      answer: answer ?? null,
      place: place ? toPlaceValue({ ...place, basis }) : null,
      date: date === undefined ? null : toDateValue({ edtf: date, basis }),
      comparedWith: comparedWith ?? null,
    }),
  );

/** The filters of rows by the numbers that they give. */
export const quantityTerms = {
  unit: ({ quantities }: { quantities: readonly QuantityValue[] }) => unique(quantities.map(({ unit }) => unit)),
  quantityRole: ({ quantities }: { quantities: readonly QuantityValue[] }) =>
    unique(quantities.map(({ role }) => role)),
};

/** The text of quantities that is searched. */
export const quantityText = (quantities: readonly QuantityValue[]): string[] =>
  quantities.flatMap(({ text, measure, answer }) => [text, measure, ...(answer === null ? [] : [answer])]);
