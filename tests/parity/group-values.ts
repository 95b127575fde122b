import type { GraphQLInputField, GraphQLInputObjectType } from 'graphql';
import { drawEnum, type Sources } from './filter-values.ts';

/** What the things are that groups of claims can be named by. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ACTOR: ['Country', 'Organization', 'Person', 'Grouping'],
  ISSUE: ['Issue'],
  INSTRUMENT: ['Instrument'],
  PUBLISHER: ['Organization'],
  BRIEF: ['Brief'],
  TYPE: [],
};

/** The rows or the columns of a table of claims: few, so that the answer is not too large. */
export const drawGroups = ({ draw, values }: Sources, type: GraphQLInputObjectType): Record<string, unknown> => {
  const { by } = type.getFields();
  const grouping = drawEnum(draw, (by as GraphQLInputField).type);
  const isGiven = (name: string, probability: number) => draw.chanceOf(`${type.name}.${name}`, probability);
  const types = TYPES[grouping] ?? [];
  const one = () => draw.pick(values.nodes[draw.pick(types)] ?? []).id;
  return {
    by: grouping,
    first: draw.between(1, 4),
    ...(isGiven('skip', 0.2) && { skip: draw.between(0, 2) }),
    ...(types.length > 0 && isGiven('only', 0.3) && { only: Array.from({ length: draw.between(1, 3) }, one) }),
  };
};
