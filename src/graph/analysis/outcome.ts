import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { OUTCOME_SUBJECT_TYPES } from '../../model/node-types.ts';
import { CONFIDENCE } from '../../model/vocabulary/outcomes.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { citationsField, TEXT_DESCRIPTION } from '../fields/statement.ts';
import { load, loadIfAny, loadNode } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum, defineTypes } from '../values/enums.ts';
import { allConditions, dated, ofSource, oneOfValues, withEntities, withNodes } from '../where.ts';

/** Adds what came of forecasts, recommendations and events: the ledger. */
export const addOutcomes = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineOutcome(tools);
  const outcomes = defineOutcomeList(tools);
  builder.queryFields((t) => ({
    outcomes: listField(t, outcomes, {
      description: 'What came of forecasts, recommendations and events, in the order in which it was known.',
      nullable: true,
    }),
  }));
  addToClaim(tools, outcomes, 'Forecast');
  addToClaim(tools, outcomes, 'Recommendation');
  builder.objectFields('Event', (t) => ({
    outcomes: listField(t, outcomes, {
      description:
        'What came of it, if it was expected: what briefs state and what outside sources say, in the order in which it was known.',
      of: ({ slug }) => [{ term: 'of', any: [`Event:${slug}`] }],
    }),
  }));
};

const addToClaim = (
  { builder }: SchemaTools,
  outcomes: ReturnType<typeof defineOutcomeList>,
  type: 'Forecast' | 'Recommendation',
): void => {
  builder.objectFields(type as 'Forecast', (t) => ({
    outcome: t.field({
      type: 'Outcome',
      nullable: true,
      description:
        'The outcome that counts: the one known last; of one day, what outside sources say, then what a brief states with the best basis. Null if none is recorded.',
      resolve: ({ outcome }, _args, context) => loadIfAny(context, 'Outcome', outcome?.id ?? null),
    }),
    outcomes: listField(t, outcomes, {
      description:
        'What came of it: what briefs state and what outside sources say, in the order in which it was known.',
      of: ({ slug }) => [{ term: 'of', any: [`${type}:${slug}`] }],
    }),
  }));
};

const defineOutcome = ({ builder, values }: SchemaTools): void => {
  defineEntity(builder, 'Outcome', {
    description:
      'What came of a forecast, a recommendation or an event: what a brief states, with citations, or what outside sources say, with these. It says what happened, and not that anybody acted because of a brief.',
  });
  builder.objectFields('Outcome', (t) => ({
    of: t.field({
      type: 'Labeled',
      description: 'The forecast, the recommendation or the event.',
      resolve: (row, _args, context) => loadNode(context, row.of),
    }),
    text: t.string({ description: TEXT_DESCRIPTION, resolve: ({ summary }) => summary }),
    statedBy: t.field({
      type: 'Brief',
      nullable: true,
      description: 'The brief that states it; null if outside sources do.',
      resolve: (row, _args, context) => loadIfAny(context, 'Brief', row.statedBy),
    }),
    basis: t.expose('basis', {
      type: values.Basis,
      description: 'Whether a brief says so, or who concludes it; CORROBORATED for what outside sources say.',
    }),
    hedge: t.exposeString('hedge', { nullable: true, description: 'The word that softens it, such as "may".' }),
    status: t.expose('status', { type: values.OutcomeStatus, description: 'What came of it.' }),
    date: t.expose('date', {
      type: 'FuzzyDate',
      nullable: true,
      description: 'When it happened; null if not given.',
    }),
    asOf: t.expose('asOf', {
      type: 'FuzzyDate',
      description: 'When this was known: the day on which the curator looked, or the brief was published.',
    }),
    confidence: t.expose('confidence', {
      type: defineEnum(builder, 'Confidence', 'How sure the status of an outcome is.', CONFIDENCE),
      nullable: true,
      description: 'How sure the status is; null for what a brief states, which may have a hedge.',
    }),
    sources: t.field({
      type: [values.Source],
      listSize: { assumedSize: GREATEST_LENGTH.sources },
      description: 'The sources outside the briefs; empty for what a brief states.',
      resolve: (row) => [...row.sources],
    }),
    catalog: t.field({
      type: 'Catalog',
      description: 'The catalog that records it.',
      resolve: (row, _args, context) => load(context, 'Catalog', row.recordedIn),
    }),
    citations: citationsField(t, (row) => row.citations),
    note: t.exposeString('note', {
      nullable: true,
      description: "A curator's remark, such as what the sources do not show.",
    }),
  }));
};

const defineOutcomeList = (tools: SchemaTools) => {
  const { builder, values } = tools;
  const SubjectType = defineTypes(
    builder,
    'OutcomeSubjectType',
    'The types of what can have outcomes.',
    OUTCOME_SUBJECT_TYPES,
  );
  return defineList(tools, {
    name: 'Outcome',
    description: 'A page of outcomes.',
    where: builder.inputType('OutcomeWhere', {
      description:
        'Filters for outcomes. `ofBriefs` and the like are about what was foreseen or advised, `statedBy` about what came of it.',
      fields: (t) => ({
        statuses: t.field({ type: [values.OutcomeStatus], description: 'With one of these statuses.' }),
        of: t.idList({ description: 'Of any of these forecasts, recommendations and events.' }),
        types: t.field({
          type: [SubjectType],
          description: 'Of things of one of these types.',
        }),
        ofBriefs: t.idList({
          description: 'Of what any of these briefs foresees or advises, or the events it mentions.',
        }),
        ofPublishers: t.idList({ description: 'The same for all briefs of any of these organizations.' }),
        ofAuthors: t.idList({
          description: 'The same for all briefs that any of these people wrote, alone or with others.',
        }),
        ofCatalogs: t.idList({ description: 'The same for all briefs in any of these catalogs, and its events.' }),
        statedBy: t.idList({ description: 'Stated by any of these briefs.' }),
        bases: t.field({
          type: [values.Basis],
          description: 'With one of these bases; CORROBORATED for outside sources.',
        }),
        date: t.field({ type: values.DateWhere, description: 'That happened on a date that matches these windows.' }),
      }),
    }),
    orders: {
      DATE: 'By earliest day, then latest day, then as AS_OF; outcomes without a date last in either direction.',
      AS_OF: 'By the day as of which it was known; of one day, what outside sources say last.',
    },
    defaultOrder: 'AS_OF',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('status', where.statuses),
        withNodes(context, 'of', OUTCOME_SUBJECT_TYPES, where.of),
        oneOfValues('type', where.types),
        ...ofSource<'Outcome'>(context, {
          briefs: where.ofBriefs,
          publishers: where.ofPublishers,
          authors: where.ofAuthors,
          catalogs: where.ofCatalogs,
        }),
        withEntities(context, 'statedBy', ['Brief'], where.statedBy),
        oneOfValues('basis', where.bases),
        dated(where.date),
      ]),
  });
};
