import type { FlattenNodePathSegment, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { responseKeyOf } from '../plan/plan-keys.ts';

/** What a gateway does for an operation: which subgraphs it asks, and what waits for what. */

export interface Fetch {
  subgraph: string;
  /** Where in the answer it goes, in the caller's response keys: "" for the root, `brief.recommendations.nodes.@` below it. */
  at: string;
  /** The operation that is sent. */
  operation: string;
}

/** Fetches that are sent together, level after level. */
export type Levels = readonly (readonly Fetch[])[];

/** A plan as levels. */
export const levelsOf = ({ node }: QueryPlan): Levels => (node ? walk(node, '') : []);

const walk = (node: PlanNode, at: string): Fetch[][] => {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.flatMap((child) => walk(child, at));
    case 'Parallel':
      return sideBySide(node.nodes.map((child) => walk(child, at)));
    case 'Flatten':
      return walk(node.node, node.path.map(nameOf).join('.'));
    case 'Fetch':
      return [[{ subgraph: node.serviceName, at, operation: node.operation }]];
    case 'BatchFetch': {
      const paths = node.entityBatch.aliases.flatMap((alias) => alias.paths);
      const places = paths.map((path) => path.map(nameOf).join('.')).sort();
      return [[{ subgraph: node.serviceName, at: places.join(', '), operation: node.operation }]];
    }
    default:
      return [];
  }
};

/** Plans that run at the same time: the first levels of all of them together, then the second ones. */
const sideBySide = (plans: readonly Fetch[][][]): Fetch[][] =>
  Array.from({ length: Math.max(0, ...plans.map(({ length }) => length)) }, (_, level) =>
    plans.flatMap((plan) => plan[level] ?? []),
  );

const nameOf = (segment: FlattenNodePathSegment): string => {
  if (segment === '@') return '@';
  return 'Field' in segment ? responseKeyOf(segment.Field) : `(${segment.TypeCondition.join('|')})`;
};
