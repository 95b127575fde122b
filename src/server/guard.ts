import { isPromise, type Plugin } from 'graphql-yoga';
import type { Logger } from './logger.ts';

const body = JSON.stringify({ error: 'Unexpected error.' });

/** The same plugin, but where its request hook fails, that is logged and answered with 500 and no more. */
export function guarded(plugin: Plugin, logger: Logger): Plugin {
  const { onRequest } = plugin;
  if (!onRequest) return plugin;
  // The adapter below Yoga would send the stack.
  return {
    ...plugin,
    onRequest(payload) {
      const failed = (error: unknown) => {
        logger.error(`A request failed: ${String(error)}`, error);
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        payload.endResponse(new payload.fetchAPI.Response(body, { status: 500, headers }));
      };
      try {
        const done = onRequest(payload);
        return isPromise(done) ? done.then(undefined, failed) : done;
      } catch (error) {
        return failed(error);
      }
    },
  };
}
