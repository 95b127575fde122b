import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run example:federation`, as a user starts it. */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Example {
  out(): string;
  err(): string;
  /** Waits for output that matches. */
  untilPrinted(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  exit: Promise<number | NodeJS.Signals | null>;
}

export const startExample = (argv: readonly string[], env: NodeJS.ProcessEnv = {}): Example => {
  const child = spawn('npm', ['run', '--silent', 'example:federation', '--', ...argv], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { out: '', err: '' };
  let onPrinted = () => {};
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed.out += text;
    onPrinted();
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed.err += text;
  });
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  const untilPrinted = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      onPrinted = () => {
        const match = pattern.exec(printed.out);
        if (match) resolve(match);
      };
      onPrinted();
      exit.then(() => reject(new Error(`It ended: ${printed.out}${printed.err}`)));
    });
  return {
    out: () => printed.out,
    err: () => printed.err,
    untilPrinted,
    kill: (signal) => void child.kill(signal),
    exit,
  };
};
