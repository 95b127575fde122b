import type { Corroboration } from '../../model/records/event-records.ts';
import { toDateValue, toPlaceValue } from '../../model/rows/statement.ts';
import type { SchemaTools } from '../schema-tools.ts';

/** What sources outside the briefs say about an event. */
export const defineCorroboration = ({ builder, values }: SchemaTools) =>
  builder.objectRef<Corroboration>('Corroboration').implement({
    description: 'What a source outside the briefs says about an event. It never replaces what briefs say.',
    fields: (t) => ({
      summary: t.exposeString('summary', { description: 'What it says, in our own words.' }),
      date: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'The date that it gives.',
        resolve: ({ date }) => (date ? toDateValue({ edtf: date, basis: 'CORROBORATED' }) : null),
      }),
      place: t.field({
        type: values.Place,
        nullable: true,
        description: 'The place that it gives.',
        resolve: ({ place }) => (place ? toPlaceValue({ ...place, basis: 'CORROBORATED' }) : null),
      }),
      source: t.expose('source', { type: values.Source, description: 'The source.' }),
      basis: t.field({
        type: values.Basis,
        description: 'Always CORROBORATED.',
        resolve: () => 'CORROBORATED' as const,
      }),
    }),
  });
