import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { findData, type LoadedFrom } from '../data-set.ts';
import type { ReleaseFolder } from '../json/place.ts';
import { MemorySnapshot } from '../memory/memory-snapshot.ts';
import { DataError, fileProblem } from '../problem.ts';
import { type LoadedSnapshot, type Message, receive } from './messages.ts';

/** Loads data folders and indexes what they hold. Everything is derived again by each load. */
export interface Loader {
  /**
   * Loads these releases besides the folders. Problems with the data are returned. Rejects with a DataError if loading takes too much
   * memory, and with another error for bugs.
   */
  load(releases?: readonly ReleaseFolder[]): Promise<LoadedSnapshot>;
  /** Ends the load that runs, if one does. */
  close?(): Promise<void>;
}

export interface LoaderOptions extends LoadedFrom {
  /** Whether the first load may hold this thread: another costs half a second of CPU. */
  startsHere?: boolean | undefined;
}

/** Loads in threads from the build, and in this one from the sources, where a thread takes long to start. */
export const openLoader = (options: LoaderOptions): Loader =>
  import.meta.url.endsWith('.ts') ? createLoader(options) : createThreadLoader(options);

/** Loads in this thread, which is held meanwhile. */
export const createLoader = (from: LoadedFrom): Loader => ({
  async load(releases = []) {
    const { data, ...found } = await findData(from, releases);
    return { ...found, snapshot: data && MemorySnapshot.of(data) };
  },
});

/** The memory that a thread may take, in MB: enough for some 1,000 briefs. */
const MEMORY = 2048;

/** How long a thread that has nothing to do is kept, in ms: a new one takes a second or two, and one that is kept its memory. */
const KEPT = 60_000;

/**
 * Loads in another thread, which reads, checks, derives and indexes, so that the event loop of this one turns meanwhile; this one takes
 * over what it has made in small parts. The thread is kept for a minute; one that takes too much memory is ended.
 */
export const createThreadLoader = (
  { startsHere = false, ...from }: LoaderOptions,
  startThread = startBuiltThread,
): Loader => {
  const here = createLoader(from);
  let isHere = startsHere;
  let thread: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  const start = (): Worker => {
    const started = startThread(from, { maxOldGenerationSizeMb: MEMORY });
    // What it fails with is reported by the load during which it does.
    started.on('error', () => {});
    started.once('exit', () => {
      if (thread === started) thread = null;
    });
    return started;
  };
  const end = async () => {
    clearTimeout(timer);
    const ended = thread;
    thread = null;
    await ended?.terminate();
  };
  return {
    async load(releases = []) {
      if (isHere) {
        isHere = false;
        return here.load(releases);
      }
      clearTimeout(timer);
      thread ??= start();
      // A thread that has nothing to do does not keep the process running.
      thread.ref();
      try {
        const loaded = await receive(messagesOf(thread, releases));
        thread?.unref();
        timer = setTimeout(end, KEPT).unref();
        return loaded;
      } catch (error) {
        await end();
        if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
        throw new DataError([fileProblem(from.folders[0] ?? releases[0]?.folder ?? '', TOO_MUCH_MEMORY)]);
      }
    },
    close: end,
  };
};

const TOO_MUCH_MEMORY = `Loading the data takes more than ${MEMORY} MB of memory (OUT_OF_MEMORY). Leave out what is larger than it should be, or load the data into a database with "briefgraph load".`;

/** The messages of a load, each when it is asked for: so the event loop turns between them. Throws what the thread fails with. */
async function* messagesOf(thread: Worker, releases: readonly ReleaseFolder[]): AsyncGenerator<Message> {
  const isOver = new AbortController();
  const { signal } = isOver;
  const failure = once(thread, 'exit', { signal }).then(([code]) => {
    throw new Error(`A thread that loads data ended with ${code}.`);
  });
  failure.catch(() => {});
  try {
    for (let asked: unknown = releases; ; asked = 'next') {
      thread.postMessage(asked);
      const [message] = await Promise.race([once(thread, 'message'), failure]);
      if (message === 'end') return;
      yield message;
    }
  } finally {
    isOver.abort();
  }
}

const startBuiltThread = (from: LoadedFrom, resourceLimits: Worker['resourceLimits'] = {}): Worker =>
  new Worker(new URL('./load-thread.js', import.meta.url), {
    workerData: from,
    resourceLimits,
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
