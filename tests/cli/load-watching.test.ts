import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { loadWatching } from '../../src/cli/load-watching.ts';
import { DataError, fileProblem } from '../../src/store/problem.ts';
import { createWorkFolder } from './work-folder.ts';

/** What `load --watch` does when files change while it loads them. */

test('files that changed during a load, and came back to what was checked, are loaded', async () => {
  await using folder = await createWorkFolder('tiny');
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const written: string[] = [];
  const output = { write: (text: string) => void written.push(text), isTTY: false };
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: output,
    stderr: output,
    cwd: folder.path('.'),
    env: {},
    untilStopped: () => stopped,
    onReload: () => () => {},
    onUnhandledRejection: () => () => {},
  };
  let loads = 0;
  const load = async () => {
    loads++;
    if (loads === 1) throw new DataError([fileProblem('events.json', 'changed')]);
    stop();
    return loads;
  };
  const data = {
    folders: [folder.path('tiny')],
    urls: [],
    textFolders: [],
    cacheFolder: folder.path('cache'),
    refresh: undefined,
  };
  await loadWatching(io, data, load, (at) => `load ${at}`, 10);
  expect(written.at(-2)).toBe('It is tried again when the data is valid.\n');
  expect(written.at(-1)).toBe('load 2\n');
});
