import graphql from '@graphql-eslint/eslint-plugin';

// The public schema only: subgraphs and supergraph are made of it, and the sources are checked by Biome and the compiler.
export default [
  {
    files: ['schema/graph.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/graph.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // A connection has `nodes` beside `edges`, as on GitHub. The differences of an event are values, but may be many.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Value types are no nodes.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'PageInfo',
              'Citation',
              'FuzzyDate',
              'Place',
              'EventDifference',
              'Corroboration',
              'Quantity',
              'Source',
              'SourceDocument',
              'SummarizedText',
              'Section',
              'EventSet',
              'Term',
              'KeyPoint',
              'Affiliation',
              'MentionedIssue',
              'Dataset',
              'DatasetCounts',
              'ClaimTable',
              'ClaimTableCell',
              'ClaimGroup',
              'Catalog',
              'CatalogCounts',
              'Facet',
              'FacetValue',
              'SearchReading',
              'Change',
            ],
            suffixes: ['Connection', 'Edge'],
          },
        },
      ],
      // Two types of nodes have no field of one name with two enums, which could not be asked for in one list: `eventKind`, `linkKind`.
      '@graphql-eslint/no-typename-prefix': 'off',
      // The order of definitions is that of the domains, which tells more than the alphabet.
      '@graphql-eslint/alphabetize': 'off',
      // Deprecations carry their removal date in the reason.
      '@graphql-eslint/require-deprecation-date': 'off',
    },
  },
];
