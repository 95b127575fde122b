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
import { type AccessCode, isAccessCode } from '../subgraphs/access.ts';
import type { HeaderValues } from '../subgraphs/subgraph.ts';
import { type Additions, findAdditions } from './additions.ts';
import { type ComposerVerdict, runComposers } from './composers.ts';
import { findLiveFaults, findLostNodes } from './live-faults.ts';
import { listNodeQueries, lookUpAgain } from './node-queries.ts';
import {
  ifInstalled,
  type PlanChange,
  type PlanSize,
  planExamples,
  planSamples,
  type SamplePlan,
} from './plan-changes.ts';
import { findRefusedRequests, type RefusedRequest } from './refused-requests.ts';
import { answerWithoutPartner, answerWithPartner, type SampleAnswer } from './sample-answers.ts';
import { listSampleQueries } from './sample-queries.ts';

export type { ComposerVerdict, PlanSize, RefusedRequest, SampleAnswer };

/** What "partner check" reports about a partner's subgraph before it joins. */
export interface PartnerReport {
  name: string;
  /** Whether it composes with every composer that is installed, and breaks no existing query. */
  composes: boolean;
  /** What keeps it from joining, with how to fix it. */
  problems: readonly SubgraphProblem[];
  composers: readonly ComposerVerdict[];
  /** How it changes the API schema; null if it does not compose. */
  additions: Additions | null;
  /** How it changes the plans of the example operations; null if the planner is not installed. */
  plans: readonly PlanChange[] | null;
  /** Queries that need it, and their plans; null if the planner is not installed. */
  samples: readonly SamplePlan[] | null;
  /** The answers to these queries; null if its SDL was read from a file, or the planner is not installed. */
  alive: readonly SampleAnswer[] | null;
  /** With which code it refuses requests; null if it does not. */
  refuses: AccessCode | null;
  /** What is wrong with its responses. */
  liveFaults: readonly string[];
  /** The requests of the gateway that it refuses, or that a server made of its SDL refuses; null as `samples`. */
  refused: readonly RefusedRequest[] | null;
  /** The answer to the first of these queries while it is down. */
  down: SampleAnswer | null;
}

export interface PartnerReportOptions {
  /** The partner's subgraph. Without a URL it gets no requests. */
  partner: SubgraphSdl;
  /** Headers of every request to it. */
  headers?: HeaderValues | undefined;
  /** The partners that have joined before it. */
  joined?: readonly SubgraphSdl[] | undefined;
  /** The operations whose plans are compared. */
  examples: readonly ExampleOperation[];
  /** The data for the sample queries. */
  store: StoreReader;
}

/** A partner must have a URL in the supergraph. One that is given as a file gets no requests. */
const withUrlOf = ({ name, url, sdl }: SubgraphSdl): SubgraphSdl => ({
  name,
  sdl,
  url: url || `http://${name}.invalid/graphql`,
});

/** Composes a partner's subgraph with the first-party ones and those that have joined, plans and runs queries, and reports all results. */
export const reportOnPartner = async ({
  partner,
  headers = {},
  joined = [],
  examples,
  store,
}: PartnerReportOptions): Promise<PartnerReport> => {
  const subgraphHeaders = new Map([[partner.name, headers]]);
  const own = [...ownSubgraphs(), ...joined.map(withUrlOf)];
  const withUrl = withUrlOf(partner);
  const before = await composeSupergraph(own);
  try {
    const { supergraph, subgraphs } = await composeSupergraph([...own, withUrl]);
    const composers = await runComposers(subgraphs);
    const additions = findAdditions(before.supergraph, supergraph);
    const queries = await withSnapshot(store, (snapshot) => listSampleQueries(additions, supergraph, snapshot));
    const alive = partner.url ? await answerWithPartner({ supergraph, store, queries, subgraphHeaders }) : null;
    const again =
      alive &&
      lookUpAgain(
        alive.map(({ answer }) => answer),
        supergraph,
      );
    const lookUps = again
      ? ((await answerWithPartner({ supergraph, store, queries: [again], subgraphHeaders })) ?? [])
      : [];
    const all = [...queries, ...listNodeQueries(additions, supergraph)];
    const down = await answerWithoutPartner({ supergraph, store, queries: queries.slice(0, 1) });
    return {
      name: partner.name,
      composes: composers.every(({ errors }) => !errors) && additions.breaking.length === 0,
      problems: [],
      composers,
      additions,
      plans: await planExamples(before.supergraph, supergraph, examples),
      samples: await planSamples(supergraph, queries),
      alive,
      refuses: codesIn([...(alive ?? []), ...lookUps]).find(isAccessCode) ?? null,
      liveFaults: [
        ...new Set([
          ...findLiveFaults([...(alive ?? []), ...lookUps], supergraph),
          ...lookUps.flatMap((lookUp) => findLostNodes(lookUp, again ?? '')),
        ]),
      ],
      refused: await ifInstalled(() => findRefusedRequests({ partner, headers, supergraph, queries: all })),
      down: down?.[0] ?? null,
    };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return {
      ...empty,
      name: partner.name,
      problems: error.problems,
      composers: await runComposersAnyway(own, withUrl),
    };
  }
};

const codesIn = (samples: readonly SampleAnswer[]): unknown[] =>
  samples.flatMap(({ answer: { errors = [] } }) => errors.map(({ extensions }) => extensions?.code));

const empty = {
  composes: false,
  additions: null,
  plans: null,
  samples: null,
  alive: null,
  refuses: null,
  liveFaults: [],
  refused: null,
  down: null,
};

/** Runs the composers even if the lints refuse the subgraph; no verdicts if its SDL does not parse. */
const runComposersAnyway = async (own: readonly SubgraphSdl[], partner: SubgraphSdl): Promise<ComposerVerdict[]> => {
  try {
    return await runComposers([...own, partner, nodeSubgraphFor([...own, partner])]);
  } catch (error) {
    if (error instanceof CompositionError) return [];
    throw error;
  }
};
