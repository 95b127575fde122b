import type { RowOf } from '../../model/collections.ts';
import type { ActorType } from '../../model/node-types.ts';
import type { FieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { accordingTo } from './according-to.ts';

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
    description:
      'The actors that take part according to briefs, hosts and initiators first; none if no brief mentions the event.',
    collection: 'Participant',
    order: 'ROLE',
    ...accordingTo<Event, 'Participant'>(t, values, 'list'),
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
      ...accordingTo<Event, 'EventIssue'>(t, values, 'list'),
      node: (row, context) => load(context, 'Issue', row.issue),
    },
  );
