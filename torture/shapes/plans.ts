import { type GraphQLSchema, isAbstractType, isInterfaceType } from 'graphql';
import { post } from '../servers/http.ts';
import { type Shape, shape } from './shape.ts';
import { edgesOf, findWay, leavesOf, nameOfCycle, select } from './type-graph.ts';

/**
 * Queries whose plan explodes: they go round a cycle through an interface, each of whose types may need another subgraph.
 * The levels are turns of the cycle; they are sent in this order, and the first that is not met ends a shape.
 */
const TURNS = [3, 4, 5, 6, 8, 10];

export const planShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema).filter(({ field }) => field !== 'edges');
  const toAbstract = edges.filter(
    ({ to, from, isCast }) => !isCast && from !== root && isAbstractType(schema.getType(to)),
  );
  return toAbstract.flatMap((edge) => {
    // Through the interface itself where it has the fields, and else through one of its types.
    const own = isInterfaceType(schema.getType(edge.to))
      ? edges.filter((other) => other.from !== edge.to || !other.isCast)
      : edges;
    const back = findWay(own, edge.to, edge.from) ?? findWay(edges, edge.to, edge.from);
    const way = findWay(edges, root, edge.from);
    if (!back || !way) return [];
    const cycle = [edge, ...back];
    const leaves = leavesOf(schema, edge.from).slice(0, 3).join(' ');
    const rounds = (turns: number) => Array.from({ length: turns }, () => cycle).flat();
    return TURNS.map((turns) =>
      shape(
        `plans/${nameOfCycle(cycle)} × ${turns}`,
        post({ query: `{${select(way, null, select(rounds(turns), null, leaves))}}` }),
        post({ query: `{${select(way, 1, select(rounds(turns), 1, leaves))}}` }),
      ),
    );
  });
};

/** Everything that the types of an interface have, below each field that leads to it. */
export const broadPlanShapes = (schema: GraphQLSchema): Shape[] => {
  const root = schema.getQueryType()?.name ?? 'Query';
  const edges = edgesOf(schema).filter(({ field }) => field !== 'edges');
  return edges
    .filter(({ to, isCast, from }) => !isCast && from !== root && isAbstractType(schema.getType(to)))
    .flatMap((edge) => {
      const way = findWay(edges, root, edge.from);
      if (!way) return [];
      const casts = edges.filter(({ from, isCast }) => from === edge.to && isCast);
      const all = casts.map(({ to }) => {
        const pages = edges.filter(({ from, kind }) => from === to && kind === 'page');
        return `... on ${to}{${leavesOf(schema, to).join(' ')} ${pages.map((page) => `${to}_${page.field}:${select([page], 1, 'totalCount')}`).join(' ')}}`;
      });
      return [
        shape(
          `plans-broad/${edge.from}.${edge.field}`,
          post({ query: `{${select([...way, edge], 1, all.join(' '))}}` }),
        ),
      ];
    });
};
