import type { Builder } from '../builder.ts';
import { ID_DESCRIPTION } from '../global-id.ts';
import type { PartnerNode } from '../reading/partner-nodes.ts';

/** Defines the stub of a partner's entity, so that `node` can return it. Only the partner resolves its key. */
export const definePartnerNode = (builder: Builder, type: string): void => {
  builder.asEntity(type as never, { key: builder.keyDirective(builder.selection('id' as never), false) } as never);
  builder.objectRef<PartnerNode>(type).implement({
    interfaces: [builder.nodeInterfaceRef()],
    fields: (t) => ({
      id: t.field({
        type: 'ID',
        description: ID_DESCRIPTION,
        resolve: ({ id }) => id,
      }),
    }),
  });
};
