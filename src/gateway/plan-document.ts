import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The response key under which every object of an interface or a union brings its type. */
export const TYPE_KEY = '__completeAs';

const typeField: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: TYPE_KEY },
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * The caller's document as it is planned: without what the schema itself answers, without what is never asked, and
 * with the type of every object that could be of several.
 */
export const planDocument = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const types = new TypeInfo(schema);
  const withoutSkipped = visit(document, {
    Field: (field) => (isNeverAsked(field) ? null : undefined),
    InlineFragment: (fragment) => (isNeverAsked(fragment) ? null : undefined),
    FragmentSpread: (spread) => (isNeverAsked(spread) ? null : undefined),
  });
  return visit(
    withoutSkipped,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set): SelectionSetNode | undefined {
          const parent = types.getParentType();
          const selections = set.selections.filter((selection) => !isIntrospection(selection));
          const needsType = isAbstractType(parent) || selections.length === 0;
          if (!needsType && selections.length === set.selections.length) return undefined;
          return { ...set, selections: needsType ? [...selections, typeField] : selections };
        },
      },
    }),
  );
};

/** Whether an operation of a planned document asks any subgraph for anything. */
export const asksSubgraphs = (document: DocumentNode, operation: OperationDefinitionNode): boolean => {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const asks = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
      if (selection.kind === Kind.INLINE_FRAGMENT) return asks(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      return fragment !== undefined && asks(fragment.selectionSet);
    });
  return asks(operation.selectionSet);
};

const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');

/** Whether `@skip(if: true)` or `@include(if: false)` stands on it. */
const isNeverAsked = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name, arguments: [condition] = [] }) => {
    if (condition?.value.kind !== Kind.BOOLEAN) return false;
    return name.value === 'skip' ? condition.value.value : name.value === 'include' && !condition.value.value;
  });
