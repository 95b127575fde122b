import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { TOO_MUCH_MEMORY } from './reading-request.ts';

/**
 * The main module of a process that reads one document. A thread reads it, the module of the first argument; this one watches, so that
 * the process ends even while a parser is busy: when its parent is gone, or when it has more resident memory than the bytes of the
 * second argument. V8 limits only the objects of JavaScript, and not the arrays that streams are unpacked into.
 */

const [, , module = '', greatest] = process.argv;
const parent = process.ppid;

// Without this, what the thread may do is up to itself: threads that it starts may have other permissions.
const execArgv = process.execArgv.filter((flag) => flag !== '--allow-worker');

const resourceLimits = { maxOldGenerationSizeMb: Number(greatest) / 1024 / 1024 };
const thread = new Worker(pathToFileURL(module), { execArgv, resourceLimits });
thread.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') process.kill(process.pid, TOO_MUCH_MEMORY);
});
thread.on('exit', (code) => process.exit(code));

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  if (process.memoryUsage.rss() > Number(greatest)) process.kill(process.pid, TOO_MUCH_MEMORY);
}, 4);
