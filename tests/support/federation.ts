import { type FederatedGraphOptions, openFederatedGraph, openSubgraph } from '../../src/app/open-graph.ts';
import { composeSupergraph, ownSubgraphs, type SubgraphSdl, sdlOf } from '../../src/gateway/compose/compose.ts';
import { SUBGRAPHS } from '../../src/graph/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { type Asker, DATA, openOnce, serveGraph, serveStore, silent } from './serve.ts';

/** The same graph served in three ways: as a whole, as a federation in one process, and as a federation over HTTP. */

export interface Ways {
  whole: Asker;
  inProcess: Asker;
  overHttp: Asker;
  close(): Promise<void>;
}

export const WAYS = ['whole', 'inProcess', 'overHttp'] as const satisfies (keyof Ways)[];

export const serveThreeWays = async (folders: readonly string[] = [DATA]): Promise<Ways> =>
  serveStoreThreeWays(await openOnce(...folders));

/** The same over any store, which is closed with them. */
export const serveStoreThreeWays = async (store: Store): Promise<Ways> => {
  const running = await Promise.all(SUBGRAPHS.map((name) => startSubgraph(name, store)));
  const inProcess = await serveFederation(store);
  const overHttp = await serveFederation(
    store,
    running.map(({ subgraph }) => subgraph),
  );
  return {
    whole: serveStore(store),
    inProcess,
    overHttp,
    async close() {
      inProcess.close();
      overHttp.close();
      await Promise.all(running.map(({ close }) => close()));
      await store.close();
    },
  };
};

/** Starts a first-party subgraph on a free port. */
export const startSubgraph = async (
  name: (typeof SUBGRAPHS)[number],
  store: Store,
  partners?: Parameters<typeof openSubgraph>[1]['partners'],
) => {
  const opened = openSubgraph(store, { name, partners });
  const { graph, limits } = opened;
  const { server } = serveGraph(graph, limits);
  const { url } = await server.listen(0, '127.0.0.1');
  const subgraph: SubgraphSdl = { name, url: `${url}/graphql`, sdl: sdlOf(graph.schema) };
  const close = () => {
    opened.close();
    return server.close();
  };
  return { subgraph, close };
};

/** Our own subgraphs alone always compose alike. */
let composedAlone: ReturnType<typeof composeSupergraph> | undefined;
const composeAlone = () => {
  composedAlone ??= composeSupergraph(ownSubgraphs());
  return composedAlone;
};

/** A gateway over these subgraphs. The first-party subgraphs that are not among them run in this process. */
export const serveFederation = async (
  store: Omit<Store, 'close'>,
  remote: readonly SubgraphSdl[] = [],
  options: Pick<FederatedGraphOptions, 'timeout' | 'limits' | 'clock'> = {},
): Promise<Asker & { close(): void }> => {
  const own = ownSubgraphs().filter(({ name }) => !remote.some((other) => other.name === name));
  const { supergraph } = await (remote.length === 0 ? composeAlone() : composeSupergraph([...own, ...remote]));
  const logger = silent;
  const federation = await openFederatedGraph(store, { supergraph, logger, ...options });
  return { ...serveGraph(federation.graph), close: federation.close };
};
