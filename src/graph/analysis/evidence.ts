import type { RowOf } from '../../model/collections.ts';
import { EVIDENCE_TYPES, type EvidenceType } from '../../model/node-types.ts';
import { EVIDENCE_ROLE } from '../../model/vocabulary/claims.ts';
import type { ObjectFieldsOf } from '../builder.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import type { EdgeValue } from '../fields/paging.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, type StatedWhere, withEntities } from '../where.ts';

type Evidence = RowOf<'Evidence'>;

/** Adds the evidence for motives, as connections on both sides. */
export const addEvidence = ({ builder, values }: SchemaTools): void => {
  const Role = defineEnum(builder, 'EvidenceRole', 'The role of a piece of evidence for a motive.', EVIDENCE_ROLE);
  const edgeFields = <Node>(edge: ObjectFieldsOf<EdgeValue<Evidence, Node>>) => ({
    role: edge.field({ type: Role, description: 'Its role for the motive.', resolve: ({ row }) => row.role }),
    ...edgeStatementFields(edge, values),
  });
  const Node = builder.unionType('MotiveEvidenceNode', {
    description: 'What can be evidence for a motive.',
    types: EVIDENCE_TYPES,
    resolveType: (row) => row.__typename,
  });
  const ofMotive = defineConnection<Evidence, RowOf<EvidenceType>>(builder, {
    type: Node,
    name: 'MotiveEvidence',
    description: 'A page of the evidence for a motive.',
    edge: {
      description: 'Evidence for a motive.',
      fields: (edge) => ({
        date: edge.field({
          type: 'FuzzyDate',
          nullable: true,
          description: 'The date of an event, according to the brief; null if it gives none, and for others.',
          resolve: ({ row }) => row.date,
        }),
        modality: edge.field({
          type: values.Modality,
          nullable: true,
          description:
            'Whether an event happened, is planned, expected, hoped for, hypothetical or denied, according to the brief; null if it does not mention the event, and for others.',
          resolve: ({ row }) => row.modality,
        }),
        ...edgeFields(edge),
      }),
    },
  });
  builder.objectFields('Motive', (t) => ({
    evidence: pageField(t, ofMotive, {
      description:
        'The evidence that the brief gives for it: events in order of the date that the brief gives, then issues, stances, relations, forecasts and findings.',
      collection: 'Evidence',
      order: 'NODE',
      args: { where: t.arg({ type: values.StatedWhere, description: 'Only what meets these conditions.' }) },
      of: (motive) => motive.slug,
      where: (motive, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Evidence'>([
          [{ term: 'motive', any: [motive.slug] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row, context) => loadNode(context, row.node),
    }),
  }));

  const ofEvent = defineConnection<Evidence, RowOf<'Motive'>>(builder, {
    type: 'Motive',
    name: 'EventEvidenceFor',
    description: 'A page of the motives that an event is evidence for.',
    edge: { description: 'A motive that an event is evidence for.', fields: edgeFields },
  });
  builder.objectFields('Event', (t) => ({
    evidenceFor: pageField(t, ofEvent, {
      description: 'The motives that it is evidence for.',
      collection: 'Evidence',
      order: 'MOTIVE',
      args: { where: t.arg({ type: values.StatedWhere, description: 'Only what meets these conditions.' }) },
      of: (event) => event.slug,
      where: (event, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Evidence'>([
          [{ term: 'node', any: [`Event:${event.slug}`] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row, context) => load(context, 'Motive', row.motive),
    }),
  }));
};
