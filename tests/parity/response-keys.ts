import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type NameNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { nameNode } from './nodes.ts';

/** What is selected under one response key. */
interface Use {
  parent: GraphQLCompositeType;
  field: string;
  args: string;
  /** The type as far as two fields have to agree in it: its lists and nulls, and the name of a leaf. */
  shape: string;
}

interface Key {
  uses: Use[];
  /** The keys of what is selected below it. */
  below: Scope;
}

type Scope = Map<string, Key>;

/**
 * Gives an alias of its own to every field whose response key is taken by another one, so that all fields of the
 * selections can be merged. It is stricter than the rule: what can never meet at run time has to agree as well.
 */
export const separateKeys = (
  schema: GraphQLSchema,
  root: { type: GraphQLCompositeType; selectionSet: SelectionSetNode },
  fragments: readonly FragmentDefinitionNode[],
): void => {
  let aliases = 0;

  const visit = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType, scope: Scope): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) visitField(node, parent, scope);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        visit(node.selectionSet, node.typeCondition ? typeNamed(node.typeCondition.name.value) : parent, scope);
      else {
        const fragment = fragments.find(({ name }) => name.value === node.name.value);
        if (fragment) visit(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value), scope);
      }
    }
  };

  const visitField = (node: FieldNode, parent: GraphQLCompositeType, scope: Scope): void => {
    const type = typeOfField(parent, node.name.value);
    const use = {
      parent,
      field: node.name.value,
      args: (node.arguments ?? []).map(print).join(),
      shape: shapeOf(type),
    };
    const taken = scope.get(keyOf(node));
    if (taken && !taken.uses.every((other) => agree(use, other)))
      (node as { alias?: NameNode }).alias = nameNode(`${node.name.value.replace(/^_+/, '')}_${++aliases}`);
    const entry: Key = scope.get(keyOf(node)) ?? { uses: [], below: new Map() };
    scope.set(keyOf(node), entry);
    entry.uses.push(use);
    const below = getNamedType(type);
    if (node.selectionSet && isCompositeType(below)) visit(node.selectionSet, below, entry.below);
  };

  const typeNamed = (name: string) => schema.getType(name) as GraphQLCompositeType;

  visit(root.selectionSet, root.type, new Map());
};

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const agree = (a: Use, b: Use): boolean => {
  const neverMeet = a.parent !== b.parent && isObjectType(a.parent) && isObjectType(b.parent);
  return a.shape === b.shape && (neverMeet || (a.field === b.field && a.args === b.args));
};

const typeOfField = (parent: GraphQLCompositeType, field: string): GraphQLOutputType | undefined =>
  isUnionType(parent) ? undefined : parent.getFields()[field]?.type;

/** The one field that no type lists is `__typename`. */
const shapeOf = (type: GraphQLOutputType | undefined): string => {
  if (!type) return 'String!';
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '{}') : String(type);
};
