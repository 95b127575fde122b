import type { CodegenConfig } from '@graphql-codegen/cli';
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers';
import { type DefinitionNode, type GraphQLSchema, isEnumType, print } from 'graphql';

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

type EnumValue = readonly [name: string, description: string];

/** Generates what the other plugins only write as types and comments: the values of enums, or their descriptions. */
const enums = (write: (values: readonly EnumValue[]) => unknown) => ({
  preset: {
    buildGeneratesSection: ({ baseOutputDir, schema, schemaAst }: PresetInput) => [
      {
        filename: baseOutputDir,
        plugins: [{ enums: {} }],
        pluginMap: {
          enums: {
            plugin: (graph: GraphQLSchema) =>
              SHOWN_ENUMS.map((name) => {
                const type = graph.getType(name);
                if (!isEnumType(type))
                  throw new Error(`codegen.ts lists "${name}", which is not an enum of the schema.`);
                const values = type.getValues().map((value) => [value.name, value.description ?? ''] as const);
                return `export const ${name} = ${JSON.stringify(write(values), null, 2)} as const;\n`;
              }).join('\n'),
          },
        },
        schema,
        schemaAst,
        documents: [],
        config: {},
      },
    ],
  },
});

/** Writes documents as texts, and each fragment once, which otherwise is part of each document that has it. */
const asTexts = ({ plugin }: CodegenPlugin): CodegenPlugin => ({
  async plugin(...input) {
    const { content } = (await plugin(...input)) as Types.ComplexPluginOutput;
    const fragments = new Map<string, string>();
    const write = (definition: DefinitionNode): string => {
      const text = JSON.stringify(`${print(definition)}\n`);
      if (definition.kind !== 'FragmentDefinition') return text;
      const name = `fragment${definition.name.value}`;
      fragments.set(name, `const ${name} = ${text};`);
      return name;
    };
    const documents = content
      .replace(
        /\{"kind":"Document".*\}(?= as unknown)/g,
        (json) => `(${JSON.parse(json).definitions.map(write).join(' + ')})`,
      )
      .replaceAll(' as unknown as DocumentNode<', ' as QueryText<')
      .replaceAll(/^export const \w+FragmentDoc = .*\n/gm, '');
    return {
      prepend: ["import type { QueryText } from '../query-text.ts';"],
      content: [...fragments.values(), documents].join('\n'),
    };
  },
});

const texts: Types.OutputPreset = {
  buildGeneratesSection: ({ baseOutputDir: filename, pluginMap, ...input }) => {
    const { 'typed-document-node': documents, ...rest } = pluginMap as Record<'typed-document-node', CodegenPlugin>;
    return [{ ...input, filename, pluginMap: { ...rest, 'typed-document-node': asTexts(documents) } }];
  },
};

type PresetInput = Parameters<Types.OutputPreset['buildGeneratesSection']>[0];

/** Typed documents and enums. They are checked in, so that the build and `npm test` need no generation step. */
const codegen: CodegenConfig = {
  schema: 'schema/graph.graphql',
  generates: {
    // The example operations, as the package exports them.
    'src/operations/generated/operations.ts': { documents: 'src/operations/*.graphql', plugins, config },
    // The queries of the explorer.
    'src/views/generated/views.ts': { documents: 'src/views/*.graphql', plugins, config, preset: texts },
    // The vocabulary of the explorer: its values, and what explains them, which pages load on demand.
    'src/explorer/generated/enum-values.ts': enums((values) => values.map(([name]) => name)),
    'src/explorer/generated/enum-descriptions.ts': enums(Object.fromEntries),
  },
};

export default codegen;
