import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import type { Store } from '../../src/store/store.ts';
import { nestedRelations } from '../support/nested-relations.ts';
import { ourCommand } from '../support/our-command.ts';
import { isRunning, plannerProcesses, until } from '../support/planner-processes.ts';
import { DATA, openOnce, serveGraph, silent } from '../support/serve.ts';

let store: Store;
let supergraph: Awaited<ReturnType<typeof composeSupergraph>>['supergraph'];
beforeAll(async () => {
  store = await openOnce(DATA);
  ({ supergraph } = await composeSupergraph());
});
afterAll(() => store.close());

test('queries that would take too long to plan are refused, and others are answered', async () => {
  // They would also be refused by their cost.
  const federation = await openFederatedGraph(store, { supergraph, logger: silent, maxCost: Number.MAX_SAFE_INTEGER });
  const { ask } = serveGraph(federation.graph);
  const refused = Array.from({ length: 20 }, (_, index) => ask(nestedRelations(4 + (index % 2), index + 1)));
  const ordinary = await ask('{ country(code: "KR") { slug relations(first: 1) { nodes { between { slug } } } } }');
  expect(ordinary).toMatchObject({ data: { country: { slug: 'kr' } } });
  for (const { data, errors } of await Promise.all(refused)) {
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
  }
  expect(await ask(nestedRelations(2))).not.toHaveProperty('errors');
  federation.close();
});

test('known documents are planned in the background, and what cannot be planned is logged in one line', async () => {
  const lines: string[] = [];
  const logger = { ...silent, warn: (line: string) => void lines.push(line) };
  const federation = await openFederatedGraph(store, { supergraph, logger });
  const query = 'query Known { country(code: "KR") { slug } }';
  federation.graph.prepare?.([query, nestedRelations(5).replace('{', 'query Nested {')]);
  await until(() => lines.length > 0);
  expect(lines).toEqual([expect.stringMatching(/^Not all registered documents can be planned\. Nested: This query /)]);
  // Its plan is kept: without processes, nothing else can be planned.
  federation.close();
  const { ask } = serveGraph(federation.graph);
  expect(await ask(query)).toMatchObject({ data: { country: { slug: 'kr' } } });
  expect(await ask('{ country(code: "KR") { name } }')).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'PLANNING_UNAVAILABLE' } }],
  });
});

/** A gateway in a process of its own, while it plans queries that take long. */
const startBusyGateway = async (): Promise<{ gateway: ChildProcess; url: string; children: number[] }> => {
  const argv = [...ourCommand(), 'gateway', '--port', '0', '--no-watch', '--data', DATA, '--executor', 'reference'];
  const gateway = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let url = '';
  for await (const line of createInterface(gateway.stdout as NodeJS.ReadableStream)) {
    url = /Query it: (\S+)/.exec(line)?.[1] ?? url;
    if (url) break;
  }
  await until(() => plannerProcesses(gateway.pid as number).length > 0);
  for (let first = 1; first <= 20; first++) {
    const query = nestedRelations(3, first);
    fetch(`${url}?query=${encodeURIComponent(query)}`).catch(() => {});
  }
  return { gateway, url, children: plannerProcesses(gateway.pid as number) };
};

test('a busy gateway ends on SIGTERM, and leaves no process', { timeout: 60_000 }, async () => {
  const { gateway, url, children } = await startBusyGateway();
  expect((await fetch(`${url}?query={country(code:"KR"){name}}`)).status).toBe(200);
  gateway.kill('SIGTERM');
  expect(await once(gateway, 'exit')).toEqual([0, null]);
  await until(() => !children.some(isRunning));
  expect(plannerProcesses(gateway.pid as number)).toEqual([]);
});
