import type { GlobalType } from '../../model/node-types.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Builder, GlobalRow, ObjectFieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { addKeys, type Reference } from '../federation-entities.ts';
import { fromGlobalId, ID_DESCRIPTION, type NodeId, toGlobalId } from '../global-id.ts';
import { findById, idOf } from '../reading/find-by-id.ts';

export interface EntityOptions<Type extends GlobalType> {
  description: string;
  interfaces?: ('Actor' | 'Claim' | 'Statement')[];
  /** Keys besides the global id, and how a row is found by one of them. */
  moreKeys?: {
    names: readonly string[];
    find(reference: Reference, context: GraphContext): MaybePromise<Extract<GlobalRow, { __typename: Type }> | null>;
  };
}

/**
 * Defines a Relay node with its keys. The relay plugin's `builder.node` resolves `id` with a promise, which costs a list
 * one promise for each row; here it is resolved synchronously.
 */
export const defineEntity = <Type extends GlobalType>(
  builder: Builder,
  type: Type,
  { description, interfaces = [], moreKeys }: EntityOptions<Type>,
): void => {
  addKeys(builder, type, ['id', ...(moreKeys?.names ?? [])], (reference, context) =>
    moreKeys && reference.id === undefined
      ? moreKeys.find(reference, context)
      : findById(context, nodeOfType(type, String(reference.id))),
  );
  builder.objectType(type, {
    description,
    interfaces: [
      builder.nodeInterfaceRef(),
      // A paragraph is a passage, which a citation's ref names.
      ...(type === 'Paragraph' ? [] : ['Labeled' as const]),
      ...(interfaces.includes('Claim') ? ['Statement' as const] : []),
      ...interfaces,
    ],
    fields: (t: ObjectFieldsOf<GlobalRow>) => ({
      id: t.id({
        description: ID_DESCRIPTION,
        resolve: (row: GlobalRow) => toGlobalId({ type, id: idOf(row) }),
      }),
    }),
  } as never);
};

/** What a global id names, which must be of this type. */
const nodeOfType = (type: GlobalType, globalId: string): NodeId<GlobalType> => {
  const node = fromGlobalId(globalId);
  if (node.type === type) return node;
  throw callerError(`"${globalId}" is an id of the type ${node.type}; an id of the type ${type} is required.`);
};
