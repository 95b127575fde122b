import type { Plugin } from 'graphql-yoga';
import { readyAnswer } from '../admin/admin-answers.ts';
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
        const ready = readyAnswer({ silence: 0, status: status() });
        answer(ready.status, ready.body);
      }
    },
  };
}
