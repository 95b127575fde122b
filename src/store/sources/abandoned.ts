import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';
import { isRunning } from '../json/replace-file.ts';

/** Temporary folders in a cache, which machines and containers may share: a process is its host, its number and its start. */

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 16);

const NAME = /^\.[0-9a-f]{64}\.([0-9a-f]{16})\.(\d+)-[0-9a-f-]{36}\.tmp$/;

/** The name of a temporary folder that becomes that of a release. */
export const temporaryReleaseName = (name: string): string => `.${name}.${HOST}.${process.pid}-${randomUUID()}.tmp`;

/** No check takes so long, in ms. */
const GREATEST_AGE = 60 * 60 * 1000;

/**
 * Whether the process that made a temporary folder has ended. In a container that was started again, it had the number of this
 * process. Of other hosts nothing is known but the time.
 */
export const isAbandoned = (found: string, modified: number): boolean => {
  const [, host, pid] = NAME.exec(found) ?? [];
  if (host === undefined) return false;
  if (modified < Date.now() - GREATEST_AGE) return true;
  if (host !== HOST) return false;
  return Number(pid) === process.pid ? modified < performance.timeOrigin : !isRunning(Number(pid));
};
