import { Worker } from 'node:worker_threads';
import { threadFlags } from '../loading/loader.ts';
import { type ParsedRelease, parseRelease } from './parse-release.ts';

/** Parses the bytes of a `release.json`. Those of strangers may take long, and must not hold up the event loop. */
export type ReleaseParser = (bytes: Uint8Array) => Promise<ParsedRelease>;

/** Up to this size, starting a thread takes longer than the parsing. */
const SMALL = 32 * 1024;

/** The memory that a thread may take, in MB. */
const MEMORY = 512;

/**
 * Parses small releases in this thread, and large ones in a thread of their own, one at a time. From the sources, where a thread
 * takes long to start, all are parsed in this thread.
 */
export const createReleaseParser = (
  startThread = import.meta.url.endsWith('.ts') ? null : startBuiltThread,
): ReleaseParser => {
  let last: Promise<unknown> = Promise.resolve();
  return async (bytes) => {
    if (bytes.length <= SMALL || startThread === null) return parseRelease(bytes);
    const parsed = last.then(() => parseInThread(startThread(bytes)));
    last = parsed.catch(() => undefined);
    return parsed;
  };
};

/** Resolves when the thread has ended, so that no two have memory at once. */
const parseInThread = (worker: Worker): Promise<ParsedRelease> =>
  new Promise((done, fail) => {
    let parsed: ParsedRelease | null = null;
    let failure: Error | null = null;
    worker.once('message', (message: ParsedRelease) => {
      parsed = message;
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') parsed = { mistake: 'it takes too much memory to parse' };
      else failure = error;
    });
    worker.once('exit', (code) => {
      if (parsed) done(parsed);
      else fail(failure ?? new Error(`A thread that parses a release ended with ${code}.`));
    });
  });

const startBuiltThread = (bytes: Uint8Array): Worker =>
  new Worker(new URL('./release-thread.js', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    ...threadFlags(process.execArgv),
  });
