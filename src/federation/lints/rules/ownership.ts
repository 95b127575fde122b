import { directivesNamed, hasDirective, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { isConnectionName, keysOf, membersOf } from '../subgraph-types.ts';

/** What belongs to Briefgraph, so that clients know who makes a statement. */

/** Only entities and shareable types can be in several subgraphs. Composers report this with one error per field. */
export const uniqueTypeNames: Lint = {
  rule: 'names-of-ours',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (firstParty?.kind !== 'object' || type.kind !== 'object' || type.name === 'Query') continue;
      const isShared = keysOf(firstParty).length > 0 || hasDirective(firstParty.directives, 'shareable');
      if (isShared || isConnectionName(type.name)) continue;
      yield `${type.name} is a Briefgraph type without a key, so no other subgraph can extend it; give the type in "${name}" another name.`;
    }
  },
};

/** A connection must come from one subgraph, because no other subgraph can read its cursors. */
export const ownConnections: Lint = {
  rule: 'connection-owner',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values())
      if (type.kind === 'object' && isConnectionName(type.name) && firstPartyTypes.has(type.name))
        yield `${type.name} is a connection type of Briefgraph, and only Briefgraph can read its cursors; name the one in "${name}" after your own type and field.`;
  },
};

/** Enums, inputs and shareable types must be identical: what one subgraph omits is removed for all, or fails. */
export const identicalSharedTypes: Lint = {
  rule: 'same-values',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      // The composer reports a name that is another kind of type here.
      if (firstParty?.kind !== type.kind || type.name === 'Query' || keysOf(firstParty).length > 0) continue;
      if (type.kind === 'interface' || type.kind === 'union') continue;
      if (firstParty.kind === 'object' && !hasDirective(firstParty.directives, 'shareable')) continue;
      const [expected, actual] = [membersOf(firstParty), membersOf(type)];
      const missing = expected.filter((member) => !actual.includes(member));
      const extra = actual.filter((member) => !expected.includes(member));
      const differences = [
        ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
        ...(extra.length > 0 ? [`extra: ${extra.join(', ')}`] : []),
      ];
      if (differences.length > 0)
        yield `${type.name} of "${name}" differs from Briefgraph's (${differences.join('; ')}). Copy it from schema/graph.graphql, or use a type of your own.`;
    }
  },
};

/** A partner must not answer a first-party field: clients rely on knowing who made a statement. */
export const noOverrides: Lint = {
  rule: 'nothing-taken-over',
  *check({ subgraph: { name, types }, all, firstPartyTypes }) {
    const firstPartyNames = new Set(all.filter(({ isFirstParty }) => isFirstParty).map((other) => other.name));
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      const keys = firstParty ? keysOf(firstParty) : [];
      if (type.kind !== 'object') continue;
      for (const { name: field, directives } of type.fields.values()) {
        const overridden = directivesNamed(directives, 'override').map((node) => stringArgument(node, 'from') ?? '');
        const isOverride = overridden.some((subgraph) => firstPartyNames.has(subgraph));
        const isFirstPartyField = (keys.length > 0 || type.name === 'Query') && firstParty?.fields.has(field.value);
        const isReference = keys.includes(field.value) || hasDirective(directives, 'external');
        const advice =
          type.name === 'Query' ? '' : ` If your ${type.name} means something else, give the type another name.`;
        if (isOverride || (isFirstPartyField && !isReference))
          yield `${type.name}.${field.value} belongs to Briefgraph; "${name}" may add a field with another name, or mark this one @external if it needs the value.${advice}`;
      }
    }
  },
};
