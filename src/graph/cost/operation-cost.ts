import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type CollectOptions, collectFields } from '../collect-fields.ts';
import { callerError } from '../errors.ts';
import type { Fragments } from '../fragments.ts';
import { sizeFrom, valuesIn } from './argument-sizes.ts';
import { type FieldCost, fieldCostOf, UNKNOWN_LIST_SIZE } from './field-cost.ts';
import { type Formula, greatest, once, product, sum, type Values, valueIn, valuesFor } from './formula.ts';
import { typenamesOf } from './typenames.ts';

/**
 * The most values that the answer to an operation may have, each counted with the weight of its field, and the values
 * in its arguments each time a field is resolved with them. Fields are merged as they are when they are executed,
 * so that a field in several fragments counts once.
 */
export const costOfOperation = (options: OperationCostOptions): Formula => {
  const { schema, operation } = options;
  const root = schema.getRootType(operation.operation);
  return root ? new Counter(options).selections([operation.selectionSet], root, null) : 0;
};

/** The response keys that lead to what costs most: the most expensive field, the most expensive one in it, and so on. */
export const mostExpensivePath = (options: OperationCostOptions, variables: Values['variables']): readonly string[] => {
  const { schema, operation } = options;
  const root = schema.getRootType(operation.operation);
  return root ? new Counter(options).path([operation.selectionSet], root, null, valuesFor(variables)) : [];
};

export interface OperationCostOptions {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Fragments;
  /** Whether a selection is included, by its `@skip` and `@include`. */
  isIncluded(selection: SelectionNode): boolean;
}

/** Steps that counting may take; fragments can be nested so that there are exponentially many combinations of types. */
const MAX_STEPS = 20_000;

/** The sizes that a field gives to lists below it. */
interface SizedLists {
  fields: readonly string[];
  size: Formula;
}

class Counter {
  readonly #options: OperationCostOptions;
  /** The options for collecting fields, which counts as steps. */
  readonly #counted: CollectOptions;
  readonly #known = new Map<string, Formula>();
  readonly #ids = new Map<SelectionSetNode, number>();
  readonly #findFragment = (name: string) => this.#options.fragments.get(name);
  #steps = 0;

  constructor(options: OperationCostOptions) {
    this.#options = options;
    const { schema, fragments } = options;
    const isIncluded = (selection: SelectionNode) => {
      if (++this.#steps > MAX_STEPS) throw tooManyCombinations();
      return options.isIncluded(selection);
    };
    this.#counted = { schema, fragments, isIncluded };
  }

  /** The cost of merged selection sets on a type: for an abstract type, that of its most expensive object type. */
  selections(sets: readonly SelectionSetNode[], type: GraphQLCompositeType, sized: SizedLists | null): Formula {
    let key = type.name;
    for (const set of sets) key += ` ${this.#idOf(set)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cost = once(
      isObjectType(type)
        ? this.#object(sets, type, sized)
        : greatest(...this.#objectsOf(type).map((object) => this.#object(sets, object, sized))),
    );
    this.#known.set(key, cost);
    return cost;
  }

  /** The response keys from here to the last field with fields of its own that costs most. Equal costs go by key. */
  path(
    sets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    sized: SizedLists | null,
    values: Values,
  ): string[] {
    const { schema, fragments, isIncluded } = this.#options;
    let most = { key: '', cost: -1, path: (): string[] => [] };
    for (const object of this.#objectsOf(type)) {
      for (const [key, nodes] of collectFields(sets, object, { schema, fragments, isIncluded })) {
        const cost = valueIn(this.#field(nodes, object, sized), values);
        if (cost > most.cost || (cost === most.cost && key < most.key))
          most = { key, cost, path: () => this.#pathFrom(key, nodes, object, values) };
      }
    }
    return most.path();
  }

  #pathFrom(key: string, nodes: readonly FieldNode[], type: GraphQLObjectType, values: Values): string[] {
    const [node] = nodes as [FieldNode];
    const field = type.getFields()[node.name.value];
    const named = field && getNamedType(field.type);
    if (!field || !isCompositeType(named)) return [];
    return [key, ...this.path(selectionSetsOf(nodes), named, sizedLists(fieldCostOf(field), node), values)];
  }

  #objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : this.#options.schema.getPossibleTypes(type);
  }

  #object(sets: readonly SelectionSetNode[], type: GraphQLObjectType, sized: SizedLists | null): Formula {
    const costs: Formula[] = [];
    for (const nodes of collectFields(sets, type, this.#counted).values()) costs.push(this.#field(nodes, type, sized));
    return sum(...costs);
  }

  #field(nodes: readonly FieldNode[], type: GraphQLObjectType, sized: SizedLists | null): Formula {
    const [node] = nodes as [FieldNode];
    const field = type.getFields()[node.name.value];
    // `__typename` counts with the field that it is selected on, and introspection has limits of its own.
    if (!field) return 0;
    const declared = fieldCostOf(field);
    const { weight, isList } = declared;
    const named = getNamedType(field.type);
    const lists = sizedLists(declared, node);
    const item = isCompositeType(named) ? this.#item(nodes, named, lists) : 0;
    const values = isList ? product(sizeOf(field, sized, lists?.size ?? UNKNOWN_LIST_SIZE), sum(1, item)) : item;
    return node.arguments?.length ? sum(weight, valuesIn(field, node), values) : sum(weight, values);
  }

  /** The cost of what is selected on an object, and its `__typename`s. */
  #item(nodes: readonly FieldNode[], type: GraphQLCompositeType, sized: SizedLists | null): Formula {
    let typenames = 0;
    for (const node of nodes) typenames += typenamesOf(node, this.#findFragment).values;
    return sum(this.selections(selectionSetsOf(nodes), type, sized), typenames);
  }

  #idOf(set: SelectionSetNode): number {
    const id = this.#ids.get(set) ?? this.#ids.size;
    this.#ids.set(set, id);
    return id;
  }
}

const selectionSetsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] => {
  const sets: SelectionSetNode[] = [];
  for (const { selectionSet } of nodes) if (selectionSet) sets.push(selectionSet);
  return sets;
};

/** The sizes that a field gives to itself or to lists below it; null if it gives none. */
const sizedLists = ({ listSize }: FieldCost, node: FieldNode): SizedLists | null =>
  listSize ? { fields: listSize.sizedFields, size: sizeFrom(listSize, node) } : null;

/** The size of a list: the one that its parent gives it, or else its own. */
const sizeOf = ({ name }: GraphQLField<unknown, unknown>, sized: SizedLists | null, own: Formula): Formula =>
  sized?.fields.includes(name) ? sized.size : own;

const tooManyCombinations = () =>
  callerError(
    'The fragments of this query apply to too many combinations of types to count its cost; ask for less at once.',
    'QUERY_TOO_COMPLEX',
  );
