import { GraphQLError } from 'graphql';
import { expandPartialDate } from '../../model/dates/date-window.ts';
import type { Builder } from '../builder.ts';

/** The inputs that filter by date: a window of days, and three ways in which a date may match it. */
export const defineDateFilters = (builder: Builder) => {
  builder.scalarType('PartialDate', {
    description:
      'A day, a month or a year: 2024-05-27, 2024-05 or 2024. At the start of a window it means its first day, at the end its last day.',
    // The day, month and year of its level 0. Intervals and times are not accepted.
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    serialize: (text) => text,
    parseValue: (text) => {
      const days = typeof text === 'string' ? expandPartialDate(text) : null;
      if (days) return days;
      throw new GraphQLError(`${JSON.stringify(text)} is not a date; write 2024-05-27, 2024-05 or 2024.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  });

  const DateWindow = builder.inputType('DateWindow', {
    description: 'Days from one to another, both included. Either may be omitted.',
    fields: (t) => ({
      from: t.field({ type: 'PartialDate', description: 'The first day; for a month or a year, its first day.' }),
      to: t.field({ type: 'PartialDate', description: 'The last day; for a month or a year, its last day.' }),
    }),
  });

  return builder.inputType('DateWhere', {
    description:
      'How a date must match a window. If several are given, all must match. Rows without a date match none.',
    fields: (t) => ({
      within: t.field({
        type: DateWindow,
        description: 'The whole date, from its earliest to its latest day, is in the window.',
      }),
      overlaps: t.field({
        type: DateWindow,
        description:
          'The date overlaps the window. A set such as [a..b] or an approximate date must do so with every possible value.',
      }),
      possibly: t.field({
        type: DateWindow,
        description: 'As `overlaps`, but one possible value of a set or an approximate date is enough.',
      }),
    }),
  });
};
