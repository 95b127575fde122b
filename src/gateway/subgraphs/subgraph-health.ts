import { type DocumentNode, parse } from 'graphql';
import type { Logger } from '../../server/server.ts';
import { type Subgraph, SubgraphFailure } from './subgraph.ts';

const NO_QUESTION: DocumentNode = parse('{ __typename }');

/** What is known of the subgraphs behind HTTP: from the answers to requests, and from asking them now and then. */
export interface SubgraphHealth {
  answered(name: string): void;
  failed(name: string, reason: string): void;
  /** Whether all of our own answer: without a partner's the graph is still whole. */
  isReady(): boolean;
  /** Which subgraphs do not answer; null where all do. */
  problem(): string | null;
  close(): void;
}

/** Follows the subgraphs, and asks each of them again `interval` milliseconds after the last round. A change is
 * logged once. */
export const followSubgraphs = (subgraphs: readonly Subgraph[], logger: Logger, interval = 10_000): SubgraphHealth => {
  const remote = new Map(subgraphs.filter(({ isLocal }) => !isLocal).map((subgraph) => [subgraph.name, subgraph]));
  const reasons = new Map<string, string>();
  let isClosed = false;
  const health: SubgraphHealth = {
    answered(name) {
      if (reasons.delete(name)) logger.info(`The subgraph "${name}" answers again.`);
    },
    failed(name, reason) {
      if (reasons.get(name) !== reason) logger.warn(`The subgraph "${name}" does not answer: ${reason}.`);
      reasons.set(name, reason);
    },
    isReady: () => [...reasons.keys()].every((name) => !remote.get(name)?.isFirstParty),
    // Why is for the log: everybody can ask for the rest.
    problem: () =>
      reasons.size === 0
        ? null
        : [...reasons.keys()].map((name) => `The subgraph "${name}" does not answer.`).join(' '),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
  const askAll = async () => {
    await Promise.all([...remote.values()].map((subgraph) => askOne(subgraph, health)));
    if (!isClosed) timer.refresh();
  };
  const timer = setTimeout(askAll, interval).unref();
  return health;
};

const askOne = async (subgraph: Subgraph, health: SubgraphHealth): Promise<void> => {
  try {
    await subgraph.execute({ document: NO_QUESTION, variables: {}, context: {} });
    health.answered(subgraph.name);
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    health.failed(subgraph.name, error.message);
  }
};
