import type { DocumentNode } from 'graphql';
import { isNodeType } from '../../model/node-types.ts';
import type { Lint, LintedSubgraph, SubgraphProblem } from './lint.ts';
import { federationVersion } from './rules/federation-version.ts';
import { firstPartyKeys } from './rules/first-party-keys.ts';
import { identicalSharedTypes } from './rules/identical-shared-types.ts';
import { namesOfPartners } from './rules/names-of-partners.ts';
import { noAuthDirectives } from './rules/no-auth-directives.ts';
import { noHidingDirectives } from './rules/no-hiding-directives.ts';
import { noOverrides } from './rules/no-overrides.ts';
import { nodeInterface } from './rules/node-interface.ts';
import { nodeKeys } from './rules/node-keys.ts';
import { nullableFields } from './rules/nullable-fields.ts';
import { ownConnections } from './rules/own-connections.ts';
import { portableTypes } from './rules/portable-types.ts';
import { queriesOnly } from './rules/queries-only.ts';
import { reachableFields } from './rules/reachable-fields.ts';
import { sameKeyTypes } from './rules/same-key-types.ts';
import { unaliasedDirectives } from './rules/unaliased-directives.ts';
import { uniqueTypeNames } from './rules/unique-type-names.ts';
import { type SubgraphType, typesOf } from './subgraph-types.ts';

/** What this federation requires of subgraphs beyond what composers check, in the order of the report. */
export const lints: readonly Lint[] = [
  federationVersion,
  queriesOnly,
  nodeInterface,
  nodeKeys,
  firstPartyKeys,
  sameKeyTypes,
  reachableFields,
  nullableFields,
  noOverrides,
  noHidingDirectives,
  noAuthDirectives,
  uniqueTypeNames,
  namesOfPartners,
  ownConnections,
  identicalSharedTypes,
  unaliasedDirectives,
  portableTypes,
];

export interface SubgraphToLint {
  name: string;
  isFirstParty: boolean;
  document: DocumentNode;
}

/** Runs all lint rules and returns their problems, subgraph by subgraph. */
export const lintSubgraphs = (subgraphs: readonly SubgraphToLint[]): SubgraphProblem[] => {
  const all = subgraphs.map((subgraph) => ({ ...subgraph, types: typesOf(subgraph.document) }));
  const firstPartyTypes = mergeTypes(all.filter(({ isFirstParty }) => isFirstParty));
  return all.flatMap((subgraph) =>
    lints
      .filter(({ appliesTo }) => appliesTo === 'all' || !subgraph.isFirstParty)
      .flatMap(({ rule, check }) =>
        [...check({ subgraph, all, firstPartyTypes })].map((message) => ({ rule, subgraph: subgraph.name, message })),
      ),
  );
};

/** Merges the types of subgraphs. Skips the stubs of partners' nodes. */
const mergeTypes = (subgraphs: readonly LintedSubgraph[]): ReadonlyMap<string, SubgraphType> => {
  const merged = new Map<string, SubgraphType>();
  for (const { types } of subgraphs)
    for (const [name, type] of types) {
      if (type.kind === 'object' && type.interfaces.includes('Node') && !isNodeType(name)) continue;
      const earlier = merged.get(name);
      merged.set(name, earlier ? { ...earlier, fields: new Map([...type.fields, ...earlier.fields]) } : type);
    }
  return merged;
};
