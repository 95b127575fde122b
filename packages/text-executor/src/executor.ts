import type { ExecutionArgs, GraphQLObjectType } from 'graphql';
import type { Coerced } from './compile/coerced-variables.ts';
import { Operations } from './compile/operations.ts';
import { Refusals } from './fallback.ts';
import { KeptParts } from './keep/kept-parts.ts';
import type { KeptStatus, TextExecutorOptions } from './options.ts';
import { Run } from './run.ts';
import type { Utf8 } from './utf8.ts';

export interface TextExecutor {
  /**
   * Executes a valid operation to the JSON of its answer, `{"data":…}`, as UTF-8 in a string with one character for each byte. Undefined where
   * only graphql-js can say what the answer is. A promise if a resolver returned one. Throws or rejects with errors that are `isFinal` only.
   */
  execute(args: ExecutionArgs): Utf8 | undefined | Promise<Utf8 | undefined>;
  /** What is kept of earlier answers. */
  kept(): KeptStatus;
}

/** Returns an executor of queries on a schema: it compiles those that are asked for again, and keeps parts of their answers. */
export const createTextExecutor = ({
  schema,
  compileAt = 2,
  keep,
  isFinal,
  usage,
}: TextExecutorOptions): TextExecutor => {
  const kept = keep && keep.maxBytes > 0 ? new KeptParts(keep.maxBytes) : undefined;
  const isKept = kept ? (keep?.isKept ?? hasId) : () => false;
  const refusals = new Refusals();
  const operations = new Operations({ schema, usage, isKept, refusals });
  const begin = (context: unknown, coerced: Coerced): Run => {
    const version = keep && kept ? keep.version(context) : '';
    kept?.follow(version);
    return new Run(context, coerced, kept, version);
  };
  return {
    execute(args) {
      const { document, operationName, contextValue: context } = args;
      if (args.schema !== schema || args.fieldResolver || args.typeResolver) return undefined;
      const times = typeof compileAt === 'function' ? compileAt(context) : compileAt;
      const operation = operations.find(document, operationName, times);
      const { compiled } = operation;
      if (!compiled || !operation.isWorthTrying()) return undefined;
      const { count: refused } = refusals;
      const end = (written: Utf8 | undefined): Utf8 | undefined => {
        const data = refusals.count === refused ? written : undefined;
        operation.count(data !== undefined);
        return data && `{"data":${data}}`;
      };
      let run: Run | undefined;
      // Whatever the error is: graphql-js says what the answer is. Wrong variables are found out at once, so they do not count.
      const fail = (error: unknown) => {
        run?.abandon();
        if (isFinal?.(error)) throw error;
        return run && end(undefined);
      };
      try {
        const coerced = compiled.variables.coerce(args.variableValues ?? {});
        run = begin(context, coerced);
        const text = compiled.writeFor(coerced.variables)(args.rootValue, run);
        return run.hasPending ? run.settle(text).then(end, fail) : end(text);
      } catch (error) {
        return fail(error);
      }
    },
    kept: () => kept?.status() ?? NOTHING_KEPT,
  };
};

const hasId = (type: GraphQLObjectType): boolean => 'id' in type.getFields();

const NOTHING_KEPT: KeptStatus = { bytes: 0, parts: 0, hits: 0, misses: 0, cleared: 0 };
