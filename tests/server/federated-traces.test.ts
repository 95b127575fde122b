import { Trace } from '@apollo/usage-reporting-protobuf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubgraph } from '../../src/app/open-graph.ts';
import { createServer, openFieldTraces } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** Traces for gateways: which fields a subgraph resolved, and how long each took. */

let store: Store;
beforeAll(async () => {
  store = await openOnce(DATA);
});
afterAll(() => store.close());

const ASKED = { 'apollo-federation-include-trace': 'ftv1' };

interface Answer {
  data: object | null;
  errors?: object[];
  extensions?: { ftv1?: string };
}

const createAsk = async ({ isEnabled }: { isEnabled: boolean }) => {
  const fieldTraces = isEnabled ? await openFieldTraces() : undefined;
  const { graph, limits, ...opened } = openSubgraph(store, { name: 'events', fieldTraces });
  const server = createServer({ graph, limits, logger: silent, fieldTraces: opened.fieldTraces });
  return async (query: string, headers: Record<string, string>, method = 'POST'): Promise<Answer> => {
    const url = new URL('http://graph.test/graphql');
    if (method === 'GET') url.searchParams.set('query', query);
    const body = method === 'POST' ? JSON.stringify({ query }) : null;
    const response = await server.fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return response.json() as Promise<Answer>;
  };
};

const decode = ({ extensions }: Answer): Trace => Trace.decode(Buffer.from(extensions?.ftv1 ?? '', 'base64'));

/** A node and those below it, without times, which must be there. */
const shapeOf = ({
  responseName,
  index,
  originalFieldName,
  parentType,
  type,
  child,
  error,
  startTime,
  endTime,
}: Trace.INode): object => {
  if (type && !((endTime ?? 0) >= (startTime ?? Number.NaN))) throw new Error(`${responseName} ends before it starts.`);
  return {
    ...(type
      ? { name: responseName, field: `${parentType}.${originalFieldName || responseName}: ${type}` }
      : { index }),
    ...(error?.length && { errors: error.map(({ message }) => message) }),
    ...(child?.length && { below: child.map(shapeOf) }),
  };
};

const QUERY = '{ event(slug: "camp-david-summit-2023") { title } first: events(first: 1) { nodes { key: slug } } }';

describe('with "--federated-traces"', () => {
  test('an answer has the trace of its fields if the gateway asks for it', async () => {
    const ask = await createAsk({ isEnabled: true });
    const answer = await ask(QUERY, ASKED);
    const { root, durationNs, startTime, endTime } = decode(answer);
    expect(root && shapeOf(root)).toEqual({
      index: 0,
      below: [
        {
          name: 'event',
          field: 'Query.event: Event',
          below: [{ name: 'title', field: 'Event.title: String!' }],
        },
        {
          name: 'first',
          field: 'Query.events: EventConnection',
          below: [
            {
              name: 'nodes',
              field: 'EventConnection.nodes: [Event!]!',
              below: [{ index: 0, below: [{ name: 'key', field: 'Event.slug: String!' }] }],
            },
          ],
        },
      ],
    });
    expect(durationNs).toBeGreaterThan(0);
    expect(endTime?.seconds).toBeGreaterThanOrEqual(startTime?.seconds ?? Number.NaN);
    const { extensions, ...rest } = answer;
    expect(Object.keys(extensions ?? {})).toEqual(['ftv1']);
    expect(rest).toEqual(await ask(QUERY, {}));
  });

  test('errors are at their fields, as the gateway gets them', async () => {
    const ask = await createAsk({ isEnabled: true });
    const answer = await ask('{ events(first: 1, after: "x") { nodes { slug } } }', ASKED);
    const { root } = decode(answer);
    expect(answer.errors).toHaveLength(1);
    const [{ message } = { message: '' }] = answer.errors as { message: string }[];
    expect(root && shapeOf(root)).toMatchObject({ below: [{ name: 'events', errors: [message] }] });
    expect(JSON.parse(root?.child?.[0]?.error?.[0]?.json ?? '')).toEqual(answer.errors?.[0]);
  });

  test('a trace has 10,000 fields at most', async () => {
    const ask = await createAsk({ isEnabled: true });
    const fields = Array.from({ length: 40 }, (_, index) => `f${index}: slug`).join(' ');
    const lists = Array.from({ length: 10 }, (_, index) => `l${index}: events(first: 100) { nodes { ${fields} } }`);
    const answer = await ask(`{ ${lists.join(' ')} }`, ASKED);
    const count = ({ child = [] }: Trace.INode): number => (child ?? []).reduce((sum, node) => sum + count(node), 1);
    const { root } = decode(answer);
    expect(JSON.stringify(answer.data).split('"f').length).toBeGreaterThan(10_000);
    // With the root, and the row and the list that the last field is in.
    expect(root ? count(root) : 0).toBeGreaterThan(10_000);
    expect(root ? count(root) : 0).toBeLessThan(10_005);
    expect(Buffer.byteLength(answer.extensions?.ftv1 ?? '')).toBeLessThan(2 ** 20);
  });

  test.each([
    ['without the header', {}, 'POST'],
    ['with another value', { 'apollo-federation-include-trace': 'ftv2' }, 'POST'],
    ['in an answer to a GET, which has an ETag', ASKED, 'GET'],
  ])('there is none %s', async (_title, headers, method) => {
    const ask = await createAsk({ isEnabled: true });
    expect(Object.keys(await ask(QUERY, headers, method))).toEqual(['data']);
  });
});

test('without it, the header is ignored', async () => {
  const ask = await createAsk({ isEnabled: false });
  expect(Object.keys(await ask(QUERY, ASKED))).toEqual(['data']);
});
