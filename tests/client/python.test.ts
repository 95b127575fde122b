import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import type { GraphServer } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import { countPublished } from '../support/published-counts.ts';
import { python, requirePython, skipsPython } from '../support/python.ts';
import { DATA, openOnce, serveGraph } from '../support/serve.ts';

/** A Python client reads the schema with graphql-core, which gql and other libraries are built on. */

/** Runs a script, and returns what it prints. */
const run = (command: string, args: string[], input: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = execFile(command, args, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    child.stdin?.end(input);
  });

describe.skipIf(skipsPython)('a Python client', () => {
  let store: Store;
  const servers: GraphServer[] = [];
  beforeAll(async () => {
    requirePython();
    store = await openOnce(DATA);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await store?.close();
  });

  test.each([
    ['a server', () => serveGraph(openWholeGraph(store).graph)],
    ['a gateway', () => serveFederation(store)],
  ])('reads the schema of %s, and validates all example operations', async (_, open) => {
    const { server } = await open();
    servers.push(server);
    const { url } = await server.listen(0, '127.0.0.1');
    const operations = (await readExampleOperations(packageFolders.operations)).map(({ document }) => document);
    const script = fileURLToPath(new URL('read-schema.py', import.meta.url));
    const printed = await run(python as string, [script, `${url}/graphql`], JSON.stringify(operations));
    const { types, about, errors, answer } = JSON.parse(printed);
    expect(types).toBeGreaterThan(150);
    expect(about).toEqual({
      description: expect.stringMatching(/^Policy briefs as a graph/),
      date: 'https://www.rfc-editor.org/rfc/rfc3339',
    });
    expect(errors).toEqual([]);
    expect(answer).toEqual({ data: { briefs: { totalCount: countPublished().briefs } } });
  });
});
