import { cacheSchema, createBriefgraphClient } from '../../client/apollo.ts';

// A view shows one page of its list at a time, the one that its address names: the lists at the root are kept page by
// page, and all others as the kit keeps them.
const { Query: _pages, ...connections } = cacheSchema.connections;

/** The client of the page: our own kit, asking the server that the page came from. */
export const createClient = () => createBriefgraphClient({ uri: '/graphql', schema: { ...cacheSchema, connections } });
