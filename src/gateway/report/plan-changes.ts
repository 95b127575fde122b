import type { ExampleOperation } from '../../server/server.ts';
import type { ExplainPlan, PlanLevels } from './explain-plan.ts';

/** The size of a query plan. */
export interface PlanSize {
  /** Requests to subgraphs. */
  fetches: number;
  /** Requests that are sent one after the other. */
  levels: number;
}

export interface PlanChange {
  operation: string;
  before: PlanSize;
  after: PlanSize;
}

export interface SamplePlan {
  query: string;
  /** The subgraphs that get a request, level by level. */
  levels: readonly (readonly string[])[];
}

/** The example operations' plans without and with a partner. */
export const planExamples = (
  { before, after }: { before: ExplainPlan; after: ExplainPlan },
  examples: readonly ExampleOperation[],
): PlanChange[] =>
  examples.map(({ name, document }) => ({
    operation: name,
    before: sizeOf(before(document)),
    after: sizeOf(after(document)),
  }));

/** The plans of these queries. */
export const planSamples = (explain: ExplainPlan, queries: readonly string[]): SamplePlan[] =>
  queries.map((query) => ({
    query,
    levels: explain(query).map((level) => level.map(({ subgraph }) => subgraph)),
  }));

const sizeOf = (levels: PlanLevels): PlanSize => ({ fetches: levels.flat().length, levels: levels.length });
