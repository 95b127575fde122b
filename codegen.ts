import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the operations that the tests run. They are checked in, so that `npm test` needs no other step first. */
const config: CodegenConfig = {
  schema: 'schema/graph.graphql',
  documents: ['src/operations/*.graphql', 'tests/graph/*.graphql'],
  generates: {
    'tests/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        skipTypename: true,
        scalars: { Date: 'string', PartialDate: 'string' },
      },
    },
  },
};

export default config;
