import type { Builder } from './builder.ts';
import type { Values } from './values/values.ts';

/** The four domains of the design; `root` holds what sits beside `node`. */
export const DOMAINS = ['actors', 'events', 'briefs', 'analysis'] as const;
export type Domain = (typeof DOMAINS)[number];

/** What a graph's types are built with. */
export interface GraphParts {
  builder: Builder;
  values: Values;
}

/**
 * An entity's part of a graph. Every graph defines it, as a stub that has its keys alone; a graph that lists
 * its domain extends it with all of its fields, its connections, and its entries in `Query`.
 */
export interface EntityGraph {
  domain: Domain;
  define(parts: GraphParts): void;
  extend(parts: GraphParts): void;
}
