import type { GraphQLSchema } from 'graphql';
import { post } from '../servers/http.ts';
import { type Rung, type Shape, shape } from './shape.ts';
import { type Edge, edgesOf, findCycles, findWay, leavesOf, levelsOf, nameOfCycle, select } from './type-graph.ts';

/** Lists in lists: every cycle of types, gone round several times, with pages of one of several sizes. */

const DEPTHS = [19, 14, 10, 7, 5];
const FIRSTS = [100, 10, 1];

export const listShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema);
  return findCycles(edges, root).map((cycle, index) => {
    const way = findWay(edges, root, cycle[0]?.from ?? '') ?? [];
    const hasPages = [...way, ...cycle].some(({ kind }) => kind === 'page');
    const first = hasPages ? (FIRSTS[index % FIRSTS.length] ?? null) : null;
    return shape(
      `lists/${nameOfCycle(cycle)}${first === null ? '' : `, first ${first}`}`,
      ...DEPTHS.map((depth): Rung => {
        const { selected, levels } = unroll(schema, way, cycle, depth, first);
        return { label: `${levels} levels`, request: post({ query: `{${selected}}` }) };
      }),
    );
  });
};

/** Goes along the way, then round the cycle while there are levels left, and selects some leaves at the end. */
export const unroll = (
  schema: GraphQLSchema,
  way: readonly Edge[],
  cycle: readonly Edge[],
  depth: number,
  first: number | null,
) => {
  const edges = [...way];
  for (let at = 0; ; at++) {
    const edge = cycle[at % cycle.length] as Edge;
    if (levelsOf(edges) + (edge.isCast ? 0 : 1) > depth) break;
    edges.push(edge);
  }
  const last = edges.at(-1)?.to ?? '';
  return {
    selected: select(edges, first, leavesOf(schema, last).slice(0, 4).join(' ')),
    levels: levelsOf(edges) + 1,
  };
};

/** As much as possible below each list of the root: all leaves and all lists, to a depth, as long as there are tokens. */
export const broadShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema);
  const broaden = (type: string, depth: number, first: number): string => {
    const below = edges.filter(({ from }) => from === type);
    const deeper = depth === 0 ? [] : below.map((edge) => select([edge], first, broaden(edge.to, depth - 1, first)));
    return [...leavesOf(schema, type), ...deeper].join(' ');
  };
  return edges
    .filter(({ from, kind }) => from === root && kind === 'page')
    .map((edge) =>
      shape(
        `broad/${edge.field}`,
        ...[3, 2, 1].flatMap((depth) =>
          [100, 20].map((first) => ({
            label: `${depth} levels, first ${first}`,
            request: post({ query: `{${select([edge], 100, broaden(edge.to, depth, first))}}` }),
          })),
        ),
      ),
    );
};
