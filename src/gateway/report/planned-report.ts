import type { StoreReader } from '../../graph/reading/read-store.ts';
import type { ExampleOperation } from '../../server/server.ts';
import { withSnapshot } from '../../store/with-snapshot.ts';
import type { SubgraphSdl } from '../compose/compose.ts';
import { GatewayNotInstalled, loadPlanner, type Planner } from '../plan/load-planner.ts';
import { type AccessCode, isAccessCode } from '../subgraphs/access.ts';
import type { HeaderValues } from '../subgraphs/subgraph.ts';
import type { Additions } from './additions.ts';
import type { ComposedGraph } from './composed-graph.ts';
import { explainWith } from './explain-plan.ts';
import { findLiveFaults, findLostNodes } from './live-faults.ts';
import { listNodeQueries, lookUpAgain } from './node-queries.ts';
import { type PlanChange, planExamples, planSamples, type SamplePlan } from './plan-changes.ts';
import { findRefusedRequests, type RefusedRequest } from './refused-requests.ts';
import {
  openGatewayWithoutPartner,
  openSampleGateway,
  type SampleAnswer,
  type SampleGateway,
  type SampleGatewayOptions,
} from './sample-answers.ts';
import { listSampleQueries } from './sample-queries.ts';

/** The part of the report that plans and runs queries. All is null or empty if the planner is not installed. */
export interface PlannedReport {
  /** How it changes the plans of the example operations. */
  plans: readonly PlanChange[] | null;
  /** Queries that need it, and their plans. */
  samples: readonly SamplePlan[] | null;
  /** The answers to these queries; null also if its SDL was read from a file. */
  alive: readonly SampleAnswer[] | null;
  /** With which code it refuses requests; null if it does not. */
  refuses: AccessCode | null;
  /** What is wrong with its responses. */
  liveFaults: readonly string[];
  /** The requests of the gateway that it refuses, or that a server made of its SDL refuses. */
  refused: readonly RefusedRequest[] | null;
  /** The answer to the first of these queries while it is down. */
  down: SampleAnswer | null;
}

interface PlannedReportOptions {
  partner: SubgraphSdl;
  /** Headers of every request to it. */
  headers: HeaderValues;
  examples: readonly ExampleOperation[];
  store: StoreReader;
  before: ComposedGraph;
  after: ComposedGraph;
  additions: Additions;
}

/** Plans and runs queries over a partner that composes; null if the planner is not installed. */
export const reportOnPlans = async (options: PlannedReportOptions): Promise<PlannedReport | null> => {
  const { before, after } = options;
  try {
    const planners = {
      before: await loadPlanner(before.supergraph.sdl),
      after: await loadPlanner(after.supergraph.sdl),
    };
    return await reportWith(planners, options);
  } catch (error) {
    if (error instanceof GatewayNotInstalled) return null;
    throw error;
  }
};

const reportWith = async (
  planners: { before: Planner; after: Planner },
  { partner, headers, before, after, additions, examples, store }: PlannedReportOptions,
): Promise<PlannedReport> => {
  const { supergraph } = after;
  const planner = planners.after;
  const explain = explainWith(planner, after);
  const queries = await withSnapshot(store, (snapshot) => listSampleQueries(additions, after.schema, snapshot));
  const gateway = { supergraph, planner, store };
  const subgraphHeaders = new Map([[partner.name, headers]]);
  const { alive, again, lookUps } = partner.url
    ? await askPartner(after, queries, { ...gateway, subgraphHeaders })
    : { alive: null, again: null, lookUps: [] };
  const answers = [...(alive ?? []), ...lookUps];
  const [down = null] = await askOnce(openGatewayWithoutPartner(gateway), queries.slice(0, 1));
  const all = [...queries, ...listNodeQueries(additions, after.schema)];
  return {
    plans: planExamples({ before: explainWith(planners.before, before), after: explain }, examples),
    samples: planSamples(explain, queries),
    alive,
    refuses: codesIn(answers).find(isAccessCode) ?? null,
    liveFaults: [
      ...new Set([
        ...findLiveFaults(answers, supergraph),
        ...lookUps.flatMap((lookUp) => findLostNodes(lookUp, again ?? '')),
      ]),
    ],
    refused: await findRefusedRequests({ partner, headers, explain, queries: all }),
    down,
  };
};

/** Asks a partner that runs the queries, and for the nodes that its answers have. */
const askPartner = async (graph: ComposedGraph, queries: readonly string[], options: SampleGatewayOptions) => {
  const gateway = await openSampleGateway(options);
  try {
    const alive = await gateway.ask(queries);
    const answers = alive.map(({ answer }) => answer);
    const again = lookUpAgain(answers, graph);
    return { alive, again, lookUps: again ? await gateway.ask([again]) : [] };
  } finally {
    gateway.close();
  }
};

const askOnce = async (opening: Promise<SampleGateway>, queries: readonly string[]): Promise<SampleAnswer[]> => {
  const gateway = await opening;
  try {
    return await gateway.ask(queries);
  } finally {
    gateway.close();
  }
};

const codesIn = (samples: readonly SampleAnswer[]): unknown[] =>
  samples.flatMap(({ answer: { errors = [] } }) => errors.map(({ extensions }) => extensions?.code));
