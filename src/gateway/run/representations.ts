import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from '../plan/query-plan.ts';
import type { AnswerObject, Place } from './places.ts';
import { rewrite } from './rewrites.ts';

/** What a fetch sends for entities: each of them once, however often it stands in the answer. */
export interface Representations {
  sent: AnswerObject[];
  /** For each that is sent, the places that it is for. */
  places: Place[][];
}

export interface RepresentationOptions {
  requires: readonly RequiresSelection[];
  rewrites: readonly InputRewrite[] | undefined;
  schema: GraphQLSchema;
}

/** The references to the entities at these places, by the keys that a fetch requires. */
export const representPlaces = (
  places: readonly Place[],
  { requires, rewrites, schema }: RepresentationOptions,
  into: Representations & { known: Map<string, number> } = emptyRepresentations(),
): Representations => {
  for (const place of places) {
    const selected = select(requires, place.object, schema);
    if (selected === null) continue;
    const reference = rewrite({ __typename: place.object.__typename, ...selected }, rewrites, schema) as AnswerObject;
    const text = JSON.stringify(reference);
    const index = into.known.get(text) ?? into.sent.push(reference) - 1;
    into.known.set(text, index);
    const places = into.places[index];
    if (places) places.push(place);
    else into.places[index] = [place];
  }
  return into;
};

export const emptyRepresentations = () => ({ sent: [], places: [], known: new Map<string, number>() });

/** The part of an object that is required; null where it has nothing of it but its type. */
const select = (
  requires: readonly RequiresSelection[],
  object: AnswerObject,
  schema: GraphQLSchema,
): AnswerObject | null => {
  const selected: AnswerObject = {};
  for (const node of requires) {
    if (node.kind === 'Field') {
      const key = node.alias ?? node.name;
      const value = selectValue(node.selections, object[node.name] ?? object[key], schema);
      if (value !== null && value !== undefined) selected[key] = value;
    } else if (node.kind === 'InlineFragment' && isOfType(object.__typename, [node.typeCondition], schema))
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
  return select(selections, value as AnswerObject, schema);
};
