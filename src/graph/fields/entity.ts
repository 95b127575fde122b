import type { RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Builder, ObjectFieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { addKeys, type Reference } from '../federation-entities.ts';
import { fromGlobalId, ID_DESCRIPTION, toGlobalId } from '../global-id.ts';

export interface EntityOptions<Type extends NodeType> {
  description: string;
  interfaces?: ('Actor' | 'Claim')[];
  /** The id of a row in its collection. */
  id(row: RowOf<Type>): string;
  /** Keys besides the global id, and how a row is found by one of them. */
  moreKeys?: {
    names: readonly string[];
    find(reference: Reference, context: GraphContext): MaybePromise<RowOf<Type> | null>;
  };
}

/**
 * Defines a Relay node with its keys. The relay plugin's `builder.node` resolves `id` with a promise, which costs a list
 * one promise for each row; here it is resolved synchronously.
 */
export const defineEntity = <Type extends NodeType>(
  builder: Builder,
  type: Type,
  { description, interfaces = [], id, moreKeys }: EntityOptions<Type>,
): void => {
  addKeys(builder, type, ['id', ...(moreKeys?.names ?? [])], (reference, context) =>
    moreKeys && reference.id === undefined
      ? moreKeys.find(reference, context)
      : context.find(type, idOfType(type, String(reference.id))),
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
    fields: (t: ObjectFieldsOf<RowOf<Type>>) => ({
      id: t.id({
        description: ID_DESCRIPTION,
        resolve: (row: RowOf<Type>) => toGlobalId({ type, id: id(row) }),
      }),
    }),
  } as never);
};

/** The id in a global id, which must be of this type. */
const idOfType = (type: NodeType, globalId: string): string => {
  const node = fromGlobalId(globalId);
  if (node.type === type) return node.id;
  throw callerError(`"${globalId}" is an id of the type ${node.type}; an id of the type ${type} is required.`);
};
