import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Client, openClient } from '../load/client.ts';
import { type Cores, pinned } from '../load/cores.ts';
import { cpuMicros, hasProc } from '../load/cpu-time.ts';

/** A server in a process of its own, on the servers' core. */
export interface ServerProcess {
  child: ChildProcess;
  port: number;
  client: Client;
  /** CPU microseconds so far. */
  cpu(): number | Promise<number>;
  stop(): Promise<void>;
}

export interface StartOptions {
  cores: Cores | null;
  /** Another Node than this one. */
  node?: string | undefined;
  /** The arguments of node. */
  argv: readonly string[];
  port: number;
  /** What it prints is written to this file. */
  log: string;
  /** Another core than the servers'. */
  core?: number | undefined;
}

const REPORT_CPU = new URL('../servers/report-cpu.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PATIENCE = 300_000;

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts a server and waits until it accepts connections; rejects with what it printed if it ends before. */
export const startServer = async ({ cores, node, argv, port, log, core }: StartOptions): Promise<ServerProcess> => {
  const report = hasProc ? [] : ['--import', REPORT_CPU];
  const [command = '', ...rest] = pinned(cores, [node ?? process.execPath, ...report, ...argv], core);
  const output = openSync(log, 'w');
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: hasProc ? ['ignore', output, output] : ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  for (const end = Date.now() + PATIENCE; ; await wait(50)) {
    if (child.exitCode !== null) throw new Error(`${argv.join(' ')} ended:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    const client = await openClient(port).catch(() => null);
    if (client)
      return {
        child,
        port,
        client,
        cpu: () => cpuMicros(child),
        stop: () => {
          client.close();
          return stop();
        },
      };
    if (Date.now() > end) {
      await stop();
      throw new Error(`${argv.join(' ')} does not listen after ${PATIENCE / 1000} seconds.`);
    }
  }
};
