import { healthAnswerAt } from '../http/health.ts';
import type { Paths } from '../paths.ts';
import type { GraphStatus } from '../served-graph.ts';
import { goOn, type ServerPlugin } from '../server-plugin.ts';

/** Answers /health with 200 while the process runs, and /ready with 200 and the revision, or 503 and the problem. */
export function answerHealth(paths: Paths, status: () => GraphStatus): ServerPlugin {
  return {
    fast: goOn,
    onRequest({ url, fetchAPI, endResponse }) {
      const answer = healthAnswerAt(url.pathname, paths, status);
      if (!answer) return;
      const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      endResponse(new fetchAPI.Response(JSON.stringify(answer.body), { status: answer.status, headers }));
    },
  };
}
