import { ORGANIZATION_KIND } from '../../model/vocabulary/actors.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { allConditions, oneOfValues, withEntities } from '../where.ts';

export const addOrganization = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Organization', {
    description: 'An organization, a government, or a unit of one.',
    interfaces: ['Actor'],
  });
  const Kind = defineEnum(builder, 'OrganizationKind', 'The kind of organization.', ORGANIZATION_KIND);
  const organizations = defineList(tools, {
    name: 'Organization',
    description: 'A page of organizations.',
    where: builder.inputType('OrganizationWhere', {
      description: 'Filters for organizations.',
      fields: (t) => ({
        kinds: t.field({ type: [Kind], description: 'Of one of these kinds.' }),
        countries: t.idList({ description: 'Of any of these countries.' }),
        partOf: t.idList({ description: 'A part of any of these organizations.' }),
        briefs: t.idList({ description: 'Named by any of these briefs.' }),
      }),
    }),
    orders: { NAME: 'By English name.' },
    defaultOrder: 'NAME',
    conditions: ({ kinds, countries, partOf, briefs }, context) =>
      allConditions([
        oneOfValues('kind', kinds),
        withEntities(context, 'country', ['Country'], countries),
        withEntities(context, 'partOf', ['Organization'], partOf),
        withEntities(context, 'brief', ['Brief'], briefs),
      ]),
  });
  builder.objectFields('Organization', (t) => ({
    organizationKind: t.expose('kind', { type: Kind, description: 'The kind of organization.' }),
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
    organization: lookUpField(t, 'Organization'),
    organizations: listField(t, organizations, { description: 'All organizations.', nullable: true }),
  }));
};
