import { buildSchema, getOperationAST, parse, print } from 'graphql';
import type { ExampleOperation } from '../../server/server.ts';
import { probesOf, type Supergraph } from '../compose/supergraph.ts';
import { GatewayNotInstalled, loadPlanner } from '../plan/load-planner.ts';
import { withDefaults } from '../plan/operation-plans.ts';
import { planDocument } from '../plan/plan-document.ts';
import { type Levels, levelsOf } from '../run/levels.ts';

/** How much a gateway does for an operation. */
export interface PlanSize {
  /** Requests to subgraphs. */
  fetches: number;
  /** How many of them wait for each other. */
  levels: number;
}

export interface PlanChange {
  operation: string;
  before: PlanSize;
  after: PlanSize;
}

export interface SamplePlan {
  query: string;
  /** The subgraphs that are asked, level after level. */
  levels: readonly (readonly string[])[];
}

/** Explains the plan of an operation with the defaults of its variables. */
export type Explain = (document: string) => Levels;

/** Explains plans over a supergraph as the gateway makes them; rejects with `GatewayNotInstalled` where it cannot. */
export const loadExplain = async (supergraph: Supergraph): Promise<Explain> => {
  const planner = await loadPlanner(supergraph.sdl);
  const schema = buildSchema(supergraph.apiSdl);
  const probes = probesOf(supergraph);
  return (text) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('Only a document with one operation can be explained.');
    const planned = planDocument({ schema, document, variables: withDefaults(operation, {}), probes }, operation);
    return planned ? levelsOf(planner.plan(print(planned), operation.name?.value)) : [];
  };
};

/** The examples' plans without a partner and with it; null where no planner is installed. */
export const planExamples = async (
  without: Supergraph,
  withPartner: Supergraph,
  examples: readonly ExampleOperation[],
): Promise<PlanChange[] | null> =>
  whereInstalled(async () => {
    const [before, after] = [await loadExplain(without), await loadExplain(withPartner)];
    return examples.map(({ name, document }) => ({
      operation: name,
      before: sizeOf(before(document)),
      after: sizeOf(after(document)),
    }));
  });

/** The plans of these queries; null where no planner is installed. */
export const planSamples = async (supergraph: Supergraph, queries: readonly string[]): Promise<SamplePlan[] | null> =>
  whereInstalled(async () => {
    const explain = await loadExplain(supergraph);
    return queries.map((query) => ({
      query,
      levels: explain(query).map((level) => level.map(({ subgraph }) => subgraph)),
    }));
  });

const whereInstalled = async <T>(work: () => Promise<T>): Promise<T | null> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GatewayNotInstalled) return null;
    throw error;
  }
};

const sizeOf = (levels: Levels): PlanSize => ({ fetches: levels.flat().length, levels: levels.length });
