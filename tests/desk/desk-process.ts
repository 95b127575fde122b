import { spawn } from 'node:child_process';
import { ourCommand } from '../support/our-command.ts';
import { createAsk, type WorkDesk } from './work-desk.ts';

/** A desk in a process of its own, as the command opens it. */
export interface DeskProcess {
  ask: WorkDesk['ask'];
  kill(): void;
  exit: Promise<unknown>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a desk over the data folder; null if it ends before it is open. */
export const startDesk = async (
  folder: string,
  by: string,
  env: NodeJS.ProcessEnv = {},
): Promise<DeskProcess | null> => {
  const argv = ['desk', '--no-open', '--port', '0', '--as', by, '--data', folder];
  const child = spawn(process.execPath, [...ourCommand(), ...argv], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise<unknown>((resolve) => child.once('exit', resolve));
  let printed = '';
  const address = await new Promise<RegExpExecArray | null>((resolve) => {
    void exit.then(() => resolve(null));
    child.stdout.setEncoding('utf8').on('data', (part) => {
      printed += part;
      const found = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=(\S+)/.exec(printed);
      if (found) resolve(found);
    });
  });
  if (!address) return null;
  const [, port = '', token = ''] = address;
  const kill = () => void child.kill('SIGKILL');
  return {
    ask: createAsk({ port: Number(port), token }),
    kill,
    exit,
    async [Symbol.asyncDispose]() {
      kill();
      await exit;
    },
  };
};
