import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { append } from '../model/rows/lists.ts';
import type { Fragments } from './fragments.ts';

export interface CollectOptions {
  schema: GraphQLSchema;
  fragments: Fragments;
  /** Whether a selection is included, by its `@skip` and `@include`; called once for each selection that is looked at. */
  isIncluded(selection: SelectionNode): boolean;
}

/** The fields that selection sets select on an object type, by response key, as the specification collects them. */
export const collectFields = (
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  options: CollectOptions,
): Map<string, FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(set, type, options, fields, spread);
  return fields;
};

const collect = (
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  options: CollectOptions,
  into: Map<string, FieldNode[]>,
  spread: Set<string>,
): void => {
  for (const selection of selections) {
    if (!options.isIncluded(selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      append(into, key, selection);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? options.fragments.get(selection.name.value) : selection;
    if (fragment && applies(fragment, type, options.schema))
      collect(fragment.selectionSet, type, options, into, spread);
  }
};

const applies = (
  { typeCondition }: { typeCondition?: NamedTypeNode | undefined },
  type: GraphQLObjectType,
  schema: GraphQLSchema,
): boolean => {
  if (!typeCondition) return true;
  const condition = schema.getType(typeCondition.name.value);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
};
