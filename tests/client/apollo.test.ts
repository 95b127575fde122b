import { type ApolloClient, gql } from '@apollo/client';
import { BehaviorSubject, filter, firstValueFrom } from 'rxjs';
import { describe, expect, test } from 'vitest';
import { createBriefgraphClient } from '../../src/client/apollo.ts';
import { LISTS, type List, type Page, pageIn, queryPages, SHAPES, type Shape, wholeList } from './lists.ts';
import { SERVED, type Served, serveForTests } from './served.ts';

/** Apollo Client with the kit, against the real server: lists are complete however they are paged. */

const shapes = Object.keys(SHAPES) as Shape[];

for (const name of Object.keys(SERVED) as (keyof typeof SERVED)[]) {
  describe(name, () => {
    const served = serveForTests(name);

    describe.each(LISTS)('$title', (list) => {
      test.each(shapes)('is paged to its end, reading %s', async (shape) => {
        const { more, read } = await open(served, list, shape);
        await toEnd({ more, read });
        expect(read()).toMatchObject(await wholeList(list, shape, served));
      });

      test.each(shapes)('is paged to its start, reading %s', async (shape) => {
        const { more, read } = await open(served, list, shape, { last: list.pageSize });
        await toBeginning({ more, read });
        expect(read()).toMatchObject(await wholeList(list, shape, served));
      });

      test.each(shapes)('stays complete when a page is fetched twice, reading %s', async (shape) => {
        const { client, more, read } = await open(served, list, shape);
        const { endCursor } = read().pageInfo;
        await toEnd({ more, read });
        const whole = await wholeList(list, shape, served);
        await more({ after: endCursor });
        expect(read()).toMatchObject(whole);
        await client.query({ ...optionsOf(list, shape), fetchPolicy: 'network-only' });
        expect(read()).toMatchObject(whole);
      });

      test('is one list for queries that read nodes and queries that read edges', async () => {
        const client = createBriefgraphClient({ uri: served.uri });
        const byNodes = await open(served, list, 'nodes', undefined, client);
        const byEdges = await open(served, list, 'edges', undefined, client);
        await byNodes.more({ after: byNodes.read().pageInfo.endCursor });
        await toEnd(byEdges);
        await toEnd(byNodes);
        expect(byNodes.read()).toMatchObject(await wholeList(list, 'nodes', served));
        expect(byEdges.read()).toMatchObject(await wholeList(list, 'edges', served));
      });
    });
  });
}

const optionsOf = (list: List, shape: Shape, variables: object = { first: list.pageSize }) => ({
  query: gql(queryPages(list, shape)),
  variables,
});

/** Watches a list as an application does, and waits for its first page. */
async function open(
  served: Served,
  list: List,
  shape: Shape,
  variables?: object,
  client: ApolloClient = createBriefgraphClient({ uri: served.uri }),
) {
  const watched = client.watchQuery(optionsOf(list, shape, variables));
  await firstValueFrom(watched.pipe(filter(({ loading }) => !loading)));
  const drawn = new BehaviorSubject<unknown>(watched.getCurrentResult().data);
  watched.subscribe(({ data }) => drawn.next(data));
  return {
    client,
    async more(page: object) {
      await watched.fetchMore({ variables: page });
      // Changes to the cache are broadcast asynchronously.
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
    read: (): Page => pageIn(list, drawn.value),
  };
}

type Opened = Pick<Awaited<ReturnType<typeof open>>, 'more' | 'read'>;

/** Fetches all further pages; fails if the list never ends. */
async function toEnd({ more, read }: Opened): Promise<void> {
  for (let pages = 0; read().pageInfo.hasNextPage; pages++) {
    expect(pages).toBeLessThan(20);
    await more({ after: read().pageInfo.endCursor });
  }
}

async function toBeginning({ more, read }: Opened): Promise<void> {
  for (let pages = 0; read().pageInfo.hasPreviousPage; pages++) {
    expect(pages).toBeLessThan(20);
    await more({ before: read().pageInfo.startCursor });
  }
}
