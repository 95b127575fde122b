import { parentPort, workerData } from 'node:worker_threads';
import { createLoadMemory, loadDataSet } from '../data-set.ts';
import type { LoadRequest, ThreadData } from './loader.ts';
import { toParts } from './parts.ts';

/** A thread that loads data folders whenever it is asked to, and remembers what it has read. */

const { folders, library, textFolders, port } = workerData as ThreadData;
const memory = createLoadMemory();
/** The ids of what was sent before, which is not sent again. */
let known: ReadonlySet<string> = new Set();

port.on('message', async ({ releases }: LoadRequest) => {
  const loaded = await loadDataSet([...folders, ...releases], library, textFolders, undefined, memory);
  const parts = toParts(loaded, known, memory.hashes);
  let next = parts.next();
  for (; !next.done; next = parts.next()) port.postMessage(next.value);
  known = next.value;
  port.postMessage('end');
  parentPort?.postMessage('loaded');
});
