import { fork } from 'node:child_process';
import type { ComposeAnswer, ComposeRequest } from './compose-process.ts';

/** Milliseconds and megabytes that composing may take. */
const LIMITS = { time: 60_000, memory: 1024 };

const isSource = import.meta.url.endsWith('.ts');
const ENTRY = new URL(isSource ? './compose-process.ts' : './compose-process.js', import.meta.url);

/** Composes subgraphs in a process of their own. Rejects if that takes too long, or too much memory. */
export const composeApart = (request: ComposeRequest, signal: AbortSignal): Promise<ComposeAnswer> =>
  new Promise((resolve, reject) => {
    const child = fork(ENTRY, {
      execArgv: [`--max-old-space-size=${LIMITS.memory}`, ...(isSource ? ['--import', 'tsx'] : [])],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: LIMITS.time,
      killSignal: 'SIGKILL',
      signal,
    });
    child.once('message', (answer: ComposeAnswer) => resolve(answer));
    child.once('error', reject);
    child.once('exit', (code, by) => reject(new Error(`the process that composes ended with ${by ?? code}`)));
    child.send(request);
  });
