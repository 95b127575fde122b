import { workerData } from 'node:worker_threads';
import { loadDataSet } from '../data-set.ts';
import type { LoadRequest } from './loader.ts';
import { toParts } from './parts.ts';

/** A thread that loads data folders once, and ends. */

const { folders, releases = [], library, textFolders, known, port } = workerData as LoadRequest;

const loaded = await loadDataSet([...folders, ...releases], library, textFolders);
for (const part of toParts(loaded, new Set(known))) port.postMessage(part);
port.postMessage('end');
port.close();
