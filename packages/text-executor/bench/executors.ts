import { buildSchema, execute, parse } from 'graphql';
import { createTextExecutor } from '../src/index.ts';

/** How long an operation takes by graphql-js, compiled, and with kept parts: microseconds of CPU, the best of 15 rounds. */

const schema = buildSchema(`
  type Query { events(first: Int! = 20): [Event!]!  event(id: ID!): Event }
  type Event { id: ID!  title: String!  year: Int!  tags: [String!]!  people: [Person!]! }
  type Person { id: ID!  name(upper: Boolean): String! }
`);

const people = Array.from({ length: 200 }, (_, id) =>
  Object.freeze({ id, name: ({ upper }: { upper?: boolean }) => (upper ? `PERSON ${id}` : `Person ${id}`) }),
);
const events = Array.from({ length: 1000 }, (_, id) =>
  Object.freeze({
    id,
    title: `The event “${id}”`,
    year: 1900 + (id % 120),
    tags: ['one', 'two'],
    people: people.slice(id % 190, (id % 190) + 5),
  }),
);
const rootValue = {
  events: ({ first }: { first: number }) => events.slice(0, first),
  event: ({ id }: { id: string }) => events[Number(id)],
};

const OPERATIONS: [name: string, query: string, variables: Record<string, unknown>][] = [
  ['one field', '{ __typename }', {}],
  ['one object', 'query ($id: ID!) { event(id: $id) { id title } }', { id: '7' }],
  ['a list', 'query ($first: Int!) { events(first: $first) { id title year tags people { id name } } }', { first: 50 }],
];

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const measure = (run: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const start = cpu();
    let times = 0;
    for (; cpu() - start < 30_000; times += 20) for (let index = 0; index < 20; index++) run();
    if (round > 2) best = Math.min(best, (cpu() - start) / times);
  }
  return Math.round(10 * best) / 10;
};

const rows = OPERATIONS.map(([name, query, variableValues]) => {
  const args = { schema, document: parse(query), variableValues, rootValue };
  const keep = { maxBytes: 2 ** 24, version: () => '1' };
  const [compiled, kept] = [undefined, keep].map((kept) => {
    const executor = createTextExecutor({ schema, compileAt: 1, keep: kept });
    return measure(() => Buffer.from(executor.execute(args) as string, 'latin1'));
  });
  const reference = measure(() => Buffer.from(JSON.stringify(execute(args))));
  return { operation: name, 'graphql-js': reference, compiled, 'with kept parts': kept };
});
// biome-ignore lint/suspicious/noConsole: what it is for
console.table(rows);
