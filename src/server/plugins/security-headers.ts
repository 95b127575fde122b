import type { Plugin } from 'graphql-yoga';

/** Sets `x-content-type-options: nosniff` and `referrer-policy: no-referrer` on every response. */
export function setSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
    },
  };
}
