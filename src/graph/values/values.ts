import { createDateLabels } from '../../model/dates/date-label.ts';
import { createLanguageFormats } from '../../model/dates/language-formats.ts';
import { EXTENT } from '../../model/vocabulary/claims.ts';
import { PARTICIPANT_ROLE } from '../../model/vocabulary/events.ts';
import { OUTCOME_STATUS } from '../../model/vocabulary/outcomes.ts';
import { BASIS, MODALITY } from '../../model/vocabulary/statements.ts';
import type { Builder } from '../builder.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { defineDateFilters } from './date-filters.ts';
import { defineEnum } from './enums.ts';
import { defineEventCategory, defineEventKind } from './event-values.ts';
import { defineFacet } from './facet.ts';
import { defineFuzzyDate } from './fuzzy-date.ts';
import { definePlace } from './place.ts';
import { defineQuantity } from './quantity.ts';
import { defineSource } from './source.ts';

/** The value types that all domains share. They are the same in every graph. */
export const defineValues = (builder: Builder) => {
  const Basis = defineEnum(
    builder,
    'Basis',
    "Where a statement comes from: the text, the author's conclusion, the curator's reading, or an outside source.",
    BASIS,
  );
  const formats = createLanguageFormats();
  const Place = definePlace(builder, Basis);
  const { Quantity, Role: QuantityRole } = defineQuantity(builder, Place);
  const { Facet, Name: FacetName, Value: FacetValue } = defineFacet(builder);
  const labelDate = createDateLabels(formats);
  defineFuzzyDate(builder, Basis, labelDate);
  return {
    formats,
    labelDate,
    Basis,
    Modality: defineEnum(
      builder,
      'Modality',
      'Whether something happened, is planned, expected, hoped for, hypothetical or denied, according to its source.',
      MODALITY,
    ),
    Extent: defineEnum(
      builder,
      'Extent',
      'How many of those whose view or behaviour it is share it, as the text puts it.',
      EXTENT,
    ),
    ParticipantRole: defineEnum(builder, 'ParticipantRole', 'What an actor does in an event.', PARTICIPANT_ROLE),
    Place,
    Quantity,
    QuantityRole,
    Source: defineSource(builder),
    OutcomeStatus: defineEnum(
      builder,
      'OutcomeStatus',
      'What came of a forecast, a recommendation or an expected event.',
      OUTCOME_STATUS,
    ),
    EventKind: defineEventKind(builder),
    EventCategory: defineEventCategory(builder),
    Facet,
    FacetName,
    FacetValue,
    OrderDirection: defineEnum(builder, 'OrderDirection', 'The direction of an order.', {
      ASC: 'Smallest or earliest first.',
      DESC: 'Largest or latest first.',
    }),
    ActorMatch: builder.inputType('ActorMatch', {
      description:
        'A filter by actors: countries by alpha-2 or alpha-3 code in any case or by id, all others by slug, ref or id. If both lists are given, both must match.',
      fields: (t) => ({
        all: t.idList({ description: 'All of these.' }),
        any: t.idList({ description: 'At least one of these; an empty list matches nothing.' }),
      }),
    }),
    CombinedWhere: builder.inputType('CombinedWhere', {
      description: 'Filters for what all briefs together say.',
      fields: (t) => ({
        accordingTo: t.id({ description: 'What this brief alone says. The list then has cursors of its own.' }),
      }),
    }),
    StatedWhere: builder.inputType('StatedWhere', {
      description: 'Filters for statements, by the briefs that make them.',
      fields: (t) => ({ briefs: t.idList({ description: 'Stated by any of these briefs.' }) }),
    }),
    SourceWhere: builder.inputType('SourceWhere', {
      description: 'Filters for what briefs say, by who says it.',
      fields: (t) => sourceFilters(t, 'Said by'),
    }),
    DateWhere: defineDateFilters(builder),
  };
};

export type Values = ReturnType<typeof defineValues>;
