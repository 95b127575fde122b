import type { RowOf } from '../../model/collections.ts';
import { ANSWERED_TYPES, type AnsweredType } from '../../model/node-types.ts';
import { defineConnection, pageField } from '../fields/connection.ts';
import { edgeStatementFields } from '../fields/statement.ts';
import { load, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, type StatedWhere, withEntities } from '../where.ts';

type Answer = RowOf<'Answer'>;

/** Adds what recommendations respond to, as connections on both sides. */
export const addAnswers = ({ builder, values }: SchemaTools): void => {
  const Node = builder.unionType('RecommendationAnswersNode', {
    description: 'What a recommendation can respond to.',
    types: [...ANSWERED_TYPES],
    resolveType: (row) => row.__typename,
  });
  const ofRecommendation = defineConnection<Answer, RowOf<AnsweredType>>(builder, {
    type: Node,
    name: 'RecommendationAnswers',
    description: 'A page of what a recommendation responds to.',
    edge: {
      description: 'Something that a recommendation responds to.',
      fields: (edge) => edgeStatementFields(edge, values),
    },
  });
  builder.objectFields('Recommendation', (t) => ({
    answers: pageField(t, ofRecommendation, {
      description: 'What it responds to.',
      collection: 'Answer',
      order: 'NODE',
      of: (recommendation) => recommendation.slug,
      where: (recommendation) => [{ term: 'recommendation', any: [recommendation.slug] }],
      node: (row, context) => loadNode(context, row.node),
    }),
  }));

  const ofMotive = defineConnection<Answer, RowOf<'Recommendation'>>(builder, {
    type: 'Recommendation',
    name: 'MotiveAnsweredBy',
    description: 'A page of the recommendations that respond to a motive.',
    edge: {
      description: 'A recommendation that responds to a motive.',
      fields: (edge) => edgeStatementFields(edge, values),
    },
  });
  builder.objectFields('Motive', (t) => ({
    answeredBy: pageField(t, ofMotive, {
      description: 'The recommendations that respond to it.',
      collection: 'Answer',
      order: 'RECOMMENDATION',
      args: { where: t.arg({ type: values.StatedWhere, description: 'Only what meets these conditions.' }) },
      of: (motive) => motive.slug,
      where: (motive, { where }: { where?: StatedWhere | null }, context) =>
        allConditions<'Answer'>([
          [{ term: 'node', any: [`Motive:${motive.slug}`] }],
          withEntities(context, 'brief', ['Brief'], where?.briefs),
        ]),
      node: (row, context) => load(context, 'Recommendation', row.recommendation),
    }),
  }));
};
