import { createLanguageFormats } from '../../model/language-formats.ts';
import { BASIS, MODALITY, PARTICIPANT_ROLE } from '../../model/vocabulary.ts';
import type { Builder } from '../builder.ts';
import { defineDateFilters } from './date-filters.ts';
import { defineEnum } from './enums.ts';
import { defineFuzzyDate } from './fuzzy-date.ts';
import { definePlace } from './place.ts';

/** The value types that all domains share. They are alike in every graph. */
export const defineValues = (builder: Builder) => {
  const Basis = defineEnum(builder, 'Basis', 'On whose word a statement rests.', BASIS);
  const formats = createLanguageFormats();
  defineFuzzyDate(builder, Basis, formats);
  return {
    formats,
    Basis,
    Modality: defineEnum(builder, 'Modality', 'How real a thing is, as told.', MODALITY),
    ParticipantRole: defineEnum(builder, 'ParticipantRole', 'What an actor does in an event.', PARTICIPANT_ROLE),
    Place: definePlace(builder),
    OrderDirection: defineEnum(builder, 'OrderDirection', 'Which way a list is read.', {
      ASC: 'Smallest or earliest first.',
      DESC: 'Largest or latest first.',
    }),
    ActorMatch: builder.inputType('ActorMatch', {
      description:
        'Which actors. Countries by alpha-2 or alpha-3 code in any case, all others by slug. If both lists are given, both must hold.',
      fields: (t) => ({
        all: t.stringList({ description: 'Every one of these.' }),
        any: t.stringList({ description: 'At least one of these; an empty list matches nothing.' }),
      }),
    }),
    DateWhere: defineDateFilters(builder),
  };
};

export type Values = ReturnType<typeof defineValues>;
