/** What one request may hold; all but `bodyBytes` and `tokens` count in one operation with its fragments spread. */
export interface Limits {
  /** Bytes of a request's body. */
  bodyBytes: number;
  /** Lexical tokens of a document; punctuation counts, commas and comments do not. */
  tokens: number;
  /** Levels of fields; what lies below `__schema` and `__type` is not counted. */
  depth: number;
  /** Aliases outside of introspection. */
  aliases: number;
  /** Aliases on `__schema` and `__type` and below them. */
  introspectionAliases: number;
  /** Fields of the root type. */
  rootFields: number;
  /** Directives on the operation, its fields and its fragments. */
  directives: number;
}

/** The limits of a server that is given none. */
export const defaultLimits: Readonly<Limits> = {
  bodyBytes: 256 * 1024,
  tokens: 2000,
  depth: 20,
  aliases: 30,
  introspectionAliases: 3,
  rootFields: 20,
  directives: 50,
};

/** The limits of a subgraph: a gateway's plans have keys, aliases and lists of references that no person writes. */
export const subgraphLimits: Readonly<Limits> = {
  ...defaultLimits,
  bodyBytes: 8 * 1024 * 1024,
  tokens: 40_000,
  depth: 30,
  aliases: 2000,
  rootFields: 1000,
  directives: 1000,
};

/** All limits: the given ones, and the defaults where there is none. */
export function completeLimits(limits: Partial<Limits>): Limits {
  const names = Object.keys(defaultLimits) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, limits[name] ?? defaultLimits[name]])) as unknown as Limits;
}
