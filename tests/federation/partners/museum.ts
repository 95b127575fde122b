import { buildSchema } from 'graphql';
import { toGlobalId } from '../../../src/partner/partner.ts';
import { serveSchema } from './serve-schema.ts';

/** A partner in graphql-js and nothing else: it writes the federation by hand. */

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
  "An entity with a global ID."
  interface Node { "The global ID. It never changes and is never reused for another object." id: ID! }
  "A painting."
  type Painting implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its title." title: String! "Where it hangs." room: Room }
  "A room."
  type Room implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its number." number: Int! }
  "A guide."
  type Guide implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "What it speaks." languages: [String!]! }
  "A country."
  type Country @key(fields: "code") { "The code." code: String! "Its paintings." paintings: [Painting] }
  type Query { "All guides." guides: [Guide] }
`;

const MACHINERY = `
  directive @link(url: String!, import: [String!]) on SCHEMA
  directive @key(fields: String!) repeatable on OBJECT
  scalar _Any
  type _Service { sdl: String! }
  union _Entity = Painting | Room | Guide | Country
  extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
`;

const row = <Row extends object>(__typename: string, own: Row) => ({
  __typename,
  id: toGlobalId({ type: __typename, id: 'one' }),
  ...own,
});
const room = row('Room', { number: 7 });
const painting = row('Painting', { title: 'The Sea', room });
const guide = row('Guide', { languages: ['ko', 'en'] });
const rows = [room, painting, guide];

interface Representation {
  __typename: string;
  id: string;
  code: string;
}

/** Starts it on a free port. `isOutOfOrder` makes it return entities in the wrong order, and all of them for each. */
export const startMuseum = async ({ isOutOfOrder = false } = {}) => {
  const schema = buildSchema(SDL.replace(/extend schema.*/, '') + MACHINERY);
  const entity = ({ __typename, id, code }: Representation) =>
    __typename === 'Country'
      ? { __typename, code, paintings: code === 'KR' ? [painting] : [] }
      : (rows.find((row) => row.id === id) ?? null);
  const rootValue = {
    guides: [guide],
    _service: { sdl: SDL },
    _entities: ({ representations }: { representations: Representation[] }) =>
      isOutOfOrder ? rows : representations.map(entity),
  };
  const { url, close } = await serveSchema(schema, rootValue);
  return { subgraph: { name: 'museum', url, sdl: SDL }, close };
};
