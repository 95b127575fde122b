import type { ExampleOperation } from '../../server/server.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import { GatewayNotInstalled } from '../plan/load-planner.ts';
import { loadExplainPlan, type PlanLevels } from './explain-plan.ts';

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

/** The example operations' plans without and with a partner; null if the planner is not installed. */
export const planExamples = async (
  without: Supergraph,
  withPartner: Supergraph,
  examples: readonly ExampleOperation[],
): Promise<PlanChange[] | null> =>
  ifInstalled(async () => {
    const [before, after] = [await loadExplainPlan(without), await loadExplainPlan(withPartner)];
    return examples.map(({ name, document }) => ({
      operation: name,
      before: sizeOf(before(document)),
      after: sizeOf(after(document)),
    }));
  });

/** The plans of these queries; null if the planner is not installed. */
export const planSamples = async (supergraph: Supergraph, queries: readonly string[]): Promise<SamplePlan[] | null> =>
  ifInstalled(async () => {
    const explain = await loadExplainPlan(supergraph);
    return queries.map((query) => ({
      query,
      levels: explain(query).map((level) => level.map(({ subgraph }) => subgraph)),
    }));
  });

/** The result of work that needs the planner; null if its package is not installed. */
export const ifInstalled = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GatewayNotInstalled) return null;
    throw error;
  }
};

const sizeOf = (levels: PlanLevels): PlanSize => ({ fetches: levels.flat().length, levels: levels.length });
