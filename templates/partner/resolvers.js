import { fromGlobalId, toGlobalId } from 'briefgraph/partner';
import { exhibitions, publications } from './catalogue.js';

/** Returns the row of a type with a global id; null if there is none. */
const find = (rows, type, globalId) => {
  const { id } = fromGlobalId(globalId, [type]);
  return rows.find((row) => row.id === id) ?? null;
};

export const resolvers = {
  Query: {
    publication: (_root, { id }) => find(publications, 'Publication', id),
  },
  Publication: {
    // The gateway fetches publications through this, for example for node(id:).
    __resolveReference: ({ id }) => find(publications, 'Publication', id),
    id: ({ id }) => toGlobalId({ type: 'Publication', id }),
    // The key is enough: Briefgraph resolves the other fields.
    countries: ({ countries }) => countries.map((code) => ({ code })),
    cites: ({ cites }) => cites.map((ref) => ({ ref })),
    shownIn: ({ id }) => exhibitions.filter(({ shows }) => shows.includes(id)),
  },
  // Each type with a global id needs this, so that node(id:) finds it.
  Exhibition: {
    __resolveReference: ({ id }) => find(exhibitions, 'Exhibition', id),
    id: ({ id }) => toGlobalId({ type: 'Exhibition', id }),
    shows: ({ shows }) => publications.filter(({ id }) => shows.includes(id)),
  },
  Country: {
    // Every country is valid: one that the library has nothing about has an empty list.
    __resolveReference: ({ code }) => ({ code }),
    publications: ({ code }) => publications.filter(({ countries }) => countries.includes(code)),
  },
};
