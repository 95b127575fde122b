import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable, isPromise, mapMaybePromise } from 'graphql-yoga';
import { type Logger, loggerOf } from '../logger.ts';
import { stateOf } from '../request-state.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';
import { boundMessage, isGraphqlError, maskError } from './masking.ts';

/** Passes on errors for the caller, with BAD_USER_INPUT for wrong variables and arguments; logs and masks all others. */
export function maskErrors(logger: Logger): ServerPlugin {
  return {
    fast: goOn, // an answer with errors is not sent by the short cut
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => {
        const log = loggerOf(logger, stateOf(args.contextValue));
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

/** What is done with all errors of an answer, those from outside of the execution included. */
export interface OutgoingErrors {
  /** Masks an error; for Yoga, which does not say of which request it is. */
  mask(error: unknown): GraphQLError;
  /** Logs what was masked, with the id of its request, and bounds what errors repeat of a request; see `boundMessage`. */
  plugin: ServerPlugin;
}

export function checkErrors(logger: Logger): OutgoingErrors {
  const unlogged = new WeakMap<object, unknown>();
  return {
    mask(error) {
      const masked = maskError(error, SILENT, '');
      if (masked !== error) unlogged.set(masked, error);
      return masked;
    },
    plugin: {
      fast: goOn,
      onResultProcess({ serverContext, result, setResult }) {
        if (Array.isArray(result) || isAsyncIterable(result) || !result.errors) return;
        for (const error of result.errors)
          if (unlogged.has(error))
            maskError(unlogged.get(error), loggerOf(logger, stateOf(serverContext)), 'A request');
        setResult({ ...result, errors: result.errors.map(withBoundMessage) });
      },
    },
  };
}

function withBoundMessage(error: GraphQLError): GraphQLError {
  const message = boundMessage(error.message);
  if (message === error.message) return error;
  const { nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}

const nothing = () => {};
const SILENT: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const FAILED = JSON.stringify({ error: 'Unexpected error.' });

/**
 * The same plugin, but what its `onRequest`, `onResultProcess` or `onResponse` throws is logged, and the request is answered with
 * an error. Yoga's HTTP adapter would send the stack trace; it catches what other hooks throw.
 */
export function catchPluginErrors(plugin: ServerPlugin, logger: Logger): ServerPlugin {
  function guard<Payload extends { serverContext: object }, Result>(
    hook: (payload: Payload) => Result,
    answer: (payload: Payload, error: unknown) => void,
  ) {
    return (payload: Payload): Result | undefined => {
      const failed = (error: unknown): undefined => {
        loggerOf(logger, stateOf(payload.serverContext)).error(`A request failed: ${String(error)}`, error);
        answer(payload, error);
      };
      try {
        const done = hook.call(plugin, payload);
        return isPromise(done) ? (done.then(undefined, failed) as Result) : done;
      } catch (error) {
        return failed(error);
      }
    };
  }
  const { onRequest, onResultProcess, onResponse } = plugin;
  const guarded: ServerPlugin = {
    ...(onRequest && {
      onRequest: guard(onRequest, ({ endResponse, fetchAPI }) => endResponse(failedResponse(fetchAPI))),
    }),
    ...(onResultProcess && {
      onResultProcess: guard(onResultProcess, ({ setResult }, error) =>
        setResult({ errors: [maskError(error, SILENT, '')] }),
      ),
    }),
    ...(onResponse && {
      onResponse: guard(onResponse, ({ setResponse, fetchAPI }) => setResponse(failedResponse(fetchAPI))),
    }),
  };
  // A plugin may be an instance of a class, whose hooks are those of its prototype.
  return Object.assign(Object.create(plugin) as ServerPlugin, guarded);
}

const failedResponse = (fetchAPI: { Response: typeof Response }): Response =>
  new fetchAPI.Response(FAILED, { status: 500, headers: { 'content-type': 'application/json; charset=utf-8' } });
