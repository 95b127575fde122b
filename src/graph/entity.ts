import type { InterfaceParam } from '@pothos/core';
import type { RowOf } from '../model/collections.ts';
import type { NodeType } from '../model/node-types.ts';
import type { MaybePromise } from '../store/maybe-promise.ts';
import type { Builder, ObjectFieldsOf, SchemaTypes } from './builder.ts';
import type { GraphContext } from './context.ts';
import { callerError } from './errors.ts';
import { fromGlobalId, ID_DESCRIPTION, toGlobalId } from './global-id.ts';
import { addKeys, type Reference } from './references.ts';

export interface EntityOptions<Type extends NodeType> {
  description: string;
  interfaces?: InterfaceParam<SchemaTypes>[];
  /** The row's id in its collection. */
  id(row: RowOf<Type>): string;
  /** Keys beside the global id, by which its own subgraph can be asked: `addEntityKeys` lets it. */
  unresolvableKeys?: { names: readonly string[]; fields(t: ObjectFieldsOf<RowOf<Type>>): object };
}

type FindByKey<Type extends NodeType> = (
  reference: Reference,
  context: GraphContext,
) => MaybePromise<RowOf<Type> | null>;

/**
 * A Relay node with its keys. The relay plugin's own `builder.node` answers `id` with a promise, which costs every
 * list that selects it a promise for each row; here it is answered at once.
 */
export const defineEntity = <Type extends NodeType>(
  builder: Builder,
  type: Type,
  { description, interfaces = [], id, unresolvableKeys }: EntityOptions<Type>,
): void => {
  addEntityKeys(builder, type, { unresolvableKeys: unresolvableKeys?.names });
  builder.objectType(type, {
    description,
    interfaces: [builder.nodeInterfaceRef(), ...interfaces],
    fields: (t: ObjectFieldsOf<RowOf<Type>>) => ({
      id: t.id({
        description: ID_DESCRIPTION,
        resolve: (row: RowOf<Type>) => toGlobalId({ type, id: id(row) }),
      }),
      ...unresolvableKeys?.fields(t),
    }),
  } as never);
};

export interface EntityKeys<Type extends NodeType> {
  /** Keys beside the global id by which the subgraph can be asked, and the row that one of them names. */
  names?: readonly string[];
  find?: FindByKey<Type>;
  /** Keys by which another subgraph can. */
  unresolvableKeys?: readonly string[];
}

/** Makes a type an entity with its global id as a key, and with these. */
export const addEntityKeys = <Type extends NodeType>(
  builder: Builder,
  type: Type,
  { names = [], find, unresolvableKeys }: EntityKeys<Type>,
): void =>
  addKeys(
    builder,
    type,
    ['id', ...names],
    (reference, context) =>
      find && reference.id === undefined
        ? find(reference, context)
        : context.find(type, idOfType(type, String(reference.id))),
    unresolvableKeys,
  );

/** The id behind a global id that must name this type. */
const idOfType = (type: NodeType, globalId: string): string => {
  const node = fromGlobalId(globalId);
  if (node.type === type) return node.id;
  throw callerError(`"${globalId}" names the type ${node.type}, and ${type} was asked for.`);
};
