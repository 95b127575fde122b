import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { areArgumentsFine, type VariableUse } from './given-values.ts';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/** What a definition uses of its document. */
export interface Uses {
  variables: VariableUse[];
  fragments: Set<string>;
}

/** A selection set with the type that it is on. */
export interface TypedSet {
  set: SelectionSetNode;
  type: GraphQLCompositeType;
}

export interface CheckedDefinitions {
  usesOf: Map<Definition, Uses>;
  /** The selection sets that may select a response key more than once. */
  unmerged: TypedSet[];
}

/** Checks each definition alone; undefined if one of them may be invalid. */
export function checkDefinitions(
  schema: GraphQLSchema,
  operations: readonly OperationDefinitionNode[],
  fragments: Fragments,
): CheckedDefinitions | undefined {
  const query = schema.getQueryType();
  const checked: CheckedDefinitions = { usesOf: new Map(), unmerged: [] };
  for (const operation of operations) if (!query || !check(operation, query)) return undefined;
  for (const fragment of fragments.values()) {
    const type = typeOf(schema, fragment.typeCondition);
    if (!type || fragment.variableDefinitions?.length || !check(fragment, type)) return undefined;
  }
  return checked;

  function check(definition: Definition, type: GraphQLCompositeType): boolean {
    if (definition.directives?.length) return false;
    const uses: Uses = { variables: [], fragments: new Set() };
    checked.usesOf.set(definition, uses);
    return new SelectionCheck(schema, fragments, uses, checked.unmerged).isFine(definition.selectionSet, type);
  }
}

/** Checks the selections of a definition. */
class SelectionCheck {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  readonly #uses: Uses;
  readonly #unmerged: TypedSet[];

  constructor(schema: GraphQLSchema, fragments: Fragments, uses: Uses, unmerged: TypedSet[]) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#uses = uses;
    this.#unmerged = unmerged;
  }

  /** Whether a selection set is certainly valid on a type; whether its fields can be merged is left open. */
  isFine(set: SelectionSetNode, type: GraphQLCompositeType): boolean {
    if (mayMerge(set)) this.#unmerged.push({ set, type });
    return this.#areFine(set, type);
  }

  #areFine({ selections }: SelectionSetNode, type: GraphQLCompositeType): boolean {
    for (const selection of selections) {
      if (selection.directives?.length && !this.#areDirectivesFine(selection)) return false;
      if (!(selection.kind === Kind.FIELD ? this.#isFieldFine(selection, type) : this.#isFragmentFine(selection, type)))
        return false;
    }
    return true;
  }

  #isFieldFine(node: FieldNode, parent: GraphQLCompositeType): boolean {
    const { selectionSet, arguments: given } = node;
    const field = fieldOf(parent, node);
    if (!field) return node.name.value === '__typename' && !given?.length && !selectionSet;
    if (!areArgumentsFine(field.args, given, this.#uses.variables)) return false;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return !selectionSet;
    return selectionSet !== undefined && this.isFine(selectionSet, type);
  }

  #isFragmentFine(node: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType): boolean {
    const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? this.#fragments.get(node.name.value) : node;
    if (!fragment) return false;
    const type = fragment.typeCondition ? typeOf(this.#schema, fragment.typeCondition) : parent;
    if (!type || (type !== parent && !doTypesOverlap(this.#schema, type, parent))) return false;
    if (!isSpread) return this.#areFine(node.selectionSet, type);
    this.#uses.fragments.add(node.name.value);
    return true;
  }

  #areDirectivesFine({ kind, directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: given }, index) => {
      const directive = this.#schema.getDirective(name.value);
      if (!directive?.locations.some((location) => location === LOCATIONS[kind])) return false;
      const isFirst = directives.findIndex((other) => other.name.value === name.value) === index;
      return isFirst && areArgumentsFine(directive.args, given, this.#uses.variables);
    });
  }
}

const LOCATIONS = {
  [Kind.FIELD]: 'FIELD',
  [Kind.FRAGMENT_SPREAD]: 'FRAGMENT_SPREAD',
  [Kind.INLINE_FRAGMENT]: 'INLINE_FRAGMENT',
} as const;

/** The field of a type that a node selects; undefined for introspection, and if there is none. */
export function fieldOf(type: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined {
  return isUnionType(type) ? undefined : type.getFields()[name.value];
}

/** The type that a fragment is on; undefined if it is unknown, or has no fields. */
export function typeOf(schema: GraphQLSchema, { name }: NamedTypeNode): GraphQLCompositeType | undefined {
  const type = schema.getType(name.value);
  return isCompositeType(type) ? type : undefined;
}

/** Whether a set may select a response key more than once. */
function mayMerge({ selections }: SelectionSetNode): boolean {
  if (selections.length === 1) return selections[0]?.kind === Kind.INLINE_FRAGMENT;
  const keys = new Set<string>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) return true;
    keys.add((selection.alias ?? selection.name).value);
  }
  return keys.size < selections.length;
}
