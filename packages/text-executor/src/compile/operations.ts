import { getHeapStatistics } from 'node:v8';
import { type DocumentNode, getOperationAST, OperationTypeNode, type SelectionNode } from 'graphql';
import { Fallback } from '../fallback.ts';
import type { Write } from '../run.ts';
import { CoercedVariables, type Variables } from './coerced-variables.ts';
import { compileObject } from './compile.ts';
import { isIncluded, readDocument } from './document.ts';
import type { CompileOptions } from './options.ts';

/** An operation that can be executed by what it was compiled to. */
export interface CompiledOperation {
  variables: CoercedVariables;
  /** Returns what writes the data for these values of the variables. */
  writeFor(variables: Variables): Write;
}

/** An operation, and how its executions went. */
export class Operation {
  /** Undefined until it is compiled; null if only graphql-js can execute it. */
  compiled: CompiledOperation | null | undefined;
  /** How often it was asked for before it was compiled. */
  asked = 0;
  /** How many more of the last executions fell back than did not, at most `MOST_LOST`. */
  #lost = 0;
  #skipped = 0;

  /** Whether it is worth a try: an operation that falls back each time would be executed twice each time. */
  isWorthTrying(): boolean {
    return this.#lost < MOST_LOST || ++this.#skipped % ONE_OF === 0;
  }

  /** Counts an execution. */
  count(hasText: boolean): void {
    this.#lost = hasText ? Math.max(0, this.#lost - 1) : Math.min(MOST_LOST, this.#lost + 1);
  }
}

const MOST_LOST = 4;
/** Others are tried once in so many times. */
const ONE_OF = 64;

/** Fields that are compiled at once, each of which takes some 2 KB, and less of a small heap; above it, all are compiled anew when they are asked for. */
const MAX_FIELDS = 20_000;
const FIELD_BYTES = 2048;
const SHARE_OF_HEAP = 32;

/** Compiled forms of an operation, for different values of the variables in `@skip` and `@include`. */
const MAX_VARIANTS = 32;

type OperationOptions = Omit<CompileOptions, 'fragments' | 'isIncluded' | 'countField'>;

/** The operations of documents. An operation is compiled once, when it is asked for the time `compileAt`. */
export class Operations {
  readonly #options: OperationOptions;
  readonly #maxFields = Math.min(MAX_FIELDS, getHeapStatistics().heap_size_limit / SHARE_OF_HEAP / FIELD_BYTES);
  #documents = new WeakMap<DocumentNode, Map<string, Operation>>();
  #fields = 0;

  constructor(options: OperationOptions) {
    this.#options = options;
  }

  find(document: DocumentNode, operationName: string | null | undefined, compileAt: number): Operation {
    if (this.#fields > this.#maxFields) {
      this.#documents = new WeakMap();
      this.#fields = 0;
    }
    let operations = this.#documents.get(document);
    if (!operations) {
      operations = new Map();
      this.#documents.set(document, operations);
    }
    const name = operationName ?? '';
    let operation = operations.get(name);
    if (!operation) {
      operation = new Operation();
      operations.set(name, operation);
    }
    if (operation.compiled === undefined && ++operation.asked >= compileAt)
      operation.compiled = this.#compile(document, operationName);
    return operation;
  }

  #compile(document: DocumentNode, operationName: string | null | undefined): CompiledOperation | null {
    const operation = getOperationAST(document, operationName);
    const root = this.#options.schema.getQueryType();
    const { fragments, conditions: used, hasOtherDirectives } = readDocument(document);
    if (!operation || !root || operation.operation !== OperationTypeNode.QUERY || hasOtherDirectives) return null;
    const countField = () => {
      this.#fields++;
    };
    const definitions = operation.variableDefinitions ?? [];
    // Others are those of other operations.
    const conditions = definitions.map(({ variable }) => variable.name.value).filter((name) => used.has(name));
    const variants = new Map<string, Write>();
    return {
      variables: new CoercedVariables(this.#options.schema, definitions),
      writeFor: (variables) => {
        if (conditions.some((name) => typeof variables[name] !== 'boolean'))
          throw new Fallback('A null as a condition.');
        const key = conditions.map((name) => variables[name]).join();
        let write = variants.get(key);
        if (!write) {
          const options = { ...this.#options, fragments, countField, isIncluded: includedBy(conditions, variables) };
          write = compileObject(root, [operation], options);
          if (variants.size >= MAX_VARIANTS) variants.clear();
          variants.set(key, write);
        }
        return write;
      },
    };
  }
}

/** Whether a selection is included. What is made with it is kept for long, so it holds no other variables of the request. */
const includedBy = (names: readonly string[], variables: Variables) => {
  const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
  return (selection: SelectionNode): boolean => isIncluded(selection, conditions);
};
