import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { toGlobalId } from '../../../src/partner/partner.ts';
import { serveSchema } from './serve-schema.ts';

/** A partner with @apollo/subgraph, on a server of its own. */

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@shareable"])
  "An entity with a global ID."
  interface Node { "The global ID. It never changes and is never reused for another object." id: ID! }
  "A letter."
  type Letter implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its subject." subject: String "When it was sent." sent: Int! "The event that it is about." about: Event }
  "A box."
  type Box implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "In kilograms." weight: Float! "What is in it." letters: [Letter!]! }
  "A shelf."
  type Shelf implements Node @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its kind." kind: ShelfKind! }
  "How high it is."
  enum ShelfKind { "High." TALL "Low." SHORT }
  "An event."
  type Event @key(fields: "id", resolvable: false) { "The global ID. It never changes and is never reused for another object." id: ID! }
  "A country."
  type Country @key(fields: "id") { "The global ID. It never changes and is never reused for another object." id: ID! "Its letters." letters: [Letter] }
  type Query { "All boxes." boxes: [Box] }
`;

const idOf = (type: string, id = 'one') => toGlobalId({ type, id });

/** Starts it on a free port. Without `resolvesShelf`, it forgets to resolve references to shelves. */
export const startArchive = async ({ resolvesShelf = true } = {}) => {
  const letter = {
    id: idOf('Letter'),
    subject: null,
    sent: 1953,
    about: { id: idOf('Event', 'camp-david-summit-2023') },
  };
  const box = { id: idOf('Box'), weight: 2.5, letters: [letter] };
  const shelf = { id: idOf('Shelf'), kind: 'SHORT' };
  const find =
    <Row extends { id: string }>(row: Row) =>
    ({ id }: { id: string }) =>
      id === row.id ? row : null;
  const resolvers = {
    Query: { boxes: () => [box] },
    Letter: { __resolveReference: find(letter) },
    Box: { __resolveReference: find(box) },
    ...(resolvesShelf && { Shelf: { __resolveReference: find(shelf) } }),
    Country: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      letters: ({ id }: { id: string }) => (id === idOf('Country', 'KR') ? [letter] : []),
    },
  };
  const schema = buildSubgraphSchema({ typeDefs: parse(SDL), resolvers });
  const { url, close } = await serveSchema(schema);
  return { subgraph: { name: 'archive', url, sdl: SDL }, close };
};
