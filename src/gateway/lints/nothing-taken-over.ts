import { directivesNamed, hasDirective, stringArgument } from '../compose/federation-directives.ts';
import { keysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** What we say of our entities stays ours: a reader must be able to rely on whose word it is. */
export const nothingTakenOver: Lint = {
  rule: 'nothing-taken-over',
  of: 'partners',
  *check({ subgraph: { name, types }, all, ours }) {
    const own = new Set(all.filter(({ isFirstParty }) => isFirstParty).map((other) => other.name));
    for (const type of types.values()) {
      const our = ours.get(type.name);
      const keys = our ? keysOf(our) : [];
      if (type.kind !== 'object') continue;
      for (const { name: field, directives } of type.fields.values()) {
        const from = directivesNamed(directives, 'override').map((override) => stringArgument(override, 'from') ?? '');
        const isOurs = (keys.length > 0 || type.name === 'Query') && our?.fields.has(field.value);
        const isKey = keys.includes(field.value) || hasDirective(directives, 'external');
        if (from.some((subgraph) => own.has(subgraph)) || (isOurs && !isKey))
          yield `${type.name}.${field.value} is ours; "${name}" may add a field of another name, or mark it @external where it needs the value.`;
      }
    }
  },
};
