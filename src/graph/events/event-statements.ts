import type { RowOf } from '../../model/collections.ts';
import type { ActorType } from '../../model/node-types.ts';
import type { FieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../connection.ts';
import { load, loadNode } from '../load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { edgeStatementFields } from '../statement.ts';

/** The participants of an event, according to all briefs together. */
export const participantsField = (t: FieldsOf<RowOf<'Event'>>, { builder, values }: SchemaTools) => {
  const connection = defineConnection<RowOf<'Participant'>, RowOf<ActorType>>(builder, {
    type: 'Actor',
    name: 'EventParticipants',
    description: 'A page of the participants of an event.',
    edge: {
      description:
        'An actor in an event. It is listed once, with the role in the latest brief and the citations of all briefs.',
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
    of: (event) => event.slug,
    where: (event) => [{ term: 'event', any: [event.slug] }],
    node: (row, context) => loadNode(context, row.actor),
  });
};

/** The issues that an event belongs to, according to all briefs together. */
export const issuesField = (t: FieldsOf<RowOf<'Event'>>, { builder, values }: SchemaTools) =>
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
      of: (event) => event.slug,
      where: (event) => [{ term: 'event', any: [event.slug] }],
      node: (row, context) => load(context, 'Issue', row.issue),
    },
  );
