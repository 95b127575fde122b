import type { Plugin } from 'graphql-yoga';
import type { Paths } from '../paths.ts';
import type { GraphStatus } from '../served-graph.ts';

/** Answers /health with 200 while the process runs, and /ready with 200 and the revision, or 503 and the problem. */
export function answerHealth(paths: Paths, status: () => GraphStatus): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const answer = (code: number, body: object) => {
        const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
        endResponse(new fetchAPI.Response(JSON.stringify(body), { status: code, headers }));
      };
      if (url.pathname === paths.health) answer(200, { status: 'ok' });
      if (url.pathname === paths.ready) {
        const { ready, revision, problem } = status();
        // Ready with a problem: the newest data has errors, and the server keeps using the previous data.
        if (ready) answer(200, { status: 'ready', revision, ...(problem ? { problem } : {}) });
        else answer(503, { status: 'not ready', problem: problem ?? 'No data is loaded yet.' });
      }
    },
  };
}
