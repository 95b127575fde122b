import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ourCommand } from './our-command.ts';

/** A command of ours in a process of its own. */
export interface StartedProcess {
  url: string;
  /** What it has printed so far, to both outputs. */
  printed(): string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the exit code, or the signal that ended it. */
  exit: Promise<number | NodeJS.Signals | null>;
  /** Waits for output that matches, from the beginning. */
  untilPrinted(pattern: RegExp): Promise<RegExpExecArray>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Starts `briefgraph serve` with the project's data, and waits for its URL; `limits` are commands of the shell. */
export const startProcess = async (argv: readonly string[], limits = ''): Promise<StartedProcess> => {
  const script = `${limits} exec "$0" "$@"`;
  const command = [process.execPath, ...ourCommand(), 'serve', '--port', '0', ...argv];
  const child = spawn('/bin/sh', ['-c', script, ...command], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let onPrinted = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      text += part;
      onPrinted();
    });
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  const untilPrinted = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      onPrinted = () => {
        const match = pattern.exec(text);
        if (match) resolve(match);
      };
      onPrinted();
      exit.then(() => reject(new Error(`It ended: ${text}`)));
    });
  const [, url = ''] = await untilPrinted(/Query it: (http:\/\/\S+)\/graphql/);
  return { url, printed: () => text, kill: (signal) => void child.kill(signal), exit, untilPrinted };
};
