import type { Plugin } from 'graphql-yoga';

/** Sets on every response that its type is not to be guessed and that links from it carry no referrer. */
export function setSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
