import { buildSchema, type GraphQLSchema } from 'graphql';

/** A schema whose resolvers can be replaced, with a row that is kept. */

export const row = Object.freeze({ __typename: 'Row', id: '1', name: 'a "name" – with\u2028marks' });

type Resolver = (...args: never[]) => unknown;

export const createTestSchema = () => {
  const schema = buildSchema(/* GraphQL */ `
    directive @shout on FIELD
    interface Node { id: ID! }
    scalar Json
    type Query {
      a: Int  b: [String]  c(x: Int! = 2, list: [Int!]): Float  json: Json
      row(id: ID!): Row  rows: [Row!]!  node(id: ID!): Node  either: Either
    }
    type Mutation { a: Int }
    type Row implements Node { id: ID!  name(language: String = "en"): String!  time: Int!  other: Row }
    type Thing implements Node { id: ID!  size: Float }
    union Either = Row | Thing
  `);
  /** Sets the resolver of a field. */
  const resolve = (type: string, field: string, resolver: Resolver) => {
    const found = (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)?.getFields()[field];
    if (!found) throw new Error(`No ${type}.${field}`);
    found.resolve = resolver as never;
    return found;
  };
  resolve('Query', 'a', () => 1);
  resolve('Mutation', 'a', () => 1);
  resolve('Query', 'b', () => ['x', null]);
  resolve('Query', 'c', (_root: unknown, { x, list }: { x: number; list?: number[] }) => x / 4 + (list?.length ?? 0));
  resolve('Query', 'json', () => ({ a: ['ü', null], b: undefined }));
  resolve('Query', 'row', () => row);
  resolve('Query', 'rows', () => [row, row]);
  resolve('Query', 'node', () => row);
  resolve('Query', 'either', () => row);
  resolve('Row', 'name', nameOf);
  resolve('Row', 'other', () => null);
  let clock = 0;
  resolve('Row', 'time', () => ++clock).extensions = { perRequest: true };
  return { schema, resolve };
};

export const nameOf = (parent: typeof row, { language }: { language: string }) => `${parent.name} ${language}`;
