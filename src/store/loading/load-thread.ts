import { parentPort, workerData } from 'node:worker_threads';
import { findData, type LoadedFrom } from '../data-set.ts';
import { FileReader } from '../json/file-reader.ts';
import type { ReleaseFolder } from '../json/place.ts';
import { toSnapshotData } from '../memory/snapshot-data.ts';
import { toMessages } from './messages.ts';

/** A thread that loads data folders whenever it is asked to, and sends the next message of what it has found when it is asked for it. */

const port = parentPort;
if (!port) throw new Error('This is not a thread.');

let answer = (_asked: unknown) => {};
/** What is asked for next. One listener stays, since a port without any is stopped and started again each time. */
const next = () =>
  new Promise<unknown>((resolve) => {
    answer = resolve;
  });
let asked = next();
port.on('message', (message) => answer(message));

const from = workerData as LoadedFrom;
const reader = new FileReader();
for (;;) {
  const releases = (await asked) as readonly ReleaseFolder[];
  const { data, ...found } = await findData(from, releases, reader);
  for (const message of toMessages(found, data && toSnapshotData(data))) {
    asked = next();
    port.postMessage(message);
    await asked;
  }
  asked = next();
  port.postMessage('end');
}
