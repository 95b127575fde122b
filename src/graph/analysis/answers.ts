import { defineRowConnection, pageField } from '../fields/connection.ts';
import { defineStatement } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, type StatedWhere, withEntities } from '../where.ts';

/** Adds what recommendations respond to, as lists on both sides. */
export const addAnswers = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineStatement(tools, 'Answer', 'That a recommendation responds to something.');
  builder.objectFields('Answer', (t) => ({
    recommendation: t.field({
      type: 'Recommendation',
      description: 'The recommendation.',
      resolve: (row, _args, context) => load(context, 'Recommendation', row.recommendation),
    }),
    to: t.field({
      type: 'Labeled',
      description: 'What it responds to: a motive, an issue, a forecast, a stance or a finding.',
      resolve: (row, _args, context) => loadNode(context, row.node),
    }),
  }));
  const connection = defineRowConnection(builder, 'Answer', 'A page of what recommendations respond to.');
  builder.objectFields('Recommendation', (t) => ({
    answers: pageField(t, connection, {
      description: 'What it responds to.',
      collection: 'Answer',
      order: 'NODE',
      of: (recommendation) => recommendation.slug,
      where: (recommendation) => [{ term: 'recommendation', any: [recommendation.slug] }],
      node: (row) => row,
    }),
  }));
  builder.objectFields('Motive', (t) => ({
    answeredBy: pageField(t, connection, {
      description: 'The recommendations that respond to it.',
      collection: 'Answer',
      order: 'RECOMMENDATION',
      args: { where: t.arg({ type: values.StatedWhere, description: 'All conditions have to be met.' }) },
      of: (motive) => motive.slug,
      where: (motive, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Answer'>([
          [{ term: 'node', any: [`Motive:${motive.slug}`] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row) => row,
    }),
  }));
};
