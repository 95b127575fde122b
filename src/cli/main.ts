#!/usr/bin/env node
import process from 'node:process';
import { describeFault, EXIT } from './failure.ts';
import { processIo } from './process-io.ts';
import { main } from './program.ts';

// Whoever reads may have read enough: `briefgraph schema print | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.fine);
});
process.on('uncaughtException', (error) => {
  process.stderr.write(describeFault(error, process.env));
  process.exit(EXIT.fault);
});

process.exitCode = await main(process.argv.slice(2), processIo());
