import { FEDERATION, linksOf, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

/** The latest minor version of the specification that all composers and gateways support. */
const LATEST = 6;

/** Some composers reject later versions, and version 1 has other rules. */
export const federationVersion: Lint = {
  rule: 'federation-version',
  appliesTo: 'partners',
  *check({ subgraph: { name, document } }) {
    const versions = linksOf(document).map((link) => FEDERATION.exec(stringArgument(link, 'url') ?? ''));
    const [, major, minor] = versions.find(Boolean) ?? [];
    if (major === '2' && Number(minor) <= LATEST) return;
    const found = major
      ? `links version ${major}.${minor} of the federation specification`
      : 'does not link the federation specification';
    yield `"${name}" ${found}; write extend schema @link(url: "https://specs.apollo.dev/federation/v2.${LATEST}", import: ["@key"]).`;
  },
};
