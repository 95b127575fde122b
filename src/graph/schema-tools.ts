import type { Builder } from './builder.ts';
import type { Values } from './values/values.ts';

/** The four domains. The folder `root` has the fields of the `node` subgraph. */
export const DOMAINS = ['actors', 'events', 'briefs', 'analysis'] as const;
export type Domain = (typeof DOMAINS)[number];

/** What the types of a graph are built with. */
export interface SchemaTools {
  builder: Builder;
  values: Values;
}

/**
 * What an entity adds to a graph. `define` is called for every graph and makes a stub with the entity's keys. `extend` is
 * called for graphs of its domain, and adds its fields, its connections, and its fields of `Query`.
 */
export interface EntityModule {
  domain: Domain;
  define(tools: SchemaTools): void;
  extend(tools: SchemaTools): void;
}
