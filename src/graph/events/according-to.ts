import type { CollectionName, TermOf } from '../../model/collections.ts';
import { listOfEvent } from '../../model/rows/event-detail-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { requireReference } from '../reading/references.ts';
import type { Values } from '../values/values.ts';
import type { StatedWhere } from '../where.ts';

interface Args {
  where?: StatedWhere | null;
}

/**
 * The options of a page of what all briefs together say of an entity, or what the one in the argument says, which has cursors of its own.
 * The term has the lists that a row is in.
 */
export const accordingTo = <Parent extends { slug: string }, Name extends CollectionName>(
  t: FieldsOf<Parent>,
  { StatedWhere }: Values,
  term: TermOf<Name>,
) => ({
  args: {
    where: t.arg({ type: StatedWhere, description: 'According to one brief alone; `briefs` takes one here.' }),
  },
  of: ({ slug }: Parent, { where }: Args) => listOfEvent(slug, where?.briefs?.[0] ?? null),
  where: ({ slug }: Parent, { where }: Args, context: GraphContext): MaybePromise<readonly Condition<Name>[]> =>
    mapMaybePromise(findBrief(context, where?.briefs), (id) => [
      { term, any: [listOfEvent(slug, id)] } as unknown as Condition<Name>,
    ]),
});

const findBrief = (
  context: GraphContext,
  briefs: readonly string[] | null | undefined,
): MaybePromise<string | null> => {
  if (!briefs) return null;
  const [brief, ...others] = briefs;
  if (brief === undefined || others.length > 0)
    throw callerError(
      `"where.briefs" has ${briefs.length} values; give one brief here, or leave it out for all together.`,
    );
  return mapMaybePromise(requireReference(context, ['Brief'], brief), ({ id }) => id);
};
