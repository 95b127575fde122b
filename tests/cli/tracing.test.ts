import { fileURLToPath } from 'node:url';
import { SpanKind } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.ts';

/** The server with an SDK of OpenTelemetry, as an operator starts it. */

const SETUP = fileURLToPath(new URL('../fixtures/print-spans.mjs', import.meta.url));
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

test('the span of an operation is a child of the one that the instrumentation for http makes', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer'], `export NODE_OPTIONS="--import ${SETUP}";`);
  for (let time = 0; time < 3; time++)
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${TRACE}-${CALLER}-01` },
      body: JSON.stringify({ query: 'query Titles { briefs { totalCount } }' }),
    });
  await server.untilPrinted(/(SPAN .*\n[\s\S]*){6}/);
  const spans = [...server.printed().matchAll(/^SPAN (.*)$/gm)].map(([, json]) => JSON.parse(json as string));
  const requests = spans.filter(({ kind }) => kind === SpanKind.SERVER);
  const operations = spans.filter(({ kind }) => kind === SpanKind.INTERNAL);
  expect(requests.map(({ traceId, parent }) => [traceId, parent])).toEqual(Array(3).fill([TRACE, CALLER]));
  expect(operations.map(({ name }) => name)).toEqual(Array(3).fill('query Titles'));
  expect(operations.map(({ parent }) => parent).sort()).toEqual(requests.map(({ spanId }) => spanId).sort());
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
}, 60_000);
