import { ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, inCountry, oneOfValues, withEntity } from '../where.ts';

export const addOrganization = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Organization', {
    description: 'An organization, a government, or a unit of one.',
    interfaces: ['Actor'],
    id: (row) => row.slug,
  });
  const Kind = defineEnum(builder, 'OrganizationKind', 'The kind of organization.', ORGANIZATION_KIND);
  const organizations = defineList(tools, {
    name: 'Organization',
    description: 'A page of organizations.',
    where: builder.inputType('OrganizationWhere', {
      description: 'Filters for organizations.',
      fields: (t) => ({
        kind: t.field({ type: [Kind], description: 'Of one of these kinds.' }),
        country: t.string({ description: 'Of the country with this code.' }),
        partOf: t.string({ description: 'A part of the organization with this slug.' }),
        brief: t.string({ description: 'Named by the brief with this slug.' }),
      }),
    }),
    orders: { NAME: 'By English name.' },
    defaultOrder: 'NAME',
    conditions: ({ kind, country, partOf, brief }, context) =>
      allConditions([
        oneOfValues('kind', kind),
        inCountry('country', country),
        withEntity(context, 'partOf', 'Organization', partOf),
        withEntity(context, 'brief', 'Brief', brief),
      ]),
  });
  builder.objectFields('Organization', (t) => ({
    kind: t.expose('kind', { type: Kind, description: 'The kind of organization.' }),
    country: t.field({
      type: 'Country',
      nullable: true,
      description: 'The country it belongs to; null if it belongs to none or to several.',
      resolve: (row, _args, context) => loadIfAny(context, 'Country', row.country),
    }),
    partOf: t.field({
      type: 'Organization',
      nullable: true,
      description: 'The organization that it is a part of.',
      resolve: (row, _args, context) => loadIfAny(context, 'Organization', row.partOf),
    }),
    parts: listField(t, organizations, {
      description: 'The organizations that are parts of it.',
      of: (row) => [{ term: 'partOf', any: [row.slug] }],
    }),
  }));
  builder.queryFields((t) => ({
    organization: lookUpField(t, 'Organization', 'The organization with this slug; null if there is none.'),
    organizations: listField(t, organizations, { description: 'All organizations.', nullable: true }),
  }));
};
