import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ConcreteRequest,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  type Variables,
} from 'relay-runtime';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { clientFiles } from '../../src/client/generate/client-files.ts';
import { type BriefgraphEnvironmentOptions, createBriefgraphEnvironment, errorsOf } from '../../src/client/relay.ts';
import { createDocumentRegistry, createServer, type GraphServer } from '../../src/server/server.ts';
import { PUBLICATION_ID } from '../support/partner.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { FAILURES, serveFailures } from './failures.ts';
import { type Direction, describePaging, LISTS, type List, pageIn, SHAPES, type Shape } from './lists.ts';
import { compileForTests, type Operations, SHIPPED_CONFIG } from './relay-artifacts.ts';
import { partnerSchema, type Served, serveForTests } from './served.ts';

/** Relay with the kit, with documents compiled by relay-compiler, against the real server. */

const shapes = Object.keys(SHAPES) as Shape[];
const PAGES = { end: 'first: $count, after: $cursor', start: 'last: $count, before: $cursor' };

const nameOf = (list: List, shape: Shape, direction: Direction) =>
  `Documents_${LISTS.indexOf(list)}_${shape}_${direction}`;

/** A document that pages a list; relay-compiler requires `edges` in every one. */
const documentOf = (list: List, shape: Shape, direction: Direction): string => {
  const { query, path, args, node, edge } = list;
  const rows = {
    nodes: `nodes { ${node} } edges { __typename }`,
    edges: `edges { ${edge} node { ${node} } }`,
    both: `nodes { ${node} } edges { ${edge} node { ${node} } }`,
  };
  const name = nameOf(list, shape, direction);
  const field = path.at(-1);
  const connection = `${field}(${args}${args && ', '}${PAGES[direction]}) @connection(key: "${name}_${field}") {
    totalCount ${rows[shape]} pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  return `query ${name}Query($count: Int, $cursor: String) ${query.replace('LIST', connection)}`;
};

const documents = [
  ...LISTS.flatMap((list) =>
    shapes.flatMap((shape) => [documentOf(list, shape, 'end'), documentOf(list, shape, 'start')]),
  ),
  `query DocumentsPageQuery($first: Int, $after: String) {
    events(first: $first, after: $after) { nodes { id title } pageInfo { hasNextPage endCursor } }
  }`,
  'query DocumentsTitleQuery($id: ID!) { node(id: $id) { id ... on Event { title } } }',
  'query DocumentsTitlesQuery($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }',
  'query DocumentsKindQuery($id: ID!) { node(id: $id) { id ... on Event { title kind: eventKind } } }',
];

/** Each failing query with each of Relay's ways to handle errors. */
const failing = FAILURES.flatMap(({ query }, index) => [
  `query DocumentsFailure${index}Query ${query}`,
  `query DocumentsThrown${index}Query @throwOnFieldError ${query}`,
  `query DocumentsCaught${index}Query @catch ${query}`,
]);

const LEAVES = 'query DocumentsLeavesQuery { country(ref: "KR") { slug publications @catch { title } } }';

const PROJECTS = {
  'the whole graph': {
    documents,
    files: async () => new Map([['relay.config.json', JSON.stringify(SHIPPED_CONFIG)]]),
  },
  'a gateway with a partner': {
    documents: [
      ...documents,
      'query DocumentsPublicationsQuery { country(ref: "KR") { id publications { id title } } }',
      'query DocumentsPublicationQuery($id: ID!) { node(id: $id) { id ... on Publication { title } } }',
      'query DocumentsYearQuery($id: ID!) { node(id: $id) { id ... on Publication { title year } } }',
    ],
    files: async () => {
      const files = await clientFiles(await partnerSchema(), ['relay']);
      const config = { ...SHIPPED_CONFIG, schema: './src/briefgraph/schema.graphql' };
      return new Map([
        ['relay.config.json', JSON.stringify(config)],
        ...[...files].map(([name, text]) => [`src/briefgraph/${name}`, text] as const),
      ]);
    },
  },
};

// Relay warns about pages that leave a gap and about records that conflict.
const warned = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => warned.mockClear());

describePaging((name, served) => {
  const operations = compileForTests(PROJECTS[name]);
  return async (list, shape, direction) => {
    const { environment } = createEnvironment(served);
    const operation = client(environment, operations, `${nameOf(list, shape, direction)}Query`);
    const count = list.pageSize;
    return {
      fetch: (cursor) => operation.get({ count, cursor }),
      read: () => pageIn(list, operation.read({ count })),
      warnings: () => warned.mock.calls,
    };
  };
});

describe('an entity', () => {
  const served = serveForTests('the whole graph');
  const operations = compileForTests(PROJECTS['the whole graph']);

  test('refetched by node(id:) updates wherever it is shown', async () => {
    const { environment } = createEnvironment(served, {
      fetch: async (...request) => {
        const answer = await (await fetch(...request)).json();
        if (answer.data.node) answer.data.node.title = 'A new title';
        return Response.json(answer);
      },
    });
    const list = client(environment, operations, 'DocumentsPageQuery');
    const { id } = (await list.get({ first: 10 })).events.nodes[3];
    await client(environment, operations, 'DocumentsKindQuery').get({ id });
    expect(list.read({ first: 10 }).events.nodes[3]).toEqual({ id, title: 'A new title' });
  });

  test('in the store answers node(id:) and nodes(ids:), and a request is sent for fields that it lacks', async () => {
    const { environment, sent } = createEnvironment(served);
    const [first, second] = (await client(environment, operations, 'DocumentsPageQuery').get({ first: 10 })).events
      .nodes;
    const title = client(environment, operations, 'DocumentsTitleQuery');
    expect((await title.get({ id: first.id }, 'store-or-network')).node).toMatchObject(first);
    const titles = client(environment, operations, 'DocumentsTitlesQuery');
    const ids = [second.id, first.id];
    expect((await titles.get({ ids }, 'store-or-network')).nodes).toMatchObject([second, first]);
    expect(sent).toHaveBeenCalledTimes(1);
    const kind = client(environment, operations, 'DocumentsKindQuery');
    expect((await kind.get({ id: first.id }, 'store-or-network')).node.kind).toBeTypeOf('string');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('in a list without @connection is read page by page', async () => {
    const { environment } = createEnvironment(served);
    const pages = client(environment, operations, 'DocumentsPageQuery');
    const nodes: { id: string }[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { events } = await pages.get({ first: 20, after });
      nodes.push(...events.nodes);
      ({ hasNextPage: more, endCursor: after } = events.pageInfo);
    }
    const whole = await served.get<{ events: { totalCount: number; nodes: object[] } }, object>(
      '{ events(first: 100) { totalCount nodes { id title } } }',
    );
    expect(nodes).toHaveLength(whole.events.totalCount);
    expect(nodes.slice(0, 100)).toEqual(whole.events.nodes);
  });
});

describe('behind a gateway', () => {
  const served = serveForTests('a gateway with a partner');
  const operations = compileForTests(PROJECTS['a gateway with a partner']);

  test("a partner's fields and nodes are stored like ours", async () => {
    const { environment, sent } = createEnvironment(served);
    const publications = client(environment, operations, 'DocumentsPublicationsQuery');
    const { country } = await publications.get({});
    const publication = { id: PUBLICATION_ID, title: 'Neighbours at Sea' };
    expect(country.publications[0]).toEqual(publication);
    const node = client(environment, operations, 'DocumentsPublicationQuery');
    expect((await node.get({ id: PUBLICATION_ID }, 'store-or-network')).node).toMatchObject(publication);
    expect(sent).toHaveBeenCalledTimes(1);
    const year = client(environment, operations, 'DocumentsYearQuery');
    expect((await year.get({ id: PUBLICATION_ID }, 'store-or-network')).node).toMatchObject({ year: 2023 });
    expect(publications.read({}).country.publications[0]).toEqual(publication);
  });
});

describe('a request', () => {
  const persisted = {} as { uri: string; server: GraphServer };
  const config = { ...SHIPPED_CONFIG, persistConfig: { file: './documents.json', algorithm: 'SHA256' } };
  const files = async () =>
    new Map([
      ['relay.config.json', JSON.stringify(config)],
      ['documents.json', '{}'],
    ]);
  const operations = compileForTests({ documents, files }, async (folder) => {
    Object.assign(persisted, await serveRegistered(JSON.parse(await readFile(join(folder, 'documents.json'), 'utf8'))));
  });
  afterAll(() => persisted.server.close());

  test('has the given headers', async () => {
    const { environment, sent } = createEnvironment(persisted, { headers: { 'x-reader': 'somebody' } });
    await client(environment, operations, 'DocumentsPageQuery').get({ first: 1 });
    expect(sent.mock.calls[0]?.[1]?.headers).toMatchObject({ 'x-reader': 'somebody' });
  });

  test('uses the document id over GET if the compiler has persisted the document', async () => {
    const { environment, sent } = createEnvironment(persisted);
    const { get } = client(environment, operations, 'DocumentsPageQuery');
    expect((await get({ first: 2 })).events.nodes).toHaveLength(2);
    expect(sent.mock.calls.map(([url, init]) => [String(url).includes('doc_id='), init?.method ?? 'GET'])).toEqual([
      [true, 'GET'],
    ]);
  });

  test('uses POST if the URL would be too long', async () => {
    const { environment, sent } = createEnvironment(persisted);
    const ids = Array.from({ length: 100 }, (_, index) =>
      Buffer.from(`Event:${'x'.repeat(40)}${index}`).toString('base64'),
    );
    const { nodes } = await client(environment, operations, 'DocumentsTitlesQuery').get({ ids });
    expect(nodes).toHaveLength(100);
    expect(sent.mock.calls.map(([, init]) => init?.method)).toEqual(['POST']);
  });
});

describe('an error', () => {
  const servers = serveFailures();
  const { files } = PROJECTS['a gateway with a partner'];
  const operations = compileForTests({ files, documents: [...failing, LEAVES] });
  const ask = (server: keyof typeof servers, name: string) =>
    client(createEnvironment({ uri: servers[server] }).environment, operations, name).get({});
  const failures = FAILURES.map((failure, index) => ({ ...failure, index }));
  const whole = failures.filter(({ error }) => !error.path);
  const partial = failures.filter(({ error }) => error.path);

  test.each(whole)('without data is thrown: $title', async ({ server, error, index }) => {
    for (const name of ['Failure', 'Thrown', 'Caught']) {
      const thrown = await ask(server, `Documents${name}${index}Query`).catch((thrown) => thrown);
      expect(errorsOf(thrown)).toEqual([{ message: expect.any(String), ...error }]);
    }
  });

  test.each(partial)('of a field makes the field null: $title', async ({ server, data, index }) => {
    const drawn = await ask(server, `DocumentsFailure${index}Query`);
    if (data) expect(drawn).toMatchObject(data);
  });

  test.each(partial)('of a field is thrown with @throwOnFieldError: $title', async ({ server, error, index }) => {
    const thrown = await ask(server, `DocumentsThrown${index}Query`).catch((thrown) => thrown);
    expect(errorsOf(thrown)).toEqual([{ message: expect.any(String), ...error }]);
    expect(thrown.message).toBe(errorsOf(thrown)[0]?.message);
  });

  test.each(partial)('of a field is a value with @catch: $title', async ({ server, error, index }) => {
    const result = await ask(server, `DocumentsCaught${index}Query`);
    expect(result.ok).toBe(false);
    expect(errorsOf(result)).toEqual([{ message: expect.stringMatching(/./), ...error }]);
  });

  test('is a value at the field with @catch', async () => {
    const { country } = await ask('lonely', 'DocumentsLeavesQuery');
    expect(country.slug).toBe('kr');
    expect(errorsOf(country.publications)).toMatchObject([
      { code: 'SUBGRAPH_UNAVAILABLE', path: ['country', 'publications'], subgraph: 'library' },
    ]);
  });

  test('in the query itself is a typed value', async () => {
    const compiled = operations.DocumentsFailure0Query as ConcreteRequest;
    // As if the server's schema had changed.
    const outdated = { ...compiled, params: { ...compiled.params, text: '{ nothing }' } } as ConcreteRequest;
    const { environment } = createEnvironment({ uri: servers.whole });
    const thrown = await fetchQuery(environment, outdated, {})
      .toPromise()
      .catch((thrown: unknown) => thrown);
    expect(errorsOf(thrown)).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
  });

  test('of the network is not a server error', async () => {
    await expect(ask('foreign', 'DocumentsFailure0Query')).rejects.toSatisfy((thrown) => errorsOf(thrown).length === 0);
  });
});

/** A server that runs only these documents. */
async function serveRegistered(texts: Record<string, string>) {
  const store = await openOnce(DATA);
  const server = createServer({
    graph: openWholeGraph(store).graph,
    documents: createDocumentRegistry(Object.entries(texts).map(([id, text]) => ({ id, text }))),
    persistedOnly: true,
    logger: silent,
  });
  const { url } = await server.listen(0, '127.0.0.1');
  return { uri: `${url}/graphql`, server };
}

/** An environment, and a spy on its requests. */
function createEnvironment({ uri }: Pick<Served, 'uri'>, options: Partial<BriefgraphEnvironmentOptions> = {}) {
  const sent = vi.fn(options.fetch ?? fetch);
  return { environment: createBriefgraphEnvironment({ uri, ...options, fetch: sent }), sent };
}

// biome-ignore lint/suspicious/noExplicitAny: the artifacts are compiled as the tests run
type Drawn = any;

/** An operation of an application, with functions to run it and to read its result from the store. */
function client(environment: Environment, operations: Operations, name: string) {
  const request = operations[name] as ConcreteRequest;
  return {
    get: async (
      variables: Variables,
      fetchPolicy: 'network-only' | 'store-or-network' = 'network-only',
    ): Promise<Drawn> => fetchQuery(environment, request, variables, { fetchPolicy }).toPromise(),
    read: (variables: Variables): Drawn =>
      environment.lookup(createOperationDescriptor(request, variables).fragment).data,
  };
}
