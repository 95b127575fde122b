import type { FieldRef } from '@pothos/core';
import type { RegisterType } from '../../model/node-types.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import { toGlobalId } from '../global-id.ts';
import { MAX_PAGE_SIZE } from './paging.ts';

interface WithNames {
  __typename: RegisterType | 'Country';
  /** All slugs that it has, its own first. A country has none but its code. */
  refs?: readonly string[];
}

/** A field with the other global ids of an entity, under which partners may know it. */
export const otherIdsField = <Parent extends WithNames>(
  t: FieldsOf<Parent>,
): FieldRef<SchemaTypes, readonly string[]> =>
  t.field({
    type: ['ID'],
    listSize: { assumedSize: MAX_PAGE_SIZE },
    description: `Its other global IDs, ${MAX_PAGE_SIZE} at most: other catalogs have entries of the same thing, and \`node\` finds it by all of their IDs.`,
    resolve: ({ __typename: type, refs = [] }: Parent) =>
      refs.slice(1, MAX_PAGE_SIZE + 1).map((id) => toGlobalId({ type, id })),
  });
