import type { StoreReader } from '../../graph/read-store.ts';
import type { ExampleOperation } from '../../server/server.ts';
import { withSnapshot } from '../../store/with-snapshot.ts';
import {
  CompositionError,
  composeSupergraph,
  nodeSubgraphFor,
  ownSubgraphs,
  type SubgraphSdl,
} from '../compose/compose.ts';
import type { SubgraphProblem } from '../lints/lint.ts';
import { type Additions, findAdditions } from './additions.ts';
import { findLiveFaults } from './live-faults.ts';
import { askComposers, type Opinion } from './opinions.ts';
import { type PlanChange, planExamples, planSamples, type SamplePlan } from './plan-changes.ts';
import { listSamples } from './samples.ts';
import { answerWithoutPartner, answerWithPartner, type SampleAnswer } from './trials.ts';

/** What a partner wants to know before it joins. */
export interface PartnerReport {
  name: string;
  composes: boolean;
  /** What stands against it, with what to do. */
  problems: readonly SubgraphProblem[];
  /** What each composer makes of it. */
  composers: readonly Opinion[];
  /** What it adds to the public schema, and what it changes there; null where it does not compose. */
  additions: Additions | null;
  /** The example queries' plans without and with it; null where no planner is installed. */
  plans: readonly PlanChange[] | null;
  /** Queries that need it, and their plans. */
  samples: readonly SamplePlan[] | null;
  /** What it answers to those; null where its SDL was read from a file, or no planner is installed. */
  alive: readonly SampleAnswer[] | null;
  /** What is wrong with what it answers. */
  liveFaults: readonly string[];
  /** What a reader sees of the same query while it is down. */
  down: SampleAnswer | null;
}

export interface PartnerReportOptions {
  /** The partner's subgraph; without a URL it is not asked anything. */
  partner: SubgraphSdl;
  /** The queries whose plans are compared. */
  examples: readonly ExampleOperation[];
  /** The data that the trial queries are asked of. */
  store: StoreReader;
}

/** Tries a partner's subgraph out beside our own, and tells all that came of it. */
export const reportOnPartner = async ({ partner, examples, store }: PartnerReportOptions): Promise<PartnerReport> => {
  const own = ownSubgraphs();
  // A supergraph needs a URL for what does not run in the gateway.
  const placed = { ...partner, url: partner.url || `http://${partner.name}.invalid/graphql` };
  const before = await composeSupergraph(own);
  try {
    const { supergraph, subgraphs } = await composeSupergraph([...own, placed]);
    const composers = await askComposers(subgraphs);
    const additions = findAdditions(before.supergraph, supergraph);
    const samples = await withSnapshot(store, (snapshot) => listSamples(additions, supergraph, snapshot));
    const alive = partner.url ? await answerWithPartner({ supergraph, store, queries: samples }) : null;
    const down = await answerWithoutPartner({ supergraph, store, queries: samples.slice(0, 1) });
    return {
      name: partner.name,
      composes: composers.every(({ errors }) => !errors) && additions.breaking.length === 0,
      problems: [],
      composers,
      additions,
      plans: await planExamples(before.supergraph, supergraph, examples),
      samples: await planSamples(supergraph, samples),
      alive,
      liveFaults: findLiveFaults(alive ?? [], supergraph),
      down: down?.[0] ?? null,
    };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return { ...nothing, name: partner.name, problems: error.problems, composers: await askAnyway(own, placed) };
  }
};

const nothing = {
  composes: false,
  additions: null,
  plans: null,
  samples: null,
  alive: null,
  liveFaults: [],
  down: null,
};

/** The composers on what the lints or ours refuse; none where the SDL cannot even be read. */
const askAnyway = async (own: readonly SubgraphSdl[], partner: SubgraphSdl): Promise<Opinion[]> => {
  try {
    return await askComposers([...own, partner, nodeSubgraphFor([...own, partner])]);
  } catch (error) {
    if (error instanceof CompositionError) return [];
    throw error;
  }
};
