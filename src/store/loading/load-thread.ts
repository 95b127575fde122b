import { parentPort, workerData } from 'node:worker_threads';
import { createLoadMemory, loadDataSet } from '../data-set.ts';
import type { LoadRequest, ThreadData } from './loader.ts';
import { toParts } from './parts.ts';

/** A thread that loads data folders whenever it is asked to, and remembers what it has read. */

const { folders, library, textFolders, port } = workerData as ThreadData;
const memory = createLoadMemory();

port.on('message', async ({ releases, known }: LoadRequest) => {
  const loaded = await loadDataSet([...folders, ...releases], library, textFolders, undefined, memory);
  for (const part of toParts(loaded, new Set(known), memory.hashes)) port.postMessage(part);
  port.postMessage('end');
  parentPort?.postMessage('loaded');
});
