import type { Builder } from './builder.ts';
import type { Domain } from './domains.ts';
import type { Values } from './values/values.ts';

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
