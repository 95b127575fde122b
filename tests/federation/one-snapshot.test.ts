import { expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { countUses } from '../support/counted-store.ts';
import { serveFederation } from '../support/federation.ts';
import { PUBLICATION_ID, startPartner } from '../support/partner.ts';
import { DATA, SECOND_BRIEF, serveSnapshot } from '../support/serve.ts';

test('all local subgraphs read the same snapshot within a request, even if the data changes while a partner responds', async () => {
  const load = async (folders: string[]) => MemorySnapshot.of((await loadDataSet(folders)).data as CatalogData[]);
  const [before, after] = [await load([DATA]), await load([DATA, SECOND_BRIEF])];
  let current = before;
  const store = { snapshot: () => current, revision: () => current.revision, problem: () => null };
  const partner = await startPartner();
  const graph = await serveFederation(store, [partner.subgraph]);
  partner.misbehave(({ answer }) => {
    current = after;
    return answer;
  });
  const query = `query ($id: ID!) { dataset { revision } node(id: $id) { ... on Publication { countries { recommendations { totalCount } } } } }`;
  const ask = async () => {
    const { data } = await graph.ask<Counted, object>(query, { id: PUBLICATION_ID });
    return [data?.dataset.revision, data?.node.countries[0]?.recommendations.totalCount];
  };
  const expected = async (snapshot: MemorySnapshot) => {
    const whole = serveSnapshot(snapshot);
    const { country } = await whole.get<{ country: { recommendations: { totalCount: number } } }, object>(
      '{ country(ref: "KR") { recommendations { totalCount } } }',
    );
    return [snapshot.revision, country.recommendations.totalCount];
  };
  expect((await expected(before))[1]).not.toBe((await expected(after))[1]);
  expect(await ask()).toEqual(await expected(before));
  expect(await ask()).toEqual(await expected(after));
  graph.close();
  await partner.close();
});

test('a gateway releases the snapshot of each request once, also where a subgraph reports errors', async () => {
  const store = countUses(MemorySnapshot.of((await loadDataSet([DATA])).data as CatalogData[]));
  const graph = await serveFederation(store);
  const answer = await graph.ask(
    '{ events(first: 3) { nodes { title mentions { totalCount } } } dataset { revision } }',
  );
  expect(answer).toEqual({ data: expect.anything() });
  expect(await graph.ask('{ events(first: 101) { totalCount } }')).toEqual({
    data: { events: null },
    errors: [expect.anything()],
  });
  expect(store.uses).toEqual(Array(2).fill({ releases: 1, lateCalls: 0 }));
  graph.close();
});

interface Counted {
  dataset: { revision: string };
  node: { countries: { recommendations: { totalCount: number } }[] };
}
