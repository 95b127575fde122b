import { fromGlobalId, toGlobalId } from 'briefgraph/partner';
import { catalogue } from './catalogue.js';

/** The publication behind a global id; null where there is none. */
const findPublication = (globalId) => {
  const { id } = fromGlobalId(globalId, ['Publication']);
  return catalogue.find((publication) => publication.id === id) ?? null;
};

export const resolvers = {
  Query: {
    publication: (_root, { id }) => findPublication(id),
  },
  Publication: {
    // The gateway asks for publications by this: for node(id:), for one.
    __resolveReference: ({ id }) => findPublication(id),
    id: ({ id }) => toGlobalId({ type: 'Publication', id }),
    // A key is enough: Briefgraph knows the rest.
    countries: ({ countries }) => countries.map((code) => ({ code })),
    cites: ({ cites }) => cites.map((ref) => ({ ref })),
  },
  Country: {
    // Any country will do: what we have nothing about has no publications.
    __resolveReference: ({ code }) => ({ code }),
    publications: ({ code }) => catalogue.filter(({ countries }) => countries.includes(code)),
  },
};
