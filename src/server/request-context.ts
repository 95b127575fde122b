import { isPromise, mapMaybePromise } from 'graphql-yoga';
import type { Logger } from './logger.ts';
import type { FieldTrace } from './observe/field-traces.ts';
import type { RequestTrace } from './observe/request-trace.ts';
import type { RequestContext, ServedGraph } from './served-graph.ts';

/** The contexts of the requests that are being answered. */
export interface RequestContexts {
  /** The context of a request: made on the first call, and the same one until it is released. */
  get(request: Request): RequestContext | Promise<RequestContext>;
  /** Gives a request a context that was made before. */
  adopt(request: Request, context: RequestContext): void;
  /** Releases the context of a request that has been answered; does nothing if none was made. Never throws. */
  release(request: Request): void;
}

/** Makes one context of the graph for each request, so that everything that answers it reads one snapshot. */
export function createRequestContexts(
  graph: Pick<ServedGraph, 'context'>,
  logger: Logger,
  traceOf: (request: Request) => RequestTrace | undefined,
  fieldsOf: (request: Request) => FieldTrace | undefined = () => undefined,
): RequestContexts {
  const contexts = new WeakMap<Request, RequestContext | Promise<RequestContext>>();
  const releaseContext = createRelease(logger);
  return {
    get(request) {
      const context = contexts.get(request) ?? graph.context(request, traceOf(request), fieldsOf(request));
      contexts.set(request, context);
      return context;
    },
    adopt(request, context) {
      contexts.set(request, context);
    },
    release(request) {
      const context = contexts.get(request);
      contexts.delete(request);
      // A context that could not be made holds nothing; its error was the answer.
      if (context) mapMaybePromise(context, releaseContext, () => {});
    },
  };
}

/** Returns a function that releases a context, and logs if that fails. */
export function createRelease(logger: Logger): (context: RequestContext) => void {
  const logFailure = (error: unknown) =>
    logger.error(`The context of a request could not be released: ${String(error)}`, error);
  return (context) => {
    try {
      const released: unknown = context.release?.();
      if (isPromise(released)) released.then(undefined, logFailure);
    } catch (error) {
      logFailure(error);
    }
  };
}
