import { expect, test, vi } from 'vitest';
import { createTinyServer, errorsOf, TinyContext } from './tiny-graph.ts';

/** The last detail of a line about a request. */
const REQUEST = { requestId: expect.any(String) };
const masked = { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

test.each([
  ['throwing', 'the password is hunter2'],
  ['rejecting', 'the password is hunter2'],
  ['throwingText', 'Unexpected error value: "the password is hunter2"'],
  ['uncoded', 'the password is hunter2'],
  ['noInt', 'Int cannot represent non-integer value: "the password is hunter2"'],
])(
  'an unexpected error in the field %s is masked, and logged whole with the name of the operation',
  async (field, cause) => {
    const { ask, lines } = createTinyServer();
    const { status, body } = await ask(`query Broken { self { ${field} hello } }`);
    expect({ status, body: { ...body, errors: errorsOf({ body }) } }).toEqual({
      status: 200,
      body: { errors: [{ ...masked, path: ['self', field] }], data: { self: { [field]: null, hello: 'world' } } },
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
  const { ask } = createTinyServer();
  const answer = await ask('{ throwing }');
  vi.unstubAllEnvs();
  expect(errorsOf(answer)).toEqual([{ ...masked, path: ['throwing'] }]);
});

test('a null in a non-null field is masked', async () => {
  const { ask, lines } = createTinyServer();
  const answer = await ask('{ required }');
  expect({ ...answer, body: { ...answer.body, errors: errorsOf(answer) } }).toEqual({
    status: 200,
    body: { errors: [{ ...masked, path: ['required'] }], data: null },
  });
  expect(lines.map(({ message }) => message)).toEqual([
    'An unnamed operation failed at required: Cannot return null for non-nullable field Query.required.',
  ]);
});

test('errors for the caller are passed on, and not logged', async () => {
  const { ask, lines } = createTinyServer();
  const answer = await ask('{ refusing refusingWithCause }');
  expect(errorsOf(answer)).toEqual([
    { message: 'No such thing.', path: ['refusing'], extensions: { code: 'NOT_FOUND', allowed: ['this', 'that'] } },
    { message: 'Try again.', path: ['refusingWithCause'], extensions: { code: 'TRY_AGAIN' } },
  ]);
  expect(lines).toEqual([]);
});

test.each([
  ['a syntax error', '{ hello', undefined, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ['an unknown field', '{ bye }', undefined, 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "bye" on type "Query".'],
  [
    'a wrong literal',
    '{ echo(text: "a", times: "b") }',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    'Int cannot represent non-integer value: "b"',
  ],
  [
    'a wrong variable',
    'query ($times: Int!) { echo(text: "a", times: $times) }',
    { times: 'b' },
    'BAD_USER_INPUT',
    'Variable "$times" got invalid value "b"; Int cannot represent non-integer value: "b"',
  ],
  [
    'a missing variable',
    'query ($times: Int!) { echo(text: "a", times: $times) }',
    {},
    'BAD_USER_INPUT',
    'Variable "$times" of required type "Int!" was not provided.',
  ],
  [
    'a variable that its scalar refuses',
    'query ($on: Day) { day(on: $on) }',
    { on: 'moonday' },
    'BAD_USER_INPUT',
    'Variable "$on" got invalid value "moonday"; Expected type "Day". That is not a day.',
  ],
])('%s has a code and the status 400', async (_name, query, variables, code, message) => {
  const { ask, lines } = createTinyServer();
  const answer = await ask(query, variables);
  expect({ status: answer.status, errors: errorsOf(answer), data: answer.body.data }).toEqual({
    status: 400,
    errors: [{ message, extensions: { code } }],
    data: undefined,
  });
  expect(lines).toEqual([]);
});

test('null for a non-null argument is BAD_USER_INPUT at its field', async () => {
  const { ask, lines } = createTinyServer();
  const answer = await ask('query ($times: Int = 2) { hello echo(text: "a", times: $times) }', { times: null });
  expect({ ...answer, body: { ...answer.body, errors: errorsOf(answer) } }).toEqual({
    status: 200,
    body: {
      errors: [
        {
          message: 'Argument "times" of non-null type "Int!" must not be null.',
          path: ['echo'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
      data: { hello: 'world', echo: null },
    },
  });
  expect(lines).toEqual([]);
});

test('an operationName that the document does not have has a code', async () => {
  const { ask } = createTinyServer();
  const answer = await ask('query A { hello } query B { hello }', undefined, { operationName: 'C' });
  expect({ status: answer.status, errors: errorsOf(answer) }).toEqual({
    status: 400,
    errors: [
      {
        message: 'Could not determine what operation to execute.',
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
      },
    ],
  });
});

const secret = new Error('the password is hunter2');

test.each([
  [
    'throws',
    (): object => {
      throw secret;
    },
  ],
  ['rejects', (): Promise<object> => Promise.reject(secret)],
])('a context that %s is masked, with 500', async (_name, context) => {
  const { ask, lines } = createTinyServer({ context });
  const answer = await ask('query Broken { hello }');
  expect({ status: answer.status, body: answer.body }).toEqual({ status: 500, body: { errors: [masked] } });
  expect(lines).toEqual([
    { level: 'error', message: 'Operation "Broken" failed: the password is hunter2', details: [secret, REQUEST] },
  ]);
});

test('resolvers get the context object itself, made once per operation', async () => {
  let made = 0;
  const { ask } = createTinyServer({ context: () => new TinyContext(`r${++made}`) });
  expect(await ask('{ revision self { revision } }')).toEqual({
    status: 200,
    body: { data: { revision: 'r1', self: { revision: 'r1' } } },
  });
  expect(await ask('{ revision }')).toEqual({ status: 200, body: { data: { revision: 'r2' } } });
});

test('an exception in a plugin is answered with 500, without the stack', async () => {
  const { server, lines } = createTinyServer({
    status: () => {
      throw secret;
    },
  });
  const response = await server.fetch('http://tiny.test/ready');
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: 500,
    body: { error: 'Unexpected error.' },
  });
  expect(lines).toEqual([
    { level: 'error', message: 'A request failed: Error: the password is hunter2', details: [secret, REQUEST] },
  ]);
});

test('without data, GraphQL requests are answered with 503', async () => {
  const { ask, lines } = createTinyServer({
    status: () => ({ ready: false, revision: null, problem: 'data/ is being read.' }),
  });
  const answer = await ask('{ hello }');
  expect({ status: answer.status, errors: errorsOf(answer) }).toEqual({
    status: 503,
    errors: [{ message: 'data/ is being read.', extensions: { code: 'NOT_READY' } }],
  });
  expect(lines).toEqual([]);
});

test('an operation type that the schema does not have is an error of the caller', async () => {
  const { ask, lines } = createTinyServer();
  const answer = await ask('subscription { hello }');
  expect({ status: answer.status, errors: errorsOf(answer), lines }).toEqual({
    status: 400,
    errors: [
      {
        message: 'This graph has no subscriptions, only queries.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
    lines: [],
  });
});
