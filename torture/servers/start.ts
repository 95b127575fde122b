import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts a server of the built package in a process of its own, with the probe inside. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROBE = new URL('./probe.mjs', import.meta.url).href;
const START_TIMEOUT = 180_000;
const ASK_TIMEOUT = 30_000;

/** The longest time between two turns of the event loop in milliseconds, as it was and without waiting for a core. */
export interface Block {
  wall: number;
  own: number;
}

export interface StartOptions {
  /** The arguments of `briefgraph`, without `--port`. */
  argv: readonly string[];
  /** The greatest size of the heap in MB. */
  heap?: number;
  /** The greatest number of open files. */
  openFiles?: number;
  /** The checkout that is started; this one unless another is given. */
  checkout?: string;
  /** Without the timer of the probe, which costs some CPU time. */
  withoutTicks?: boolean;
  env?: Record<string, string>;
}

export interface Running {
  url: string;
  port: number;
  child: ChildProcess;
  /** All that it has printed. */
  printed(): string;
  /** How it ended: its exit code or signal; null while it runs. */
  ended(): string | null;
  /** Resolves when it has ended. */
  exit: Promise<string>;
  resetBlock(): Promise<void>;
  readBlock(): Promise<Block>;
  /** Bytes that are in use after a garbage collection. */
  collect(): Promise<number>;
  /** How many connections it has. */
  connections(): Promise<number>;
  /** CPU time of the process, in microseconds. */
  cpu(): Promise<number>;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export class ServerEnded extends Error {}

export const start = async (options: StartOptions): Promise<Running> => {
  const { argv, heap = 256, openFiles, checkout = ROOT, withoutTicks, env } = options;
  const main = `${checkout.replace(/\/$/, '')}/dist/cli/main.js`;
  if (!existsSync(main)) throw new Error(`${main} is missing: run "npm run build" there first.`);
  const node = [`--max-old-space-size=${heap}`, '--expose-gc', '--import', PROBE, main, ...argv, '--port', '0'];
  const probed = runProbed(
    openFiles
      ? ['bash', ['-c', `ulimit -n ${openFiles}; exec "$0" "$@"`, process.execPath, ...node]]
      : [process.execPath, node],
    { ...env, ...(withoutTicks && { TORTURE_TICKS: '0' }) },
  );
  try {
    const url = await untilPrinted(probed, /Query it:\s+(http:\/\/\S+?)\/graphql/);
    return { ...probed, url: url.replace('localhost', '127.0.0.1'), port: Number(new URL(url).port) };
  } catch (error) {
    await probed.kill();
    throw error;
  }
};

/** How long the main thread of a process has waited for a free core, in milliseconds; 0 where the kernel does not say. */
export const waitingOf = (pid: number | 'self' = 'self'): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
};

/** Starts a process that does nothing, whose blocks are the noise of the machine. */
export const startControl = (): Omit<Running, 'url' | 'port'> =>
  runProbed([process.execPath, ['--expose-gc', '--import', PROBE, '-e', 'setInterval(() => {}, 1000)']]);

/** Processes that are not to outlive this one. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

type Probed = Omit<Running, 'url' | 'port'>;

const runProbed = ([command, argv]: [string, readonly string[]], env: Record<string, string> = {}): Probed => {
  const child = spawn(command, argv, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, TORTURE_PROBE: String(process.pid), NO_COLOR: '1', ...env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  let end: string | null = null;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-200_000);
    });
  const exit = once(child, 'exit').then(([code, signal]) => (end = String(signal ?? code)));
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  child.on('error', () => {});
  child.on('message', (message: { id: number; answer: unknown }) => {
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });

  const ask = <T>(what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      const fail = () => reject(new ServerEnded(end === null ? 'The server does not react.' : `It ended: ${end}.`));
      const timer = setTimeout(fail, ASK_TIMEOUT);
      const done = (finish: () => void) => {
        clearTimeout(timer);
        child.off('exit', onExit);
        finish();
      };
      const onExit = () => done(fail);
      child.once('exit', onExit);
      waiting.set(id, (answer) => done(() => resolve(answer as T)));
      if (end !== null || !child.connected) return done(fail);
      child.send({ id, ask: what }, (error) => error && done(fail));
    });

  return {
    child,
    printed: () => text,
    ended: () => end,
    exit,
    resetBlock: () => ask('reset'),
    readBlock: () => ask('read'),
    collect: () => ask('collect'),
    connections: () => ask('connections'),
    cpu: () => ask('cpu'),
    kill: async (signal = 'SIGKILL') => {
      if (end === null) child.kill(signal);
      await exit;
    },
  };
};

const untilPrinted = async (probed: Probed, pattern: RegExp): Promise<string> => {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    const [, found] = pattern.exec(probed.printed()) ?? [];
    if (found) return found;
    if (probed.ended() !== null || Date.now() > deadline)
      throw new Error(`The server did not start (${probed.ended() ?? 'no address'}): ${probed.printed().slice(-500)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
