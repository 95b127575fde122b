import { directivesNamed, hasDirective, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';

/** A partner must not answer a first-party field: clients rely on knowing who made a statement. */
export const noOverrides: Lint = {
  rule: 'nothing-taken-over',
  appliesTo: 'partners',
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
        if (isOverride || (isFirstPartyField && !isReference))
          yield `${type.name}.${field.value} belongs to Briefgraph; "${name}" may add a field with another name, or mark this one @external if it needs the value.`;
      }
    }
  },
};
