import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type SdlWatch, watchSdls } from '../../src/federation/refresh/watch-sdls.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { silent } from '../support/serve.ts';

/** Which subgraph /ready names when several change: the one that dropped a field, not the one that changed last. */

const SUPERGRAPH = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
const INTERVAL = 1000;

const clock = createFakeClock();
const sdls: Record<string, string> = { archive: 'all', library: 'all' };
/** What each SDL lacks; a broken one composes with nothing. */
const LACKS: Record<string, string[]> = { all: [], more: [], less: ['field'] };
let server: Server;
let watch: SdlWatch;
let looks = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { _service: { sdl: sdls[(request.url ?? '').slice(1)] } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const names = Object.keys(sdls);
  watch = watchSdls({
    interval: INTERVAL,
    subgraphs: names.map((name) => ({ name, url: `http://127.0.0.1:${port}/${name}`, sdl: 'all' })),
    fetched: names,
    promised: '',
    headers: undefined,
    logger: silent,
    clock,
    replace: async () => {},
    compose: async ({ subgraphs }) => {
      looks++;
      if (subgraphs.some(({ sdl }) => sdl === 'broken')) return { kind: 'refused', problems: ['no'] };
      const losses = subgraphs.flatMap(({ name, sdl }) =>
        (LACKS[sdl] ?? []).map((field) => `${name}.${field} is gone.`),
      );
      return { kind: 'composed', sdl: SUPERGRAPH, losses };
    },
  });
});
afterAll(() => {
  watch.close();
  server.close();
});

const BROKEN = 'has changed and does not compose; the supergraph of before is served.';
const lost = (who: string, ...fields: string[]) =>
  `The schema of the ${who} has changed, and clients have lost something: ${fields.map((field) => `${field} is gone.`).join(' ')}`;

test.each<[string, Record<string, string>, string | null]>([
  ['one drops a field', { archive: 'less' }, lost('subgraph "archive"', 'archive.field')],
  ['another changes after it', { library: 'more' }, lost('subgraph "archive"', 'archive.field')],
  [
    'both have dropped one',
    { library: 'less' },
    `${lost('subgraph "archive"', 'archive.field')} ${lost('subgraph "library"', 'library.field')}`,
  ],
  ['the first has it back', { archive: 'all' }, lost('subgraph "library"', 'library.field')],
  ['both have', { library: 'all' }, null],
  ['one does not compose', { archive: 'broken' }, `The schema of the subgraph "archive" ${BROKEN}`],
  [
    'another drops a field meanwhile',
    { library: 'less' },
    `The schema of the subgraphs "archive", "library" ${BROKEN}`,
  ],
  [
    'the first composes again, without a field',
    { archive: 'less' },
    lost('subgraphs "archive", "library"', 'archive.field', 'library.field'),
  ],
])('when %s', async (_title, changes, problem) => {
  Object.assign(sdls, changes);
  const before = looks;
  clock.advance(1.25 * INTERVAL);
  // The next look is planned when this one is over.
  await vi.waitFor(() => expect([looks, clock.waiting().length]).toEqual([before + 1, 1]), { timeout: 15_000 });
  expect(watch.problem()).toBe(problem);
});
