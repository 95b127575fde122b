import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { fragmentsOf } from '../fragments.ts';
import { createConditionKey, isIncluded } from '../skip-and-include.ts';
import { compileObject } from './compile.ts';
import type { Write } from './compile-options.ts';

/** An operation that can be executed by what it was compiled to. */
export interface CompiledOperation {
  operation: OperationDefinitionNode;
  /** Writes the data for these values of the variables. */
  writeFor(variables: Readonly<Record<string, unknown>>): Write;
}

export type CompileOperation = (
  document: DocumentNode,
  operationName: string | null | undefined,
) => CompiledOperation | null;

/** Variants kept for an operation: one for each combination of its `@skip` and `@include` conditions. */
const VARIANTS_PER_OPERATION = 32;

/** A known operation. */
interface KnownOperation {
  /** How often it was asked for before it was compiled. */
  times: number;
  /** Undefined until it is compiled; null if only graphql-js can execute it. */
  compiled: CompiledOperation | null | undefined;
}

/**
 * Returns a function that compiles operations once, when they are asked for the time `compileAt`; null before that, and for one
 * that only graphql-js can execute.
 */
export const createOperationCompiler = (schema: GraphQLSchema, compileAt: number): CompileOperation => {
  const documents = new WeakMap<DocumentNode, Map<string, KnownOperation>>();
  return (document, operationName) => {
    const operations = documents.get(document) ?? new Map<string, KnownOperation>();
    documents.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name) ?? { times: 0, compiled: undefined };
    operations.set(name, known);
    if (known.compiled === undefined && ++known.times >= compileAt)
      known.compiled = compileOperation(schema, document, operationName);
    return known.compiled ?? null;
  };
};

const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledOperation | null => {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (!operation || !root || operation.operation !== OperationTypeNode.QUERY || hasUnknownDirectives(document))
    return null;
  const fragments = fragmentsOf(document);
  const parts = { schema, fragments, fragmentsByName: Object.fromEntries(fragments) };
  const keyOf = createConditionKey(document);
  const variants = new LRUCache<string, { write: Write }>({ max: VARIANTS_PER_OPERATION });
  return {
    operation,
    writeFor(variables) {
      const key = keyOf(variables);
      let variant = variants.get(key);
      if (!variant) {
        const isSelected = (selection: SelectionNode) => isIncluded(selection, variables);
        variant = { write: compileObject(root, [operation], { ...parts, isIncluded: isSelected }) };
        variants.set(key, variant);
      }
      return variant.write;
    },
  };
};

/** Whether a selection has a directive besides `@skip` and `@include`, which may mean anything. */
const hasUnknownDirectives = ({ definitions }: DocumentNode): boolean =>
  definitions.some((definition) => 'selectionSet' in definition && hasUnknownBelow(definition.selectionSet));

const hasUnknownBelow = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    (selection) =>
      selection.directives?.some(({ name }) => name.value !== 'skip' && name.value !== 'include') ||
      ('selectionSet' in selection && selection.selectionSet && hasUnknownBelow(selection.selectionSet)),
  );
