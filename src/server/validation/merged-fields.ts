import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fieldOf, type TypedSet, typeOf } from './definitions.ts';

/**
 * Steps that comparing may take. graphql-js refuses a document for which it takes 500,000, and does so for some that take fewer
 * here: it takes some steps for each two fields with a key, and for each two spreads of fragments, however often they are repeated.
 */
const MAX_STEPS = 20_000;

/** Whether the fields of each of these sets can certainly be merged. */
export function canMerge(schema: GraphQLSchema, fragments: Fragments, sets: readonly TypedSet[]): boolean {
  const check = new MergeCheck(schema, fragments);
  return sets.every((set) => check.isFine([set]));
}

/** A field of a selection set. */
interface SelectedField {
  node: FieldNode;
  parent: GraphQLCompositeType;
  /** All fields with its response key, if it is the first of several. */
  group: SelectedField[] | undefined;
}

/** The fields of sets that are merged. */
interface MergedFields {
  /** The first field with each response key. */
  first: Map<string, SelectedField>;
  /** The fields of each response key that is selected more than once. */
  groups: SelectedField[][];
  /** The fragments that were spread, and how often fragments were. */
  spread: Set<string>;
  spreads: number;
}

class MergeCheck {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Fragments;
  /** Numbers of fields with arguments, by their texts and by their nodes: equal ones have the same number. */
  readonly #numbers = new Map<string, number>();
  readonly #numberOf = new Map<FieldNode, number>();
  #steps = 0;

  constructor(schema: GraphQLSchema, fragments: Fragments) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** Whether the fields of sets that are merged into one can certainly be merged. */
  isFine(sets: readonly TypedSet[]): boolean {
    const merged: MergedFields = { first: new Map(), groups: [], spread: new Set(), spreads: 0 };
    let count = 0;
    for (const { set, type } of sets) count += this.#collect(set, type, merged);
    this.#steps += (count + merged.spreads) * (sets.length + merged.spreads);
    if (this.#steps > MAX_STEPS) return false;
    for (const group of merged.groups) if (!this.#isGroupFine(group)) return false;
    return true;
  }

  /** Whether fields with the same response key can be merged. What only one of them selects is checked elsewhere. */
  #isGroupFine(group: readonly SelectedField[]): boolean {
    this.#steps += group.length ** 2;
    if (this.#steps > MAX_STEPS) return false;
    for (let index = 1; index < group.length; index++)
      for (let other = 0; other < index; other++)
        if (!this.#areAlike(group[other] as SelectedField, group[index] as SelectedField)) return false;
    const sets: TypedSet[] = [];
    for (const { node, parent } of group) {
      const { selectionSet: set } = node;
      const type = set && getNamedType(fieldOf(parent, node)?.type);
      if (set && isCompositeType(type)) sets.push({ set, type });
    }
    return sets.length < 2 || this.isFine(sets);
  }

  /** Adds the fields of a set by their response keys, those of fragments too; returns how many they are. */
  #collect({ selections }: SelectionSetNode, type: GraphQLCompositeType, into: MergedFields): number {
    let count = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        count++;
        const key = (node.alias ?? node.name).value;
        const selected: SelectedField = { node, parent: type, group: undefined };
        const first = into.first.get(key);
        if (!first) into.first.set(key, selected);
        else if (first.group) first.group.push(selected);
        else {
          first.group = [first, selected];
          into.groups.push(first.group);
        }
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        into.spreads++;
        if (into.spread.has(node.name.value)) continue;
        into.spread.add(node.name.value);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition ? typeOf(this.#schema, fragment.typeCondition) : type;
      if (fragment && condition) count += this.#collect(fragment.selectionSet, condition, into);
    }
    return count;
  }

  /** Whether two fields with the same response key can be merged, as far as they go themselves. */
  #areAlike(a: SelectedField, b: SelectedField): boolean {
    const field = fieldOf(a.parent, a.node);
    const other = fieldOf(b.parent, b.node);
    if (field !== other && !(field && other && haveSameShape(field.type, other.type))) return false;
    // No object has both types.
    if (a.parent !== b.parent && isObjectType(a.parent) && isObjectType(b.parent)) return true;
    if (!a.node.arguments?.length && !b.node.arguments?.length) return a.node.name.value === b.node.name.value;
    return this.#numberFor(a.node) === this.#numberFor(b.node);
  }

  /** Each node is printed once, however often it is compared: its arguments may be long. */
  #numberFor(node: FieldNode): number {
    let number = this.#numberOf.get(node);
    if (number === undefined) {
      const text = [node.name.value, ...(node.arguments ?? []).map((argument) => print(argument))].join();
      number = this.#numbers.get(text) ?? this.#numbers.size;
      this.#numbers.set(text, number);
      this.#numberOf.set(node, number);
    }
    return number;
  }
}

/** Whether values of both types look alike in an answer. */
function haveSameShape(a: GraphQLOutputType, b: GraphQLOutputType): boolean {
  if (isNonNullType(a)) return isNonNullType(b) && haveSameShape(a.ofType, b.ofType);
  if (isListType(a)) return isListType(b) && haveSameShape(a.ofType, b.ofType);
  if (isNonNullType(b) || isListType(b)) return false;
  return isLeafType(a) || isLeafType(b) ? a === b : true;
}
