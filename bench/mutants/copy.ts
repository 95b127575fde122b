import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { type Code, git, parses, replaceAll } from './places.ts';

/** Added to each file of the copy that has a mutant; browsers have no `process`. */
const SWITCH = `
function __mutant(id: number): boolean {
  const all = globalThis as any;
  all.__mutants ??= { env: typeof process === 'undefined' ? {} : process.env, seen: new Set(), phase: 'test' };
  const { env, seen, phase } = all.__mutants;
  if (env.MUTANT_HITS && !seen.has(id)) {
    seen.add(id);
    const hit = JSON.stringify({ id, file: env.MUTANT_FILE, phase }) + '\\n';
    process.getBuiltinModule('node:fs').appendFileSync(env.MUTANT_HITS, hit);
  }
  return (all.__mutants.active ??= Number(env.MUTANT)) === id;
}
`;

/** Runs before each test file of the copy. */
const SETUP = `import { beforeAll, expect } from 'vitest';
process.env.MUTANT_FILE = expect.getState().testPath;
const mutants = (globalThis.__mutants ??= { env: { ...process.env } });
Object.assign(mutants, { env: { ...process.env }, seen: new Set(), phase: 'load' });
beforeAll(() => void (mutants.phase = 'test'));
`;

/** Test files run in the given order; transformed sources are kept between runs. */
const CONFIG = `import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from './vitest.config.ts';
const order = (process.env.MUTANT_ORDER ?? '').split(' ');
const at = (file) => order.findIndex((name) => file.moduleId.endsWith('/' + name));
class Given extends BaseSequencer {
  async sort(files) { return process.env.MUTANT_ORDER ? files.sort((a, b) => at(a) - at(b)) : super.sort(files); }
}
const test = { maxWorkers: 1, setupFiles: ['mutants-setup.js'], sequence: { sequencer: Given }, testTimeout: 60_000, hookTimeout: 90_000 };
const experimental = { fsModuleCache: true, fsModuleCachePath: import.meta.dirname + '/.cache/modules' };
export default mergeConfig(base, { cacheDir: import.meta.dirname + '/.cache', test: { ...test, experimental } });
`;

export interface Outcome {
  seconds: number;
  /** Test files with a failure, and how many seconds each file took. */
  failed: string[];
  durations: Record<string, number>;
  /** False if it had to be stopped. */
  ended: boolean;
  code: number | null;
}

interface Report {
  testResults: { name: string; status: string; startTime: number; endTime: number }[];
}

/** Two of the projects in vitest.config.ts: those of the browser and the package test what is built. */
export type Project = 'unit' | 'gateway';

/** Runs test files of a project in the copy, all if none is named; `limit` is in seconds. */
export function runTests(
  copy: string,
  project: Project,
  files: readonly string[],
  env: object,
  limit: number,
): Promise<Outcome> {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const flags = `run --config mutants.config.ts --project ${project} --reporter=json`.split(' ');
  if (files.length > 0) flags.push('--bail=1');
  const argv = ['node_modules/vitest/vitest.mjs', ...flags, `--outputFile=${report}`, ...files];
  const started = Date.now();
  const child = spawn(process.execPath, argv, {
    cwd: copy,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    // A process group, so that all it has started can be stopped.
    detached: true,
  });
  let ended = true;
  const timer = setTimeout(() => {
    ended = false;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, limit * 1000);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      const text = existsSync(report) ? readFileSync(report, 'utf8') : '{"testResults":[]}';
      const results = (JSON.parse(text) as Report).testResults.map((one) => ({
        ...one,
        test: relative(copy, one.name),
      }));
      const failed = results.filter(({ status }) => status === 'failed').map(({ test }) => test);
      const durations = Object.fromEntries(results.map((one) => [one.test, (one.endTime - one.startTime) / 1000]));
      resolve({ seconds: (Date.now() - started) / 1000, failed, durations, ended, code });
    }),
  );
}

/** Test files by mutant: `hits` have reached it, and `imports` import its file. */
export interface Reach {
  /** Seconds that test files took, and those that failed, without a mutant. */
  durations: Record<string, number>;
  failed: string[];
  hits: Record<number, string[]>;
  imports: Record<number, string[]>;
}

/** All files of the project that a file imports, directly or not. */
function importsOf(file: string, all: Set<string>): Set<string> {
  if (all.has(file) || !existsSync(file)) return all;
  all.add(file);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
    if (fileName.startsWith('.')) importsOf(join(dirname(file), fileName), all);
  return all;
}

function writeCopy(copy: string, places: ReadonlyMap<number, Code>): void {
  mkdirSync(copy, { recursive: true });
  for (const file of git('ls-files')) if (existsSync(file)) cpSync(file, join(copy, file));
  symlinkSync(realpathSync('node_modules'), join(copy, 'node_modules'));
  // Some tests of the command need the pages. Without the rest of `dist`, they start it from the sources.
  if (existsSync('dist/explorer')) cpSync('dist/explorer', join(copy, 'dist/explorer'), { recursive: true });
  writeFileSync(join(copy, 'mutants.config.ts'), CONFIG);
  writeFileSync(join(copy, 'mutants-setup.js'), SETUP);
  const all = [...places].map(([id, place]) => ({ ...place, id }));
  for (const file of new Set(all.map((place) => place.file))) {
    const inFile = all.filter((place) => place.file === file);
    const switched = replaceAll(readFileSync(file, 'utf8'), inFile, ({ change, id, code, changed }) =>
      change === 'call' ? `{ if (!__mutant(${id})) { ${code} } }` : `(__mutant(${id}) ? (${changed}) : (${code}))`,
    );
    if (!parses(file, switched + SWITCH)) throw new Error(`${file} cannot have switches.`);
    writeFileSync(join(copy, file), switched + SWITCH);
  }
}

/** Which of the test files import the files of mutants, directly or not. */
function findImporting(tests: readonly string[], places: ReadonlyMap<number, Code>): Record<number, string[]> {
  const closures = tests.map((test) => ({ test, files: importsOf(test, new Set()) }));
  const ofFile = (file: string) => closures.filter(({ files }) => files.has(file)).map(({ test }) => test);
  return Object.fromEntries([...places].map(([id, { file }]) => [id, ofFile(file)]));
}

/** The project of the gateway is not recorded, as it takes longer than all others. */
export function guessReach(places: ReadonlyMap<number, Code>): Reach {
  const tests = git('ls-files', 'tests/federation', 'tests/parity').filter((file) => file.endsWith('.test.ts'));
  return { durations: {}, failed: [], hits: {}, imports: findImporting(tests, places) };
}

/** Makes the copy, and records what of the project `unit` reaches the mutants; takes both from an earlier run if they are there. */
export async function recordReach(copy: string, places: ReadonlyMap<number, Code>): Promise<Reach> {
  const ready = join(copy, 'reach.json');
  if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Reach;
  if (!existsSync(copy)) writeCopy(copy, places);
  const recorded = join(copy, 'hits.jsonl');
  writeFileSync(recorded, '');
  const { durations, failed } = await runTests(copy, 'unit', [], { MUTANT_HITS: recorded }, 7200);
  const lines = readFileSync(recorded, 'utf8').split('\n').filter(Boolean);
  const hits = lines.map((line) => JSON.parse(line) as { id: number; file?: string; phase: string });
  const importing = findImporting(Object.keys(durations), places);
  const reach: Reach = { durations, failed, hits: {}, imports: {} };
  for (const id of places.keys()) {
    const ofThis = hits.filter((hit) => hit.id === id);
    const inTests = ofThis.flatMap((hit) => (hit.file && hit.phase === 'test' ? [relative(copy, hit.file)] : []));
    reach.hits[id] = [...new Set(inTests)];
    reach.imports[id] = ofThis.length > 0 ? (importing[id] ?? []) : [];
  }
  writeFileSync(ready, JSON.stringify(reach));
  return reach;
}
