import type { Source } from '../../model/records/shared-fields.ts';
import { toDateValue } from '../../model/rows/statement.ts';
import type { Builder } from '../builder.ts';

/** A publication outside the briefs. */
export const defineSource = (builder: Builder) =>
  builder.objectRef<Source>('Source').implement({
    description: 'A source outside the briefs.',
    shareable: true,
    fields: (t) => ({
      url: t.string({ nullable: true, description: 'Its URL.', resolve: ({ url }) => url ?? null }),
      title: t.string({
        nullable: true,
        description: 'Its title, if known.',
        resolve: ({ title }) => title ?? null,
      }),
      publisher: t.exposeString('publisher', { description: 'Who published it.' }),
      date: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'When it was published, if known.',
        resolve: ({ date }) => toDate(date),
      }),
      accessed: t.field({
        type: 'FuzzyDate',
        nullable: true,
        description: 'When it was read, if that was recorded.',
        resolve: ({ accessed }) => toDate(accessed),
      }),
    }),
  });

/** The value of a date that may be missing. */
export const toDate = (edtf: string | undefined) =>
  edtf === undefined ? null : toDateValue({ edtf, basis: 'CORROBORATED' });
