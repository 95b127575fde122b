import type { FieldNode } from 'graphql';
import type { KeptTexts } from './kept-texts.ts';
import type { TracedContext } from './traced-context.ts';

/** One execution of a compiled operation. */
export interface Run {
  context: TracedContext;
  /** The coerced values of the variables. */
  variables: Record<string, unknown>;
  /** The coerced arguments of fields that have variables. */
  arguments: Map<FieldNode, Record<string, unknown>>;
  /** The keys of selections that have variables, with their values. */
  keys: Map<object, string>;
  kept: KeptTexts;
}
