import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLList,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Supergraph } from '../compose/supergraph.ts';
import type { VariableValues } from '../operation/selections.ts';

type StitchingOptions = Parameters<typeof getStitchedSchemaFromSupergraphSdl>[0];
type SubschemaConfig = Parameters<NonNullable<StitchingOptions['onSubschemaConfig']>>[0];
type MergedTypeConfig = Parameters<NonNullable<StitchingOptions['onMergedTypeConfig']>>[1];

/** Sends a request to a subgraph. */
export type SubgraphExecutor = (request: {
  document: DocumentNode;
  variables?: VariableValues;
  context?: StitchedContext;
}) => Promise<ExecutionResult>;

/** The context value of an execution. */
export interface StitchedContext {
  /** What the fields of `Query` returned, by response key. */
  data: Record<string, unknown>;
}

/**
 * Builds the schema that fetches data from all subgraphs. In it every field may be null, so that an execution ends when
 * everything is fetched. Stitching merges what it fetches into the objects that the fields of `Query` returned, with the keys
 * of entities and the errors: the executions note these.
 */
export const buildStitchedSchema = (
  supergraph: Supergraph,
  executorFor: (subgraph: string) => SubgraphExecutor,
): GraphQLSchema => {
  const executors = new Map(supergraph.subgraphs.map(({ name }) => [name, executorFor(name)]));
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraph.sdl,
    batch: true,
    onSubschemaConfig(config) {
      const executor = executors.get(supergraph.nameOf(config.name));
      if (executor) config.executor = executor as SubschemaConfig['executor'];
    },
    onMergedTypeConfig: (_type, config) => askNobodyWithoutKey(config),
  });
  // All schemas of a process share the types of introspection.
  for (const type of Object.values(schema.getTypeMap()))
    if (!isIntrospectionType(type) && (isObjectType(type) || isInterfaceType(type)))
      for (const field of Object.values(type.getFields())) field.type = nullable(field.type);
  noteRoots(schema);
  return schema;
};

/** Without a key, or with an error in its place, an entity cannot be asked for. */
const askNobodyWithoutKey = (config: MergedTypeConfig): void => {
  for (const entry of config.entryPoints ?? [config]) {
    const { key } = entry;
    if (!key) continue;
    entry.key = (object) => {
      const representation: object | null = key(object);
      const isComplete = representation && Object.values(representation).every((value) => !(value instanceof Error));
      return isComplete ? representation : null;
    };
  }
};

const noteRoots = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    field.resolve = (source, args, context: StitchedContext, info) => {
      const value = resolve?.(source, args, context, info);
      context.data[info.path.key] = value;
      return value;
    };
  }
};

const nullable = (type: GraphQLOutputType): GraphQLOutputType => {
  if (isNonNullType(type)) return nullable(type.ofType);
  return isListType(type) ? new GraphQLList(nullable(type.ofType)) : type;
};
