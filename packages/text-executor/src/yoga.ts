import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createTextExecutor, type TextExecutor } from './executor.ts';
import type { TextExecutorOptions } from './options.ts';
import { textResult } from './text-result.ts';
import { fromUtf8, type Utf8 } from './utf8.ts';

/** A plugin of GraphQL Yoga that executes queries to text, and leaves to its executor what cannot be. */
export const useTextExecutor = (options: Omit<TextExecutorOptions, 'schema'> = {}): Plugin => {
  let executor: { schema: GraphQLSchema; execute: TextExecutor['execute'] } | undefined;
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        if (executor?.schema !== args.schema)
          executor = { schema: args.schema, execute: createTextExecutor({ ...options, schema: args.schema }).execute };
        const toResult = (text: Utf8 | undefined) =>
          text === undefined ? executeFn(args) : textResult(fromUtf8(text));
        const text = executor.execute(args);
        return typeof text === 'object' ? text.then(toResult) : toResult(text);
      });
    },
  };
};
