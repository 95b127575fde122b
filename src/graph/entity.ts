import type { InterfaceParam } from '@pothos/core';
import type { RowOf } from '../model/collections.ts';
import type { NodeType } from '../model/reference.ts';
import type { Builder, ObjectFieldsOf, SchemaTypes } from './builder.ts';
import { toGlobalId } from './global-id.ts';

export interface EntityOptions<Type extends NodeType> {
  description: string;
  interfaces?: InterfaceParam<SchemaTypes>[];
  /** The row's id in its collection. */
  id(row: RowOf<Type>): string;
  /** Keys beside the global id. */
  keys?(t: ObjectFieldsOf<RowOf<Type>>): object;
}

/**
 * A Relay node with its keys. The relay plugin's own `builder.node` answers `id` with a promise, which costs every
 * list that selects it a promise for each row; here it is answered at once.
 */
export const defineEntity = <Type extends NodeType>(
  builder: Builder,
  type: Type,
  { description, interfaces = [], id, keys }: EntityOptions<Type>,
): void => {
  builder.objectType(
    type as never,
    {
      description,
      interfaces: [builder.nodeInterfaceRef(), ...interfaces],
      fields: (t: ObjectFieldsOf<RowOf<Type>>) => ({
        id: t.id({
          description: 'The global id. It never changes and is never used for anything else.',
          resolve: (row: RowOf<Type>) => toGlobalId({ type, id: id(row) }),
        } as never),
        ...keys?.(t),
      }),
    } as never,
  );
};
