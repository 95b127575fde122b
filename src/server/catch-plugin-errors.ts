import { isPromise, type Plugin } from 'graphql-yoga';
import type { Logger } from './logger.ts';
import { loggerOf, type RequestRecords } from './observe/request-record.ts';

const body = JSON.stringify({ error: 'Unexpected error.' });

/** Wraps a plugin so that an exception in its `onRequest` is logged and answered with 500. */
export function catchPluginErrors(plugin: Plugin, logger: Logger, records: RequestRecords): Plugin {
  const { onRequest } = plugin;
  if (!onRequest) return plugin;
  // Without this, Yoga's HTTP adapter would send the stack trace.
  return {
    ...plugin,
    onRequest(payload) {
      const failed = (error: unknown) => {
        const log = loggerOf(logger, records.get(payload.request));
        log.error(`A request failed: ${String(error)}`, error);
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
