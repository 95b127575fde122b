import type { Corroboration } from '../../model/records/event-records.ts';
import { toDateValue, toPlaceValue } from '../../model/rows/event-rows.ts';
import type { GraphParts } from '../parts.ts';

/** What sources outside the briefs say of an event. */
export const defineCorroboration = ({ builder, values }: GraphParts) => {
  const Source = builder.objectRef<Corroboration['source']>('Source').implement({
    description: 'A source outside the briefs.',
    fields: (t) => ({
      url: t.string({ nullable: true, description: 'Where it can be read.', resolve: ({ url }) => url ?? null }),
      title: t.string({
        nullable: true,
        description: 'Its title, where it is known.',
        resolve: ({ title }) => title ?? null,
      }),
      publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    }),
  });
  return builder.objectRef<Corroboration>('Corroboration').implement({
    description: "What one source outside the briefs says of an event. It never replaces a brief's word.",
    fields: (t) => ({
      summary: t.exposeString('summary', { description: 'What it says, in our own words.' }),
      date: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'When, as it says.',
        resolve: ({ date }) => (date ? toDateValue({ edtf: date, basis: 'CORROBORATED' }) : null),
      }),
      place: t.field({
        type: values.Place,
        nullable: true,
        description: 'Where, as it says.',
        resolve: ({ place }) => (place ? toPlaceValue(place) : null),
      }),
      source: t.expose('source', { type: Source, description: 'Who says so.' }),
      basis: t.field({
        type: values.Basis,
        description: 'Always CORROBORATED.',
        resolve: () => 'CORROBORATED' as const,
      }),
    }),
  });
};
