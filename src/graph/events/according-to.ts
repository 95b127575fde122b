import type { CollectionName, TermOf } from '../../model/collections.ts';
import { listOfEvent } from '../../model/rows/event-detail-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { requireReference } from '../reading/references.ts';
import type { Values } from '../values/values.ts';

interface Args {
  where?: Values['CombinedWhere']['$inferInput'] | null;
}

/**
 * The options of a page of what all briefs together say of an entity, or what the one in the argument says, which has cursors of its own.
 * The term has the lists that a row is in.
 */
export const accordingTo = <Parent extends { slug: string }, Name extends CollectionName>(
  t: FieldsOf<Parent>,
  { CombinedWhere }: Values,
  term: TermOf<Name>,
) => ({
  args: {
    where: t.arg({ type: CombinedWhere, description: 'All conditions have to be met.' }),
  },
  of: ({ slug }: Parent, { where }: Args) => listOfEvent(slug, where?.accordingTo ?? null),
  where: ({ slug }: Parent, { where }: Args, context: GraphContext): MaybePromise<readonly Condition<Name>[]> =>
    mapMaybePromise(findBrief(context, where?.accordingTo), (id) => [
      { term, any: [listOfEvent(slug, id)] } as unknown as Condition<Name>,
    ]),
});

const findBrief = (context: GraphContext, brief: string | null | undefined): MaybePromise<string | null> =>
  brief == null ? null : mapMaybePromise(requireReference(context, ['Brief'], brief), ({ id }) => id);
