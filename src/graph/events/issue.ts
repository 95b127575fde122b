import { defineEntity } from '../entity.ts';
import { defineList, listField } from '../list.ts';
import { loadIfAny } from '../load.ts';
import { lookUpField } from '../look-up.ts';
import type { EntityGraph } from '../parts.ts';
import { allConditions, oneOfValues, underEntity } from '../where.ts';

export const issue: EntityGraph = {
  domain: 'events',

  define({ builder }) {
    defineEntity(builder, 'Issue', {
      description: 'A matter that actors are at odds over.',
      id: (row) => row.slug,
    });
  },

  extend(parts) {
    const { builder } = parts;
    const issues = defineList(parts, {
      name: 'Issue',
      description: 'A page of issues.',
      where: builder.inputType('IssueWhere', {
        description: 'Which issues.',
        fields: (t) => ({
          brief: t.string({ description: 'Spoken of by the brief with this slug.' }),
          partOf: t.string({ description: 'A part of the issue with this slug.' }),
          curatorRef: t.string({ description: "With this number in the curator's inventory." }),
        }),
      }),
      orders: { TITLE: 'By title.' },
      defaultOrder: 'TITLE',
      conditions: ({ brief, partOf, curatorRef }, context) =>
        allConditions([
          underEntity(context, 'brief', 'Brief', brief),
          underEntity(context, 'partOf', 'Issue', partOf),
          oneOfValues('curatorRef', curatorRef),
        ]),
    });
    builder.objectFields('Issue', (t) => ({
      slug: t.exposeString('slug', { description: 'Its readable id.' }),
      curatorRef: t.exposeString('curatorRef', {
        nullable: true,
        description: "Its number in the curator's inventory, such as I2.",
      }),
      title: t.exposeString('title', { description: 'A short title in our own words.' }),
      partOf: t.field({
        type: 'Issue',
        nullable: true,
        description: 'The wider issue it is a part of.',
        resolve: (row, _args, context) => loadIfAny(context, 'Issue', row.partOf),
      }),
      parts: listField(t, issues, {
        description: 'The issues that are a part of it.',
        of: (row) => [{ term: 'partOf', any: [row.slug] }],
      }),
    }));
    builder.queryFields((t) => ({
      issue: lookUpField(t, 'Issue', 'The issue with this slug; null where there is none.'),
      issues: listField(t, issues, { description: 'All issues.', nullable: true }),
    }));
  },
};
