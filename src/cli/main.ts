#!/usr/bin/env node
import process from 'node:process';
import { describeInternalError, EXIT } from './failure.ts';
import { processIo } from './process-io.ts';
import { main } from './program.ts';

// The reader of a pipe may close it early: `briefgraph schema print | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.success);
});
process.on('uncaughtException', (error) => {
  process.stderr.write(describeInternalError(error, process.env));
  process.exit(EXIT.internalError);
});

process.exitCode = await main(process.argv.slice(2), processIo());
