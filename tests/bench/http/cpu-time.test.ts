import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCoreList } from '../../../bench/http/load/cores.ts';
import {
  cpuMicros,
  cpuOfTree,
  hasProc,
  readEndedChildren,
  readParent,
  readSchedstat,
  readStat,
} from '../../../bench/http/load/cpu-time.ts';

test('user and system time are read behind a name that holds spaces and parentheses', () => {
  const text = '4711 (node (a) b) S 1 2 3 0 -1 4194560 100 0 0 0 150 25 7 3 20 0 11 0 5000';
  expect([readStat(text), readEndedChildren(text), readParent(text)]).toEqual([1_750_000, 100_000, 1]);
});

test('the time on the CPU is the first number of schedstat, in nanoseconds', () => {
  expect(readSchedstat('7201964 12 1\n')).toBe(7201.964);
});

test.each([
  ['0', [0]],
  ['0-2,5', [0, 1, 2, 5]],
  ['3,7', [3, 7]],
])('the list of cores %s', (text, cores) => {
  expect(readCoreList(text)).toEqual(cores);
});

test.runIf(hasProc)('the CPU time of a process tree grows while a child of the process works', async () => {
  const busy = fileURLToPath(new URL('./busy.mjs', import.meta.url));
  const shell = spawn('sh', ['-c', '"$@"; :', 'sh', process.execPath, busy], { stdio: ['ignore', 1, 2, 'ipc'] });
  try {
    await once(shell, 'message');
    const pid = shell.pid as number;
    const before = { tree: cpuOfTree(pid), shell: await cpuMicros(shell) };
    shell.send('work');
    await once(shell, 'message');
    expect(cpuOfTree(pid) - before.tree).toBeGreaterThan(40_000);
    expect((await cpuMicros(shell)) - before.shell).toBeLessThan(10_000);
  } finally {
    shell.disconnect();
  }
});

test('the CPU time of a process, with its threads, grows while it works', async () => {
  const report = new URL('../../../bench/http/servers/report-cpu.mjs', import.meta.url).href;
  const child = fork(fileURLToPath(new URL('./busy.mjs', import.meta.url)), {
    execArgv: hasProc ? [] : ['--import', report],
  });
  try {
    await once(child, 'message');
    const before = await cpuMicros(child);
    child.send('work');
    await once(child, 'message');
    // It has worked for 50 ms of its own CPU time.
    expect((await cpuMicros(child)) - before).toBeGreaterThan(40_000);
  } finally {
    child.kill();
  }
});
