import { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';

/** The id of a document; what `generatePersistedQueryIdsFromManifest` of `@apollo/persisted-query-lists` makes fits. */
export type DocumentIds = (document: DocumentNode) => string | Promise<string>;

/** In characters of a URL. Longer ones are sent in a body: servers and proxies limit a URL, often to 8,000 characters. */
const MAX_VARIABLES_IN_URL = 4000;

/**
 * A link that sends a query by its id over GET. Where no ids are given, an id is the SHA-256 of the query's text, and a
 * server that does not know it yet is sent the text once.
 */
export const createPersistedLink = (ids?: DocumentIds): ApolloLink => {
  // Browsers have it in secure contexts alone: https and localhost.
  if (!ids && !globalThis.crypto?.subtle) return passOn();
  const byId = new PersistedQueryLink({
    ...(ids ? { generateHash: ids } : { sha256 }),
    useGETForHashedQueries: true,
  });
  return byId.concat(postLongVariables());
};

const passOn = () => new ApolloLink((operation, forward) => forward(operation));

const postLongVariables = () =>
  new ApolloLink((operation, forward) => {
    if (encodeURIComponent(JSON.stringify(operation.variables)).length > MAX_VARIABLES_IN_URL)
      operation.setContext(({ fetchOptions }) => ({ fetchOptions: { ...fetchOptions, method: 'POST' } }));
    return forward(operation);
  });

const sha256 = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
