import type { NodeType } from '../../model/node-types.ts';
import { ACTOR_TYPES } from '../../model/node-types.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { ValueCount } from '../../store/store.ts';
import type { Builder } from '../builder.ts';
import { findOfTypes, labelOfValue } from '../reading/find-of-types.ts';
import { defineEnum } from './enums.ts';

/** The types of facets: what a list can be narrowed by, with counts. */

const FACET_NAME = {
  ACTOR: 'Actors, by code or slug.',
  ADDRESSEE: 'Those to whom recommendations are addressed, by code or slug.',
  BRIEF: 'Briefs, by slug.',
  EXPLICIT: 'Whether the text phrases a recommendation as advice: `true` or `false`.',
  ISSUE: 'Issues, by slug.',
  KIND: 'Kinds of events.',
  MODALITY: 'Whether it happened, is planned, expected and so on.',
  PUBLISHER: 'The organizations that published the briefs, by slug.',
  TYPE: 'Types, as the filter takes them.',
  YEAR: 'Years: those in which events began, and claims and briefs were published.',
} as const;
export type FacetName = keyof typeof FACET_NAME;

/** What the values of a facet are slugs or codes of; those of others are values of an enum, or years. */
const TYPES: Partial<Record<FacetName, readonly NodeType[]>> = {
  ACTOR: ACTOR_TYPES,
  ADDRESSEE: ACTOR_TYPES,
  BRIEF: ['Brief'],
  ISSUE: ['Issue'],
  PUBLISHER: ['Organization'],
};

/** A facet of a list. */
export interface Facet {
  name: FacetName;
  /** The filter that takes its values. */
  filter: string;
  /** Counts its values when they are asked for. */
  count(): MaybePromise<readonly ValueCount[]>;
}

/** A value of a facet, with how many rows have it. */
export type FacetValueRow = ValueCount & { name: FacetName };
export type FacetValueRef = ReturnType<typeof defineFacet>['Value'];

/** The values that a facet has at most. */
export const MOST_VALUES = 50;

/** Defines the type of all facets. */
export const defineFacet = (builder: Builder) => {
  const Name = defineEnum<FacetName>(builder, 'FacetName', 'What a list can be narrowed by.', FACET_NAME);
  const Value = builder.objectRef<FacetValueRow>('FacetValue').implement({
    description: 'A value that rows of a list have.',
    fields: (t) => ({
      value: t.exposeString('value', {
        description:
          'As text. A filter that is a list takes it in a list, years as numbers; an `ActorMatch` in `any`, a `DateWhere` as `from` and `to` of a window, and a `Boolean` as true or false.',
      }),
      node: t.field({
        type: 'Labeled',
        nullable: true,
        description: 'What it stands for; null for values of enums, and for years.',
        resolve: ({ name, value }, _args, context) => findOfTypes(context, TYPES[name] ?? [], value) as never,
      }),
      label: t.string({
        description: 'The name or title of what it stands for, or the value itself.',
        cost: 3,
        resolve: ({ name, value }, _args, context) => labelOfValue(context, TYPES[name] ?? [], value),
      }),
      count: t.exposeInt('count', { description: 'How many rows of the whole list have it.' }),
    }),
  });
  const Facet = builder.objectRef<Facet>('Facet').implement({
    description: 'A way to narrow a list.',
    fields: (t) => ({
      name: t.expose('name', { type: Name, description: 'What the list is narrowed by.' } as never),
      filter: t.exposeString('filter', { description: 'The filter in `where` that takes its values.' } as never),
      values: t.field({
        type: [Value],
        listSize: { assumedSize: MOST_VALUES },
        description: `At most ${MOST_VALUES} values, those that most rows of the whole list have first; of the years of briefs the latest, latest first. If thousands of rows match, these are of the 100 values that most of all rows have.`,
        resolve: ({ name, count }) =>
          mapMaybePromise(count(), (counts) => counts.map((one) => ({ ...one, name }))) as MaybePromise<
            FacetValueRow[]
          >,
      }),
    }),
  });
  return { Name, Value, Facet };
};
