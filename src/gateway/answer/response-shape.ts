import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isOfType } from '../plan/query-plan.ts';

/** What one root field of a plan's operation asks for: a field of `Query`, or entities by reference. */
export interface AskedField {
  /** Its key in the response. */
  key: string;
  /** The variable that holds the references; null for a field of `Query`. */
  references: string | null;
  /** The response keys of what is asked of an entity of this type. */
  keysOf(type: string): readonly string[];
  /** All keys that may come below it. */
  shape: Shape;
}

/** The keys that an object may have, each with those below it; null for a value. */
export type Shape = ReadonlyMap<string, Shape> | null;

const known = new WeakMap<DocumentNode, readonly AskedField[]>();

/** The root fields of a plan's operation. It has no conditions: operations are planned for given variables. */
export const askedFields = (document: DocumentNode, supergraph: GraphQLSchema): readonly AskedField[] => {
  const fields = known.get(document) ?? readFields(document, supergraph);
  known.set(document, fields);
  return fields;
};

const readFields = ({ definitions }: DocumentNode, supergraph: GraphQLSchema): AskedField[] => {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  // The planner writes what it repeats as fragments.
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const asked: Asked = { supergraph, fragments };
  return (operation?.selectionSet.selections ?? []).flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.name.value !== '__typename' ? [toAskedField(selection, asked)] : [],
  );
};

interface Asked {
  supergraph: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const toAskedField = (field: FieldNode, asked: Asked): AskedField => {
  const references = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const ofTypes = new Map<string, readonly string[]>();
  return {
    key: keyOf(field),
    references: field.name.value === '_entities' && references?.kind === Kind.VARIABLE ? references.name.value : null,
    keysOf(type) {
      const keys = ofTypes.get(type) ?? keysIn(field.selectionSet, type, asked);
      ofTypes.set(type, keys);
      return keys;
    },
    shape: field.selectionSet ? shapeOf(field.selectionSet, asked) : null,
  };
};

const keysIn = (set: SelectionSetNode | undefined, type: string, asked: Asked): string[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [keyOf(selection)];
    const fragment = fragmentOf(selection, asked);
    const condition = fragment?.typeCondition?.name.value ?? type;
    return isOfType(type, [condition], asked.supergraph) ? keysIn(fragment?.selectionSet, type, asked) : [];
  });

const shapeOf = (
  { selections }: SelectionSetNode,
  asked: Asked,
  into = new Map<string, Shape>(),
): Map<string, Shape> => {
  for (const selection of selections)
    if (selection.kind === Kind.FIELD) {
      const key = keyOf(selection);
      into.set(key, selection.selectionSet ? shapeOf(selection.selectionSet, asked, new Map(into.get(key))) : null);
    } else {
      const fragment = fragmentOf(selection, asked);
      if (fragment) shapeOf(fragment.selectionSet, asked, into);
    }
  return into;
};

const fragmentOf = (selection: InlineFragmentNode | FragmentSpreadNode, { fragments }: Asked) =>
  selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;
