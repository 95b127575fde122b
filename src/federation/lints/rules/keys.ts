import { print } from 'graphql';
import { hasDirective } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { keysOf, resolvableKeysOf } from '../subgraph-types.ts';

/** Which keys entities must have, so that gateways can reach them. */

/** Gateways can only reach a partner's part of an entity by a key that a first-party subgraph has as well. */
export const firstPartyKeys: Lint = {
  rule: 'keys-of-ours',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      const allowed = firstParty ? keysOf(firstParty) : [];
      if (type.kind !== 'object' || allowed.length === 0) continue;
      const keys = keysOf(type);
      const unknown = keys.filter((key) => !allowed.includes(key));
      const choice = allowed.map((key) => `@key(fields: "${key}")`).join(' or ');
      if (keys.length === 0)
        yield `${type.name} of "${name}" is a Briefgraph entity without a key; write ${choice}. If it means something else, give it another name.`;
      for (const key of unknown)
        yield `${type.name} of "${name}" has the key "${key}", which Briefgraph does not have; write ${choice}.`;
    }
  },
};

/** `node(id:)` fetches an entity by its key `id`, so at least one subgraph must resolve references by that key. */
export const nodeKeys: Lint = {
  rule: 'nodes-have-keys',
  *check({ subgraph: { name, types }, all }) {
    const isResolved = (typeName: string) =>
      all.some((other) => {
        const type = other.types.get(typeName);
        return type && resolvableKeysOf(type).includes('id');
      });
    for (const type of types.values()) {
      if (type.kind !== 'object' || !type.interfaces.includes('Node')) continue;
      if (!keysOf(type).includes('id'))
        yield `${type.name} of "${name}" implements Node without the key that node(id:) needs; write type ${type.name} implements Node @key(fields: "id").`;
      else if (!isResolved(type.name))
        yield `node(id:) can never return ${type.name} of "${name}": its key has resolvable: false. Remove that, and resolve references to ${type.name}.`;
    }
  },
};

/** A key field that is nullable in one subgraph becomes nullable in the public schema, and composers do not warn. */
export const sameKeyTypes: Lint = {
  rule: 'same-key-types',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (type.kind !== 'object' || !firstParty) continue;
      for (const key of keysOf(firstParty)) {
        const [expected, actual] = [firstParty, type].map(({ fields }) => {
          const field = fields.get(key);
          return field && print(field.type);
        });
        if (actual && actual !== expected)
          yield `${type.name}.${key} of "${name}" is ${actual}, and would change for all clients; it is a key of Briefgraph, so write ${expected}.`;
      }
    }
  },
};

/** If a subgraph does not resolve references to an entity, no gateway can reach the fields that it adds to it. */
export const reachableFields: Lint = {
  rule: 'reachable-fields',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      const isStub = keysOf(type).length > 0 && resolvableKeysOf(type).length === 0;
      if (type.kind !== 'object' || !firstParty || !isStub) continue;
      for (const { name: field, directives } of type.fields.values())
        if (!firstParty.fields.has(field.value) && !hasDirective(directives, 'external'))
          yield `${type.name}.${field.value} of "${name}" can never be fetched: the key has resolvable: false. Remove that, and resolve references to ${type.name}.`;
    }
  },
};
