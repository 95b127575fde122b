import { parentPort, workerData } from 'node:worker_threads';
import { parseRelease } from './parse-release.ts';

/** A thread that parses one `release.json`, and ends. */
parentPort?.postMessage(parseRelease(workerData as Uint8Array));
