import type { PlaceValue } from '../../model/rows/event-rows.ts';
import type { Builder } from '../builder.ts';
import { loadIfAny } from '../load.ts';

/** Where something took place. */
export const definePlace = (builder: Builder) =>
  builder.objectRef<PlaceValue>('Place').implement({
    description: 'A place as it is named.',
    shareable: true,
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      country: t.field({
        type: 'Country',
        nullable: true,
        description: 'The country it is in, where that is given.',
        resolve: ({ country }, _args, context) => loadIfAny(context, 'Country', country),
      }),
    }),
  });
