import { GREATEST_LENGTH } from '../../model/greatest-lengths.ts';
import { FINDING_SUBJECT_TYPES } from '../../model/node-types.ts';
import { actorId } from '../../model/rows/actor-rows.ts';
import { SUPPORT } from '../../model/vocabulary/claims.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { quantitiesField, quantityConditions, quantityWhereFields } from '../fields/quantities.ts';
import { loadNodes } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, matchingActors, oneOfValues, withNodes } from '../where.ts';
import { claimConditions, claimWhereFields, WITHOUT_VIEW } from './claim.ts';

export const addFinding = (tools: SchemaTools): void => {
  const { builder, values } = tools;
  defineEntity(builder, 'Finding', {
    description: 'A fact or a result that a brief reports, with what supports it.',
    interfaces: ['Claim'],
  });
  const Support = defineEnum(builder, 'Support', 'What supports a finding, according to the text.', SUPPORT);
  const findings = defineList(tools, {
    name: 'Finding',
    description: 'A page of findings.',
    where: builder.inputType('FindingWhere', {
      description: 'Filters for findings.',
      fields: (t) => ({
        supports: t.field({ type: [Support], description: 'Supported in one of these ways.' }),
        about: t.idList({ description: 'About any of these.' }),
        involving: t.field({ type: values.ActorMatch, description: 'That name these actors in any field.' }),
        ...quantityWhereFields(t, tools),
        ...claimWhereFields(t, tools),
      }),
    }),
    orders: { TEXT: 'By date of publication, then by the first passage cited.' },
    defaultOrder: 'TEXT',
    conditions: (where, context) =>
      allConditions([
        oneOfValues('support', where.supports),
        withNodes(context, 'about', FINDING_SUBJECT_TYPES, where.about),
        matchingActors(context, 'actor', where.involving),
        quantityConditions<'Finding'>(where),
        ...claimConditions<'Finding'>(where, context),
      ]),
  });
  builder.objectFields('Finding', (t) => ({
    about: t.field({
      type: ['Labeled'],
      listSize: { assumedSize: GREATEST_LENGTH.subjects },
      description: 'What it is about: actors, events, issues and instruments.',
      resolve: (row, _args, context) => loadNodes(context, row.about),
    }),
    summary: t.exposeString('summary', { description: `The fact or the result, in our own words. ${WITHOUT_VIEW}` }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'What those who answered or voted were asked, in our own words; null without a poll or a vote.',
    }),
    support: t.expose('support', { type: Support, description: 'What supports it, according to the text.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'The source that the text names for it, in its words; null if it names none.',
    }),
    quantities: quantitiesField(t, values, (row) => row.quantities),
  }));
  builder.queryFields((t) => ({
    finding: lookUpField(t, 'Finding'),
    findings: listField(t, findings, { description: 'All findings.', nullable: true }),
  }));
  builder.objectFields('Brief', (t) => ({
    findings: listField(t, findings, {
      description: 'The facts and results that it reports.',
      of: (brief) => [{ term: 'brief', any: [brief.slug] }],
    }),
  }));
  builder.interfaceFields('Actor', (t) => ({
    findings: listField(t, findings, {
      description: 'The findings about it.',
      of: (actor) => [{ term: 'about', any: [`${actor.__typename}:${actorId(actor)}`] }],
    }),
  }));
  for (const type of ['Event', 'Issue', 'Instrument'] as const)
    builder.objectFields(type as 'Event', (t) => ({
      findings: listField(t, findings, {
        description: 'The findings about it.',
        of: ({ slug }) => [{ term: 'about', any: [`${type}:${slug}`] }],
      }),
    }));
};
