import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { withHint } from '../../src/server/limits/hints.ts';

const schema = buildGraph();
const firstError = (query: string) => {
  const [error] = validate(schema, parse(query)).map((one) => withHint(schema, one));
  return error?.message;
};

test.each([
  ['{ events { title } }', 'It is a field of Event: nodes { title }.'],
  ['{ events { items { title } } }', 'What is listed is in "nodes".'],
  ['{ events(filter: {}) { totalCount } }', 'Conditions are in "where", of the type EventWhere.'],
  ['{ events(limit: 5) { totalCount } }', 'Give "first" or "last".'],
  ['{ events(offset: 5) { totalCount } }', 'give "after" with "pageInfo.endCursor" of the page before.'],
  ['{ events(sortBy: "date") { totalCount } }', 'Give "orderBy".'],
  ['{ event(slug: "x") { title } }', 'Give "ref", which takes a slug, an id or a code.'],
  ['{ events(where: { participants: ["CN"] }) { totalCount } }', 'Actors are matched by { any: ["CN"] }'],
])('%s is refused with a hint', (query, hint) => {
  expect(firstError(query)).toContain(hint);
});

test('other errors stay as they are, and what is right has none', () => {
  expect(firstError('{ nothing }')).toBe('Cannot query field "nothing" on type "Query".');
  expect(firstError('{ events { totalCount } }')).toBeUndefined();
});
