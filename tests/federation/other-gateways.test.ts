import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { toGlobalId } from '../../src/graph/global-id.ts';
import { collectionOf } from '../../src/model/collections.ts';
import { NODE_TYPES, type NodeType } from '../../src/model/node-types.ts';
import { textOfExample } from '../../src/server/server.ts';
import { type Snapshot, type Store, withSnapshot } from '../../src/store/store.ts';
import { serveFederation, startSubgraph } from '../support/federation.ts';
import { type Answer, type Asker, DATA, openOnce, silent } from '../support/serve.ts';
import { startArchive } from './partners/archive.ts';

/**
 * Our subgraphs and a partner's behind gateways of others, all over HTTP: the same data as from our own gateway. Hive's is tested
 * where it is installed: `npm install --prefix tests/federation/hive`.
 */

type Ask = (query: string, variables?: object) => Promise<Answer<Record<string, unknown>>>;
type Gateway = { ask: Ask; close(): Promise<void> };

const openApollo = async (supergraphSdl: string): Promise<Gateway> => {
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, logger: silent }), logger: silent });
  await server.start();
  return {
    async ask(query, variables = {}) {
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('The answer comes in parts.');
      return JSON.parse(JSON.stringify(body.singleResult));
    },
    close: () => server.stop(),
  };
};

const hiveFolder = new URL('hive/', import.meta.url);
const isHiveInstalled = existsSync(new URL('node_modules', hiveFolder));

const openHive =
  (planner: 'rust' | 'javascript') =>
  async (supergraphSdl: string): Promise<Gateway> => {
    const path = fileURLToPath(new URL('open-hive.mjs', hiveFolder));
    const hive = (await import(/* @vite-ignore */ path)).openHive(supergraphSdl, planner);
    return {
      async ask(query, variables) {
        const headers = { 'content-type': 'application/json', accept: 'application/json' };
        const body = JSON.stringify({ query, variables });
        return (await hive.fetch('http://hive.test/graphql', { method: 'POST', headers, body })).json();
      },
      close: () => hive.close(),
    };
  };

const GATEWAYS: [name: string, open: (supergraphSdl: string) => Promise<Gateway>][] = [
  ['Apollo Gateway', openApollo],
  ...(isHiveInstalled
    ? ([
        ['Hive Gateway with the planner in Rust', openHive('rust')],
        ['Hive Gateway with the planner in JavaScript', openHive('javascript')],
      ] as [string, typeof openApollo][])
    : []),
];

let store: Store;
let ours: Asker & { close(): void };
let supergraphSdl: string;
const nodes: { type: string; id: string; unknown: string }[] = [];
const closing: (() => unknown)[] = [];
beforeAll(async () => {
  store = await openOnce(DATA);
  const archive = await startArchive();
  const { supergraph } = await composeSupergraph([archive.subgraph]);
  const own = await startSubgraph(store, { supergraph, logger: silent });
  supergraphSdl = (await composeSupergraph([own.subgraph, archive.subgraph])).supergraph.sdl;
  ours = await serveFederation(store, [archive.subgraph]);
  closing.push(ours.close, archive.close, own.close);
  nodes.push(
    ...(await withSnapshot(store, findNodes)),
    ...['Letter', 'Box', 'Shelf'].map((type) => ({ type, id: idOf(type, 'one'), unknown: idOf(type, 'two') })),
  );
}, 60_000);
afterAll(async () => {
  for (const close of closing) await close();
  await store.close();
});

const idOf = (type: string, id: string) => toGlobalId({ type, id });

/** A node of each type of ours. */
const findNodes = (snapshot: Snapshot) =>
  Promise.all(
    NODE_TYPES.map(async (type: NodeType) => {
      const { id, orders } = collectionOf(type);
      const [order = ''] = Object.keys(orders);
      const { rows } = await snapshot.page(type, {
        where: [],
        order,
        descending: false,
        take: 1,
        from: 'START',
      } as never);
      return { type, id: idOf(type, id(rows[0])), unknown: idOf(type, 'no-such-one') };
    }),
  );

const PARTS =
  '... on Event { title } ... on Country { name letters { sent } } ... on Brief { title } ... on Letter { subject sent about { slug } } ... on Box { weight inIt: letters { sent } } ... on Shelf { shelf: kind }';

describe.each(GATEWAYS)('%s returns the same data', (_name, open) => {
  let theirs: Gateway;
  beforeAll(async () => {
    theirs = await open(supergraphSdl);
  });
  afterAll(() => theirs.close());

  test('for all examples', async () => {
    const examples = await readExampleOperations(packageFolders.operations);
    for (const example of examples) {
      const query = textOfExample(example);
      const answer = await theirs.ask(query);
      expect([example.name, answer]).toEqual([example.name, await ours.ask(query)]);
    }
  });

  test("for a node of each type, ours and the partner's", async () => {
    for (const { type, id } of nodes) {
      for (const selection of ['id', '__typename id', PARTS]) {
        const query = `query ($id: ID!) { node(id: $id) { ${selection} } }`;
        const answer = await theirs.ask(query, { id });
        expect([type, selection, answer]).toEqual([type, selection, await ours.ask(query, { id })]);
        expect(answer).toEqual({ data: { node: expect.any(Object) } });
      }
    }
  });

  test('for ids that nothing has: null, without an error', async () => {
    for (const { type, unknown: id } of nodes)
      for (const selection of ['id', PARTS])
        expect([type, await theirs.ask(`query ($id: ID!) { node(id: $id) { ${selection} } }`, { id })]).toEqual([
          type,
          { data: { node: null } },
        ]);
  });

  test('for many nodes at once', async () => {
    const ids = [...nodes, ...nodes].flatMap(({ id, unknown }) => [id, unknown]);
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ${PARTS} } }`;
    const answer = await theirs.ask(query, { ids });
    expect(answer).toEqual(await ours.ask(query, { ids }));
    expect(answer).toEqual({ data: { nodes: ids.map((_id, index) => (index % 2 === 0 ? expect.any(Object) : null)) } });
  });

  test('for the id of a type that nobody has: null, with an error', async () => {
    const { data, errors } = await theirs.ask('query ($id: ID!) { node(id: $id) { id } }', { id: idOf('Moon', 'one') });
    expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([{ node: null }, ['BAD_USER_INPUT']]);
  });
});
