import { cacheSchema, createBriefgraphClient } from '../../client/apollo.ts';

// A view shows only the page of a list that its address names. Without policies for root fields, pages are not merged.
const { Query: _rootLists, ...connections } = cacheSchema.connections;

/** An Apollo Client for the server that the page came from. */
export const createClient = () =>
  createBriefgraphClient({
    uri: '/graphql',
    schema: { ...cacheSchema, connections },
    // Answers may be kept for a minute, in which a page would not see that the data has changed.
    defaultContext: { fetchOptions: { cache: 'no-cache' } },
  });
