import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fragmentsOf, keyOf } from '../operation/selections.ts';
import { meetsCondition } from '../operation/type-conditions.ts';

/** A root field of a subgraph request: a field of `Query`, or `_entities`. */
export interface RootField {
  responseKey: string;
  /** The variable that holds the representations; null for a field of `Query`. */
  representationsVariable: string | null;
  /** The response keys that are selected on an entity of this type. */
  responseKeysOf(type: string): readonly string[];
  shape: ResponseShape;
}

/** The response keys that an object may have, on any type, each with the shape of its value; null for a leaf. */
export type ResponseShape = ReadonlyMap<string, ResponseShape> | null;

const known = new WeakMap<DocumentNode, readonly RootField[]>();

/** The root fields of a subgraph request. It has no `@skip` or `@include`, since normalized operations have none. */
export const rootFieldsOf = (document: DocumentNode, supergraph: GraphQLSchema): readonly RootField[] => {
  const fields = known.get(document) ?? readRootFields(document, supergraph);
  known.set(document, fields);
  return fields;
};

const readRootFields = (document: DocumentNode, supergraph: GraphQLSchema): RootField[] => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const scope: Scope = { supergraph, fragments: fragmentsOf(document) };
  return (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value !== '__typename' ? [toRootField(selection, scope)] : [],
  );
};

interface Scope {
  supergraph: GraphQLSchema;
  fragments: Fragments;
}

const toRootField = (field: FieldNode, scope: Scope): RootField => {
  const variable = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const isEntities = field.name.value === '_entities' && variable?.kind === Kind.VARIABLE;
  const keysByType = new Map<string, readonly string[]>();
  return {
    responseKey: keyOf(field),
    representationsVariable: isEntities ? variable.name.value : null,
    responseKeysOf(type) {
      const keys = keysByType.get(type) ?? keysIn(field.selectionSet, type, scope);
      keysByType.set(type, keys);
      return keys;
    },
    shape: field.selectionSet ? shapeOf(field.selectionSet, scope) : null,
  };
};

const keysIn = (set: SelectionSetNode | undefined, type: string, scope: Scope): string[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [keyOf(selection)];
    const fragment = fragmentOf(selection, scope);
    const condition = fragment?.typeCondition?.name.value ?? type;
    return meetsCondition(type, [condition], scope.supergraph) ? keysIn(fragment?.selectionSet, type, scope) : [];
  });

const shapeOf = (
  { selections }: SelectionSetNode,
  scope: Scope,
  into = new Map<string, ResponseShape>(),
): Map<string, ResponseShape> => {
  for (const selection of selections)
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      into.set(key, selection.selectionSet ? shapeOf(selection.selectionSet, scope, new Map(into.get(key))) : null);
    } else {
      const fragment = fragmentOf(selection, scope);
      if (fragment) shapeOf(fragment.selectionSet, scope, into);
    }
  return into;
};

const fragmentOf = (selection: InlineFragmentNode | FragmentSpreadNode, { fragments }: Scope) =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
