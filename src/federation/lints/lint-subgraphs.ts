import type { DocumentNode } from 'graphql';
import { isGlobalType } from '../../model/node-types.ts';
import type { Lint, SubgraphProblem } from './lint.ts';
import { federationVersion, noAuthDirectives, noHidingDirectives, unaliasedDirectives } from './rules/directives.ts';
import { firstPartyKeys, nodeKeys, reachableFields, sameKeyTypes } from './rules/keys.ts';
import { namesOfPartners } from './rules/names-of-partners.ts';
import { identicalSharedTypes, noOverrides, ownConnections, uniqueTypeNames } from './rules/ownership.ts';
import { nodeInterface, nullableFields, portableTypes, queriesOnly } from './rules/types.ts';
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

/** Runs all lint rules on partners' subgraphs and returns their problems, subgraph by subgraph. */
export const lintSubgraphs = (subgraphs: readonly SubgraphToLint[]): SubgraphProblem[] => {
  const all = subgraphs.map((subgraph) => ({ ...subgraph, types: typesOf(subgraph.document) }));
  const own = all.find(({ isFirstParty }) => isFirstParty);
  const firstPartyTypes = new Map([...(own?.types ?? [])].filter(([, type]) => !isStub(type)));
  return all
    .filter((subgraph) => subgraph !== own)
    .flatMap((subgraph) =>
      lints.flatMap(({ rule, check }) =>
        [...check({ subgraph, all, firstPartyTypes })].map((message) => ({ rule, subgraph: subgraph.name, message })),
      ),
    );
};

/** Whether our subgraph has a type only for partners' nodes. */
const isStub = ({ kind, name, interfaces }: SubgraphType): boolean =>
  kind === 'object' && interfaces.includes('Node') && !isGlobalType(name);
