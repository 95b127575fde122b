import type { FieldRef } from '@pothos/core';
import type { RowOf } from '../../model/collections.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { type ConnectionRef, pageCost, resolvePage } from '../fields/connection.ts';
import type { ConnectionValue, PageArgs } from '../fields/paging.ts';
import { load } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, dated, matchingActors, oneOfValues, withEntities } from '../where.ts';

/** The lists of the events that a brief mentions, filtered and ordered by what this brief says of them. */

type Mention = RowOf<'Mention'>;

/** The inputs of these lists. Each is defined once in a graph. */
export const defineMentionedEvents = (
  { builder, values }: SchemaTools,
  connection: ConnectionRef<Mention, RowOf<'Event'>>,
) => {
  const where = builder.inputType('BriefEventWhere', {
    description: 'Filters for the events of a brief, by what this brief says of them.',
    fields: (t) => ({
      kinds: t.field({ type: [values.EventKind], description: 'Of one of these kinds. The register gives the kind.' }),
      modalities: t.field({
        type: [values.Modality],
        description: 'With one of these modalities, according to the brief.',
      }),
      date: t.field({
        type: values.DateWhere,
        description: 'With a date, according to the brief, that matches these windows.',
      }),
      participants: t.field({
        type: values.ActorMatch,
        description: 'In which these actors take part, in any role, according to the brief.',
      }),
      issues: t.idList({ description: 'Belonging to any of these issues, according to the brief.' }),
      instruments: t.idList({
        description: 'That adopt, change, end or apply any of these instruments, according to the brief.',
      }),
    }),
  });
  const orderBy = builder.inputType('BriefEventOrder', {
    description: 'The order of the events of a brief.',
    fields: (t) => ({
      field: t.field({
        type: defineEnum(builder, 'BriefEventOrderField', 'The dates by which the events of a brief can be ordered.', {
          DATE: 'By the date that the brief gives: earliest day, then latest day, then the order in the register; undated events last in either direction.',
          EVENT: 'By the date of the event, which may be that of another brief; otherwise as DATE.',
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

export type MentionedEvents = ReturnType<typeof defineMentionedEvents>;

interface ListArgs extends PageArgs {
  where?: MentionedEvents['where']['$inferInput'] | null;
  orderBy?: MentionedEvents['orderBy']['$inferInput'] | null;
}

export interface MentionedEventsOptions<Parent> {
  description: string;
  /** The slug of the brief. */
  brief(parent: Parent): string;
  /** The id of an actor that takes part in all of them, according to the brief. */
  participant?(parent: Parent): string;
}

/** A field that is a page of such a list. */
export const mentionedEventsField = <Parent>(
  t: FieldsOf<Parent>,
  { connection, where, orderBy }: MentionedEvents,
  { description, brief, participant }: MentionedEventsOptions<Parent>,
): FieldRef<SchemaTypes, ConnectionValue<Mention, RowOf<'Event'>>> =>
  t.field({
    type: connection,
    description,
    args: {
      where: t.arg({ type: where, description: 'Only events that meet all of these conditions.' }),
      orderBy: t.arg({ type: orderBy, description: 'The order; by EVENT if not given.' }),
      ...t.arg.connectionArgs(),
    },
    ...pageCost,
    resolve: (parent: Parent, args: ListArgs, context: GraphContext) =>
      resolvePage(context, 'Mention', {
        where: allConditions<'Mention'>([
          [{ term: 'brief', any: [brief(parent)] }],
          participant ? [{ term: 'participant', any: [participant(parent)] }] : [],
          oneOfValues('kind', args.where?.kinds),
          oneOfValues('modality', args.where?.modalities),
          dated(args.where?.date),
          matchingActors(context, 'participant', args.where?.participants),
          withEntities(context, 'issue', ['Issue'], args.where?.issues),
          withEntities(context, 'instrument', ['Instrument'], args.where?.instruments),
        ]),
        order: args.orderBy?.field ?? 'EVENT',
        descending: args.orderBy?.direction === 'DESC',
        args,
        of: brief(parent),
        node: (row) => load(context, 'Event', row.event),
      }),
  });
