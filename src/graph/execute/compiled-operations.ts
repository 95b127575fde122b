import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql';
import { withinHeap } from '../../store/share-of-heap.ts';
import { factsOf } from '../document-facts.ts';
import { createVariants } from '../skip-and-include.ts';
import { compileObject } from './compile.ts';
import type { Write } from './compile-options.ts';
import { compileVariables, type ReadVariables } from './compiled-variables.ts';
import { Surprise } from './surprise.ts';

/** An operation that can be executed by what it was compiled to. */
export interface CompiledOperation {
  /** Coerces the values of its variables. */
  readVariables: ReadVariables;
  /** Writes the data for these values of the variables. */
  writeFor(variables: Readonly<Record<string, unknown>>): Write;
}

export type CompileOperation = (
  document: DocumentNode,
  operationName: string | null | undefined,
  /** How often it has to have been asked for. */
  compileAt: number,
) => CompiledOperation | null;

/** Fields that are compiled at once, each of which takes some 2 KB, or less of a small heap; above it, all are compiled anew when they are asked for. */
const MAX_FIELDS = 20_000;
const FIELD_BYTES = 2048;

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
export const createOperationCompiler = (schema: GraphQLSchema): CompileOperation => {
  let documents = new WeakMap<DocumentNode, Map<string, KnownOperation>>();
  let fields = 0;
  const maxFields = withinHeap(MAX_FIELDS * FIELD_BYTES) / FIELD_BYTES;
  const countField = () => {
    fields++;
  };
  return (document, operationName, compileAt) => {
    if (fields > maxFields) {
      documents = new WeakMap();
      fields = 0;
    }
    const operations = documents.get(document) ?? new Map<string, KnownOperation>();
    documents.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name) ?? { times: 0, compiled: undefined };
    operations.set(name, known);
    if (known.compiled === undefined && ++known.times >= compileAt)
      known.compiled = compileOperation(schema, document, operationName, countField);
    return known.compiled ?? null;
  };
};

const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  countField: () => void,
): CompiledOperation | null => {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  const { fragments, conditions: names, hasOtherDirectives } = factsOf(document);
  if (!operation || !root || operation.operation !== OperationTypeNode.QUERY || hasOtherDirectives) return null;
  // graphql-js loses the value of a variable with this name.
  if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === '__proto__')) return null;
  const parts = { schema, fragments, fragmentsByName: Object.fromEntries(fragments), countField };
  const writeFor = createVariants(document, (isIncluded) => compileObject(root, [operation], { ...parts, isIncluded }));
  return {
    readVariables: compileVariables(schema, operation.variableDefinitions ?? []),
    writeFor(variables) {
      if (names.some((name) => typeof variables[name] !== 'boolean')) throw new Surprise('A condition that is null.');
      return writeFor(variables);
    },
  };
};
