import type { CollectionName, TermOf } from '../../model/collections.ts';
import { listOfEvent } from '../../model/rows/event-detail-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { findId } from '../where.ts';

interface BriefArg {
  brief?: string | null;
}

/**
 * The options of a page of what all briefs together say of an entity, or one in the argument, which has cursors of its own.
 * The term has the lists that a row is in.
 */
export const accordingTo = <Parent extends { slug: string }, Name extends CollectionName>(
  t: FieldsOf<Parent>,
  term: TermOf<Name>,
) => ({
  args: { brief: t.arg.string({ description: 'According to the brief with this slug alone.' }) },
  of: ({ slug }: Parent, { brief }: BriefArg) => listOfEvent(slug, brief),
  where: ({ slug }: Parent, { brief }: BriefArg, context: GraphContext): MaybePromise<readonly Condition<Name>[]> =>
    mapMaybePromise(findBrief(context, brief), (id) => [
      { term, any: [listOfEvent(slug, id)] } as unknown as Condition<Name>,
    ]),
});

const findBrief = (context: GraphContext, brief: string | null | undefined): MaybePromise<string | null> =>
  brief === null || brief === undefined ? null : findId(context, 'Brief', brief);
