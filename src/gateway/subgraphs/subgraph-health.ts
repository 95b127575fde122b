import { type DocumentNode, parse } from 'graphql';
import type { Logger } from '../../server/server.ts';
import { type AccessCode, findRefusal } from './access.ts';
import { type Subgraph, SubgraphFailure } from './subgraph.ts';

/** What is wrong with a subgraph, as sentences continue that begin with its name. */
interface Fault {
  log: string;
  /** Without the reason, which may name hosts: /ready is public. */
  ready: string;
}

const HEALTH_QUERY: DocumentNode = parse('{ __typename }');

/** Which of the subgraphs behind HTTP are available, known from clients' requests and from regular checks. */
export interface SubgraphHealth {
  /** Records that a subgraph responded; with a code if it refused the request as a whole. */
  responded(name: string, refusal: AccessCode | null): void;
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

export interface HealthOptions {
  /** Milliseconds from each round of checks to the next; 10,000 by default. */
  interval?: number;
  /** Whether a subgraph gets headers of clients, so that it may refuse one of them, and the checks. */
  isForClients?(name: string): boolean;
}

/** Checks the subgraphs regularly, and logs each change once. */
export const watchSubgraphs = (
  subgraphs: readonly Subgraph[],
  logger: Logger,
  { interval = 10_000, isForClients = () => false }: HealthOptions = {},
): SubgraphHealth => {
  const remote = new Map(subgraphs.filter(({ isLocal }) => !isLocal).map((subgraph) => [subgraph.name, subgraph]));
  const faults = new Map<string, Fault>();
  const report = (name: string, fault: Fault) => {
    if (faults.get(name)?.log !== fault.log) logger.warn(`The subgraph "${name}" ${fault.log}.`);
    faults.set(name, fault);
  };
  let isClosed = false;
  const health: SubgraphHealth = {
    responded(name, refusal) {
      if (refusal && !isForClients(name)) {
        const text = `refuses the requests of the gateway: ${refusal}`;
        report(name, { log: text, ready: text });
      } else if (faults.delete(name)) logger.info(`The subgraph "${name}" is available again.`);
    },
    failed(name, reason) {
      report(name, { log: `is unavailable: ${reason}`, ready: 'is unavailable' });
    },
    isReady: () => [...faults.keys()].every((name) => !remote.get(name)?.isFirstParty),
    problem: () =>
      faults.size === 0 ? null : [...faults].map(([name, { ready }]) => `The subgraph "${name}" ${ready}.`).join(' '),
    list: () => [...remote.keys()].map((name) => ({ name, available: !faults.has(name) })),
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
    const response = await subgraph.execute({ document: HEALTH_QUERY, variables: {}, context: {} });
    health.responded(subgraph.name, findRefusal(response));
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    health.failed(subgraph.name, error.message);
  }
};
