import type { RowOf } from '../../model/collections.ts';
import type { ActorType } from '../../model/node-types.ts';
import type { FieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../connection.ts';
import { load, loadNode } from '../load.ts';
import type { GraphParts } from '../parts.ts';
import { edgeStatementFields } from '../statement.ts';

/** Who takes part in an event, taken from all briefs together. */
export const participantsField = (t: FieldsOf<RowOf<'Event'>>, { builder, values }: GraphParts) => {
  const connection = defineConnection<RowOf<'Participant'>, RowOf<ActorType>>(builder, {
    type: 'Actor',
    name: 'EventParticipants',
    description: 'A page of the actors in an event.',
    edge: {
      description:
        'An actor in an event: once, in the role that the latest brief gives, cited by all briefs that name it.',
      fields: (edge) => ({
        role: edge.field({
          type: values.ParticipantRole,
          description: 'What it does there.',
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

/** The issues that an event belongs to. */
export const issuesField = (t: FieldsOf<RowOf<'Event'>>, { builder, values }: GraphParts) =>
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
