import { ApolloLink } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';

/** Returns the id of a document; `generatePersistedQueryIdsFromManifest` of `@apollo/persisted-query-lists` has this type. */
export type DocumentIds = (document: DocumentNode) => string | Promise<string>;

/** In characters, URL-encoded. Longer variables are sent by POST: servers and proxies limit URLs, often to 8,000 characters. */
const MAX_VARIABLES_IN_URL = 4000;

/**
 * A link that sends queries by id over GET. Without `ids`, the id is the SHA-256 of the query's text, and the text is sent
 * once to a server that does not know the id yet.
 */
export const createPersistedLink = (ids?: DocumentIds): ApolloLink => {
  // Browsers provide `crypto.subtle` in secure contexts only: https and localhost.
  if (!ids && !globalThis.crypto?.subtle) return new ApolloLink((operation, forward) => forward(operation));
  const hashing = ids ? { generateHash: ids } : { sha256 };
  return new PersistedQueryLink({ ...hashing, useGETForHashedQueries: true }).concat(postLongVariables());
};

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
