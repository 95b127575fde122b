import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, mapMaybePromise, type Plugin } from 'graphql-yoga';
import type { Logger } from '../logger.ts';
import { isGraphqlError, maskError } from '../masking.ts';
import { loggerOf, type RequestRecords } from '../observe/request-record.ts';

/** Passes on errors for the caller, with BAD_USER_INPUT for wrong variables and arguments; logs and masks all others. */
export function maskErrors(logger: Logger, records: RequestRecords): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const log = loggerOf(logger, records.get(args.contextValue.request));
        const failed = (error: unknown) => ({ errors: [maskError(error, log, operationTitle(args))] });
        const masked = (result: ExecutionResult) =>
          result.errors && !isAsyncIterable(result) ? withMaskedErrors(result, log, args) : result;
        try {
          return mapMaybePromise(executeFn(args), masked, failed);
        } catch (error) {
          return failed(error);
        }
      });
    },
  };
}

function withMaskedErrors(result: ExecutionResult, logger: Logger, args: ExecutionArgs): ExecutionResult {
  const started = 'data' in result;
  const title = operationTitle(args);
  return {
    ...result,
    errors: result.errors?.map((error) => badInput(error, started) ?? maskError(error, logger, title)),
  };
}

/**
 * The error with BAD_USER_INPUT if it is about variables or arguments: graphql-js coerces variables before it has started
 * with the fields, and arguments before each resolver, and its own errors have no code.
 */
export function badInput(error: GraphQLError, started: boolean): GraphQLError | undefined {
  if (!isGraphqlError(error)) return undefined;
  const { code } = error.extensions;
  if (code !== undefined && (started || code !== 'BAD_USER_INPUT')) return undefined;
  const aboutArgument = error.message.startsWith('Argument "') && isGraphqlError(error.originalError ?? error);
  if (started && !aboutArgument) return undefined;
  const extensions = { code: 'BAD_USER_INPUT', ...(started ? {} : { http: { status: 400, spec: true } }) };
  return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, extensions });
}

function operationTitle({ document, operationName }: ExecutionArgs): string {
  const name = getOperationAST(document, operationName)?.name?.value;
  return name ? `Operation "${name.slice(0, 100)}"` : 'An unnamed operation';
}
