import { EVIDENCE_ROLE } from '../../model/vocabulary/claims.ts';
import { defineRowConnection, pageField } from '../fields/connection.ts';
import { defineStatement } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, type StatedWhere, withEntities } from '../where.ts';

/** Adds the evidence for motives, as lists on both sides. */
export const addEvidence = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'Evidence', 'That something is evidence for a motive.');
  builder.objectFields('Evidence', (t) => ({
    motive: t.field({
      type: 'Motive',
      description: 'The motive.',
      resolve: (row, _args, context) => load(context, 'Motive', row.motive),
    }),
    what: t.field({
      type: 'Labeled',
      description: 'The evidence: an event, an issue, a stance, a relation, a forecast or a finding.',
      resolve: (row, _args, context) => loadNode(context, row.node),
    }),
    evidenceRole: t.expose('role', {
      type: defineEnum(builder, 'EvidenceRole', 'The role of a piece of evidence for a motive.', EVIDENCE_ROLE),
      description: 'Its role for the motive.',
    }),
    date: t.expose('date', {
      type: 'FuzzyDate',
      nullable: true,
      description: 'The date of an event, according to the brief; null if it gives none, and for others.',
    }),
    modality: t.expose('modality', {
      type: values.Modality,
      nullable: true,
      description:
        'Whether an event happened, is planned, expected, hoped for, hypothetical or denied, according to the brief; null if it does not mention the event, and for others.',
    }),
  }));
  const connection = defineRowConnection(builder, 'Evidence', 'A page of the evidence for motives.');
  const where = { type: values.StatedWhere, description: 'All conditions have to be met.' };
  builder.objectFields('Motive', (t) => ({
    evidence: pageField(t, connection, {
      description:
        'The evidence that the brief gives for it: events in order of the date that the brief gives, then issues, stances, relations, forecasts and findings.',
      collection: 'Evidence',
      order: 'NODE',
      args: { where: t.arg(where) },
      of: (motive) => motive.slug,
      where: (motive, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Evidence'>([
          [{ term: 'motive', any: [motive.slug] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row) => row,
    }),
  }));
  builder.objectFields('Event', (t) => ({
    evidenceFor: pageField(t, connection, {
      description: 'The motives that it is evidence for.',
      collection: 'Evidence',
      order: 'MOTIVE',
      args: { where: t.arg(where) },
      of: (event) => event.slug,
      where: (event, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Evidence'>([
          [{ term: 'node', any: [`Event:${event.slug}`] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row) => row,
    }),
  }));
};
