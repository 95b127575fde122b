import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { otherIdsField } from '../fields/other-ids.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, ofSource, oneOfValues, withEntity } from '../where.ts';

export const addIssue = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Issue', {
    description: 'A matter on which actors disagree, or that they want to be dealt with.',
    id: (row) => row.slug,
  });
  const issues = defineList(tools, {
    name: 'Issue',
    description: 'A page of issues.',
    where: builder.inputType('IssueWhere', {
      description: 'Filters for issues.',
      fields: (t) => ({
        brief: t.string({ description: 'Discussed by the brief with this slug.' }),
        publisher: t.string({ description: 'Discussed by a brief that the organization with this slug published.' }),
        author: t.string({
          description: 'Discussed by a brief that the person with this slug wrote, alone or with others.',
        }),
        catalog: t.string({
          description: 'In the register of the catalog with this key, or discussed by a brief in it.',
        }),
        partOf: t.string({ description: 'A part of the issue with this slug.' }),
        curatorRef: t.string({ description: "With this number in the curator's inventory." }),
      }),
    }),
    orders: { TITLE: 'By title.' },
    defaultOrder: 'TITLE',
    conditions: ({ partOf, curatorRef, ...source }, context) =>
      allConditions([
        ...ofSource<'Issue'>(context, source),
        withEntity(context, 'partOf', 'Issue', partOf),
        oneOfValues('curatorRef', curatorRef),
      ]),
  });
  builder.objectFields('Issue', (t) => ({
    slug: t.exposeString('slug', { description: 'Its readable id.' }),
    otherIds: otherIdsField(t),
    curatorRef: t.exposeString('curatorRef', {
      nullable: true,
      description: "Its number in the curator's inventory, such as I2.",
    }),
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
    issue: lookUpField(t, 'Issue', 'The issue with this slug; null if there is none.'),
    issues: listField(t, issues, { description: 'All issues.', nullable: true }),
  }));
};
