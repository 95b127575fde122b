import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { meetsCondition } from '../plan/type-conditions.ts';
import type { ObjectAtPath, ResponseObject } from './objects-at-path.ts';
import { applyRewrites } from './rewrites.ts';

/** The representations that an entity fetch sends. Each is sent once, even if the entity occurs at several paths. */
export interface Representations {
  sent: ResponseObject[];
  /** For each representation that is sent, the objects that its entity is merged into. */
  targets: ObjectAtPath[][];
}

export interface RepresentationOptions {
  /** The selection set of keys, and of fields for `@requires`. */
  requires: readonly RequiresSelection[];
  rewrites: readonly InputRewrite[] | undefined;
  schema: GraphQLSchema;
}

/** Adds the representations of these objects, as far as they have a required field. */
export const addRepresentations = (
  objects: readonly ObjectAtPath[],
  { requires, rewrites, schema }: RepresentationOptions,
  into: RepresentationSet = emptyRepresentations(),
): Representations => {
  for (const target of objects) {
    const selected = select(requires, target.object, schema);
    if (selected === null) continue;
    const representation = applyRewrites({ __typename: target.object.__typename, ...selected }, rewrites, schema);
    const index = into.indexOf(representation as ResponseObject);
    const targets = into.targets[index];
    if (targets) targets.push(target);
    else into.targets[index] = [target];
  }
  return into;
};

export interface RepresentationSet extends Representations {
  /** The index of a representation in `sent`, which it is added to if it is new. */
  indexOf(representation: ResponseObject): number;
}

export const emptyRepresentations = (): RepresentationSet => {
  const sent: ResponseObject[] = [];
  const indexes = new Map<string, number>();
  return {
    sent,
    targets: [],
    indexOf(representation) {
      const text = JSON.stringify(representation);
      const index = indexes.get(text) ?? sent.push(representation) - 1;
      indexes.set(text, index);
      return index;
    },
  };
};

/** The selected part of an object; null if that is nothing but `__typename`. */
const select = (
  requires: readonly RequiresSelection[],
  object: ResponseObject,
  schema: GraphQLSchema,
): ResponseObject | null => {
  const selected: ResponseObject = {};
  for (const node of requires) {
    if (node.kind === 'Field') {
      const key = node.alias ?? node.name;
      const value = selectValue(node.selections, object[node.name] ?? object[key], schema);
      if (value !== null && value !== undefined) selected[key] = value;
    } else if (node.kind === 'InlineFragment' && meetsCondition(object.__typename, [node.typeCondition], schema))
      Object.assign(selected, select(node.selections, object, schema));
  }
  return Object.keys(selected).some((key) => key !== '__typename') ? selected : null;
};

const selectValue = (
  selections: readonly RequiresSelection[] | undefined,
  value: unknown,
  schema: GraphQLSchema,
): unknown => {
  if (!selections || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => selectValue(selections, item, schema));
  return select(selections, value as ResponseObject, schema);
};
