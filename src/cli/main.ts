#!/usr/bin/env node
import process from 'node:process';

// Node reads all files of an import at once, and a process may be allowed to open as few as 256.
await import('../store/json-store.ts');
await import('../graph/graph.ts');
await import('../server/server.ts');
const { describeInternalError, EXIT } = await import('./failure.ts');
const { processIo } = await import('./process-io.ts');

// The reader of a pipe may close it early: `briefgraph schema print | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.success);
});
process.on('uncaughtException', (error) => {
  process.stderr.write(describeInternalError(error, process.env));
  process.exit(EXIT.internalError);
});

const { main } = await import('./program.ts');
process.exitCode = await main(process.argv.slice(2), processIo());
