import type { RowOf } from '../../model/collections.ts';
import type { ActorType } from '../../model/node-types.ts';
import { listOfEvent } from '../../model/rows/event-participant-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { FieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { load, loadNode } from '../load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { edgeStatementFields } from '../statement.ts';
import { findId } from '../where.ts';

type Event = RowOf<'Event'>;

/** The participants of an event, according to all briefs together or to one. */
export const participantsField = (t: FieldsOf<Event>, { builder, values }: SchemaTools) => {
  const connection = defineConnection<RowOf<'Participant'>, RowOf<ActorType>>(builder, {
    type: 'Actor',
    name: 'EventParticipants',
    description: 'A page of the participants of an event.',
    edge: {
      description:
        'An actor in an event. It is listed once. If briefs give it different roles, its role is the one with the best basis, then that of the latest brief, and only passages that give this role are cited.',
      fields: (edge) => ({
        role: edge.field({
          type: values.ParticipantRole,
          description: 'Its role in the event.',
          resolve: ({ row }) => row.role,
        }),
        ...edgeStatementFields(edge, values),
      }),
    },
  });
  return pageField(t, connection, {
    description: 'The actors that take part, hosts and initiators first.',
    collection: 'Participant',
    order: 'ROLE',
    ...accordingTo(t),
    node: (row, context) => loadNode(context, row.actor),
  });
};

/** The issues that an event belongs to, according to all briefs together or to one. */
export const issuesField = (t: FieldsOf<Event>, { builder, values }: SchemaTools) =>
  pageField(
    t,
    defineConnection<RowOf<'EventIssue'>, RowOf<'Issue'>>(builder, {
      type: 'Issue',
      name: 'EventIssues',
      description: 'A page of the issues of an event.',
      edge: { description: 'An issue that an event belongs to.', fields: (edge) => edgeStatementFields(edge, values) },
    }),
    {
      description: 'The issues it belongs to.',
      collection: 'EventIssue',
      order: 'ISSUE',
      ...accordingTo(t),
      node: (row, context) => load(context, 'Issue', row.issue),
    },
  );

interface BriefArg {
  brief?: string | null;
}

/** The list of all briefs, or that of the brief in the argument, which has cursors of its own. */
const accordingTo = (t: FieldsOf<Event>) => ({
  args: { brief: t.arg.string({ description: 'According to the brief with this slug alone.' }) },
  of: (event: Event, { brief }: BriefArg) => listOfEvent(event.slug, brief),
  where: (event: Event, { brief }: BriefArg, context: GraphContext): MaybePromise<{ term: 'list'; any: string[] }[]> =>
    mapMaybePromise(findBrief(context, brief), (id) => [{ term: 'list', any: [listOfEvent(event.slug, id)] }]),
});

const findBrief = (context: GraphContext, brief: string | null | undefined): MaybePromise<string | null> =>
  brief === null || brief === undefined ? null : findId(context, 'Brief', brief);
