import { buildSchema } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { serveFederation } from '../support/federation.ts';
import { PARTNER_SDL, startPartner } from '../support/partner.ts';
import { type Asker, DATA, openOnce, SECOND_BRIEF, serveStore } from '../support/serve.ts';

/** The graph as frontends use it: over HTTP, as one process or behind a gateway with a partner's subgraph. */

export interface Served extends Pick<Asker, 'ask' | 'get'> {
  /** The URL for clients. */
  uri: string;
  close(): Promise<void>;
}

export const SERVED = { 'the whole graph': serveWhole, 'a gateway with a partner': serveGateway } as const;

/** Serves one of them during the tests of a file or a `describe` block. */
export const serveForTests = (name: keyof typeof SERVED): Served => {
  const served = {} as Served;
  beforeAll(async () => {
    Object.assign(served, await SERVED[name]());
  });
  afterAll(() => served.close());
  return served;
};

/** Both briefs, so that a grouping has a member that each of them names. */
const openStore = () => openOnce(DATA, SECOND_BRIEF);

async function serveWhole(): Promise<Served> {
  const store = await openStore();
  return listen(serveStore(store), () => store.close());
}

async function serveGateway(): Promise<Served> {
  const [store, partner] = await Promise.all([openStore(), startPartner()]);
  const federation = await serveFederation(store, [partner.subgraph]);
  return listen(federation, async () => {
    federation.close();
    await Promise.all([partner.close(), store.close()]);
  });
}

async function listen({ ask, get, server }: Asker, stop: () => Promise<void>): Promise<Served> {
  const { url } = await server.listen(0, '127.0.0.1');
  return {
    ask,
    get,
    uri: `${url}/graphql`,
    async close() {
      await server.close();
      await stop();
    },
  };
}

/** The schema that clients of the gateway with a partner see, as `briefgraph client generate` reads it. */
export const partnerSchema = async () => {
  const { supergraph } = await composeSupergraph([{ name: 'library', url: '', sdl: PARTNER_SDL }]);
  return { schema: buildSchema(supergraph.apiSdl), keys: supergraph.keyFields };
};
