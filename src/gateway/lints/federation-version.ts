import { type ConstDirectiveNode, Kind } from 'graphql';
import { stringArgument } from '../subgraph-types.ts';
import type { Lint } from './lint.ts';

/** Composers and planners agree on the federation specification up to this version. */
const NEWEST = 6;

/** Later versions compose here and not there; version 1 has other rules. */
export const federationVersion: Lint = {
  rule: 'federation-version',
  of: 'partners',
  *check({ subgraph: { name, document } }) {
    const links = document.definitions
      .flatMap((node) =>
        node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
      )
      .flatMap((directive: ConstDirectiveNode) => stringArgument(directive, 'url') ?? []);
    const [, major, minor] = links.map((url) => /\/federation\/v(\d+)\.(\d+)$/.exec(url)).find(Boolean) ?? [];
    if (major === '2' && Number(minor) <= NEWEST) return;
    const said = major
      ? `links version ${major}.${minor} of the federation specification`
      : 'links no federation specification';
    yield `"${name}" ${said}; write extend schema @link(url: "https://specs.apollo.dev/federation/v2.${NEWEST}", import: ["@key"]).`;
  },
};
