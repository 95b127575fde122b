import { directivesUsedIn, FEDERATION, importsOf, linksOf, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

/** Which directives of federation a partner may use, and how. */

/** The latest minor version of the specification that all composers and gateways support. */
const LATEST = 6;

/** Some composers reject later versions, and version 1 has other rules. */
export const federationVersion: Lint = {
  rule: 'federation-version',
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

/** Some composers do not recognize a federation directive that has a prefix or another name. */
export const unaliasedDirectives: Lint = {
  rule: 'plain-imports',
  *check({ subgraph: { name, document } }) {
    const names = new Map(directivesUsedIn(document).map(({ localName, specName }) => [localName, specName]));
    for (const [localName, specName] of names)
      if (localName !== specName)
        yield `"${name}" writes @${localName} for @${specName}, which some composers do not recognize; write @${specName}, and import: ["@${specName}"].`;
  },
};

const AUTH_DIRECTIVES = ['authenticated', 'requiresScopes', 'policy'];

/** The gateway does not authenticate clients, so it would publish what a partner believes to be protected. */
export const noAuthDirectives: Lint = {
  rule: 'nothing-guarded',
  *check({ subgraph: { name, document } }) {
    const imports = importsOf(document);
    const used = directivesUsedIn(document)
      // A directive that is not imported is the partner's own: the partner's server enforces it.
      .filter(({ localName, specName }) => imports.has(localName) || localName !== specName)
      .map(({ specName }) => specName);
    for (const directive of AUTH_DIRECTIVES.filter((name) => used.includes(name)))
      yield `"${name}" uses @${directive}, which this federation does not enforce: everything is public. Remove from this SDL what is not public.`;
  },
};

const HIDING_DIRECTIVES = ['inaccessible', 'deprecated'];

/** If one subgraph hides or deprecates a shared element, it does so for all of them, and composers do not warn. */
export const noHidingDirectives: Lint = {
  rule: 'nothing-hidden',
  *check({ subgraph: { name, document }, firstPartyTypes }) {
    for (const { specName, path } of directivesUsedIn(document)) {
      const [typeName = '', member] = path;
      const type = firstPartyTypes.get(typeName);
      const isFirstParty = type && (member === undefined || type.fields.has(member) || type.members.includes(member));
      if (isFirstParty && HIDING_DIRECTIVES.includes(specName))
        yield `${path.join('.')} belongs to Briefgraph; @${specName} in "${name}" would apply to all clients. Remove it.`;
    }
  },
};
