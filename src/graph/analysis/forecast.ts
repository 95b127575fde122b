import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { FORECAST_TYPE } from '../../model/vocabulary/claims.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { quantitiesField, quantityConditions, quantityWhereFields } from '../fields/quantities.ts';
import { loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues } from '../where.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';
import { outcomeConditions, outcomeWhereFields } from './outcome-filters.ts';

export const addForecast = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Forecast', {
    description: 'What may happen, according to a brief: a forecast, a risk or a condition.',
    interfaces: ['Claim'],
  });
  const Type = defineEnum(builder, 'ForecastType', 'The type of a forecast.', FORECAST_TYPE);
  const forecasts = defineList(tools, {
    name: 'Forecast',
    description: 'A page of forecasts.',
    where: builder.inputType('ForecastWhere', {
      description: 'Filters for forecasts, risks and conditions.',
      fields: (t) => ({
        types: t.field({ type: [Type], description: 'Of one of these types.' }),
        involving: t.field({ type: values.ActorMatch, description: 'That name these actors in any field.' }),
        ...outcomeWhereFields(t, tools),
        ...quantityWhereFields(t, tools),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: {
      TEXT: 'By date of publication, then by the first passage cited.',
    },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('type', where.types),
        matchingActors(context, 'actor', where.involving),
        outcomeConditions<'Forecast'>(where),
        quantityConditions<'Forecast'>(where),
        ...claimConditions<'Forecast'>(where, context),
      ]),
  });
  builder.objectFields('Forecast', (t) => ({
    type: t.expose('type', { type: Type, description: 'Whether it is a forecast, a risk or a condition.' }),
    actors: t.field({
      type: ['Actor'],
      listSize: { assumedSize: GREATEST_LENGTH.actors },
      description: 'The actors that it concerns; may be empty.',
      resolve: (row, _args, context) => loadNodes(context, row.actors),
    }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: 'What must happen first, in our own words.',
    }),
    summary: t.exposeString('summary', { description: `What may happen, in our own words. ${WITHOUT_VIEW}` }),
    quantities: quantitiesField(t, values, (row) => row.quantities),
  }));
  builder.queryFields((t) => ({
    forecast: lookUpField(t, 'Forecast'),
    forecasts: listField(t, forecasts, { description: 'All forecasts, risks and conditions.', nullable: true }),
  }));
  builder.objectFields('Brief', (t) => ({
    forecasts: listField(t, forecasts, {
      description: 'The forecasts, risks and conditions that it states.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
};
