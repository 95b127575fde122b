import { expect, test } from 'vitest';
import { createKnownBodies, type KnownBody } from '../../../src/server/lane/known-bodies.ts';
import { createRandom } from '../../support/generated-data.ts';

const QUERY = 'query ($code: String!) {\n  # ü\n  country(code: $code) { name }\n}';
const extensions = { clientLibrary: { name: 'client', version: '1' } };

/** As fetch, Apollo Client, urql and Relay print them. */
const printers: readonly ((variables: unknown) => string)[] = [
  (variables) => JSON.stringify({ query: QUERY, variables }),
  (variables) => JSON.stringify({ operationName: null, variables, extensions, query: QUERY }),
  (variables) => JSON.stringify({ operationName: 'X', query: QUERY, variables, extensions }),
  (variables) => JSON.stringify({ documentId: 'x', variables }),
];

/** Known bodies by their texts. */
const createBodies = () => {
  const bodies = createKnownBodies();
  return {
    find: (body: string) => bodies.find(Buffer.from(body)),
    forget: bodies.forget,
    learn: (body: string) => bodies.learn(Buffer.from(body)),
  };
};

/** What a known body and its variables say together; undefined if it is not known, null if it is not JSON. */
const readKnown = (bodies: ReturnType<typeof createBodies>, body: string): unknown => {
  const known = bodies.find(body);
  if (!known) return undefined;
  try {
    return { ...known.parameters, variables: JSON.parse(known.variables) };
  } catch {
    return null;
  }
};

test.each(printers.map((print) => [print(0), print]))(
  'of bodies like %s, only the variables are parsed',
  (_, print) => {
    const bodies = createBodies();
    const first = print({ code: 'KR' });
    expect(bodies.find(first)).toBeUndefined();
    bodies.learn(first);
    for (const variables of [{ code: 'KR' }, { code: '한"}},{' }, { list: [1, { a: null }] }, {}, null, 7, 'x']) {
      const body = print(variables);
      expect(readKnown(bodies, body)).toEqual(JSON.parse(body));
    }
    expect(bodies.find(first)?.id).toBe(bodies.find(print({ code: 'US' }))?.id);
    expect(bodies.find(print({}).replace(/country|"x"/, 'other'))).toBeUndefined();
  },
);

test.each([
  ['no variables', '{"query":"{ a }"}'],
  ['variables that are printed in another way', '{"query":"{ a }","variables": {"a":1}}'],
  ['spaces in the variables', '{"query":"{ a }","variables":{"a": 1}}'],
  ['the same text in a string before', '{"query":"\\"variables\\":{}","variables": {}}'],
  ['the same text in an object before', '{"extensions":{"variables":{}},"variables": {},"query":"{ a }"}'],
  ['two of them', '{"variables":{"a":1},"query":"{ a }","variables":{"a":1}}'],
])('nothing is learnt from a body with %s', (_, body) => {
  const bodies = createBodies();
  bodies.learn(body);
  expect(bodies.find(body)).toBeUndefined();
});

test('whatever a body is, it is read as JSON.parse reads it, or not at all', () => {
  const random = createRandom(5);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const parts = ['{', '}', '"', ',', ':', '0', '{}', '"variables":', '"query":', '"a"', '"b":1', ' ', '\\', '[', ']'];
  const seeds = [...printers.map((print) => print({ a: { variables: {} } })), '{"query":"a","variables":{}}'];
  let found = 0;
  for (let time = 0; time < 3000; time++) {
    const bodies = createBodies();
    const seed = pick(seeds);
    bodies.learn(seed);
    let body = seed;
    for (let change = 0; change < 1 + (time % 3); change++) {
      const at = Math.floor(random() * (body.length + 1));
      body = body.slice(0, at) + pick(parts) + body.slice(at + Math.floor(random() * 3));
    }
    const read = readKnown(bodies, body);
    if (read === undefined || read === null) continue;
    found++;
    expect(read, body).toEqual(JSON.parse(body));
  }
  expect(found).toBeGreaterThan(20);
});

test.each([
  ['learnt first', ['short', 'long']],
  ['learnt last', ['long', 'short']],
] as const)('a kind that ends as a longer one does is told apart, %s', (_, order) => {
  const texts = {
    short: '{"query":"{ a }","variables":{"f":1}}',
    long: '{"query":"{ a }","variables":{"f":1},"operationName":"A"}',
  };
  const bodies = createBodies();
  for (const kind of order) for (let time = 0; time < 16; time++) bodies.learn(texts[kind]);
  expect(bodies.find(texts.long)).toMatchObject({ variables: '{"f":1}', parameters: { operationName: 'A' } });
  expect(bodies.find(texts.short)).toMatchObject({ variables: '{"f":1}', parameters: { query: '{ a }' } });
  bodies.forget(bodies.find(texts.long) as KnownBody);
  // Now the short one matches, though what it leaves for the variables is not JSON.
  expect(bodies.find(texts.long)?.variables).toBe('{"f":1},"operationName":"A"');
});

test('the last eight kinds are known, and no long one', () => {
  const bodies = createBodies();
  const bodyOf = (index: number) => JSON.stringify({ query: `{ a${index} }`, variables: {} });
  const learn = (body: string) => {
    for (let time = 0; time < 16; time++) bodies.learn(body);
  };
  for (let index = 0; index < 20; index++) learn(bodyOf(index));
  const known = Array.from({ length: 20 }, (_, index) => index).filter((index) => bodies.find(bodyOf(index)));
  expect(known).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
  const long = JSON.stringify({ query: 'x'.repeat(8192), variables: {} });
  learn(long);
  expect(bodies.find(long)).toBeUndefined();
});
