import type { Builder } from '../builder.ts';
import { addKeys } from '../federation-entities.ts';
import { ID_DESCRIPTION } from '../global-id.ts';
import type { PartnerNode } from '../reading/partner-nodes.ts';

/** Defines the stub of a partner's entity, so that `node` can return it. */
export const definePartnerNode = (builder: Builder, type: string): void => {
  addKeys(builder, type, ['id'], ({ id }) => ({ __typename: type, id: String(id) }));
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
