import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { TREND } from '../../model/vocabulary/claims.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadNode, loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues } from '../where.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';

export const addRelation = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Relation', {
    description: 'How two or more actors relate to each other, and how that develops, according to a brief.',
    interfaces: ['Claim'],
  });
  const TrendEnum = defineEnum(builder, 'Trend', 'How a relation develops.', TREND);
  const relations = defineList(tools, {
    name: 'Relation',
    description: 'A page of relations.',
    where: builder.inputType('RelationWhere', {
      description: 'Filters for relations.',
      fields: (t) => ({
        between: t.field({ type: values.ActorMatch, description: 'Between these actors, and possibly others.' }),
        trends: t.field({ type: [TrendEnum], description: 'With one of these trends.' }),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: {
      TEXT: 'By date of publication, then by the first passage cited.',
    },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        matchingActors(context, 'between', where.between),
        oneOfValues('trend', where.trends),
        ...claimConditions<'Relation'>(where, context),
      ]),
  });
  builder.objectFields('Relation', (t) => ({
    between: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description: 'The actors that it connects.',
      resolve: (row, _args, context) => loadNodes(context, row.between),
    }),
    drivenBy: t.field({
      type: 'Actor',
      nullable: true,
      description: 'The actor that drives it, if the text names one.',
      resolve: (row, _args, context) => (row.drivenBy ? loadNode(context, row.drivenBy) : null),
    }),
    trend: t.expose('trend', { type: TrendEnum, description: 'How it develops.' }),
    summary: t.exposeString('summary', { description: `The relation, in our own words. ${WITHOUT_VIEW}` }),
  }));
  builder.queryFields((t) => ({
    relation: lookUpField(t, 'Relation'),
    relations: listField(t, relations, { description: 'All relations.', nullable: true }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    relations: listField(t, relations, {
      description: 'Its relations to others.',
      of: (actor) => [{ term: 'between', any: [actorId(actor)] }],
    }),
  }));
  builder.objectFields('Brief', (t) => ({
    relations: listField(t, relations, {
      description: 'The relations that it states.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
};
