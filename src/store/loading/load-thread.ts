import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { createLoadMemory } from '../data-set.ts';
import { toSnapshotData } from '../memory/snapshot-data.ts';
import { findData, type LoadedFrom, type LoadRequest } from './find-data.ts';
import { toMessages } from './messages.ts';

/** A thread that loads data folders whenever it is asked to, and sends the next message of what it has found when it is asked for it. */

const port = parentPort;
if (!port) throw new Error('This is not a thread.');
const from = workerData as LoadedFrom;
const memory = createLoadMemory();
let asked = once(port, 'message');
for (;;) {
  const [releases] = (await asked) as [LoadRequest['releases']];
  const { data, ...found } = await findData({ ...from, releases }, memory);
  for (const message of toMessages(found, data && toSnapshotData(data))) {
    asked = once(port, 'message');
    port.postMessage(message);
    await asked;
  }
  asked = once(port, 'message');
  port.postMessage('end');
}
