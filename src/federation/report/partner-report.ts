import type { StoreReader } from '../../graph/reading/read-store.ts';
import { composeSupergraph, type SubgraphSdl, withOwnSubgraph } from '../compose/compose.ts';
import { CompositionError } from '../compose/composition-error.ts';
import type { SubgraphProblem } from '../lints/lint.ts';
import type { HeaderValues } from '../subgraphs/subgraph.ts';
import { type Additions, findAdditions, readComposedGraph } from './additions.ts';
import { type ComposerVerdict, runComposers } from './composers.ts';
import { type LiveReport, reportOnAnswers, type SampleAnswer } from './live-report.ts';

export type { ComposerVerdict, SampleAnswer };

/** What "partner check" reports about a partner's subgraph before it joins. */
export interface PartnerReport extends LiveReport {
  name: string;
  /** Whether it composes with every composer that is installed, and breaks no existing query. */
  composes: boolean;
  /** What keeps it from joining, with how to fix it. */
  problems: readonly SubgraphProblem[];
  composers: readonly ComposerVerdict[];
  /** How it changes the API schema; null if it does not compose. */
  additions: Additions | null;
}

export interface PartnerReportOptions {
  /** The partner's subgraph. Without a URL it gets no requests. */
  partner: SubgraphSdl;
  /** Headers of every request to it. */
  headers?: HeaderValues | undefined;
  /** The partners that have joined before it. */
  joined?: readonly SubgraphSdl[] | undefined;
  /** The data for the sample queries. */
  store: StoreReader;
  /** Called before each step, which takes seconds, with what it is. */
  onStep?: (step: string) => void;
}

/** A partner must have a URL in the supergraph. One that is given as a file gets no requests. */
const withUrlOf = ({ name, url, sdl }: SubgraphSdl): SubgraphSdl => ({
  name,
  sdl,
  url: url || `http://${name}.invalid/graphql`,
});

/** Composes a partner's subgraph with our own and those that have joined, runs queries, and reports all results. */
export const reportOnPartner = async ({
  partner,
  headers = {},
  joined = [],
  store,
  onStep = () => {},
}: PartnerReportOptions): Promise<PartnerReport> => {
  const own = joined.map(withUrlOf);
  const withUrl = withUrlOf(partner);
  onStep('Composing the graph without it');
  const before = readComposedGraph((await composeSupergraph(own)).supergraph);
  try {
    onStep('Composing it with the graph');
    const { supergraph, subgraphs } = await composeSupergraph([...own, withUrl]);
    const after = readComposedGraph(supergraph);
    onStep('Asking other composers');
    const composers = await runComposers(subgraphs, supergraph);
    const additions = findAdditions(before, after);
    onStep('Running queries that need it');
    const live = await reportOnAnswers({ partner, headers, graph: after, additions, store });
    return {
      name: partner.name,
      composes: composers.every(({ errors }) => !errors) && additions.breaking.length === 0,
      problems: [],
      composers,
      additions,
      ...live,
    };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return {
      ...noAnswers,
      name: partner.name,
      composes: false,
      additions: null,
      problems: error.problems,
      composers: await runComposersAnyway(own, withUrl),
    };
  }
};

const noAnswers: LiveReport = { alive: null, refuses: null, liveFaults: [], down: null };

/** Runs the composers even if the lints refuse the subgraph; no verdicts if its SDL does not parse. */
const runComposersAnyway = async (own: readonly SubgraphSdl[], partner: SubgraphSdl): Promise<ComposerVerdict[]> => {
  try {
    return await runComposers(withOwnSubgraph([...own, partner]));
  } catch (error) {
    if (error instanceof CompositionError) return [];
    throw error;
  }
};
