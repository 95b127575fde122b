import type { RowOf } from '../../model/collections.ts';
import { findCountry } from '../../model/countries/country.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import type { Reference } from '../federation-entities.ts';
import { defineEntity } from '../fields/entity.ts';
import { defineList, listField } from '../fields/list.ts';
import { lookUpField } from '../fields/look-up.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { allConditions, oneOfValues, withEntities } from '../where.ts';

const findByCode = (context: GraphContext, code: string): MaybePromise<RowOf<'Country'> | null> =>
  context.find('Country', findCountry(code)?.alpha2 ?? code);

const findByKey = ({ code, alpha3 }: Reference, context: GraphContext) => findByCode(context, String(code ?? alpha3));

export const addCountry = (tools: SchemaTools): void => {
  const { builder } = tools;
  defineEntity(builder, 'Country', {
    description: 'A country or territory of ISO 3166-1.',
    interfaces: ['Actor'],
    moreKeys: { names: ['code', 'alpha3'], find: findByKey },
  });
  builder.objectFields('Country', (t) => ({
    code: t.exposeString('code', { description: 'The ISO 3166-1 alpha-2 code, such as KR.' }),
    alpha3: t.exposeString('alpha3', { description: 'The ISO 3166-1 alpha-3 code, such as KOR.' }),
  }));
  const countries = defineList(tools, {
    name: 'Country',
    description: 'A page of countries.',
    where: builder.inputType('CountryWhere', {
      description: 'Filters for countries.',
      fields: (t) => ({
        briefs: t.idList({ description: 'Named by any of these briefs.' }),
        named: t.boolean({ description: 'Whether any brief names it.' }),
      }),
    }),
    orders: {
      CODE: 'By alpha-2 code.',
      NAME: 'By English name.',
    },
    defaultOrder: 'CODE',
    conditions: ({ briefs, named }, context) =>
      allConditions([withEntities(context, 'brief', ['Brief'], briefs), oneOfValues('named', named)]),
  });
  builder.queryFields((t) => ({
    country: lookUpField(t, 'Country'),
    countries: listField(t, countries, { description: 'All countries of ISO 3166-1.', nullable: true }),
  }));
};
