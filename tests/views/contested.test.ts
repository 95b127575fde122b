import { beforeAll, expect, test } from 'vitest';
import { contestedTopics } from '../../src/views/contested.ts';
import { ExplorerContestedDocument, type ExplorerContestedQuery } from '../../src/views/generated/views.ts';
import { viewOf } from '../../src/views/whose-view.ts';
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
    const { holders, sources } = viewOf(claim);
    const names = claim.attributedTo.map(({ name }) => name);
    const isOwn = claim.attributedTo.every(({ id }) => id === claim.brief.publisher.id);
    if (!isOwn) expect([...holders, ...sources]).toEqual(expect.arrayContaining(names));
    if (holders.length === 0) expect(isOwn).toBe(true);
  }
});

test('what no text says to be a contradiction is the reading of curators', () => {
  const topics = answers.flatMap((answer) => contestedTopics(answer, () => true));
  expect(topics.some(({ isReading }) => isReading)).toBe(true);
});

test.each([
  ['of a publisher is its own', [], [], [], [], false],
  ['that others hold is theirs', ['agency'], [], ['agency'], [], false],
  ['that others say they hold is theirs', ['agency'], ['agency'], ['agency'], [], false],
  ['that some say others hold is not of those who say so', ['agency'], ['drivers'], ['agency'], ['drivers'], false],
  ['that is no stance is of those to whom it is attributed', undefined, ['drivers'], ['drivers'], [], false],
  ['that an author holds is that of an author', ['author'], [], ['author'], [], true],
  ['that an author says others hold is not', ['agency'], ['author'], ['agency'], ['author'], false],
] as const)('a view %s', (_of, holders, attributedTo, expectedHolders, sources, isAuthors) => {
  const toActors = (names: readonly string[]) => names.map((name) => ({ id: name, name }));
  const claim = {
    ...(holders && { holders: toActors(holders) }),
    attributedTo: toActors(attributedTo),
    basis: 'STATED',
    brief: { publisher: { id: 'institute', name: 'institute' }, byline: [{ id: 'author' }] },
  };
  const expected = { holders: expectedHolders, sources, publisher: 'institute', isAuthors, isReading: false };
  expect(viewOf(claim)).toEqual(expected);
});
