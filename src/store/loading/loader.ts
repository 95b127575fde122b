import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type LoadedData, loadDataSet } from '../data-set.ts';
import type { ReleaseFolder } from '../files/place.ts';
import { runInSlices } from '../slices.ts';
import { fromParts, type KnownContent, type Part } from './parts.ts';

/** Loads data folders. What has not changed since the last load is the same object again. */
export interface Loader {
  /** Loads these releases besides the folders. Throws only for bugs: problems with the data are returned. */
  load(releases?: readonly ReleaseFolder[]): Promise<LoadedData>;
}

/** What a thread is asked to load. */
export interface LoadRequest {
  folders: readonly string[];
  releases?: readonly ReleaseFolder[];
  /** Where the catalogs that they extend are looked for. */
  library?: string | undefined;
  /** Where the texts of briefs are looked for. */
  textFolders?: readonly string[] | undefined;
  /** What need not be sent. */
  known: readonly string[];
  /** Where the parts are sent. */
  port: MessagePort;
}

/** Loads in a thread of its own from the build, and in this one from the sources, where a thread takes long to start. */
export const openLoader = (data: LoadedFrom): Loader =>
  import.meta.url.endsWith('.ts') ? createLoader(data) : createThreadLoader(data);

/** What is loaded, and where the rest is looked for. */
export type LoadedFrom = Pick<LoadRequest, 'folders' | 'library' | 'textFolders'>;

/** Loads in this thread, which is held while files are checked. */
export const createLoader = ({ folders, library, textFolders }: LoadedFrom): Loader => ({
  load: (releases = []) => loadDataSet([...folders, ...releases], library, textFolders),
});

/**
 * Loads in a thread that is started for each load, so that the event loop of this one turns while files are read, parsed
 * and checked.
 */
export const createThreadLoader = (data: LoadedFrom, startThread = startBuiltThread): Loader => {
  let known: KnownContent = new Map();
  return {
    async load(releases = []) {
      const { port1, port2 } = new MessageChannel();
      const worker = startThread({ ...data, releases, known: [...known.keys()], port: port2 });
      try {
        await new Promise<void>((resolve, reject) => {
          worker.once('error', reject);
          worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A thread ended with ${code}.`))));
        });
        const { known: content, ...loaded } = await runInSlices(fromParts(receive(port1), known));
        // The content that is served stays known while newer data has errors.
        if (loaded.data) known = content;
        return loaded;
      } finally {
        port1.close();
        await worker.terminate();
      }
    },
  };
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

const startBuiltThread = (request: LoadRequest): Worker =>
  new Worker(new URL('./load-thread.js', import.meta.url), {
    workerData: request,
    transferList: [request.port],
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
