import type { SelectionNode } from 'graphql';

/**
 * The names of the fields that a query selects on a connection, including those of its `pageInfo`. Null if it spreads a
 * named fragment: Apollo Client does not pass the definitions of fragments to field policies.
 */
export const selectedFields = (
  selections: readonly SelectionNode[] = [],
  variables: Record<string, unknown> = {},
): readonly string[] | null => {
  const names: string[] = [];
  for (const node of selections) {
    if (isLeftOut(node, variables)) continue;
    if (node.kind === 'FragmentSpread') return null;
    const isPageInfo = node.kind === 'Field' && node.name.value === 'pageInfo';
    if (node.kind === 'Field') names.push(node.name.value);
    if (node.kind === 'Field' && !isPageInfo) continue;
    const below = selectedFields(node.selectionSet?.selections, variables);
    if (below === null) return null;
    names.push(...below);
  }
  return names;
};

const isLeftOut = ({ directives = [] }: SelectionNode, variables: Record<string, unknown>): boolean =>
  directives.some(({ name, arguments: [condition] = [] }) => {
    if (!condition || !/^(skip|include)$/.test(name.value)) return false;
    const { value } = condition;
    const holds =
      value.kind === 'Variable' ? variables[value.name.value] : value.kind === 'BooleanValue' && value.value;
    return name.value === 'skip' ? holds === true : holds === false;
  });
