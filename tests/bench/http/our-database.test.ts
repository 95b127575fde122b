import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openLoaded } from '../../../bench/http/subjects/our-database.ts';
import { findPostgres } from '../../support/postgres.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A command that warns, and fails to load a folder with the name "wrong". */
const main = join(scratch, 'main.mjs');
writeFileSync(
  main,
  `console.log('loaded');
  console.error('a line on stderr');
  process.exitCode = process.argv.includes('wrong') ? 1 : 0;`,
);

test.skipIf(findPostgres() === null)(
  'what a load prints is not printed, unless it fails',
  async () => {
    const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'));
    try {
      const { stop } = await openLoaded(main, 'right', null);
      await stop();
      await expect(openLoaded(main, 'wrong', null)).rejects.toThrow('a line on stderr');
      const texts = printed.flatMap(({ mock }) => mock.calls.map(([text]) => String(text)));
      expect(texts.filter((text) => /loaded|a line/.test(text))).toEqual([]);
    } finally {
      for (const spy of printed) spy.mockRestore();
    }
  },
  60_000,
);
