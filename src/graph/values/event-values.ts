import type { FieldRef } from '@pothos/core';
import { EVENT_CATEGORY, EVENT_KIND, type EventKind } from '../../model/vocabulary/events.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { YearCount } from '../../store/store.ts';
import { type Builder, COUNT_COST, type ObjectFieldsOf, type SchemaTypes } from '../builder.ts';
import type { ConnectionValue } from '../fields/paging.ts';
import { defineEnum } from './enums.ts';
import type { FacetValueRef, FacetValueRow } from './facet.ts';

/** What the lists of events share, in whatever domain they are. */
export const defineEventKind = (builder: Builder) =>
  defineEnum<EventKind>(
    builder,
    'EventKind',
    'The kind of event.',
    Object.fromEntries(
      Object.entries(EVENT_KIND).map(([kind, { description }]) => [kind, description] as const),
    ) as Record<EventKind, string>,
  );

export const defineEventCategory = (builder: Builder) =>
  defineEnum(builder, 'EventCategory', 'The kinds of events, coarsely.', EVENT_CATEGORY);

/** The years that `years` has at most. */
const MAX_YEARS = 500;

/** The field of a connection that counts the whole list by year, and not only a page. */
export const yearsField = <Row, Node>(
  t: ObjectFieldsOf<ConnectionValue<Row, Node>>,
  FacetValue: FacetValueRef,
  date: string,
): FieldRef<SchemaTypes, readonly FacetValueRow[]> =>
  t.field({
    type: [FacetValue],
    cost: COUNT_COST,
    listSize: { assumedSize: MAX_YEARS },
    description: `The number of events of the whole list that begin in each year${date}, earliest year first. It omits years without events, events without a date or with an open start, and all but the latest ${MAX_YEARS} years.`,
    resolve: ({ countByYear }) =>
      mapMaybePromise(countByYear?.() ?? [], (years: readonly YearCount[]) =>
        years.slice(-MAX_YEARS).map(({ year, count }) => ({ name: 'YEAR', value: String(year), count })),
      ) as MaybePromise<FacetValueRow[]>,
  });
