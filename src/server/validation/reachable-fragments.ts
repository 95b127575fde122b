import type { FragmentDefinitionNode } from 'graphql';
import type { Definition, Fragments, Uses } from './definitions.ts';

/** The fragments that a definition uses, directly or in fragments; undefined if they form a cycle. */
export function fragmentsBelow(
  uses: Uses,
  fragments: Fragments,
  usesOf: ReadonlyMap<Definition, Uses>,
): FragmentDefinitionNode[] | undefined {
  const found = new Set<FragmentDefinitionNode>();
  const open = new Set<string>();
  return visit(uses) ? [...found] : undefined;

  /** Whether what is below has no cycle. */
  function visit({ fragments: names }: Uses): boolean {
    for (const name of names) {
      if (open.has(name)) return false;
      const fragment = fragments.get(name) as FragmentDefinitionNode;
      if (found.has(fragment)) continue;
      found.add(fragment);
      open.add(name);
      if (!visit(usesOf.get(fragment) as Uses)) return false;
      open.delete(name);
    }
    return true;
  }
}
