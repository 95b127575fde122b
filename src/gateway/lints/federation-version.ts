import { FEDERATION, linksOf, stringArgument } from '../compose/federation-directives.ts';
import type { Lint } from './lint.ts';

/** Composers and planners agree on the federation specification up to this version. */
const NEWEST = 6;

/** Later versions compose here and not there; version 1 has other rules. */
export const federationVersion: Lint = {
  rule: 'federation-version',
  of: 'partners',
  *check({ subgraph: { name, document } }) {
    const versions = linksOf(document).map((link) => FEDERATION.exec(stringArgument(link, 'url') ?? ''));
    const [, major, minor] = versions.find(Boolean) ?? [];
    if (major === '2' && Number(minor) <= NEWEST) return;
    const said = major
      ? `links version ${major}.${minor} of the federation specification`
      : 'links no federation specification';
    yield `"${name}" ${said}; write extend schema @link(url: "https://specs.apollo.dev/federation/v2.${NEWEST}", import: ["@key"]).`;
  },
};
