import type { PlaceValue } from '../../model/rows/statement.ts';
import type { Basis } from '../../model/vocabulary/statements.ts';
import type { Builder } from '../builder.ts';
import { loadIfAny } from '../reading/load.ts';
import type { EnumOf } from './enums.ts';

/** The place of an event. */
export const definePlace = (builder: Builder, Basis: EnumOf<Basis>) =>
  builder.objectRef<PlaceValue>('Place').implement({
    description: 'A place, as its source names it.',
    shareable: true,
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      basis: t.expose('basis', {
        type: Basis,
        description: 'Where the place comes from: the text, the author, or the curator.',
      }),
      country: t.field({
        type: 'Country',
        nullable: true,
        description: 'The country it is in, if given.',
        resolve: ({ country }, _args, context) => loadIfAny(context, 'Country', country),
      }),
    }),
  });
