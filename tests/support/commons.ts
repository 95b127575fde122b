import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA } from './serve.ts';

/** A copy of what the project publishes without the catalogs of others: the first brief alone. */
export const COMMONS = mkdtempSync(join(tmpdir(), 'briefgraph-commons-'));

const catalogs = join(DATA, 'catalogs');
cpSync(DATA, COMMONS, { recursive: true, filter: (path) => path !== catalogs });
process.once('exit', () => rmSync(COMMONS, { recursive: true, force: true }));
