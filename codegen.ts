import type { CodegenConfig } from '@graphql-codegen/cli';

const plugins = ['typescript-operations', 'typed-document-node'];
const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  skipTypename: true,
  scalars: { Date: 'string', PartialDate: 'string' },
};

/** Typed documents. They are checked in, so that neither the build nor `npm test` needs another step first. */
const codegen: CodegenConfig = {
  schema: 'schema/graph.graphql',
  generates: {
    // The example operations, as the package exports them.
    'src/operations/generated/operations.ts': { documents: 'src/operations/*.graphql', plugins, config },
    // What the explorer's views ask.
    'src/views/generated/views.ts': { documents: 'src/views/*.graphql', plugins, config },
    'tests/generated/operations.ts': { documents: 'tests/graph/*.graphql', plugins, config },
  },
};

export default codegen;
