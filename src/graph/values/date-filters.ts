import { GraphQLError } from 'graphql';
import { expandPartialDate } from '../../model/dates/date-window.ts';
import type { Builder } from '../builder.ts';

/** How dates are asked for: windows of days, and the three ways to meet one. */
export const defineDateFilters = (builder: Builder) => {
  builder.scalarType('PartialDate', {
    description:
      'A day, a month or a year: 2024-05-27, 2024-05 or 2024. As the start of a window it means its first day, as the end its last.',
    serialize: (text) => text,
    parseValue: (text) => {
      const days = typeof text === 'string' ? expandPartialDate(text) : null;
      if (days) return days;
      throw new GraphQLError(`${JSON.stringify(text)} is no date; write 2024-05-27, 2024-05 or 2024.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  });

  const DateWindow = builder.inputType('DateWindow', {
    description: 'Days from one to another, both included; either may be left out.',
    fields: (t) => ({
      from: t.field({ type: 'PartialDate', description: 'The first day; of a month or a year its first.' }),
      to: t.field({ type: 'PartialDate', description: 'The last day; of a month or a year its last.' }),
    }),
  });

  return builder.inputType('DateWhere', {
    description: 'How a date has to meet a window. If several are given, all must hold. What is undated meets none.',
    fields: (t) => ({
      within: t.field({
        type: DateWindow,
        description: 'The whole range, from its earliest to its latest day, lies inside.',
      }),
      overlaps: t.field({
        type: DateWindow,
        description:
          'The range meets the window; a set such as [a..b] or an approximate date only where every value it allows does.',
      }),
      possibly: t.field({
        type: DateWindow,
        description: 'As `overlaps`, and sets and approximate dates also where only some value does.',
      }),
    }),
  });
};
