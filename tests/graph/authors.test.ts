import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, LEDGER_BRIEF, SECOND_BRIEF, serveData } from '../support/serve.ts';

/** Lists narrowed by who wrote the briefs. Yoon Suk Yeol wrote one with others, and is spoken of in several. */

interface Claims {
  totalCount: number;
  nodes: { brief: { slug: string; publisher: { slug: string } } }[];
}

const STATEMENT = 'white-house/wh-2023-08-18-joint-statement';
const AUTHORS = ['white-house/fumio-kishida', 'yoon-suk-yeol', 'white-house/joe-biden'];

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA, SECOND_BRIEF, LEDGER_BRIEF]);
});

const get = <Data>(query: string): Promise<Data> => graph.get<Data, object>(query);

/** The slugs of the briefs whose claims a filter finds. */
const briefsOf = async (where: string): Promise<string[]> => {
  const { claims } = await get<{ claims: Claims }>(
    `{ claims(where: { ${where} }, first: 100) { totalCount nodes { brief { slug publisher { slug } } } } }`,
  );
  expect(claims.nodes).toHaveLength(claims.totalCount);
  return [...new Set(claims.nodes.map(({ brief }) => brief.slug))];
};

describe('claims by an author', () => {
  test('are those of the briefs that the person wrote, alone or with others', async () => {
    expect(await briefsOf('author: "yoon-suk-yeol"')).toEqual([STATEMENT]);
    expect(await briefsOf('author: "yoon-suk-yeol", brief: "asan-2024-12-05"')).toEqual([]);
  });

  test('are the same for each author of a brief', async () => {
    const query = (slug: string) =>
      `{ claims(where: { author: "${slug}" }, first: 100) { totalCount nodes { slug } }
        ofBrief: claims(where: { brief: "${STATEMENT}" }, first: 100) { totalCount nodes { slug } } }`;
    for (const author of AUTHORS) {
      const { claims, ofBrief } = await get<{ claims: Claims; ofBrief: Claims }>(query(author));
      expect(claims.totalCount).toBeGreaterThan(0);
      expect(claims).toEqual(ofBrief);
    }
  });

  test('are none of somebody who is only spoken of', async () => {
    expect(await briefsOf('author: "kim-jong-un"')).toEqual([]);
  });

  test('are taken from each list of claims', async () => {
    const lists = ['motives', 'stances', 'forecasts', 'recommendations', 'relations', 'findings'];
    const counts = (argument: string) =>
      get<Record<string, { totalCount: number }>>(
        `{ ${lists.map((list) => `${list}(where: { ${argument} }, first: 0) { totalCount }`).join(' ')} }`,
      );
    const byAuthor = await counts('author: "dong-gyu-lee"');
    expect(byAuthor).toEqual(await counts('brief: "asan-2024-12-05"'));
    expect(byAuthor.forecasts).toEqual({ totalCount: 18 });
  });
});

test('events, issues and instruments are those of which briefs of the author speak', async () => {
  const select = (argument: string) => `{
    events(where: { ${argument} }, first: 100) { nodes { slug } }
    issues(where: { ${argument} }, first: 100) { nodes { slug } }
    instruments(where: { ${argument} }, first: 100) { nodes { slug } }
  }`;
  for (const [author, brief] of [
    ['yoon-suk-yeol', STATEMENT],
    ['open-ownership/louise-russell-prywata', 'open-ownership/nowhere-to-hide-2021'],
  ]) {
    const found = await get<Record<string, { nodes: object[] }>>(select(`author: "${author}"`));
    expect(Object.values(found).flatMap(({ nodes }) => nodes)).not.toEqual([]);
    expect(found).toEqual(await get(select(`brief: "${brief}"`)));
  }
});

test('events of which an author speaks are not those in which the person takes part', async () => {
  const { theirs, others } = await get<Record<'theirs' | 'others', { totalCount: number }>>(`{
    theirs: events(where: { author: "yoon-suk-yeol", participants: { all: ["yoon-suk-yeol"] } }) { totalCount }
    others: events(where: { brief: "asan-2024-12-05", participants: { all: ["yoon-suk-yeol"] } }) { totalCount }
  }`);
  expect({ theirs, others }).toEqual({ theirs: { totalCount: 1 }, others: { totalCount: 2 } });
});

test('what is said of an event can be that of an author', async () => {
  const { event } = await get<{ event: Record<string, { edges: { node: { slug: string } }[] }> }>(`{
    event(slug: "camp-david-summit-2023") {
      all: mentions { edges { node { slug } } }
      yoon: mentions(author: "yoon-suk-yeol") { edges { node { slug } } }
      nobody: mentions(author: "kim-jong-un") { edges { node { slug } } }
    }
  }`);
  const slugs = Object.fromEntries(
    Object.entries(event).map(([name, { edges }]) => [name, edges.map(({ node }) => node.slug)]),
  );
  expect(slugs).toEqual({
    all: ['white-house/wh-2023-08-18-fact-sheet', STATEMENT, 'asan-2024-12-05', 'skarvoya-2025-01-14'],
    yoon: [STATEMENT],
    nobody: [],
  });
});

test('outcomes are those of what the author foresaw and advised, whoever says what came of it', async () => {
  const outcomes = (argument: string) =>
    get<{ outcomes: { nodes: { brief: { slug: string } | null }[] } }>(
      `{ outcomes(where: { ${argument} }, first: 100) { nodes { summary of { ... on Node { id } } brief { slug } } } }`,
    );
  const found = await outcomes('author: "aselin-fjaervoll"');
  expect(found).toEqual(await outcomes('brief: "skarvoya-2025-01-14"'));
  const statedBy = found.outcomes.nodes.map(({ brief }) => brief?.slug ?? null);
  expect(new Set(statedBy)).toEqual(new Set([null, 'quillmere-2026-02-10']));
  expect((await outcomes('author: "orla-tamsin", statedBy: "quillmere-2026-02-10"')).outcomes.nodes).toEqual([]);
});

test('whoever is not a person is an error of the caller', async () => {
  const { errors } = await graph.ask('{ claims(where: { author: "asan-institute" }) { totalCount } }');
  expect(errors?.map(({ message }) => message)).toEqual(['No person has the slug "asan-institute".']);
});
