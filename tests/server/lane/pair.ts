import { execute } from 'graphql';
import { openWholeGraph } from '../../../src/app/open-graph.ts';
import {
  createServer,
  type GraphServer,
  type Metrics,
  openMetrics,
  type RequestEntry,
  type ServedGraph,
  type ServerOptions,
} from '../../../src/server/server.ts';
import { DATA, openOnce, silent } from '../../support/serve.ts';
import { openConversation } from '../direct/conversation.ts';
import { createTinySchema, TinyContext } from '../tiny-graph.ts';
import { sendBytes, withoutChance } from './raw-client.ts';

/** One of two servers over one graph: with the lane, or with Yoga alone. */
export interface Listening {
  port: number;
  metrics: Metrics;
  entries: RequestEntry[];
  server: GraphServer;
}

/** Two servers over one graph, of which one has the lane. */
export interface Pair {
  lane: Listening;
  yoga: Listening;
  /** Sends the same to both, and returns what is not chance of both answers. */
  send(parts: readonly (string | Buffer)[], answers?: number): Promise<{ lane: string; yoga: string }>;
  /** How many requests were answered without Yoga, and how many of these without Node's parser, and with a kept answer. */
  counts(): Promise<{ answered: number; direct: number; fromKept: number; kept: number; bytes: number }>;
  /** Sends these to both, each on one connection and after the answer to the one before, and returns the answers. */
  talk(requests: readonly Buffer[]): Promise<{ lane: string; yoga: string }>;
  close(): Promise<void>;
}

const talkTo = async (port: number, requests: readonly Buffer[]): Promise<string> => {
  const talking = await openConversation(port);
  for (const [index, request] of requests.entries()) await talking.send(request, index + 1);
  talking.socket.destroy();
  return withoutChance(talking.received());
};

/** The graph, executed to JSON by graphql-js. */
export const executingToJson = (graph: ServedGraph): ServedGraph => {
  const executeToJson: ServedGraph['executeToJson'] = ({ document, operationName, variables, context }) => {
    const args = { schema: graph.schema, document, operationName, variableValues: variables, contextValue: context };
    const result = graph.execute?.(args) ?? execute(args);
    if (result instanceof Promise) {
      result.catch(() => {});
      return null;
    }
    return result.errors ? null : Buffer.from(JSON.stringify({ data: result.data })).toString('latin1');
  };
  // The schema may be a getter.
  return Object.defineProperties({ executeToJson } as ServedGraph, Object.getOwnPropertyDescriptors(graph));
};

/** The tiny graph, whose data is of the revision that it is told. */
export const createChangingGraph = (revisionNow: () => string, more: Partial<ServedGraph> = {}): ServedGraph => ({
  schema: createTinySchema(),
  context: () => new TinyContext(revisionNow()),
  dataVersion: (context) => (context as TinyContext).version,
  status: () => ({ ready: true, revision: revisionNow() }),
  ...more,
});

/** What the project publishes. */
export const publishedGraph = async (): Promise<ServedGraph> => openWholeGraph(await openOnce(DATA)).graph;

export const openPair = async (graph: ServedGraph, options: Partial<ServerOptions> = {}): Promise<Pair> => {
  const open = async (lane: boolean): Promise<Listening> => {
    const entries: RequestEntry[] = [];
    const metrics = await openMetrics();
    const observers = [(entry: RequestEntry) => void entries.push(entry)];
    const server = createServer({
      graph: executingToJson(graph),
      logger: silent,
      observers,
      metrics,
      ...options,
      lane,
    });
    const { port } = await server.listen(0, '127.0.0.1');
    return { port, metrics, entries, server };
  };
  const [lane, yoga] = [await open(true), await open(false)];
  return {
    lane,
    yoga,
    async send(parts, answers) {
      const [first, second] = await Promise.all([lane, yoga].map(({ port }) => sendBytes(port, parts, answers)));
      return { lane: withoutChance(first ?? Buffer.of()), yoga: withoutChance(second ?? Buffer.of()) };
    },
    async talk(requests) {
      const [first = '', second = ''] = await Promise.all([lane, yoga].map(({ port }) => talkTo(port, requests)));
      return { lane: first, yoga: second };
    },
    async counts() {
      const text = await lane.metrics.text();
      const read = (name: string) => Number(new RegExp(`^briefgraph_${name} (\\d+)$`, 'm').exec(text)?.[1]);
      return {
        answered: read('lane_answers_total'),
        direct: read('direct_answers_total'),
        fromKept: read('kept_answers_hits_total'),
        kept: read('kept_answers'),
        bytes: read('kept_answers_bytes'),
      };
    },
    async close() {
      await Promise.all([lane.server.close(), yoga.server.close()]);
    },
  };
};
