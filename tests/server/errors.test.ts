import { expect, test, vi } from 'vitest';
import { answered, createTinyServer, MASKED, readJson, refused, SECRET, TinyContext } from './tiny-graph.ts';

/** The last detail of a line about a request. */
const REQUEST = { requestId: expect.any(String) };

test.each([
  ['throwing', SECRET],
  ['rejecting', SECRET],
  ['throwingText', `Unexpected error value: "${SECRET}"`],
  ['uncoded', SECRET],
  ['noInt', `Int cannot represent non-integer value: "${SECRET}"`],
])(
  'an unexpected error in the field %s is masked, and logged whole with the name of the operation',
  async (field, cause) => {
    const { ask, lines } = createTinyServer();
    expect(await ask(`query Broken { self { ${field} hello } }`)).toEqual({
      status: 200,
      body: { errors: [{ ...MASKED, path: ['self', field] }], data: { self: { [field]: null, hello: 'world' } } },
    });
    expect(lines).toEqual([
      {
        level: 'error',
        message: `Operation "Broken" failed at self.${field}: ${cause}`,
        details: [expect.any(Error), REQUEST],
      },
    ]);
    expect(lines[0]?.details[0]).toEqual(expect.objectContaining({ stack: expect.stringContaining(cause) }));
  },
);

test('clients never get a stack or a cause, also with NODE_ENV=development', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const { body } = await createTinyServer().ask('{ throwing }');
  vi.unstubAllEnvs();
  expect(body.errors).toEqual([{ ...MASKED, path: ['throwing'] }]);
});

test('a null in a non-null field is masked', async () => {
  const { ask, lines } = createTinyServer();
  expect(await ask('{ required }')).toEqual({
    status: 200,
    body: { errors: [{ ...MASKED, path: ['required'] }], data: null },
  });
  expect(lines.map(({ message }) => message)).toEqual([
    'An unnamed operation failed at required: Cannot return null for non-nullable field Query.required.',
  ]);
});

test('errors for the caller are passed on, and not logged', async () => {
  const { ask, lines } = createTinyServer();
  expect((await ask('{ refusing refusingWithCause }')).body.errors).toEqual([
    { message: 'No such thing.', path: ['refusing'], extensions: { code: 'NOT_FOUND', allowed: ['this', 'that'] } },
    { message: 'Try again.', path: ['refusingWithCause'], extensions: { code: 'TRY_AGAIN' } },
  ]);
  expect(lines).toEqual([]);
});

const TIMES = 'query ($times: Int!) { echo(text: "a", times: $times) }';

test.each<
  [code: string, message: string, ...asked: [query: string, variables?: object, more?: { operationName: string }]]
>([
  ['GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.', '{ hello'],
  ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "bye" on type "Query".', '{ bye }'],
  ['GRAPHQL_VALIDATION_FAILED', 'Int cannot represent non-integer value: "b"', '{ echo(text: "a", times: "b") }'],
  ['GRAPHQL_VALIDATION_FAILED', 'This graph has no subscriptions, only queries.', 'subscription { hello }'],
  [
    'BAD_USER_INPUT',
    'Variable "$times" got invalid value "b"; Int cannot represent non-integer value: "b"',
    TIMES,
    { times: 'b' },
  ],
  ['BAD_USER_INPUT', 'Variable "$times" of required type "Int!" was not provided.', TIMES, {}],
  [
    'BAD_USER_INPUT',
    'Variable "$on" got invalid value "moonday"; Expected type "Day". That is not a day.',
    'query ($on: Day) { day(on: $on) }',
    { on: 'moonday' },
  ],
  [
    'OPERATION_RESOLUTION_FAILURE',
    'Could not determine what operation to execute.',
    'query A { hello } query B { hello }',
    undefined,
    { operationName: 'C' },
  ],
])('%s with the status 400: %s', async (code, message, ...asked) => {
  const { ask, lines } = createTinyServer();
  expect(await ask(...asked)).toEqual(refused(400, code, message));
  expect(lines).toEqual([]);
});

test('null for a non-null argument is BAD_USER_INPUT at its field', async () => {
  const { ask, lines } = createTinyServer();
  const message = 'Argument "times" of non-null type "Int!" must not be null.';
  expect(await ask('query ($times: Int = 2) { hello echo(text: "a", times: $times) }', { times: null })).toEqual({
    status: 200,
    body: {
      errors: [{ message, path: ['echo'], extensions: { code: 'BAD_USER_INPUT' } }],
      data: { hello: 'world', echo: null },
    },
  });
  expect(lines).toEqual([]);
});

const secret = new Error(SECRET);
const throwSecret = (): never => {
  throw secret;
};

test.each([
  ['throws', throwSecret],
  ['rejects', (): Promise<object> => Promise.reject(secret)],
])('a context that %s is masked, with 500', async (_name, context) => {
  const { ask, lines } = createTinyServer({ context });
  expect(await ask('query Broken { hello }')).toEqual({ status: 500, body: { errors: [MASKED] } });
  expect(lines).toEqual([
    { level: 'error', message: `Operation "Broken" failed: ${SECRET}`, details: [secret, REQUEST] },
  ]);
});

test('resolvers get the context object itself, made once per operation', async () => {
  let made = 0;
  const { ask } = createTinyServer({ context: () => new TinyContext(`r${++made}`) });
  expect(await ask('{ revision self { revision } }')).toEqual(answered({ revision: 'r1', self: { revision: 'r1' } }));
  expect(await ask('{ revision }')).toEqual(answered({ revision: 'r2' }));
});

test('an exception in a plugin is answered with 500, without the stack', async () => {
  const { server, lines } = createTinyServer({ status: throwSecret });
  expect(await readJson(await server.fetch('http://tiny.test/ready'))).toEqual({
    status: 500,
    body: { error: 'Unexpected error.' },
  });
  expect(lines).toEqual([
    { level: 'error', message: `A request failed: Error: ${SECRET}`, details: [secret, REQUEST] },
  ]);
});

test('without data, GraphQL requests are answered with 503', async () => {
  const problem = 'data/ is being read.';
  const { ask, lines } = createTinyServer({ status: () => ({ ready: false, revision: null, problem }) });
  expect(await ask('{ hello }')).toEqual(refused(503, 'NOT_READY', problem));
  expect(lines).toEqual([]);
});
