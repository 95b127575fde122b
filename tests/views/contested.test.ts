import { beforeAll, expect, test } from 'vitest';
import { contestedTopics, viewOf } from '../../src/views/contested.ts';
import { ExplorerContestedDocument, type ExplorerContestedQuery } from '../../src/views/generated/views.ts';
import { DATA, serveData } from '../support/serve.ts';

/** Whose views contradict each other, over all events of the data. */

interface Events {
  events: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const EVENTS =
  'query ($after: String) { events(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';

const answers: ExplorerContestedQuery[] = [];
beforeAll(async () => {
  const server = await serveData([DATA]);
  for (let after: string | null = null, hasNext = true; hasNext; ) {
    const { events }: Events = await server.get<Events, object>(EVENTS, { after });
    for (const { id } of events.nodes) answers.push(await server.get(ExplorerContestedDocument, { id }));
    ({ hasNextPage: hasNext, endCursor: after } = events.pageInfo);
  }
});

test('a publisher contradicts nobody with a view that it attributes to others', () => {
  const topics = answers.flatMap((answer) => contestedTopics(answer, () => true));
  expect(topics.length).toBeGreaterThan(0);
  const reported = topics.flatMap(({ views }) => views).filter(({ holders }) => holders.length > 0);
  expect(reported.length).toBeGreaterThan(0);
  const claims = answers.flatMap(({ node }) =>
    node?.__typename === 'Event' ? [node, ...node.issues.nodes].flatMap((one) => one.claims.nodes) : [],
  );
  const opposed = claims.filter(({ contradictions }) => contradictions.edges.length > 0);
  for (const claim of opposed) {
    const { holders } = viewOf(claim);
    const names = claim.attributedTo.map(({ name }) => name);
    const isOwn = claim.attributedTo.every(({ id }) => id === claim.brief.publisher.id);
    if (!isOwn) expect(holders).toEqual(names);
    if (holders.length === 0) expect(isOwn).toBe(true);
  }
});

test('what no text says to be a contradiction is the reading of curators', () => {
  const topics = answers.flatMap((answer) => contestedTopics(answer, () => true));
  expect(topics.some(({ isReading }) => isReading)).toBe(true);
});
