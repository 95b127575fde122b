import { describe, expect, test } from 'vitest';
import { DATA, LEDGER_BRIEF, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** Lists narrowed by who wrote the briefs. Yoon Suk Yeol wrote one with others, and is spoken of in several. */

const STATEMENT = 'white-house/wh-2023-08-18-joint-statement';
const AUTHORS = ['white-house/fumio-kishida', 'yoon-suk-yeol', 'white-house/joe-biden'];

const { read, problems } = await serveFlat([DATA, SECOND_BRIEF, LEDGER_BRIEF]);

describe('claims by an author', () => {
  test.each(AUTHORS)('are those of the brief that %s wrote with others', async (author) => {
    const claimsBy = (where: string) =>
      read(`{ claims(where: { ${where} }, first: 100) { totalCount nodes { slug } } }`);
    const claims = await claimsBy(`authors: ["${author}"]`);
    expect(claims).toMatchObject({ totalCount: expect.toSatisfy((count) => count > 0) });
    expect(claims).toEqual(await claimsBy(`briefs: ["${STATEMENT}"]`));
  });

  test.each([
    ['in another brief', 'authors: ["yoon-suk-yeol"], briefs: ["asan-2024-12-05"]'],
    ['of somebody who is only spoken of', 'authors: ["kim-jong-un"]'],
  ])('are none %s', async (_what, where) => {
    expect(await read(`{ claims(where: { ${where} }) { totalCount nodes { slug } } }`)).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  test('are taken from each list of claims', async () => {
    const lists = ['motives', 'stances', 'forecasts', 'recommendations', 'relations', 'findings'];
    const counts = (where: string) =>
      read(`{ ${lists.map((list) => `${list}(where: { ${where} }, first: 0) { totalCount }`).join(' ')} }`);
    const byAuthor = await counts('authors: ["dong-gyu-lee"]');
    expect(byAuthor).toEqual(await counts('briefs: ["asan-2024-12-05"]'));
    expect(byAuthor).toMatchObject({ forecasts: 18 });
  });
});

test.each([
  ['yoon-suk-yeol', STATEMENT],
  ['open-ownership/louise-russell-prywata', 'open-ownership/nowhere-to-hide-2021'],
])('events, issues and instruments are those of which briefs of %s speak', async (author, brief) => {
  const slugsBy = (where: string) =>
    read<Record<string, string[]>>(`{
      events(where: { ${where} }, first: 100) { nodes { slug } }
      issues(where: { ${where} }, first: 100) { nodes { slug } }
      instruments(where: { ${where} }, first: 100) { nodes { slug } }
    }`);
  const found = await slugsBy(`authors: ["${author}"]`);
  expect(Object.values(found).flat()).not.toEqual([]);
  expect(found).toEqual(await slugsBy(`briefs: ["${brief}"]`));
});

test('events of which an author speaks are not those in which the person takes part', async () => {
  const query = `{
    theirs: events(where: { authors: ["yoon-suk-yeol"], participants: { all: ["yoon-suk-yeol"] } }) { totalCount }
    others: events(where: { briefs: ["asan-2024-12-05"], participants: { all: ["yoon-suk-yeol"] } }) { totalCount }
  }`;
  expect(await read(query)).toEqual({ theirs: 1, others: 2 });
});

test('what is said of an event can be that of an author', async () => {
  const query = `{
    event(ref: "camp-david-summit-2023") {
      all: mentions { nodes { brief { slug } } }
      yoon: mentions(where: { authors: ["yoon-suk-yeol"] }) { nodes { brief { slug } } }
      nobody: mentions(where: { authors: ["kim-jong-un"] }) { nodes { brief { slug } } }
    }
  }`;
  expect(await read(query)).toEqual({
    all: ['white-house/wh-2023-08-18-fact-sheet', STATEMENT, 'asan-2024-12-05', 'skarvoya-2025-01-14'],
    yoon: [STATEMENT],
    nobody: [],
  });
});

test('outcomes are those of what the author foresaw and advised, whoever says what came of it', async () => {
  const outcomes = (where: string) =>
    read<{ brief: string | null }[]>(
      `{ outcomes(where: { ${where} }, first: 100) { nodes { summary: text of { ... on Node { id } } brief: statedBy { slug } } } }`,
    );
  const found = await outcomes('ofAuthors: ["aselin-fjaervoll"]');
  expect(found).toEqual(await outcomes('ofBriefs: ["skarvoya-2025-01-14"]'));
  expect(new Set(found.map(({ brief }) => brief))).toEqual(new Set([null, 'quillmere-2026-02-10']));
  expect(await outcomes('ofAuthors: ["orla-tamsin"], statedBy: ["quillmere-2026-02-10"]')).toEqual([]);
});

test('whoever is not a person is an error of the caller', async () => {
  expect(await problems('{ claims(where: { authors: ["asan-institute"] }) { totalCount } }')).toEqual([
    ['BAD_USER_INPUT', '"asan-institute" is not a Person. Give a slug, a reference such as "Person:…", or an id.'],
  ]);
});
