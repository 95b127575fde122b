import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import { loadIfAny } from '../reading/load.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, withEntities } from '../where.ts';

export const addPerson = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Person', {
    description: 'A person. Briefs state their role and their actions, each as of its date.',
    interfaces: ['Actor'],
  });
  const people = defineList(tools, {
    name: 'Person',
    description: 'A page of people.',
    where: builder.inputType('PersonWhere', {
      description: 'Filters for people.',
      fields: (t) => ({
        countries: t.idList({ description: 'Of any of these countries.' }),
        briefs: t.idList({ description: 'Named by any of these briefs.' }),
      }),
    }),
    orders: { NAME: 'By English name.' },
    defaultOrder: 'NAME',
    conditions: ({ countries, briefs }, context) =>
      allConditions([
        withEntities(context, 'country', ['Country'], countries),
        withEntities(context, 'brief', ['Brief'], briefs),
      ]),
  });
  builder.objectFields('Person', (t) => ({
    familyName: t.exposeString('familyName', {
      nullable: true,
      description: 'The family name, as it is in the English name; null if that is not known.',
    }),
    country: t.field({
      type: 'Country',
      nullable: true,
      description: 'The country they act for or come from.',
      resolve: (row, _args, context) => loadIfAny(context, 'Country', row.country),
    }),
  }));
  builder.queryFields((t) => ({
    person: lookUpField(t, 'Person'),
    people: listField(t, people, { description: 'All people.', nullable: true }),
  }));
};
