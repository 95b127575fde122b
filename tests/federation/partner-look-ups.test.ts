import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSubgraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import type { Store } from '../../src/store/store.ts';
import { type Partner, PUBLICATION_ID, startPartner, UNKNOWN_PUBLICATION_ID } from '../support/partner.ts';
import { type Asker, DATA, openOnce, serveGraph, silent } from '../support/serve.ts';

/** The `node` subgraph behind another gateway asks partners which of their entities exist. */

const KOREA = 'Q291bnRyeTpLUg==';

let store: Store;
let partner: Partner;
let node: Asker & { close(): void };
beforeAll(async () => {
  store = await openOnce(DATA);
  partner = await startPartner();
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  const opened = openSubgraph(store, { partners: { supergraph, logger: silent } });
  node = { ...serveGraph(opened.graph, opened.limits), close: opened.close };
});
afterAll(async () => {
  node.close();
  await partner.close();
  await store.close();
});
beforeEach(() => {
  partner.misbehave(null);
  partner.queries.length = 0;
});

const ids = [KOREA, PUBLICATION_ID, UNKNOWN_PUBLICATION_ID, 'x', PUBLICATION_ID];
const askNodes = () => node.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
const WRONG_ID = {
  message: '"x" is not an id of this graph; give one that a query returned as "id".',
  path: ['nodes', 3],
  extensions: { code: 'BAD_USER_INPUT' },
};

test('it returns those that exist, and asks once for all of them', async () => {
  expect(await askNodes()).toEqual({
    data: {
      nodes: [
        { __typename: 'Country', id: KOREA },
        { __typename: 'Publication', id: PUBLICATION_ID },
        null,
        null,
        { __typename: 'Publication', id: PUBLICATION_ID },
      ],
    },
    errors: [expect.objectContaining(WRONG_ID)],
  });
  expect(partner.queries).toHaveLength(1);
});

test('it asks no partner for ids of ours', async () => {
  expect(await node.ask(`{ node(id: "${KOREA}") { id } }`)).toEqual({ data: { node: { id: KOREA } } });
  expect(partner.queries).toEqual([]);
});

describe('if the partner', () => {
  /** What happens, what the partner does, and the code and the message that clients get. */
  const FAULTS: [string, Parameters<Partner['misbehave']>[0], string, string][] = [
    [
      'breaks off',
      ({ response }) => void response.destroy(),
      'SUBGRAPH_UNAVAILABLE',
      'The subgraph "library" is unavailable; ',
    ],
    ['is not GraphQL', () => [] as never, 'SUBGRAPH_UNAVAILABLE', 'The subgraph "library" is unavailable; '],
    [
      'refuses the caller',
      () => ({
        data: { _entities: [null, null] },
        errors: [0, 1].map((index) => ({
          message: 'Log in first.',
          path: ['_entities', index],
          extensions: { code: 'UNAUTHENTICATED' },
        })),
      }),
      'UNAUTHENTICATED',
      'Log in first.',
    ],
    [
      'fails',
      () => ({ errors: [{ message: 'no database at 10.0.0.7' }], data: null }),
      'SUBGRAPH_ERROR',
      'The subgraph "library" reported an error',
    ],
  ];

  test.each(FAULTS)(
    '%s, its entities are null with an error, and ours are there',
    async (_title, how, code, message) => {
      partner.misbehave(how);
      const { data, errors } = await askNodes();
      expect(data).toEqual({ nodes: [{ __typename: 'Country', id: KOREA }, null, null, null, null] });
      expect(errors?.map(({ path, extensions }) => [path?.[1], extensions?.code]).sort()).toEqual([
        [1, code],
        [2, code],
        [3, 'BAD_USER_INPUT'],
        [4, code],
      ]);
      expect(errors?.find(({ path }) => path?.[1] === 1)?.message).toContain(message);
    },
  );
});
