import { once } from 'node:events';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { createLoadMemory, type LoadedData, loadDataSet } from '../data-set.ts';
import type { ReleaseFolder } from '../json/place.ts';
import { runInSlices } from '../slices.ts';
import { fromParts, type KnownContent, type Part, toParts } from './parts.ts';

/** Loads data folders. What has not changed since the last load is the same object again. */
export interface Loader {
  /** Loads these releases besides the folders. Throws only for bugs: problems with the data are returned. */
  load(releases?: readonly ReleaseFolder[]): Promise<LoadedData>;
  /** Ends its thread, if it has one. */
  close?(): Promise<void>;
}

/** What a thread loads. */
export interface ThreadData {
  folders: readonly string[];
  /** Where the catalogs that they extend are looked for. */
  library?: string | undefined;
  /** Where the texts of briefs are looked for. */
  textFolders?: readonly string[] | undefined;
  /** Where it is asked to load, and where it sends the parts. */
  port: MessagePort;
}

/** What a thread is asked to load besides. */
export interface LoadRequest {
  releases: readonly ReleaseFolder[];
}

/** Loads in a thread of its own from the build, and in this one from the sources, where a thread takes long to start. */
export const openLoader = (data: LoadedFrom): Loader =>
  import.meta.url.endsWith('.ts') ? createLoader(data) : createThreadLoader(data);

/** What is loaded, and where the rest is looked for. */
export interface LoadedFrom extends Pick<ThreadData, 'folders' | 'library' | 'textFolders'> {
  /** Whether the first load may hold this thread: another costs half a second of CPU, and memory as long as it is kept. */
  startsHere?: boolean | undefined;
}

/** Loads in this thread, which is held while files are checked. */
export const createLoader = ({ folders, library, textFolders }: LoadedFrom): Loader => ({
  load: (releases = []) => loadDataSet([...folders, ...releases], library, textFolders),
});

/**
 * Loads in another thread, so that the event loop of this one turns while files are read, parsed and checked. The thread is
 * kept, and with it what it has read; one that has failed is replaced at the next load.
 */
export const createThreadLoader = (
  { startsHere = false, ...data }: LoadedFrom,
  startThread = startBuiltThread,
): Loader => {
  let isHere = startsHere;
  let known: KnownContent = new Map();
  let thread: Thread | null = null;
  const end = async () => {
    const ended = thread;
    thread = null;
    ended?.port.close();
    await ended?.worker.terminate();
  };
  const adopt = async (parts: Iterable<Part>): Promise<LoadedData> => {
    const { known: content, ...result } = await runInSlices(fromParts(parts, known));
    // The content that is served stays known while newer data has errors.
    if (result.data) known = content;
    return result;
  };
  return {
    async load(releases = []) {
      if (isHere) {
        isHere = false;
        // Remembered for this load only: the texts of all files are not held at once.
        const remembered = createLoadMemory();
        const places = [...data.folders, ...releases];
        const loaded = await loadDataSet(places, data.library, data.textFolders, undefined, remembered);
        return adopt(toParts(loaded, new Set(), remembered.hashes));
      }
      if (!thread) {
        const opened = openThread(data, startThread);
        opened.worker.once('exit', () => {
          if (thread === opened) thread = null;
        });
        thread = opened;
      }
      const { worker, port } = thread;
      try {
        // An idle thread does not keep the process running.
        worker.ref();
        const loaded = untilLoaded(worker);
        port.postMessage({ releases } satisfies LoadRequest);
        await loaded;
        worker.unref();
        return await adopt(receive(port));
      } catch (error) {
        await end();
        throw error;
      }
    },
    close: end,
  };
};

interface Thread {
  worker: Worker;
  port: MessagePort;
}

const openThread = (data: LoadedFrom, startThread: typeof startBuiltThread): Thread => {
  const { port1, port2 } = new MessageChannel();
  const worker = startThread({ ...data, port: port2 });
  // What it fails with is reported by the load during which it does.
  worker.on('error', () => {});
  return { worker, port: port1 };
};

/** Rejects if the thread fails. */
const untilLoaded = async (worker: Worker): Promise<void> => {
  const isOver = new AbortController();
  const { signal } = isOver;
  try {
    await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`A thread ended with ${code}.`);
      }),
    ]);
  } finally {
    isOver.abort();
  }
};

/** The parts that wait in a port. Each is read when it is asked for; with an event for each, all would be read in one turn. */
function* receive(port: MessagePort): Iterable<Part> {
  for (;;) {
    const { message } = receiveMessageOnPort(port) ?? {};
    if (message === undefined) throw new Error('A thread did not send all that it has loaded.');
    if (message === 'end') return;
    yield message as Part;
  }
}

const startBuiltThread = (data: ThreadData): Worker =>
  new Worker(new URL('./load-thread.js', import.meta.url), {
    workerData: data,
    transferList: [data.port],
    ...threadFlags(process.execArgv),
  });

/**
 * The flags of Node for a thread. It takes over those of the process, but does not start a file with --input-type, which is
 * for text of --eval; and flags that are given may not be those of V8, such as --max-old-space-size.
 */
export const threadFlags = (flags: readonly string[]): { execArgv?: string[] } =>
  flags.some((flag) => flag.startsWith('--input-type'))
    ? {
        execArgv: flags.filter((flag) => /^--(preserve-symlinks|import|require|loader|experimental-loader)/.test(flag)),
      }
    : {};
