import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { createServer, type GraphServer, openTracing } from '../../src/server/server.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { startPartner } from '../support/partner.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** A gateway and a partner, and what both know of a client's request. */

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';
const QUERY = 'query Titles { country(ref: "KR") { publications { title } } }';

const received: { requestId: unknown; traceId: string | undefined }[] = [];
const closing: (() => unknown)[] = [];
let gateway: GraphServer;
let untraced: GraphServer;
beforeAll(async () => {
  const store = await openOnce(DATA);
  const partner = await startPartner();
  partner.misbehave(({ headers, answer }) => {
    const { traceparent, 'x-request-id': requestId } = headers;
    received.push({ requestId, traceId: traceparent?.toString().split('-')[1] });
    return answer;
  });
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  // A clock that stands still, so that no health check comes in between.
  const options = { clock: createFakeClock(), timeout: 60_000, execution: {} };
  const federation = await openFederatedGraph(store, { supergraph, logger: silent, ...options });
  const { graph } = federation;
  gateway = createServer({ graph, logger: silent, tracing: await openTracing('1.2.3') });
  untraced = createServer({ graph, logger: silent });
  closing.push(federation.close, partner.close, () => store.close());
});
afterAll(async () => {
  for (const close of closing) await close();
});
afterEach(() => {
  received.length = 0;
});

const ask = (server: GraphServer, query = QUERY, headers: Record<string, string> = {}) =>
  server.fetch(`http://gateway.test/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json', ...headers },
  });

const sent = { traceparent: `00-${TRACE}-${CALLER}-01`, 'x-request-id': 'order-1', cookie: 'sesame' };

describe.each(['without the API of OpenTelemetry', 'without an SDK'])('%s', (which) => {
  const server = () => (which.includes('API') ? untraced : gateway);

  test('the ids of a request are passed on to subgraphs', async () => {
    const response = await ask(server(), QUERY, sent);
    expect([response.status, response.headers.get('x-request-id')]).toEqual([200, 'order-1']);
    expect(received).toEqual([{ requestId: 'order-1', traceId: TRACE }]);
  });

  test('a request without ids gets one, which subgraphs are told', async () => {
    const response = await ask(server());
    expect(received).toEqual([{ requestId: response.headers.get('x-request-id'), traceId: undefined }]);
  });
});

describe('with an SDK', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  beforeAll(() => provider.register());
  afterEach(() => exporter.reset());
  afterAll(async () => {
    trace.disable();
    context.disable();
    propagation.disable();
    await provider.shutdown();
  });

  const spans = () =>
    exporter.getFinishedSpans().map((span) => ({
      name: span.name,
      parent: span.parentSpanContext?.spanId,
      traceId: span.spanContext().traceId,
      attributes: span.attributes,
      status: span.status.code,
    }));

  test('an operation has a span that continues its trace, which subgraphs continue', async () => {
    await ask(gateway, QUERY, sent);
    expect(spans()).toEqual([
      {
        name: 'query Titles',
        parent: CALLER,
        traceId: TRACE,
        attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Titles' },
        status: SpanStatusCode.UNSET,
      },
    ]);
    expect(received.map(({ requestId, traceId }) => [requestId, traceId])).toEqual([['order-1', TRACE]]);
  });

  test('an operation without a trace begins one, whose id the subgraph gets', async () => {
    await ask(gateway);
    const [span] = spans();
    expect(span?.parent).toBeUndefined();
    expect(received.map(({ traceId }) => traceId)).toEqual([span?.traceId]);
  });

  test.each(['00-0-0-01', `00-${'0'.repeat(32)}-${CALLER}-01`, `ff-${TRACE}-${CALLER}-01`, `00-${TRACE}`, 'sesame'])(
    'the header traceparent: %s is ignored',
    async (traceparent) => {
      await ask(gateway, QUERY, { traceparent });
      expect(spans().at(-1)?.traceId).not.toBe(TRACE);
    },
  );

  test('a span has the code of an error, but no text of the document, variables or headers', async () => {
    await ask(gateway, 'query Where { events(where: { participants: { any: ["sesame"] } }) { totalCount } }', sent);
    expect(spans().map(({ attributes }) => attributes)).toEqual([
      {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Where',
        'error.type': 'BAD_USER_INPUT',
      },
    ]);
    expect(JSON.stringify(spans())).not.toContain('sesame');
  });
});
