import type { HeaderValues } from './subgraph.ts';

/** A header of clients' requests that subgraphs behind HTTP get as well. */
export interface ForwardedHeader {
  /** Its name in lower case. */
  header: string;
  /** The only subgraph that gets it; null for all. */
  subgraph: string | null;
}

/** The headers of clients' requests, by the contexts of these requests. */
export interface ForwardedHeaders {
  /** Remembers the request that a context is for. */
  keep(context: object, request: Pick<Request, 'headers'>): void;
  /** What a subgraph gets of the headers of a client's request. */
  headersFor(subgraph: string, context: object): HeaderValues;
  /** Whether a subgraph gets headers of clients, so that its answers may differ from client to client. */
  reach(subgraph: string): boolean;
}

export const createForwardedHeaders = (allowed: readonly ForwardedHeader[]): ForwardedHeaders => {
  const requests = new WeakMap<object, Pick<Request, 'headers'>>();
  const namesFor = (subgraph: string) =>
    allowed.flatMap((allow) => (allow.subgraph === null || allow.subgraph === subgraph ? [allow.header] : []));
  return {
    keep(context, request) {
      if (allowed.length > 0) requests.set(context, request);
    },
    headersFor(subgraph, context) {
      const headers = requests.get(context)?.headers;
      const values = namesFor(subgraph).map((name) => [name, headers?.get(name) ?? null] as const);
      return Object.fromEntries(values.filter((entry): entry is [string, string] => isSendable(entry[1])));
    },
    reach: (subgraph) => namesFor(subgraph).length > 0,
  };
};

/** Whether `fetch` accepts a value: its error would repeat the value, in the log. */
const isSendable = (value: string | null): boolean => value !== null && /^[\t -~\u0080-\u00ff]*$/.test(value);

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
