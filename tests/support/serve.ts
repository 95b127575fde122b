import { fileURLToPath } from 'node:url';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import type { StoreReader } from '../../src/graph/reading/read-store.ts';
import { createServer, type GraphServer, type Limits, type Logger, type ServedGraph } from '../../src/server/server.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import type { Snapshot, Store } from '../../src/store/store.ts';
import type { QueryText } from '../../src/views/query-text.ts';

/** The real graph behind the real server, asked without a network. */

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the project publishes. */
export const DATA = folder('../../data');
/** The invented brief that mentions some of the same events. */
export const SECOND_BRIEF = folder('../fixtures/second-brief');
/** The invented brief that contradicts the others. */
export const THIRD_BRIEF = folder('../fixtures/third-brief');

/** The invented brief with findings and outcomes, also of what the second brief foresees; load both. */
export const LEDGER_BRIEF = folder('../fixtures/ledger-brief');

/** The invented brief on a poll and interviews. */
export const POLL_BRIEF = folder('../fixtures/poll-brief');

export interface Answer<Data> {
  /** The HTTP status; not part of the body, so comparisons of whole answers leave it out. */
  status?: number;
  data?: Data | null;
  errors?: readonly { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** A document, or the text of one. */
type Query<Data, Variables> = TypedDocumentNode<Data, Variables> | QueryText<Data, Variables> | string;

export interface Asker {
  /** Answers an operation; the answer as the server sent it. */
  ask<Data, Variables>(document: Query<Data, Variables>, variables?: Variables): Promise<Answer<Data>>;
  /** As `ask`, for an operation that must not fail. */
  get<Data, Variables>(document: Query<Data, Variables>, variables?: Variables): Promise<Data>;
  server: GraphServer;
}

export const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A store that holds one snapshot. */
export const readerOf = (snapshot: Snapshot): StoreReader => ({
  snapshot: () => snapshot,
  revision: () => snapshot.revision,
  problem: () => null,
});

/** A server over one snapshot. */
export const serveSnapshot = (snapshot: Snapshot, options: { maxCost?: number } = {}): Asker =>
  serveStore(readerOf(snapshot), options);

/** A server over whatever snapshot a store serves. */
export const serveStore = (store: StoreReader, options: { maxCost?: number } = {}): Asker =>
  serveGraph(openWholeGraph(store, options).graph);

/** A server of any graph. */
export const serveGraph = (graph: ServedGraph, limits?: Partial<Limits>): Asker => {
  const server = createServer({ graph, limits, logger: silent });
  const ask: Asker['ask'] = async (document, variables) => {
    const query = typeof document === 'string' ? document : print(document);
    const response = await server.fetch('http://graph.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as object;
    return Object.defineProperty(answer, 'status', { value: response.status, enumerable: false }) as never;
  };
  const get: Asker['get'] = async (document, variables) => {
    const { data, errors } = await ask(document, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  };
  return { ask, get, server };
};

const snapshots = new Map<string, Promise<MemorySnapshot>>();

/** What folders hold that no test changes: the files of a worker share it, since reading it takes longer than most tests. */
export const readOnce = (...folders: readonly string[]): Promise<MemorySnapshot> => {
  const key = JSON.stringify(folders);
  const known = snapshots.get(key) ?? read(folders);
  snapshots.set(key, known);
  return known;
};

const read = async (folders: readonly string[]): Promise<MemorySnapshot> => {
  const { data, problems } = await loadDataSet(folders);
  if (!data) throw new Error(problems.map(({ message }) => message).join('\n'));
  return MemorySnapshot.of(data);
};

const ROOT = folder('../..');

/** What folders hold. Those of the repository are read once. */
export const snapshotOf = (...folders: readonly string[]): Promise<MemorySnapshot> =>
  folders.every((path) => path.startsWith(ROOT)) ? readOnce(...folders) : read(folders);

interface StoreInMemory extends Store {
  snapshot(): MemorySnapshot;
}

/** A store over what folders hold that no test changes. There is nothing to close. */
export const openOnce = async (...folders: readonly string[]): Promise<StoreInMemory> => {
  const snapshot = await readOnce(...folders);
  return { ...readerOf(snapshot), snapshot: () => snapshot, close: async () => {} };
};

/** A server over data folders: what the project publishes, unless others are named. */
export const serveData = async (folders: readonly string[] = [DATA]): Promise<Asker> =>
  serveSnapshot(await snapshotOf(...folders));
