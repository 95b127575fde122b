import { fromGlobalId, toGlobalId } from 'briefgraph/partner';
import { catalogue } from './catalogue.js';

/** Returns the publication with a global id; null if there is none. */
const findPublication = (globalId) => {
  const { id } = fromGlobalId(globalId, ['Publication']);
  return catalogue.find((publication) => publication.id === id) ?? null;
};

export const resolvers = {
  Query: {
    publication: (_root, { id }) => findPublication(id),
  },
  Publication: {
    // The gateway fetches publications through this, for example for node(id:).
    __resolveReference: ({ id }) => findPublication(id),
    id: ({ id }) => toGlobalId({ type: 'Publication', id }),
    // The key is enough: Briefgraph resolves the other fields.
    countries: ({ countries }) => countries.map((code) => ({ code })),
    cites: ({ cites }) => cites.map((ref) => ({ ref })),
  },
  Country: {
    // Every country is valid: one that the library has nothing about has an empty list.
    __resolveReference: ({ code }) => ({ code }),
    publications: ({ code }) => catalogue.filter(({ countries }) => countries.includes(code)),
  },
};
