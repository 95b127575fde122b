import type { FlattenNodePathSegment, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { getOperationAST, parse, print } from 'graphql';
import { probesOf } from '../compose/supergraph.ts';
import type { Planner } from '../plan/load-planner.ts';
import { normalizeOperation } from '../plan/normalize-operation.ts';
import { responseKeyOf } from '../plan/plan-keys.ts';
import { withDefaults } from '../plan/variable-values.ts';
import type { ComposedGraph } from './composed-graph.ts';

/** A query plan as a list of levels: the requests of a level are sent together, after those of the level before it. */
export type PlanLevels = readonly (readonly PlannedFetch[])[];

export interface PlannedFetch {
  subgraph: string;
  /** The path of the entities that are fetched, such as `brief.recommendations.nodes.@`; "" for fields of `Query`. */
  path: string;
  /** The operation that is sent. */
  operation: string;
}

/** Plans an operation, with the default values of its variables. */
export type ExplainPlan = (document: string) => PlanLevels;

/** Plans operations as the gateway does. */
export const explainWith = (planner: Planner, { supergraph, schema }: ComposedGraph): ExplainPlan => {
  const probes = probesOf(supergraph);
  return (text) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('Only a document with one operation can be explained.');
    const variables = withDefaults(operation, {});
    const normalized = normalizeOperation({ schema, document, variables, probes }, operation);
    return normalized ? toLevels(planner.plan(print(normalized), operation.name?.value)) : [];
  };
};

const toLevels = ({ node }: QueryPlan): PlanLevels => (node ? levelsOf(node, '') : []);

const levelsOf = (node: PlanNode, path: string): PlannedFetch[][] => {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.flatMap((child) => levelsOf(child, path));
    case 'Parallel':
      return zip(node.nodes.map((child) => levelsOf(child, path)));
    case 'Flatten':
      return levelsOf(node.node, node.path.map(nameOf).join('.'));
    case 'Fetch':
      return [[{ subgraph: node.serviceName, path, operation: node.operation }]];
    case 'BatchFetch': {
      const paths = node.entityBatch.aliases.flatMap((alias) => alias.paths);
      const names = paths.map((segments) => segments.map(nameOf).join('.')).sort();
      return [[{ subgraph: node.serviceName, path: names.join(', '), operation: node.operation }]];
    }
    default:
      return [];
  }
};

/** The levels of parallel plans: the first levels of all plans together, then the second levels, and so on. */
const zip = (plans: readonly PlannedFetch[][][]): PlannedFetch[][] =>
  Array.from({ length: Math.max(0, ...plans.map(({ length }) => length)) }, (_, level) =>
    plans.flatMap((plan) => plan[level] ?? []),
  );

const nameOf = (segment: FlattenNodePathSegment): string => {
  if (segment === '@') return '@';
  return 'Field' in segment ? responseKeyOf(segment.Field) : `(${segment.TypeCondition.join('|')})`;
};
