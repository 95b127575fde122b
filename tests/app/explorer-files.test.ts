import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readExplorer } from '../../src/app/explorer-files.ts';

const folders: string[] = [];
const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-explorer-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the files of a build have paths below its folder', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {};');
  const files = await readExplorer(folder);
  expect(Object.fromEntries(files.map(({ path, body }) => [path, String(body)]))).toEqual({
    'index.html': '<!doctype html>',
    'assets/main.js': 'export {};',
  });
  expect(await readExplorer(join(folder, 'nothing'))).toEqual([]);
});

test('a build with more files than a process may open can be read', () => {
  const folder = makeFolder();
  for (let index = 0; index < 600; index++) writeFileSync(join(folder, `${index}.js`), '');
  const script = `import { readExplorer } from ${JSON.stringify(fileURLToPath(new URL('../../src/app/explorer-files.ts', import.meta.url)))};
    console.log((await readExplorer(${JSON.stringify(folder)})).length);`;
  const command = `ulimit -n 256; exec "$0" --import tsx --input-type=module -e "$1"`;
  expect(String(execFileSync('bash', ['-c', command, process.execPath, script])).trim()).toBe('600');
});
