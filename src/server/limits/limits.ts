/** Limits of one request. */
export interface Limits {
  /** Bytes of a request's body. */
  bodyBytes: number;
  /** Items of a list, and fields of an object, in the variables. */
  variableItems: number;
  /** Lexical tokens of a document; punctuation counts, commas and comments do not. */
  tokens: number;
  /** Levels of nested fields of an operation; fields below `__schema` and `__type` are not counted. */
  depth: number;
}

/** The limits of a server unless others are given. */
export const defaultLimits: Readonly<Limits> = {
  bodyBytes: 256 * 1024,
  variableItems: 1000,
  tokens: 2000,
  depth: 20,
};

/** The limits of a subgraph: a gateway sends longer documents and lists of representations than people write. */
export const subgraphLimits: Readonly<Limits> = {
  bodyBytes: 8 * 1024 * 1024,
  variableItems: 10_000,
  tokens: 40_000,
  depth: 30,
};

/** All limits, with defaults for those that are not given. */
export function completeLimits(limits: Partial<Limits>): Limits {
  const names = Object.keys(defaultLimits) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, limits[name] ?? defaultLimits[name]])) as unknown as Limits;
}
