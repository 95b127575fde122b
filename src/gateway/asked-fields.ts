import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** What one root field of a plan's operation asks for: a field of `Query`, or entities by reference. */
export interface AskedField {
  /** Its key in the response. */
  key: string;
  /** The variable that holds the references; null for a field of `Query`. */
  references: string | null;
  /** The response keys of what is asked of an entity of this type. */
  keysOf(type: string): readonly string[];
}

const known = new WeakMap<DocumentNode, readonly AskedField[]>();

/** The root fields of a plan's operation. It has no conditions: operations are planned for given variables. */
export const askedFields = (document: DocumentNode, supergraph: GraphQLSchema): readonly AskedField[] => {
  let fields = known.get(document);
  if (!fields) {
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    fields = (operation as OperationDefinitionNode).selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD && selection.name.value !== '__typename'
        ? [toAskedField(selection, supergraph)]
        : [],
    );
    known.set(document, fields);
  }
  return fields;
};

const toAskedField = (field: FieldNode, supergraph: GraphQLSchema): AskedField => {
  const references = field.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const ofTypes = new Map<string, readonly string[]>();
  return {
    key: keyOf(field),
    references: field.name.value === '_entities' && references?.kind === Kind.VARIABLE ? references.name.value : null,
    keysOf(type) {
      const keys = ofTypes.get(type) ?? keysIn(field.selectionSet?.selections ?? [], type, supergraph);
      ofTypes.set(type, keys);
      return keys;
    },
  };
};

const keysIn = (selections: readonly SelectionNode[], type: string, supergraph: GraphQLSchema): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [keyOf(selection)];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value ?? type;
    return applies(condition, type, supergraph) ? keysIn(selection.selectionSet.selections, type, supergraph) : [];
  });

/** Whether an object of a type is one that a condition is about. */
export const applies = (condition: string, type: string, supergraph: GraphQLSchema): boolean => {
  if (condition === type) return true;
  const [abstract, object] = [supergraph.getType(condition), supergraph.getType(type)];
  return isAbstractType(abstract) && isObjectType(object) && supergraph.isSubType(abstract, object);
};

const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;
