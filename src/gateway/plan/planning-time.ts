import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { readTypeExpansion } from './type-expansion.ts';

/**
 * How long the planner will work on an operation, estimated before it does. Where a field of an interface is not resolved by
 * every subgraph, the planner repeats all that is below the field for each type of object; such fields within each other
 * multiply. It then compares the requests for entities that it has found with each other.
 */

/** Milliseconds of processor time per field, with those that are repeated. */
const PER_FIELD = 0.02;
/** Milliseconds of processor time per pair of requests for entities from the same subgraph. */
const PER_PAIR = 0.0015;

/** Milliseconds above which the estimate is not continued: no operation that takes this long is planned. */
export const MAX_PLANNING_TIME = 250;

/** Estimates the milliseconds of processor time for planning an operation in the form of `normalizeOperation`. */
export type EstimatePlanning = (operation: OperationDefinitionNode) => number;

export const createPlanningEstimate = (supergraph: GraphQLSchema): EstimatePlanning => {
  const { typesFor, graphsFor } = readTypeExpansion(supergraph);
  return (operation) => {
    let fields = 0;
    const requests = new Map<string, number>();
    const time = () =>
      PER_FIELD * fields + PER_PAIR * [...requests.values()].reduce((sum, count) => sum + count * count, 0);
    /** `times` is how often the selection set is repeated; `graphs` are the subgraphs that the objects may come from. */
    const walk = (
      { selections }: SelectionSetNode,
      type: GraphQLCompositeType,
      times: number,
      graphs: ReadonlySet<string> | null,
      needed: Set<string>,
    ): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = supergraph.getType(selection.typeCondition?.name.value ?? type.name);
          if (isCompositeType(condition)) walk(selection.selectionSet, condition, times, graphs, needed);
        } else if (selection.kind === Kind.FIELD && 'getFields' in type) {
          const { name, selectionSet } = selection;
          const field = type.getFields()[name.value];
          if (!field) continue;
          const below = getNamedType(field.type);
          const groups = new Map<string, { from: ReadonlySet<string>; count: number }>();
          for (const object of typesFor(type, name.value)) {
            const all = graphsFor(object, name.value);
            const here = graphs && new Set([...all].filter((graph) => graphs.has(graph)));
            const from = here && here.size > 0 ? here : all;
            const key = [...from].join(' ');
            if (graphs && here?.size === 0) needed.add(`${key},${object.name}`);
            const group = groups.get(key) ?? { from, count: 0 };
            groups.set(key, { from, count: group.count + 1 });
          }
          for (const { from, count } of groups.values()) {
            fields += times * count;
            if (selectionSet && isCompositeType(below) && time() <= MAX_PLANNING_TIME)
              enter(selectionSet, below, times * count, from);
          }
        }
      }
    };
    const enter = (
      set: SelectionSetNode,
      type: GraphQLCompositeType,
      times: number,
      graphs: ReadonlySet<string> | null,
    ): void => {
      const needed = new Set<string>();
      walk(set, type, times, graphs, needed);
      for (const key of needed) {
        const [graph = ''] = key.split(',');
        requests.set(graph, (requests.get(graph) ?? 0) + times);
      }
    };
    const root = supergraph.getRootType(operation.operation);
    if (root) enter(operation.selectionSet, root, 1, null);
    return time();
  };
};
