import { type ExecutionResult, execute } from 'graphql';
import { mapMaybePromise } from 'graphql-yoga';
import { expect } from 'vitest';
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
import { createTinySchema, TinyContext } from '../tiny-graph.ts';
import { sendBytes, withoutChance } from './raw-client.ts';

/** One of two servers over one graph: with the short cut, or with Yoga alone. */
export interface Listening {
  port: number;
  metrics: Metrics;
  entries: RequestEntry[];
  server: GraphServer;
}

/** Two servers over one graph, of which one has the short cut. */
export interface Pair {
  short: Listening;
  yoga: Listening;
  /** Sends the same to both, and returns what is not chance of both answers. */
  send(parts: readonly (string | Buffer)[], answers?: number): Promise<{ short: string; yoga: string }>;
  /** Sends the same to both, expects the same answer, and returns its status and body. */
  sendAlike(...parts: Buffer[]): Promise<string>;
  /** How many requests took the short cut. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** The graph, executed to text by graphql-js. */
export const executingToText = (graph: ServedGraph): ServedGraph => {
  const executeToText: ServedGraph['executeToText'] = (args) => {
    const toText = (result: ExecutionResult) =>
      result.errors ? undefined : Buffer.from(JSON.stringify({ data: result.data })).toString('latin1');
    return mapMaybePromise((graph.execute ?? execute)(args), toText);
  };
  // The schema may be a getter.
  return Object.defineProperties({ executeToText } as ServedGraph, Object.getOwnPropertyDescriptors(graph));
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
  const open = async (plugins: ServerOptions['plugins']): Promise<Listening> => {
    const entries: RequestEntry[] = [];
    const metrics = await openMetrics();
    const observers = [(entry: RequestEntry) => void entries.push(entry)];
    const server = createServer({
      graph: executingToText(graph),
      logger: silent,
      observers,
      metrics,
      ...options,
      plugins,
    });
    const { port } = await server.listen(0, '127.0.0.1');
    return { port, metrics, entries, server };
  };
  // A plugin without `fast` switches the short cut off.
  const [short, yoga] = [await open([]), await open([{}])];
  const send: Pair['send'] = async (parts, answers) => {
    const [first, second] = await Promise.all([short, yoga].map(({ port }) => sendBytes(port, parts, answers)));
    return { short: withoutChance(first ?? Buffer.of()), yoga: withoutChance(second ?? Buffer.of()) };
  };
  return {
    short,
    yoga,
    send,
    async sendAlike(...parts) {
      const answers = await send(parts);
      expect(withoutWait(answers.short)).toBe(withoutWait(answers.yoga));
      return answers.short.replace(/^HTTP\/1.1 (\d+)[\s\S]*?\r\n\r\n/, '$1 ');
    },
    async count() {
      const text = await short.metrics.text();
      return Number(/^briefgraph_short_cut_answers_total (\d+)$/m.exec(text)?.[1]);
    },
    async close() {
      await Promise.all([short.server.close(), yoga.server.close()]);
    },
  };
};

/** Answers without how long a client is to wait: seconds pass between the two. */
const withoutWait = (answers: string): string => answers.replace(/^(retry-after: ).*|(?<=in )\d+ seconds/gim, '$1');
