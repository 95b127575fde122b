import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** The size of an operation, with its fragments expanded. Introspection has sizes of its own, since nothing counts its answer. */
export interface OperationSize {
  /** Levels of nested fields outside of introspection. */
  depth: number;
  /** Fields `__schema`. */
  introspections: number;
  /** Aliases on `__schema` and `__type` and below them. */
  introspectionAliases: number;
  /** Lists within lists in introspection, such as the fields of types. */
  introspectionLists: number;
}

const NOTHING: Readonly<OperationSize> = {
  depth: 0,
  introspections: 0,
  introspectionAliases: 0,
  introspectionLists: 0,
};

/** The fields of introspection that are lists of what has lists of its own. */
const INTROSPECTION_LISTS = ['types', 'fields', 'inputFields', 'interfaces', 'possibleTypes'];

/** Returns a function that measures operations of the document; each fragment is looked at once. */
export function operationMeasure(document: DocumentNode): (operation: OperationDefinitionNode) => OperationSize {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const measured = new Map<string, Readonly<OperationSize>>();

  function measureFragment(name: string): Readonly<OperationSize> {
    const known = measured.get(name);
    if (known) return known;
    // Ends the recursion if fragments form a cycle, which validation reports.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment
      ? measure(fragment.selectionSet, fragment.typeCondition.name.value.startsWith('__'))
      : NOTHING;
    measured.set(name, size);
    return size;
  }

  function measure({ selections }: SelectionSetNode, isIntrospecting: boolean): OperationSize {
    const total = { ...NOTHING };
    for (const node of selections) {
      if (node.kind !== Kind.FIELD) {
        const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
        add(total, isSpread ? measureFragment(node.name.value) : measure(node.selectionSet, isIntrospecting));
        continue;
      }
      const { name, alias, selectionSet } = node;
      const isMeta = isIntrospecting || name.value === '__schema' || name.value === '__type';
      const below = selectionSet ? measure(selectionSet, isMeta) : NOTHING;
      const isList = isIntrospecting && INTROSPECTION_LISTS.includes(name.value);
      add(total, {
        depth: isMeta ? 1 : 1 + below.depth,
        introspections: below.introspections + (name.value === '__schema' ? 1 : 0),
        introspectionAliases: below.introspectionAliases + (isMeta && alias ? 1 : 0),
        introspectionLists: below.introspectionLists + (isList ? 1 : 0),
      });
    }
    return total;
  }

  return ({ selectionSet }) => measure(selectionSet, false);
}

function add(total: OperationSize, part: Readonly<OperationSize>): void {
  total.depth = Math.max(total.depth, part.depth);
  total.introspections += part.introspections;
  total.introspectionAliases += part.introspectionAliases;
  total.introspectionLists = Math.max(total.introspectionLists, part.introspectionLists);
}
