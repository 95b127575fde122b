import type { DocumentNode } from 'graphql';
import { isNodeType } from '../../model/node-types.ts';
import { type SubgraphType, typesOf } from '../compose/subgraph-types.ts';
import { connectionOwner } from './connection-owner.ts';
import { federationVersion } from './federation-version.ts';
import { keysOfOurs } from './keys-of-ours.ts';
import type { Lint, LintedSubgraph, SubgraphProblem } from './lint.ts';
import { namesOfOurs } from './names-of-ours.ts';
import { nodeIsId } from './node-is-id.ts';
import { nodesHaveKeys } from './nodes-have-keys.ts';
import { nodesHaveStubs } from './nodes-have-stubs.ts';
import { nothingGuarded } from './nothing-guarded.ts';
import { nothingHidden } from './nothing-hidden.ts';
import { nothingTakenOver } from './nothing-taken-over.ts';
import { nullableOnOurs } from './nullable-on-ours.ts';
import { plainImports } from './plain-imports.ts';
import { plainShapes } from './plain-shapes.ts';
import { queriesOnly } from './queries-only.ts';
import { reachableFields } from './reachable-fields.ts';
import { sameKeyTypes } from './same-key-types.ts';
import { sameValues } from './same-values.ts';

/** What subgraphs must keep to beside what composers ask, in the order in which it is told. */
export const lints: readonly Lint[] = [
  federationVersion,
  queriesOnly,
  nodeIsId,
  nodesHaveKeys,
  nodesHaveStubs,
  keysOfOurs,
  sameKeyTypes,
  reachableFields,
  nullableOnOurs,
  nothingTakenOver,
  nothingHidden,
  nothingGuarded,
  namesOfOurs,
  connectionOwner,
  sameValues,
  plainImports,
  plainShapes,
];

export interface SubgraphToLint {
  name: string;
  isFirstParty: boolean;
  document: DocumentNode;
}

/** All that the lints find, subgraph by subgraph. */
export const lintSubgraphs = (subgraphs: readonly SubgraphToLint[]): SubgraphProblem[] => {
  const all = subgraphs.map((subgraph) => ({ ...subgraph, types: typesOf(subgraph.document) }));
  const ours = mergeTypes(all.filter(({ isFirstParty }) => isFirstParty));
  return all.flatMap((subgraph) =>
    lints
      .filter(({ of }) => of === 'all' || !subgraph.isFirstParty)
      .flatMap(({ rule, check }) =>
        [...check({ subgraph, all, ours })].map((message) => ({ rule, subgraph: subgraph.name, message })),
      ),
  );
};

/** The types of these subgraphs, without the stubs of partners' nodes that the generated one has. */
const mergeTypes = (subgraphs: readonly LintedSubgraph[]): ReadonlyMap<string, SubgraphType> => {
  const merged = new Map<string, SubgraphType>();
  for (const { types } of subgraphs)
    for (const [name, type] of types) {
      if (type.kind === 'object' && type.interfaces.includes('Node') && !isNodeType(name)) continue;
      const before = merged.get(name);
      merged.set(name, before ? { ...before, fields: new Map([...type.fields, ...before.fields]) } : type);
    }
  return merged;
};
