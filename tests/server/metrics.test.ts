import { request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { openMetrics } from '../../src/server/server.ts';
import { createTinyServer } from './tiny-graph.ts';

const metrics = await openMetrics();
const { server, gate } = createTinyServer({
  metrics,
  release: '1.2.3',
  revision: 'r7',
  costOf: () => 42,
  keptData: () => ({ count: 5, bytes: 640 }),
  status: () => ({
    ready: true,
    revision: 'r7',
    problem: 'newer data has errors',
    subgraphs: [
      { name: 'library', available: true },
      { name: 'weather', available: false },
    ],
    sources: [
      {
        url: 'https://x.example/',
        key: 'x',
        revision: 'r1',
        issuedAt: new Date(Date.now() - 3_600_000).toISOString(),
        state: 'STALE',
        code: 'TIMEOUT',
        problem: 'It takes too long to answer.',
        checkedAt: '2026-11-27T12:00:01.000Z',
        answeredAt: '2026-11-27T12:00:00.000Z',
        failures: { TIMEOUT: 3, INVALID: 1 } as Record<string, number>,
      },
      {
        ...{ url: 'https://y.example/', key: null, revision: null, issuedAt: null, state: 'MISSING', code: null },
        ...{ problem: null, checkedAt: null, answeredAt: null, failures: {} },
      },
    ],
  }),
});
const { url, port } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

/** The values of our metrics, without those of histograms by bucket. */
const read = async () => {
  const lines = (await metrics.text()).split('\n').filter((line) => /^briefgraph_/.test(line) && !/_bucket/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value] = /^(.*) (\S+)$/.exec(line) ?? [];
      return [name.replace('briefgraph_', ''), Number(value)];
    }),
  );
};

const get = async (path: string) => (await fetch(`${url}${path}`)).text();

test('requests are counted by kind, outcome and status, with their durations, sizes and costs', async () => {
  await get('/graphql?query={hello}');
  await get('/graphql?query={refusing,hello}');
  await get('/graphql?query={');
  await get('/health');
  await get('/nowhere');
  await server.fetch('http://tiny.test/graphql?query={hello}');
  const counted = await read();
  expect(counted).toMatchObject({
    'requests_total{kind="graphql",outcome="ok",status="2xx"}': 2,
    'requests_total{kind="graphql",outcome="errors",status="2xx"}': 1,
    'requests_total{kind="graphql",outcome="refused",status="2xx"}': 1,
    'requests_total{kind="health",outcome="ok",status="2xx"}': 1,
    'requests_total{kind="page",outcome="refused",status="4xx"}': 1,
    'request_duration_seconds_count{kind="graphql"}': 4,
    'response_bytes_total{kind="health"}': 15,
    request_cost_count: 3,
    request_cost_sum: 3 * 42,
    'errors_total{code="NOT_FOUND"}': 1,
    'errors_total{code="GRAPHQL_PARSE_FAILED"}': 1,
    rate_limited_total: 0,
    requests_in_flight: 0,
    document_cache_documents: 2,
  });
  expect(counted['request_duration_seconds_sum{kind="graphql"}']).toBeGreaterThan(0);
  expect(counted.document_cache_bytes).toBeGreaterThan(1000);
});

test('the state of the server and of subgraphs is read when it is asked for', async () => {
  expect(await read()).toMatchObject({
    'info{release="1.2.3",revision="r7"}': 1,
    ready: 1,
    problem: 1,
    kept_data: 5,
    kept_data_bytes: 640,
    'subgraph_up{subgraph="library"}': 1,
    'subgraph_up{subgraph="weather"}': 0,
  });
});

test('so is that of sources of catalogs; what is not known of one has no value', async () => {
  const values = { ...(await read()), ...(await read()) };
  const ofSources = Object.entries(values).filter(([name]) => name.startsWith('source_'));
  const x = 'source="https://x.example/"';
  expect(Object.fromEntries(ofSources)).toEqual({
    [`source_current{${x}}`]: 0,
    'source_current{source="https://y.example/"}': 0,
    [`source_last_success_timestamp_seconds{${x}}`]: Date.parse('2026-11-27T12:00:00Z') / 1000,
    [`source_release_age_seconds{${x}}`]: expect.closeTo(3600, -2),
    [`source_failures_total{${x},code="TIMEOUT"}`]: 3,
    [`source_failures_total{${x},code="INVALID"}`]: 1,
  });
});

test('a request is in flight until it is answered, or its client has gone', async () => {
  const expectInFlight = (count: number) => expect.poll(async () => (await read()).requests_in_flight).toBe(count);
  const answered = get('/graphql?query={slow}');
  await gate.reached;
  const gone = request({ port, host: '127.0.0.1', path: '/graphql?query={slow}' });
  gone.on('error', () => {});
  gone.end();
  await expectInFlight(2);
  gone.destroy();
  await expectInFlight(1);
  gate.open('');
  await answered;
  await expectInFlight(0);
  expect((await read())['requests_total{kind="graphql",outcome="aborted",status="4xx"}']).toBe(1);
});

test('requests to subgraphs are counted', async () => {
  metrics.observeFetch('library', 'ok', 20);
  metrics.observeFetch('library', 'failed', 500);
  expect(await read()).toMatchObject({
    'subgraph_requests_total{subgraph="library",outcome="ok"}': 1,
    'subgraph_requests_total{subgraph="library",outcome="failed"}': 1,
    'subgraph_request_duration_seconds_count{subgraph="library"}': 2,
  });
});

test('codes beyond those of a few partners are counted as one', async () => {
  const other = await openMetrics();
  const entry = { kind: 'graphql', outcome: 'errors', status: 200, duration: 1, bytes: 1, cost: undefined } as const;
  for (let index = 0; index < 500; index++) other.observe({ ...entry, codes: [`CODE_${index}`] } as never);
  const lines = (await other.text()).match(/^briefgraph_errors_total.*$/gm) ?? [];
  expect(lines).toHaveLength(61);
  expect(lines).toContain('briefgraph_errors_total{code="OTHER"} 440');
});

test('the text has the process, the event loop and a help line for each metric', async () => {
  const text = await metrics.text();
  for (const name of ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'briefgraph_requests_total'])
    expect(text).toMatch(new RegExp(`^# HELP ${name} .+\n# TYPE ${name} \\w+\n${name}`, 'm'));
  expect(metrics.contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
});
