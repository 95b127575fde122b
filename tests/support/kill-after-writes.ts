import { type SpawnOptions, spawn } from 'node:child_process';

/** Code that kills its process before a call of the file system that changes something. */
const KILLER = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let left = Number(process.env.KILL_AFTER);
  const within = process.env.KILL_WITHIN ?? '';
  const spoil = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...args) {
      const isCounted = (name !== 'open' || /w/.test(String(args[1]))) && String(args[0]).startsWith(within);
      if (isCounted && left-- <= 0) process.kill(process.pid, 'SIGKILL');
      return original.apply(this, args);
    };
  };
  for (const name of ['open', 'rename', 'mkdir', 'cp', 'writeFile', 'rm', 'link', 'utimes']) spoil(fs.promises, name);
  spoil(fs, 'renameSync');
  syncBuiltinESMExports();
`)}`;

/** What a process of Node has to have in its environment, to end before so many changes to files, or to those in a folder. */
export const killAfter = (afterWrites: number, within = ''): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import ${KILLER}`,
  KILL_AFTER: String(afterWrites),
  KILL_WITHIN: within,
});

/** Runs Node with these arguments; the process ends before so many changes to files. True if it did. */
export const runAndKill = (
  argv: readonly string[],
  afterWrites: number,
  options: Pick<SpawnOptions, 'cwd'> = {},
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, argv, {
      ...options,
      env: { ...process.env, ...killAfter(afterWrites) },
      stdio: 'ignore',
    });
    child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL'));
  });
