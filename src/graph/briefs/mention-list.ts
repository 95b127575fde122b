import type { FieldRef } from '@pothos/core';
import type { RowOf } from '../../model/collections.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { defineRowConnection, pageCost, resolvePage } from '../fields/connection.ts';
import type { ConnectionValue, PageArgs } from '../fields/paging.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { yearsField } from '../values/event-values.ts';
import { allConditions, ofEvents, ofSource } from '../where.ts';

/** The lists of what briefs say of events, filtered and ordered by what each brief says. */

type Mention = RowOf<'Mention'>;

/** Defines the connection of these lists and their inputs. */
export const defineMentionList = ({ builder, values }: SchemaTools) => {
  const connection = defineRowConnection(builder, 'Mention', 'A page of what briefs say of events.');
  builder.objectFields(connection, (t) => ({ years: yearsField(t, values.FacetValue, ', according to the brief') }));
  const where = builder.inputType('MentionWhere', {
    description: 'Filters for what briefs say of events, by what each brief says.',
    fields: (t) => ({
      ...sourceFilters(t, 'Said by'),
      kinds: t.field({ type: [values.EventKind], description: 'Of one of these kinds. The register gives the kind.' }),
      categories: t.field({ type: [values.EventCategory], description: 'Of a kind in one of these categories.' }),
      modalities: t.field({ type: [values.Modality], description: 'With one of these modalities.' }),
      date: t.field({ type: values.DateWhere, description: 'With a date that matches these windows.' }),
      participants: t.field({ type: values.ActorMatch, description: 'In which these actors take part, in any role.' }),
      issues: t.idList({ description: 'Belonging to any of these issues.' }),
      instruments: t.idList({ description: 'That adopt, change, end or apply any of these instruments.' }),
    }),
  });
  const orderBy = builder.inputType('MentionOrder', {
    description: 'The order of what a brief says of events.',
    fields: (t) => ({
      field: t.field({
        type: defineEnum(builder, 'MentionOrderField', 'The dates by which mentions can be ordered.', {
          DATE: 'By the date that the brief gives: earliest day, then latest day, then the order in the register; undated events last in either direction.',
          EVENT: 'By the date of the event, which may be that of another brief; otherwise as DATE.',
          CHANGED: 'By `changed`; what has none comes first.',
        }),
        required: true,
        description: 'The date to order by.',
      }),
      direction: t.field({
        type: values.OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Ascending or descending.',
      }),
    }),
  });
  return { connection, where, orderBy };
};

export type MentionList = ReturnType<typeof defineMentionList>;

export type MentionWhere = MentionList['where']['$inferInput'];

/** The conditions of a filter, with those of the list itself. */
export const mentionConditions = (
  ofList: readonly Condition<'Mention'>[],
  where: MentionWhere | null | undefined,
  context: GraphContext,
) =>
  allConditions<'Mention'>([
    ofList,
    ...ofSource<'Mention'>(context, where ?? {}),
    ...ofEvents<'Mention'>(context, where ?? {}),
  ]);

interface ListArgs extends PageArgs {
  where?: MentionWhere | null;
  orderBy?: MentionList['orderBy']['$inferInput'] | null;
}

export interface MentionsOptions<Parent> {
  description: string;
  /** The slug of the brief. */
  brief(parent: Parent): string;
  /** The id of an actor that takes part in all of them, according to the brief. */
  participant?(parent: Parent): string;
}

/** A field that is a page of what one brief says. */
export const mentionsField = <Parent>(
  t: FieldsOf<Parent>,
  { connection, where, orderBy }: MentionList,
  { description, brief, participant }: MentionsOptions<Parent>,
): FieldRef<SchemaTypes, ConnectionValue<Mention, Mention>> =>
  t.field({
    type: connection,
    description,
    args: {
      where: t.arg({ type: where, description: 'All conditions have to be met.' }),
      orderBy: t.arg({ type: orderBy, description: 'By EVENT if not given.' }),
      ...t.arg.connectionArgs(),
    },
    ...pageCost,
    resolve: (parent: Parent, args: ListArgs, context: GraphContext) =>
      resolvePage(context, 'Mention', {
        where: mentionConditions(
          [
            { term: 'brief', any: [brief(parent)] },
            ...(participant ? [{ term: 'participant' as const, any: [participant(parent)] }] : []),
          ],
          args.where,
          context,
        ),
        order: args.orderBy?.field ?? 'EVENT',
        descending: args.orderBy?.direction === 'DESC',
        args,
        of: brief(parent),
        node: (row) => row,
      }),
  });
