import { Kind, parse, print, type SelectionSetNode } from 'graphql';
import { directivesNamed, hasDirective, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';

/** Which types and fields a partner may have. */

/** If one subgraph adds a field to Node, gateways ask for what most subgraphs do not have. With a key, composers disagree. */
export const nodeInterface: Lint = {
  rule: 'node-is-id',
  *check({ subgraph: { name, types } }) {
    const node = types.get('Node');
    if (!node) return;
    const fields = [...node.fields.values()].map((field) => `${field.name.value}: ${print(field.type)}`);
    if (node.kind !== 'interface' || fields.join() !== 'id: ID!' || hasDirective(node.directives, 'key'))
      yield `"${name}" declares Node differently from Briefgraph; write interface Node { id: ID! }, with no other field and no key.`;
  },
};

/** The gateway executes queries only. */
export const queriesOnly: Lint = {
  rule: 'queries-only',
  *check({ subgraph: { name, types } }) {
    for (const type of ['Mutation', 'Subscription'])
      if (types.has(type))
        yield `"${name}" has a ${type} type, but this federation supports only queries. Remove it from this SDL.`;
  },
};

/** Constructs that composers handle differently, or that the composer of this project handles wrongly. */
export const portableTypes: Lint = {
  rule: 'plain-shapes',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const isFirstParty = firstPartyTypes.get(type.name)?.kind === type.kind;
      if (hasDirective(type.directives, 'interfaceObject'))
        yield `${type.name} of "${name}" is an @interfaceObject, which composers handle differently; extend the object types instead.`;
      if (type.kind === 'interface' && type.name !== 'Node' && isFirstParty)
        yield `${type.name} is a Briefgraph interface, which only Briefgraph types implement; "${name}" may extend the object types instead.`;
      if (hasDirective(type.directives, 'oneOf'))
        yield `${type.name} of "${name}" is @oneOf, which some composers do not support; write its fields as optional arguments.`;
      for (const { name: field, directives } of type.fields.values())
        for (const directive of ['requires', 'provides'])
          for (const fields of directivesNamed(directives, directive).map(
            (node) => stringArgument(node, 'fields') ?? '',
          ))
            if (hasFragment(fields))
              yield `${type.name}.${field.value} of "${name}" has @${directive} with a fragment ("${fields}"), which composers handle differently; name fields of object types.`;
    }
  },
};

const hasFragment = (fields: string): boolean => {
  const containsFragment = ({ selections }: SelectionSetNode): boolean =>
    selections.some(
      (node) => node.kind !== Kind.FIELD || (node.selectionSet !== undefined && containsFragment(node.selectionSet)),
    );
  try {
    return parse(`{ ${fields} }`).definitions.some(
      (node) => 'selectionSet' in node && containsFragment(node.selectionSet),
    );
  } catch {
    // The composer reports a selection set that does not parse.
    return false;
  }
};

/** A non-null field that a partner adds would make our whole entity null while the partner is down. */
export const nullableFields: Lint = {
  rule: 'nullable-on-ours',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (type.kind !== 'object' || !firstParty) continue;
      const isEntity = keysOf(firstParty).length > 0 || type.name === 'Query';
      for (const field of type.fields.values())
        if (isEntity && field.type.kind === Kind.NON_NULL_TYPE && !firstParty.fields.has(field.name.value))
          yield `${type.name}.${field.name.value} of "${name}" is non-null: while "${name}" is down, ${type.name === 'Query' ? 'the whole response' : `the whole ${type.name}`} would be null. Remove the last "!".`;
    }
  },
};
