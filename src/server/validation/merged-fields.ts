import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
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
} from 'graphql';
import { type Fragments, fieldOf, type TypedSet, typeOf } from './definitions.ts';

/** Steps that comparing may take; graphql-js refuses a document for which it takes some hundred times as many. */
const MAX_STEPS = 5000;

/** Whether the fields of each of these sets can certainly be merged. */
export function canMerge(schema: GraphQLSchema, fragments: Fragments, sets: readonly TypedSet[]): boolean {
  const check = new MergeCheck(schema, fragments);
  return sets.every((set) => check.isFine([set]));
}

/** A field of a selection set. */
interface SelectedField {
  node: FieldNode;
  parent: GraphQLCompositeType;
  /** Undefined for `__typename`. */
  field: GraphQLField<unknown, unknown> | undefined;
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
    const fields = new Map<string, SelectedField[]>();
    const spread = new Set<string>();
    let count = 0;
    for (const set of sets) count += this.#collect(set, fields, spread);
    this.#steps += count * (sets.length + spread.size);
    if (this.#steps > MAX_STEPS) return false;
    for (const group of fields.values()) if (group.length > 1 && !this.#isGroupFine(group)) return false;
    return true;
  }

  /** Whether fields with the same response key can be merged. What only one of them selects is checked elsewhere. */
  #isGroupFine(group: readonly SelectedField[]): boolean {
    this.#steps += group.length ** 2;
    if (this.#steps > MAX_STEPS) return false;
    for (const [index, field] of group.entries())
      for (let other = 0; other < index; other++)
        if (!this.#areAlike(group[other] as SelectedField, field)) return false;
    const sets = group.flatMap(({ node: { selectionSet }, field }) => {
      const type = field && getNamedType(field.type);
      return selectionSet && isCompositeType(type) ? [{ set: selectionSet, type }] : [];
    });
    return sets.length < 2 || this.isFine(sets);
  }

  /** Adds the fields of a set by their response keys, those of fragments too; returns how many they are. */
  #collect({ set, type }: TypedSet, into: Map<string, SelectedField[]>, spread: Set<string>): number {
    let count = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        count++;
        const key = (node.alias ?? node.name).value;
        const selected = { node, parent: type, field: fieldOf(type, node) };
        const group = into.get(key);
        if (group) group.push(selected);
        else into.set(key, [selected]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue;
        spread.add(node.name.value);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition ? typeOf(this.#schema, fragment.typeCondition) : type;
      if (fragment && condition) count += this.#collect({ set: fragment.selectionSet, type: condition }, into, spread);
    }
    return count;
  }

  /** Whether two fields with the same response key can be merged, as far as they go themselves. */
  #areAlike(a: SelectedField, b: SelectedField): boolean {
    if (a.field !== b.field && !(a.field && b.field && haveSameShape(a.field.type, b.field.type))) return false;
    // No object has both types.
    if (a.parent !== b.parent && isObjectType(a.parent) && isObjectType(b.parent)) return true;
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
