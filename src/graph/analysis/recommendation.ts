import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { ANSWERED_TYPES, SUBJECT_TYPES } from '../../model/node-types.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { STRENGTH } from '../../model/vocabulary/claims.ts';
import { defineEntity } from '../fields/entity.ts';
import { addFacets } from '../fields/facets.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { quantitiesField, quantityConditions, quantityWhereFields } from '../fields/quantities.ts';
import { loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues, withNodes } from '../where.ts';
import { addAnswers } from './answers.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';
import { outcomeConditions, outcomeWhereFields } from './outcome-filters.ts';

export const addRecommendation = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Recommendation', {
    description: 'What should be done, according to a brief.',
    interfaces: ['Claim'],
  });
  const recommendations = defineList(tools, {
    name: 'Recommendation',
    description: 'A page of recommendations.',
    where: builder.inputType('RecommendationWhere', {
      description: 'Filters for recommendations.',
      fields: (t) => ({
        addressees: t.field({ type: values.ActorMatch, description: 'Addressed to these actors.' }),
        explicit: t.boolean({ description: 'Whether the text phrases it as advice; both if not given.' }),
        answers: t.idList({ description: 'Responding to any of these.' }),
        ...outcomeWhereFields(t, tools),
        ...quantityWhereFields(t, tools),
        about: t.idList({ description: 'About any of these.' }),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: {
      TEXT: 'By date of publication, then by the first passage cited.',
    },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        matchingActors(context, 'addressee', where.addressees),
        oneOfValues('explicit', where.explicit),
        withNodes(context, 'answers', ANSWERED_TYPES, where.answers),
        outcomeConditions<'Recommendation'>(where),
        quantityConditions<'Recommendation'>(where),
        withNodes(context, 'about', SUBJECT_TYPES, where.about),
        ...claimConditions<'Recommendation'>(where, context),
      ]),
  });
  addFacets<'Recommendation'>(tools, recommendations.connection, {
    ADDRESSEE: { filter: 'addressees', term: 'addressee' },
    EXPLICIT: { filter: 'explicit', term: 'explicit' },
  });
  builder.objectFields('Recommendation', (t) => ({
    addressees: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description: 'Who is to act; empty if the text does not say who.',
      resolve: (row, _args, context) => loadNodes(context, row.addressees),
    }),
    action: t.exposeString('action', { description: `What should be done, in our own words. ${WITHOUT_VIEW}` }),
    about: t.field({
      type: ['Labeled'],
      listSize: { assumedSize: GREATEST_LENGTH.about },
      description: 'What it is about, such as the law that should be changed: instruments, issues, events and actors.',
      resolve: (row, _args, context) => loadNodes(context, row.about),
    }),
    condition: t.exposeString('condition', { nullable: true, description: 'When it applies, in our own words.' }),
    explicit: t.exposeBoolean('explicit', { description: 'Whether the text phrases it as advice.' }),
    strength: t.expose('strength', {
      type: defineEnum(builder, 'Strength', 'How strongly a recommendation is worded.', STRENGTH),
      description: 'How strongly it is worded.',
    }),
    quantities: quantitiesField(t, values, (row) => row.quantities),
  }));
  addAnswers(tools);
  builder.queryFields((t) => ({
    recommendation: lookUpField(t, 'Recommendation'),
    recommendations: listField(t, recommendations, { description: 'All recommendations.', nullable: true }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    recommendations: listField(t, recommendations, {
      description: 'The recommendations addressed to it.',
      of: (actor) => [{ term: 'addressee', any: [actorId(actor)] }],
    }),
  }));
  builder.objectFields('Issue', (t) => ({
    recommendations: listField(t, recommendations, {
      description: 'The recommendations that respond to it.',
      of: (issue) => [{ term: 'answers', any: [`Issue:${issue.slug}`] }],
    }),
  }));
  builder.objectFields('Instrument', (t) => ({
    recommendations: listField(t, recommendations, {
      description: 'The recommendations that are about it.',
      of: (instrument) => [{ term: 'about', any: [`Instrument:${instrument.slug}`] }],
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    recommendations: listField(t, recommendations, {
      description: 'What it recommends.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
};
