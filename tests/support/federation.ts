import { type FederatedGraphOptions, openFederatedGraph, openSubgraph } from '../../src/app/open-graph.ts';
import { composeSupergraph, type SubgraphSdl, sdlOf } from '../../src/federation/compose/compose.ts';
import { OWN_SUBGRAPH } from '../../src/graph/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { type Asker, DATA, openOnce, serveGraph, serveStore, silent } from './serve.ts';

/** The same graph served in two ways: as a whole, and by a gateway. */

export interface Ways {
  whole: Asker;
  gateway: Asker;
  close(): Promise<void>;
}

export const WAYS = ['whole', 'gateway'] as const satisfies (keyof Ways)[];

export const serveBothWays = async (folders: readonly string[] = [DATA]): Promise<Ways> =>
  serveStoreBothWays(await openOnce(...folders));

/** The same over any store, which is closed with them. */
export const serveStoreBothWays = async (store: Store): Promise<Ways> => {
  const gateway = await serveFederation(store);
  return {
    whole: serveStore(store),
    gateway,
    async close() {
      gateway.close();
      await store.close();
    },
  };
};

/** Starts our own subgraph on a free port. */
export const startSubgraph = async (
  store: Store,
  partners?: NonNullable<Parameters<typeof openSubgraph>[1]>['partners'],
) => {
  const opened = openSubgraph(store, { partners });
  const { graph, limits } = opened;
  const { server } = serveGraph(graph, limits);
  const { url } = await server.listen(0, '127.0.0.1');
  const subgraph: SubgraphSdl = { name: OWN_SUBGRAPH, url: `${url}/graphql`, sdl: sdlOf(graph.schema) };
  const close = () => {
    opened.close();
    return server.close();
  };
  return { subgraph, close };
};

/** Our own subgraph alone always composes alike. */
let composedAlone: ReturnType<typeof composeSupergraph> | undefined;
const composeAlone = () => {
  composedAlone ??= composeSupergraph();
  return composedAlone;
};

/** A gateway over these subgraphs. Our own runs in this process, if it is not among them. */
export const serveFederation = async (
  store: Omit<Store, 'close'>,
  remote: readonly SubgraphSdl[] = [],
  options: Pick<FederatedGraphOptions, 'timeout' | 'limits' | 'clock'> = {},
): Promise<Asker & { close(): void }> => {
  const { supergraph } = await (remote.length === 0 ? composeAlone() : composeSupergraph(remote));
  const logger = silent;
  const federation = await openFederatedGraph(store, { supergraph, logger, ...options });
  return { ...serveGraph(federation.graph), close: federation.close };
};
