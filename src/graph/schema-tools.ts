import type { Builder } from './builder.ts';
import type { Values } from './values/values.ts';

/** What the types of a graph are built with. */
export interface SchemaTools {
  builder: Builder;
  values: Values;
}
