import { parse } from 'graphql';
import type { Logger } from '../../server/server.ts';
import { type AccessCode, findRefusal } from './access.ts';
import { type BreakerLimits, createCircuitBreaker, DEFAULT_BREAKER_LIMITS } from './circuit-breaker.ts';
import { type Clock, systemClock } from './clock.ts';
import { type CallLoad, type Subgraph, SubgraphFailure } from './subgraph.ts';

/** What is wrong with a subgraph, as sentences continue that begin with its name. */
interface Fault {
  log: string;
  /** Without the reason, which may name hosts: /ready is public. */
  ready: string;
  /** Whether the subgraph responds, and refuses. */
  isRefusal: boolean;
}

const HEALTH_QUERY = parse('{ __typename }');

const refused = (code: AccessCode): Fault => {
  const text = `refuses the requests of the gateway: ${code}`;
  return { log: text, ready: text, isRefusal: true };
};

/** Which of the subgraphs behind HTTP are available, known from clients' requests and from regular checks. */
export interface SubgraphHealth {
  /** Records that a subgraph responded to a client's request; with a code if it refused the request as a whole. */
  responded(name: string, refusal: AccessCode | null): void;
  /** Records that a subgraph gave no response. */
  failed(name: string, reason: string): void;
  /** Records that a request was not sent, or not answered to its end, because there are too many. */
  busy(name: string, reason: string): void;
  /** Whether a subgraph may be asked: not for a while if it has failed again and again. */
  allows(name: string): boolean;
  /** Which subgraphs are unavailable or refuse the gateway, as text; null if none. */
  problem(): string | null;
  /** Each subgraph behind HTTP, and its state. */
  list(): SubgraphState[];
  close(): void;
}

export interface SubgraphState extends Partial<CallLoad> {
  name: string;
  available: boolean;
  /** Whether it gets no requests for now, since it has failed again and again. */
  circuitOpen: boolean;
}

export interface HealthOptions {
  /** Milliseconds from each round of checks to the next; 10,000 by default. */
  interval?: number;
  /** Whether a subgraph gets headers of clients, so that it may refuse, or accept, one of them. */
  isForClients?(name: string): boolean;
  breaker?: BreakerLimits | undefined;
  clock?: Clock | undefined;
}

/** Milliseconds until the log says again that a subgraph has too many requests. */
const BUSY_AGAIN = 60_000;

/** Checks the subgraphs regularly, and logs each change once. */
export const watchSubgraphs = (
  subgraphs: readonly Subgraph[],
  logger: Logger,
  {
    interval = 10_000,
    isForClients = () => false,
    breaker = DEFAULT_BREAKER_LIMITS,
    clock = systemClock,
  }: HealthOptions = {},
): SubgraphHealth => {
  const remote = new Map(subgraphs.filter(({ isLocal }) => !isLocal).map((subgraph) => [subgraph.name, subgraph]));
  const faults = new Map<string, Fault>();
  const report = (name: string, fault: Fault) => {
    if (faults.get(name)?.log !== fault.log) logger.warn(`The subgraph "${name}" ${fault.log}.`);
    faults.set(name, fault);
  };
  const clear = (name: string) => {
    const fault = faults.get(name);
    if (!fault) return;
    faults.delete(name);
    const change = fault.isRefusal ? 'no longer refuses the requests of the gateway' : 'is available again';
    logger.info(`The subgraph "${name}" ${change}.`);
  };
  const reportResponse = (name: string, refusal: AccessCode | null) => {
    if (refusal) report(name, refused(refusal));
    else clear(name);
  };
  const busy = new Set<string>();
  const breakers = new Map(
    [...remote].map(([name, subgraph]) => {
      const probe = () => check(subgraph);
      return [name, createCircuitBreaker(breaker, { clock, probe })] as const;
    }),
  );
  let isClosed = false;
  const health: SubgraphHealth = {
    responded(name, refusal) {
      // What a client's headers lead to says nothing about those of the gateway.
      if (!isForClients(name)) reportResponse(name, refusal);
      else if (!faults.get(name)?.isRefusal) clear(name);
      breakers.get(name)?.succeeded();
    },
    busy(name, reason) {
      if (busy.has(name)) return;
      logger.warn(`The subgraph "${name}" has too many requests: ${reason}.`);
      busy.add(name);
      clock.after(BUSY_AGAIN, () => busy.delete(name));
    },
    allows: (name) => !breakers.get(name)?.isOpen(),
    failed(name, reason) {
      report(name, { log: `is unavailable: ${reason}`, ready: 'is unavailable', isRefusal: false });
      breakers.get(name)?.failed();
    },
    problem: () =>
      faults.size === 0 ? null : [...faults].map(([name, { ready }]) => `The subgraph "${name}" ${ready}.`).join(' '),
    list: () =>
      [...remote].map(([name, subgraph]) => ({
        name,
        available: faults.get(name)?.isRefusal ?? true,
        circuitOpen: !health.allows(name),
        ...subgraph.load?.(),
      })),
    close() {
      isClosed = true;
      stopWaiting();
      for (const breaker of breakers.values()) breaker.close();
    },
  };
  /** Whether a subgraph responds. That does not count as a success of its calls, which may fail all the same. */
  const check = async (subgraph: Subgraph): Promise<boolean> => {
    const { name } = subgraph;
    try {
      const response = await (subgraph.check?.() ??
        subgraph.execute({ document: HEALTH_QUERY, variables: {}, context: {} }));
      // It was sent without headers of clients, so a refusal is about those of the gateway.
      reportResponse(name, findRefusal(response));
      return true;
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      if (!isClosed) health.failed(name, error.message);
      return false;
    }
  };
  const checkAll = async () => {
    // A breaker that is open makes checks of its own.
    await Promise.all([...remote.values()].filter(({ name }) => health.allows(name)).map(check));
    if (!isClosed) stopWaiting = clock.after(interval, checkAll);
  };
  let stopWaiting = clock.after(interval, checkAll);
  return health;
};
