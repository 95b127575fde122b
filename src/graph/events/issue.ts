import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { sourceFilters } from '../fields/source-filters.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, withEntities } from '../where.ts';

export const addIssue = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Issue', {
    description: 'A matter on which actors disagree, or that they want to be dealt with.',
  });
  const issues = defineList(tools, {
    name: 'Issue',
    description: 'A page of issues.',
    where: builder.inputType('IssueWhere', {
      description: 'Filters for issues.',
      fields: (t) => ({
        ...sourceFilters(t, 'Discussed by'),
        catalogs: t.idList({
          description: 'In the register of any of these catalogs, or discussed by a brief in it.',
        }),
        partOf: t.idList({ description: 'A part of any of these issues.' }),
      }),
    }),
    orders: { TITLE: 'By title.' },
    defaultOrder: 'TITLE',
    conditions: ({ partOf, ...source }, context) =>
      allConditions([...ofSource<'Issue'>(context, source), withEntities(context, 'partOf', ['Issue'], partOf)]),
  });
  builder.objectFields('Issue', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    title: t.exposeString('title', { description: 'A short title in our own words.' }),
    partOf: t.field({
      type: 'Issue',
      nullable: true,
      description: 'The wider issue that it is a part of.',
      resolve: (row, _args, context) => loadIfAny(context, 'Issue', row.partOf),
    }),
    parts: listField(t, issues, {
      description: 'The issues that are parts of it.',
      of: (row) => [{ term: 'partOf', any: [row.slug] }],
    }),
  }));
  builder.queryFields((t) => ({
    issue: lookUpField(t, 'Issue'),
    issues: listField(t, issues, { description: 'All issues.', nullable: true }),
  }));
};
