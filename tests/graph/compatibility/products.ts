import { DirectiveLocation, GraphQLDirective, type GraphQLSchema } from 'graphql';
import { createBuilder } from '../../../src/graph/builder.ts';
import { replaceFederationResolvers } from '../../../src/graph/federation-entities.ts';

/**
 * The subgraph that Apollo's compatibility tests ask for, made with our builder and our resolver of `_entities`. Its rows
 * have no `__typename`.
 */

interface Product {
  id: string;
  sku: string;
  package: string;
  variation: { id: string };
}

const USER = { email: 'support@apollographql.com', totalProductsCreated: 1337 };
const DEPRECATED = Object.freeze({
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
});
const RESEARCH = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];
const PRODUCTS: Product[] = [
  { id: 'apollo-federation', sku: 'federation', package: '@apollo/federation', variation: { id: 'OSS' } },
  { id: 'apollo-studio', sku: 'studio', package: '', variation: { id: 'platform' } },
];

export const buildProducts = (): GraphQLSchema => {
  const builder = createBuilder();
  const optional = { nullable: true } as const;

  const user = builder
    .externalRef(
      'User',
      builder.selection<{ email: string }>('email'),
      (reference) => reference as typeof USER & { yearsOfEmployment: number },
    )
    .implement({
      externalFields: (t) => ({
        email: t.id(),
        totalProductsCreated: t.int(optional),
        yearsOfEmployment: t.int(),
      }),
      fields: (t) => ({
        name: t.string({ ...optional, override: { from: 'users' }, resolve: () => 'Jane Smith' }),
        averageProductsCreatedPerYear: t.int({
          ...optional,
          requires: builder.selection<{ totalProductsCreated: number; yearsOfEmployment: number }>(
            'totalProductsCreated yearsOfEmployment',
          ),
          resolve: ({ totalProductsCreated, yearsOfEmployment }) =>
            Math.round(totalProductsCreated / yearsOfEmployment),
        }),
      }),
    });

  const deprecated = builder.objectRef<typeof DEPRECATED>('DeprecatedProduct').implement({
    fields: (t) => ({
      sku: t.exposeString('sku'),
      package: t.exposeString('package'),
      reason: t.exposeString('reason', optional),
      createdBy: t.field({ ...optional, type: user, resolve: () => USER as never }),
    }),
  });
  builder.asEntity(deprecated, {
    key: builder.selection<{ sku: string; package: string }>('sku package'),
    resolveReference: (key) => (key.sku === DEPRECATED.sku && key.package === DEPRECATED.package ? DEPRECATED : null),
  });

  const study = builder.objectRef<(typeof RESEARCH)[number]['study']>('CaseStudy').implement({
    fields: (t) => ({
      caseNumber: t.exposeID('caseNumber'),
      description: t.exposeString('description', optional),
    }),
  });
  const research = builder.objectRef<(typeof RESEARCH)[number]>('ProductResearch').implement({
    fields: (t) => ({ study: t.expose('study', { type: study }), outcome: t.exposeString('outcome', optional) }),
  });
  builder.asEntity(research, {
    key: builder.selection<{ study: { caseNumber: string } }>('study { caseNumber }'),
    resolveReference: async (key) => RESEARCH.find((row) => row.study.caseNumber === key.study.caseNumber),
  });

  const variation = builder.objectRef<{ id: string }>('ProductVariation').implement({
    fields: (t) => ({ id: t.exposeID('id') }),
  });
  const dimension = builder.objectRef<{ size: string; weight: number; unit: string }>('ProductDimension').implement({
    shareable: true,
    fields: (t) => ({
      size: t.exposeString('size', optional),
      weight: t.exposeFloat('weight', optional),
      unit: t.exposeString('unit', { ...optional, inaccessible: true }),
    }),
  });
  const product = builder.objectRef<Product>('Product').implement({
    directives: { custom: {} } as never,
    fields: (t) => ({
      id: t.exposeID('id'),
      sku: t.exposeString('sku', optional),
      package: t.exposeString('package', optional),
      variation: t.expose('variation', { ...optional, type: variation }),
      dimensions: t.field({ ...optional, type: dimension, resolve: () => ({ size: 'small', weight: 1, unit: 'kg' }) }),
      createdBy: t.field({
        ...optional,
        type: user.provides<{ totalProductsCreated: number }>('totalProductsCreated'),
        resolve: () => USER as never,
      }),
      notes: t.string({ ...optional, tag: 'internal', resolve: () => 'A note.' }),
      research: t.field({ type: [research], resolve: () => RESEARCH }),
    }),
  });
  builder.asEntity(product, {
    key: [
      builder.selection<{ id: string }>('id'),
      builder.selection<{ sku: string; package: string }>('sku package'),
      builder.selection<{ sku: string; variation: { id: string } }>('sku variation { id }'),
    ],
    resolveReference: (key) =>
      PRODUCTS.find((row) => {
        if ('id' in key) return row.id === key.id;
        if ('variation' in key) return row.sku === key.sku && row.variation.id === key.variation.id;
        return row.sku === key.sku && row.package === key.package;
      }),
  });

  const inventory = builder.objectRef<{ id: string }>('Inventory').implement({
    fields: (t) => ({
      id: t.exposeID('id'),
      deprecatedProducts: t.field({ type: [deprecated], resolve: () => [DEPRECATED] }),
    }),
  });
  builder.asEntity(inventory, {
    key: builder.selection<{ id: string }>('id'),
    interfaceObject: true,
    resolveReference: ({ id }) => ({ id }),
  });

  builder.queryType({
    fields: (t) => ({
      product: t.field({
        ...optional,
        type: product,
        args: { id: t.arg.id({ required: true }) },
        resolve: (_root, { id }) => PRODUCTS.find((row) => row.id === id),
      }),
      deprecatedProduct: t.field({
        ...optional,
        type: deprecated,
        deprecationReason: 'Use product query instead',
        args: { sku: t.arg.string({ required: true }), package: t.arg.string({ required: true }) },
        resolve: () => DEPRECATED,
      }),
    }),
  });
  return replaceFederationResolvers(
    builder.toSubGraphSchema({
      linkUrl: 'https://specs.apollo.dev/federation/v2.3',
      composeDirectives: ['@custom'],
      directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
      extensions: {
        directives: [
          { name: 'link', args: { url: 'https://myspecs.dev/myCustomDirective/v1.0', import: ['@custom'] } },
        ],
      },
    }),
  );
};
