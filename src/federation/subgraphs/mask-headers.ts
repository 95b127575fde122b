import type { HeaderValues } from './subgraph.ts';

/** A part of a value, such as the token after "Bearer", is hidden if it has as many characters: shorter ones may be any word. */
const SHORTEST_PART = 8;

/** Returns a function that hides the values of headers in a text: a subgraph may quote in an error what it was sent. */
export const createMask = (headers: HeaderValues = {}): ((text: string) => string) => {
  const secrets = Object.values(headers)
    .flatMap((value) => [value, ...value.split(/[\s,;="]+/).filter((part) => part.length >= SHORTEST_PART)])
    .filter((secret) => secret !== '')
    .sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((masked, secret) => masked.replaceAll(secret, '[hidden]'), text);
};
