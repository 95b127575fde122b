import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateDenseDataSet } from '../tests/support/dense-data.ts';
import { table } from './measure.ts';

/**
 * What it costs to load generated briefs, and to load them again when one, two or ten have changed: CPU time of all threads, the
 * longest block of the event loop, and memory. On a machine that others use, a block includes the time of others: `--turns` measures
 * the CPU time of the longest turn of the loop. Run `npm run build` first.
 *
 *     npx tsx bench/loading.ts --briefs 5000 --events 50000
 */

const { values } = parseArgs({
  options: {
    briefs: { type: 'string', default: '200' },
    events: { type: 'string', default: '2000' },
    /** MB for the heap. */
    heap: { type: 'string', default: '4096' },
    /** Internal: the folder to load, in a process of its own. */
    folder: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    /** Measures the turns of the event loop as well, which takes CPU time itself. */
    turns: { type: 'boolean', default: false },
  },
});

interface Step {
  name: string;
  cpu: number;
  main: number;
  wall: number;
  block: number;
  turn: number;
  heap: number;
  rss: number;
}

const MB = 1024 * 1024;
const START = 'start';

/** The CPU time of the main thread in ms; of Linux. */
const readMainThread = (): number => {
  const text = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
  return Number(text.split(' ')[0]) / 1e6;
};

/** Measures the CPU time of the turns of the event loop; returns how to stop, which returns the longest. */
const watchTurns = (): (() => number) => {
  let [last, longest, isOver] = [readMainThread(), 0, false];
  const turn = () => {
    const now = readMainThread();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return longest;
  };
};

const measureStep = async (name: string, work: () => Promise<unknown>): Promise<Step> => {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const cpu = process.cpuUsage();
  const main = readMainThread();
  const endTurns = values.turns ? watchTurns() : () => 0;
  const began = performance.now();
  await work();
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const mainNow = readMainThread();
  delays.disable();
  // Not after each change: what sweeps the heap then would be counted with the next.
  if (name === START) {
    for (let round = 0; round < 2; round++) globalThis.gc?.();
    await sleep(5000);
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    name,
    cpu: (user + system) / 1000,
    main: mainNow - main,
    wall,
    block: delays.max / 1e6,
    turn: endTurns(),
    heap: (heapUsed + external) / MB,
    rss: rss / MB,
  };
};

/** Loads the folder in this process, and changes briefs in it. */
const run = async (folder: string, briefs: number, rounds: number): Promise<Step[]> => {
  const { openJsonStore } = await import('../dist/store/json-store.js' as string);
  let swapped = () => {};
  const steps: Step[] = [];
  let store: { close(): Promise<void> } | undefined;
  const error = (message: string) => void process.stderr.write(`${message}\n`);
  const logger = { info: () => {}, warn: () => {}, error };
  const start = await measureStep(START, async () => {
    store = await openJsonStore({ folders: [folder], watch: true, onSwap: () => swapped(), logger });
  });
  steps.push(start);
  const change = async (count: number, edit: (brief: Record<string, unknown>) => object) => {
    const done = new Promise<void>((resolve) => {
      swapped = resolve;
    });
    for (let index = 0; index < count; index++) {
      const file = join(folder, 'briefs', `brief-${Math.floor((index * briefs) / count)}.json`);
      writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')))));
    }
    await done;
  };
  const retitle = (round: number) => (brief: Record<string, unknown>) => ({ ...brief, title: `A new title ${round}` });
  const dropMention = (brief: Record<string, unknown>) => {
    const motives = (brief.motives as object[]).slice(0, -1);
    return { ...brief, mentions: (brief.mentions as object[]).slice(0, -1), motives };
  };
  for (let round = 0; round < rounds; round++) {
    await sleep(200);
    steps.push(await measureStep('one brief has another title', () => change(1, retitle(round))));
  }
  await sleep(200);
  steps.push(await measureStep('one brief loses a mention and a motive', () => change(1, dropMention)));
  await sleep(200);
  steps.push(await measureStep('two briefs have other titles', () => change(2, retitle(rounds + 1))));
  await sleep(200);
  steps.push(await measureStep('ten briefs have other titles', () => change(10, retitle(rounds))));
  await store?.close();
  return steps;
};

if (values.folder !== undefined) {
  const steps = await run(values.folder, Number(values.briefs), Number(values.rounds));
  process.stdout.write(`\n${JSON.stringify(steps)}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'briefgraph-loading-'));
  try {
    const [briefs, events] = [Number(values.briefs), Number(values.events)];
    const data = generateDenseDataSet(events, briefs);
    mkdirSync(join(folder, 'briefs'));
    writeFileSync(join(folder, 'actors.json'), JSON.stringify(data.actors));
    writeFileSync(join(folder, 'events.json'), JSON.stringify(data.events));
    let [statements, citations, bytes] = [0, 0, 0];
    const countStatements = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const cited = (value as { citations?: unknown[] }).citations;
      if (Array.isArray(cited)) {
        statements += 1;
        citations += cited.length;
      }
      for (const part of Object.values(value)) countStatements(part);
    };
    for (const brief of data.briefs) {
      const json = JSON.stringify(brief);
      bytes += json.length;
      countStatements({ ...brief, citations: null });
      writeFileSync(join(folder, 'briefs', `${brief.slug}.json`), json);
    }
    process.stdout.write(
      `${briefs} briefs, ${events} events, ${statements} statements with ${(citations / statements).toFixed(2)} citations each, ${(bytes / MB).toFixed(0)} MB of JSON\n\n`,
    );
    const printed = execFileSync(
      process.execPath,
      [
        `--max-old-space-size=${values.heap}`,
        '--expose-gc',
        '--import',
        'tsx',
        fileURLToPath(import.meta.url),
        ...['--folder', folder, '--briefs', values.briefs, '--rounds', values.rounds],
        ...(values.turns ? ['--turns'] : []),
      ],
      { encoding: 'utf8', maxBuffer: 64 * MB, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const steps = JSON.parse(printed.slice(printed.lastIndexOf('\n'))) as Step[];
    process.stdout.write(
      `${table(
        [
          '',
          'CPU, ms',
          'of it main thread',
          'wall, ms',
          'longest block, ms',
          ...(values.turns ? ['CPU of the longest turn, ms'] : []),
          'heap, MB',
          'resident, MB',
          'heap per statement, bytes',
        ],
        steps.map(({ name, cpu, main, wall, block, turn, heap, rss }) => [
          name,
          ...[cpu, main, wall, block, ...(values.turns ? [turn] : []), heap, rss].map((value) => value.toFixed(0)),
          ((heap * MB) / statements).toFixed(0),
        ]),
      )}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
