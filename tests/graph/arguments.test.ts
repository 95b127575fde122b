import { describe, expect, test } from 'vitest';
import { countPublished } from '../support/published-counts.ts';
import { serveFlat } from './flat-answer.ts';

/** The errors for invalid arguments: a code, and a message that says what is allowed. */

const { ask, read, problems } = await serveFlat();

describe('a page', () => {
  test.each([
    ['first: -1', '"first" is -1; a page has between 0 and 100 rows.'],
    ['first: 101', '"first" is 101; a page has between 0 and 100 rows.'],
    ['last: -5', '"last" is -5; a page has between 0 and 100 rows.'],
    ['last: 1000000', '"last" is 1000000; a page has between 0 and 100 rows.'],
    ['first: 1, last: 1', 'Pass either "first" or "last", not both: a page starts from one end of the list.'],
  ])('with %s is refused', async (args, message) => {
    expect(await problems(`{ events(${args}) { totalCount } }`)).toEqual([['BAD_USER_INPUT', message]]);
    expect(await problems(`{ search(text: "china", ${args}) { totalCount } }`)).toEqual([['BAD_USER_INPUT', message]]);
    const nested = `{ brief(ref: "asan-2024-12-05") { mentions(${args}) { totalCount } } }`;
    expect(await problems(nested)).toEqual([['BAD_USER_INPUT', message]]);
  });

  test('has 20 rows by default, and may have none', async () => {
    const query = '{ events { nodes { id } } none: events(first: 0) { nodes { id } totalCount } }';
    const { events, none } = await read<{ events: string[]; none: object }>(query);
    expect([events.length, none]).toEqual([20, { nodes: [], totalCount: countPublished().events }]);
  });
});

describe('a cursor', () => {
  const message = (argument: string) =>
    `"${argument}" is not a cursor of this list; give an endCursor, startCursor or cursor that it returned in the same order.`;
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['not base64', '%%%'],
    ['empty', ''],
    ['not JSON', Buffer.from('Event.DATE').toString('base64url')],
    ['no list', encode({ a: 1 })],
    ['forged with another list', encode(['Motive.RANK', '2024-12-05', 'asan-2024-12-05', 1, 'x'])],
    ['forged with too few parts', encode(['Event.DATE', 0])],
    ['forged with too many parts', encode(['Event.DATE', 0, '', '', 1, 'x', 'y'])],
    ['forged with parts of other types', encode(['Event.DATE', '0', 1, 2, '3', 4])],
    ['forged with an object in it', encode(['Event.DATE', 0, '', '', 1, { a: 1 }])],
    ['encoded in another way', Buffer.from('["Event.DATE",0, "","",1,"x"]').toString('base64url')],
  ])('that is %s is refused', async (_what, cursor) => {
    for (const argument of ['after', 'before'])
      expect(
        await problems(`query ($cursor: String) { events(${argument}: $cursor) { totalCount } }`, { cursor }),
      ).toEqual([['INVALID_CURSOR', message(argument)]]);
  });

  const ofEvent = (slug: string) =>
    `query ($cursor: String) { event(ref: "${slug}") { participants(after: $cursor, first: 1) { pageInfo { endCursor } } } }`;
  const EVENTS = 'query ($cursor: String) { events(after: $cursor) { totalCount } }';

  test.each([
    ['list', '{ motives(first: 1) { pageInfo { endCursor } } }', EVENTS],
    ['order', '{ events(first: 1, orderBy: { field: TITLE }) { pageInfo { endCursor } } }', EVENTS],
    ['parent', ofEvent('camp-david-summit-2023'), ofEvent('rok-china-summit-2024')],
  ])('of another %s is refused', async (_what, first, next) => {
    expect(await problems(next, { cursor: await read(first) })).toEqual([['INVALID_CURSOR', message('after')]]);
  });

  test('is valid in a list of the same type with other filters', async () => {
    const cursor = await read('{ events(first: 20) { pageInfo { endCursor } } }');
    const query = `query ($cursor: String) { country(ref: "KR") { events(after: $cursor, first: 1) { nodes { slug } } } }`;
    expect(await problems(query, { cursor })).toBeUndefined();
  });

  test('forged with an entity that does not exist is a place in the list like any other', async () => {
    const query = `query ($cursor: String) {
      motive(ref: "china-loosen-us-led-coalition") { links(after: $cursor) { edges { cursor } } }
    }`;
    const cursors = await read<string[]>(query);
    const [list, node, ...key] = JSON.parse(Buffer.from(cursors[0] ?? '', 'base64url').toString());
    expect([list, node]).toEqual([expect.stringContaining('Link.LINK:'), expect.stringMatching(/^\w+:/)]);
    for (const forged of ['Nothing:at-all', 'toString:x', ':', '', 'Motive: x y'])
      expect((await read<string[]>(query, { cursor: encode([list, forged, ...key]) })).length).toBeLessThanOrEqual(
        cursors.length,
      );
  });
});

describe('a filter', () => {
  const notAnActor = (given: string) =>
    `"${given}" is not an actor. Give the alpha-2 or alpha-3 code of a country, a slug, a reference such as "Organization:…", or an id.`;
  const notAPassage = (given: string) =>
    `"${given}" is not a passage; give the "ref" of a citation, such as "asan-2024-12-05:p4.s4".`;

  test.each([
    ['participants: { any: ["XXX"] }', notAnActor('XXX')],
    ['participants: { all: ["KR", "no-such-actor"] }', notAnActor('no-such-actor')],
    [
      'briefs: ["no-such-brief"]',
      '"no-such-brief" is not a Brief. Give a slug, a reference such as "Brief:…", or an id.',
    ],
    [
      'issues: ["no-such-issue"]',
      '"no-such-issue" is not an Issue. Give a slug, a reference such as "Issue:…", or an id.',
    ],
    ['cites: "asan-2024-12-05:p4.s99"', notAPassage('asan-2024-12-05:p4.s99')],
    ['cites: "p4"', notAPassage('p4')],
    [
      'date: { within: { from: "2024-06", to: "2024-05" } }',
      '"date.within" ends on 2024-05-31, before it begins on 2024-06-01.',
    ],
  ])('events(where: { %s }) is refused', async (where, message) => {
    expect(await problems(`{ events(where: { ${where} }) { totalCount } }`)).toEqual([['BAD_USER_INPUT', message]]);
  });

  test('with an impossible date is refused, in the query and in variables', async () => {
    const [inQuery] =
      (await problems('{ events(where: { date: { within: { from: "2024-02-30" } } }) { totalCount } }')) ?? [];
    expect(inQuery?.[1]).toContain('"2024-02-30" is not a date; write 2024-05-27, 2024-05 or 2024.');
    const query = 'query ($from: PartialDate) { events(where: { date: { within: { from: $from } } }) { totalCount } }';
    const [inVariables] = (await problems(query, { from: 'May 2024' })) ?? [];
    expect(inVariables).toEqual(['BAD_USER_INPUT', expect.stringContaining('"May 2024" is not a date')]);
  });

  test('with an empty "any" finds nothing, and with an empty "all" finds everything', async () => {
    const query = `{
      any: events(where: { participants: { any: [] } }) { totalCount }
      all: events(where: { participants: { all: [] } }) { totalCount }
    }`;
    expect(await read(query)).toEqual({ any: 0, all: countPublished().events });
  });
});

describe('a look-up', () => {
  test('returns null for an entity that does not exist', async () => {
    const query = `{ event(ref: "x") { id } brief(ref: "") { id } country(ref: "ZZ") { id } person(ref: "KR") { id }
      organization(ref: "__proto__") { id } motive(ref: "constructor") { id } }`;
    const names = ['event', 'brief', 'country', 'person', 'organization', 'motive'];
    expect(await read(query)).toEqual(Object.fromEntries(names.map((name) => [name, null])));
  });

  test.each(['', 'x', 'RXZlbnQ=', 'Tm90aGluZzp4', 'RXZlbnQ6', 'RXZlbnQ6eA'])(
    'by the invalid id "%s" is refused',
    async (id) => {
      expect(await problems('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual([
        ['BAD_USER_INPUT', `"${id}" is not an id of this graph; give one that a query returned as "id".`],
      ]);
    },
  );

  test('by several ids returns those that exist', async () => {
    const ids = ['Country:KR', 'Event:no-such-event', 'Country:CN'].map(btoa);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Country { code } } }';
    expect(await ask<object, object>(query, { ids: [...ids, 'forged'] })).toEqual({
      data: { nodes: [{ code: 'KR' }, null, { code: 'CN' }, null] },
      errors: [
        expect.objectContaining({
          path: ['nodes', 3],
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ],
    });
  });
});

test.each(['klingon', '', 'x', 'en_US', 'zz', '☃'])('the language "%s" is refused', async (language) => {
  expect(
    await problems('query ($language: String!) { country(ref: "KR") { name(language: $language) } }', { language }),
  ).toEqual([
    ['BAD_USER_INPUT', `"${language}" is not a supported language; give a BCP 47 tag such as "en", "ko" or "zh-Hant".`],
  ]);
});

describe('a search', () => {
  const search = (text: string) => problems('query ($text: String!) { search(text: $text) { totalCount } }', { text });

  // The last has few characters, which stand for many: each may be a name.
  test.each(['', '   ', '?!', 'x'.repeat(201), 'ﷺ'.repeat(12)])('for "%s" is refused', async (text) => {
    const { length } = text.normalize('NFKC');
    expect(await search(text)).toEqual([
      ['BAD_USER_INPUT', `"text" has ${length} characters; give at least one word and at most 200 characters.`],
    ]);
  });

  test('for more than 12 different words is refused; repeated words are one', async () => {
    const words = Array.from({ length: 13 }, (_, index) => `word${index}`);
    expect(await search(words.join(' '))).toEqual([
      ['BAD_USER_INPUT', '"text" has 13 different words; give at most 12.'],
    ]);
    expect(await search(`${words.slice(0, 12).join(' ')}, WORD1 word2`)).toBeUndefined();
  });
});

test('a query that costs too much is refused before it is executed, and says what costs most and how cost is counted', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'slug'
      : `events(first: 100) { nodes { participants(first: 100) { nodes { ${nested(depth - 1)} } } } }`;
  const [error] = (await problems(`{ country(ref: "KR") { ${nested(2)} } }`)) ?? [];
  expect(error?.[0]).toBe('QUERY_TOO_COMPLEX');
  expect(error?.[1]).toMatch(
    /^The query costs \d+; the maximum is 10000000\. Each field and each item of a list costs 1 or its weight, .*\.$/,
  );
});

test('a list in a filter has at most 100 values, and each counts once', async () => {
  const query = (values: number) =>
    `{ events(where: { participants: { any: [${Array.from({ length: values }, () => '"KR"').join()}] } }) { totalCount } }`;
  expect(await problems(query(101))).toEqual([
    ['BAD_USER_INPUT', 'A list in a filter has 101 values; at most 100 are allowed.'],
  ]);
  expect(await problems(query(100))).toBeUndefined();
});

test.each(['mutation', 'subscription'])('a %s is refused: the graph is read by queries', async (operation) => {
  expect(await problems(`${operation} { dataset { revision } }`)).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', `This graph has no ${operation}s, only queries.`],
  ]);
});
