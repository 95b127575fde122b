import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Limits } from './limits.ts';

/** The size of an operation, by the names of the limits. */
export type OperationSize = Omit<Limits, 'bodyBytes' | 'variableItems' | 'tokens' | 'lines'>;

const nothing: OperationSize = {
  nameLength: 0,
  depth: 0,
  aliases: 0,
  introspectionAliases: 0,
  introspections: 0,
  introspectionLists: 0,
  rootFields: 0,
  directives: 0,
};

/** The fields of introspection that are lists of what has lists of its own. */
const INTROSPECTION_LISTS = ['types', 'fields', 'inputFields', 'interfaces', 'possibleTypes'];

/** Returns a function that measures operations of the document; a fragment counts once for each spread. */
export function operationMeasure(document: DocumentNode): (operation: OperationDefinitionNode) => OperationSize {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const measured = new Map<string, OperationSize>();

  function measureFragment(name: string): OperationSize {
    const known = measured.get(name);
    if (known) return known;
    // Ends the recursion if fragments form a cycle, which validation reports.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    const introspecting = fragment.typeCondition.name.value.startsWith('__');
    const size = measure(fragment.selectionSet, introspecting);
    size.directives += fragment.directives?.length ?? 0;
    measured.set(name, size);
    return size;
  }

  function measure({ selections }: SelectionSetNode, introspecting: boolean): OperationSize {
    const total = { ...nothing };
    for (const node of selections) {
      total.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        const meta = introspecting || node.name.value === '__schema' || node.name.value === '__type';
        const below = node.selectionSet ? measure(node.selectionSet, meta) : nothing;
        add(total, below);
        total.depth = Math.max(total.depth, meta ? 1 : 1 + below.depth);
        const isList = introspecting && INTROSPECTION_LISTS.includes(node.name.value);
        total.introspectionLists = Math.max(total.introspectionLists, below.introspectionLists + (isList ? 1 : 0));
        if (node.name.value === '__schema') total.introspections++;
        total.rootFields++;
        total.nameLength = Math.max(total.nameLength, node.alias?.value.length ?? 0);
        if (node.alias) total[meta ? 'introspectionAliases' : 'aliases']++;
      } else {
        const inside =
          node.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(node.name.value)
            : measure(node.selectionSet, introspecting);
        add(total, inside);
        total.depth = Math.max(total.depth, inside.depth);
        total.introspectionLists = Math.max(total.introspectionLists, inside.introspectionLists);
        total.rootFields += inside.rootFields;
      }
    }
    return total;
  }

  return (operation) => {
    const size = measure(operation.selectionSet, false);
    size.directives += operation.directives?.length ?? 0;
    return size;
  };
}

function add(total: OperationSize, part: OperationSize): void {
  total.aliases += part.aliases;
  total.introspectionAliases += part.introspectionAliases;
  total.introspections += part.introspections;
  total.directives += part.directives;
  total.nameLength = Math.max(total.nameLength, part.nameLength);
}
