import { actorId } from '../../model/rows/actor-rows.ts';
import { TREND } from '../../model/vocabulary.ts';
import { defineEntity } from '../entity.ts';
import { defineList, listField } from '../list.ts';
import { loadNode, loadNodes } from '../load.ts';
import { lookUpField } from '../look-up.ts';
import type { EntityGraph } from '../parts.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues } from '../where.ts';
import { claimConditions, claimWhereFields } from './claim.ts';

export const relation: EntityGraph = {
  domain: 'analysis',

  define({ builder }) {
    defineEntity(builder, 'Relation', {
      description: 'How two or more actors stand to each other and where it is going, as a brief tells it.',
      interfaces: ['Claim'],
      id: (row) => row.slug,
    });
  },

  extend(parts) {
    const { builder, values } = parts;
    const TrendEnum = defineEnum(builder, 'Trend', 'Where a relation is going.', TREND);
    const relations = defineList(parts, {
      name: 'Relation',
      description: 'A page of relations.',
      where: builder.inputType('RelationWhere', {
        description: 'Which relations.',
        fields: (t) => ({
          between: t.field({ type: values.ActorMatch, description: 'Between these actors, perhaps with others.' }),
          trend: t.field({ type: [TrendEnum], description: 'Going one of these ways.' }),
          ...claimWhereFields(t, parts),
        }),
      }),
      orders: {
        TEXT: 'By day of publication, then the place first cited in the text.',
      },
      defaultOrder: 'TEXT',
      conditions: (where, context) =>
        allConditions([
          matchingActors(context, 'between', where.between),
          oneOfValues('trend', where.trend),
          ...claimConditions<'Relation'>(where, context),
        ]),
    });
    builder.objectFields('Relation', (t) => ({
      between: t.field({
        type: ['Actor'],
        description: 'The actors it holds between.',
        resolve: (row, _args, context) => loadNodes(context, row.between),
      }),
      drivenBy: t.field({
        type: 'Actor',
        nullable: true,
        description: 'The actor that moves it, where the text names one.',
        resolve: (row, _args, context) => (row.drivenBy ? loadNode(context, row.drivenBy) : null),
      }),
      trend: t.expose('trend', { type: TrendEnum, description: 'Where it is going.' }),
      summary: t.exposeString('summary', { description: 'The relation, in our own words.' }),
    }));
    builder.queryFields((t) => ({
      relation: lookUpField(t, 'Relation', 'The relation with this slug; null where there is none.'),
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
        description: 'The relations it speaks of.',
        of: (brief) => [{ term: 'brief', any: [brief.slug] }],
      }),
    }));
  },
};
