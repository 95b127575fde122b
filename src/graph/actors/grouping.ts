import { GROUPING_KIND } from '../../model/vocabulary/actors.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, oneOfValues, withEntities } from '../where.ts';

export const addGrouping = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Grouping', {
    description: 'Several actors named as one: a forum, a coalition, a public.',
    interfaces: ['Actor'],
  });
  const Kind = defineEnum(builder, 'GroupingKind', 'What a grouping is based on.', GROUPING_KIND);
  const groupings = defineList(tools, {
    name: 'Grouping',
    description: 'A page of groupings.',
    where: builder.inputType('GroupingWhere', {
      description: 'Filters for groupings.',
      fields: (t) => ({
        kinds: t.field({ type: [Kind], description: 'Of one of these kinds.' }),
        countries: t.idList({ description: 'Of any of these countries.' }),
        briefs: t.idList({ description: 'Named by any of these briefs.' }),
      }),
    }),
    orders: { NAME: 'By English name.' },
    defaultOrder: 'NAME',
    conditions: ({ kinds, countries, briefs }, context) =>
      allConditions([
        oneOfValues('kind', kinds),
        withEntities(context, 'country', ['Country'], countries),
        withEntities(context, 'brief', ['Brief'], briefs),
      ]),
  });
  builder.objectFields('Grouping', (t) => ({
    groupingKind: t.expose('kind', { type: Kind, description: 'What it is based on.' }),
    country: t.field({
      type: 'Country',
      nullable: true,
      description: 'The country it belongs to, if it is the public of a country or a part of it.',
      resolve: (row, _args, context) => loadIfAny(context, 'Country', row.country),
    }),
  }));
  builder.queryFields((t) => ({
    grouping: lookUpField(t, 'Grouping'),
    groupings: listField(t, groupings, { description: 'All groupings.', nullable: true }),
  }));
};
