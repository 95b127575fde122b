/** Limits of one request. All except the first four are per operation, with its fragments expanded. */
export interface Limits {
  /** Bytes of a request's body. */
  bodyBytes: number;
  /** Items of a list, and fields of an object, in the variables. */
  variableItems: number;
  /** Lexical tokens of a document; punctuation counts, commas and comments do not. */
  tokens: number;
  /** Lines of a document. */
  lines: number;
  /** Characters of an alias. */
  nameLength: number;
  /** Levels of nested fields; fields below `__schema` and `__type` are not counted. */
  depth: number;
  /** Aliases outside of introspection. */
  aliases: number;
  /** Aliases on `__schema` and `__type` and below them. */
  introspectionAliases: number;
  /** Fields `__schema`. */
  introspections: number;
  /** Lists within lists in introspection, such as the fields of types. */
  introspectionLists: number;
  /** Fields of the root type. */
  rootFields: number;
  /** Directives on the operation, its fields and its fragments. */
  directives: number;
}

/** The limits of a server unless others are given. */
export const defaultLimits: Readonly<Limits> = {
  bodyBytes: 256 * 1024,
  variableItems: 1000,
  tokens: 2000,
  lines: 4000,
  nameLength: 200,
  depth: 20,
  aliases: 30,
  introspectionAliases: 3,
  introspections: 1,
  introspectionLists: 2,
  rootFields: 20,
  directives: 50,
};

/** The limits of a subgraph: a gateway sends more aliases and longer lists of representations than people write. */
export const subgraphLimits: Readonly<Limits> = {
  ...defaultLimits,
  bodyBytes: 8 * 1024 * 1024,
  variableItems: 10_000,
  tokens: 40_000,
  lines: 40_000,
  depth: 30,
  aliases: 2000,
  rootFields: 1000,
  directives: 1000,
};

/** All limits, with defaults for those that are not given. */
export function completeLimits(limits: Partial<Limits>): Limits {
  const names = Object.keys(defaultLimits) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, limits[name] ?? defaultLimits[name]])) as unknown as Limits;
}
