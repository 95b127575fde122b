import { commands } from '../../src/cli/commands.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/program.ts';

// The first test that runs one would wait for its code.
for (const load of Object.values(commands)) await load();

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
  stdin?: AsyncIterable<Uint8Array>;
}

/** A command that runs in this process, with its output so far. */
export interface Run {
  readonly out: string;
  readonly err: string;
  /** Asks it to end, as Ctrl+C does. */
  stop(): void;
  /** Asks it to read its files again, as SIGHUP does. */
  reload(): void;
  /** Resolves with the exit code. */
  exit: Promise<number>;
  /** Waits for output that matches, after the last match; resolves with the match. */
  untilWritten(pattern: RegExp): Promise<RegExpExecArray>;
}

async function* noInput(): AsyncIterable<Uint8Array> {}

export const start = (
  argv: readonly string[],
  { cwd, env = {}, isTTY = false, columns, stdin = noInput() }: RunOptions = {},
): Run => {
  const written = { out: '', err: '', all: '' };
  let seen = 0;
  let onWrite = () => {};
  let stop = () => {};
  let reload = () => {};
  const output = (to: 'out' | 'err') => ({
    isTTY,
    columns,
    write: (text: string) => {
      written[to] += text;
      written.all += text;
      onWrite();
    },
  });
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const io: Io = {
    stdin,
    stdout: output('out'),
    stderr: output('err'),
    cwd: cwd ?? process.cwd(),
    env,
    untilStopped: () => stopped,
    onReload(listener) {
      reload = listener;
      return () => {};
    },
    // Vitest fails when there is one.
    onUnhandledRejection: () => () => {},
  };
  return {
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
    stop,
    reload: () => reload(),
    exit: main(argv, io),
    untilWritten: (pattern) =>
      new Promise((resolve) => {
        onWrite = () => {
          const match = pattern.exec(written.all.slice(seen));
          if (!match) return;
          seen += match.index + match[0].length;
          onWrite = () => {};
          resolve(match);
        };
        onWrite();
      }),
  };
};

/** Runs a command line to its end. */
export const run = async (...[argv, options]: Parameters<typeof start>) => {
  const running = start(argv, options);
  const code = await running.exit;
  return { code, out: running.out, err: running.err };
};
