import { type DocumentNode, parse } from 'graphql';
import type { Logger } from '../../server/server.ts';
import { type Subgraph, SubgraphFailure } from './subgraph.ts';

const HEALTH_QUERY: DocumentNode = parse('{ __typename }');

/** Which of the subgraphs behind HTTP are available, known from clients' requests and from regular checks. */
export interface SubgraphHealth {
  /** Records that a subgraph responded. */
  responded(name: string): void;
  /** Records that a subgraph gave no response. */
  failed(name: string, reason: string): void;
  /** Whether all first-party subgraphs are available. Without a partner, the graph is still ready. */
  isReady(): boolean;
  /** Which subgraphs are unavailable, as text; null if all are available. */
  problem(): string | null;
  /** Each subgraph behind HTTP, and whether it is available. */
  list(): { name: string; available: boolean }[];
  close(): void;
}

/** Checks the subgraphs `interval` milliseconds after each round of checks, and logs each change once. */
export const watchSubgraphs = (subgraphs: readonly Subgraph[], logger: Logger, interval = 10_000): SubgraphHealth => {
  const remote = new Map(subgraphs.filter(({ isLocal }) => !isLocal).map((subgraph) => [subgraph.name, subgraph]));
  const reasons = new Map<string, string>();
  let isClosed = false;
  const health: SubgraphHealth = {
    responded(name) {
      if (reasons.delete(name)) logger.info(`The subgraph "${name}" is available again.`);
    },
    failed(name, reason) {
      if (reasons.get(name) !== reason) logger.warn(`The subgraph "${name}" is unavailable: ${reason}.`);
      reasons.set(name, reason);
    },
    isReady: () => [...reasons.keys()].every((name) => !remote.get(name)?.isFirstParty),
    // Without the reason, which may name hosts and is only for the log: /ready is public.
    problem: () =>
      reasons.size === 0 ? null : [...reasons.keys()].map((name) => `The subgraph "${name}" is unavailable.`).join(' '),
    list: () => [...remote.keys()].map((name) => ({ name, available: !reasons.has(name) })),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
  const checkAll = async () => {
    await Promise.all([...remote.values()].map((subgraph) => checkSubgraph(subgraph, health)));
    if (!isClosed) timer.refresh();
  };
  const timer = setTimeout(checkAll, interval).unref();
  return health;
};

const checkSubgraph = async (subgraph: Subgraph, health: SubgraphHealth): Promise<void> => {
  try {
    await subgraph.execute({ document: HEALTH_QUERY, variables: {}, context: {} });
    health.responded(subgraph.name);
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    health.failed(subgraph.name, error.message);
  }
};
