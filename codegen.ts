import type { CodegenConfig } from '@graphql-codegen/cli';
import { type GraphQLSchema, isEnumType } from 'graphql';

const plugins = ['typescript-operations', 'typed-document-node'];
const config = {
  useTypeImports: true,
  enumType: 'string-literal',
  skipTypename: true,
  scalars: { Date: 'string', PartialDate: 'string' },
};

/** The enums whose values the explorer shows. */
const SHOWN_ENUMS = [
  'Basis',
  'Confidence',
  'EventKind',
  'EvidenceRole',
  'Extent',
  'ForecastType',
  'GroupingKind',
  'Modality',
  'InstrumentKind',
  'OrganizationKind',
  'OutcomeStatus',
  'ParticipantRole',
  'Polarity',
  'QuantityRole',
  'Strength',
  'Support',
  'TermKind',
  'Trend',
];

/** Generates the values of enums with their descriptions, which the other plugins only write as types and comments. */
const enumValues = {
  plugin: (schema: GraphQLSchema) =>
    SHOWN_ENUMS.map((name) => {
      const type = schema.getType(name);
      if (!isEnumType(type)) throw new Error(`codegen.ts lists "${name}", which is not an enum of the schema.`);
      const values = type.getValues().map((value) => [value.name, value.description ?? '']);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(values), null, 2)} as const;\n`;
    }).join('\n'),
};

/** Typed documents and enums. They are checked in, so that the build and `npm test` need no generation step. */
const codegen: CodegenConfig = {
  schema: 'schema/graph.graphql',
  generates: {
    // The example operations, as the package exports them.
    'src/operations/generated/operations.ts': { documents: 'src/operations/*.graphql', plugins, config },
    // The queries of the explorer.
    'src/views/generated/views.ts': { documents: 'src/views/*.graphql', plugins, config },
    // The vocabulary of the explorer.
    'src/explorer/generated/enums.ts': {
      preset: {
        buildGeneratesSection: ({ baseOutputDir, schema, schemaAst }) => [
          {
            filename: baseOutputDir,
            plugins: [{ enumValues: {} }],
            pluginMap: { enumValues },
            schema,
            schemaAst,
            documents: [],
            config: {},
          },
        ],
      },
    },
    'tests/generated/operations.ts': { documents: 'tests/graph/*.graphql', plugins, config },
  },
};

export default codegen;
