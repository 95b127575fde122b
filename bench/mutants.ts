import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { guessReach, type Project, type Reach, recordReach, runTests } from './mutants/copy.ts';
import { drawMutants, findAgain, type List, type Mutant, NOT_RUN } from './mutants/list.ts';
import { folderOf } from './mutants/places.ts';

/**
 * Which of many small mistakes in `src` the tests find. `make` draws them, from a seed: a condition negated, `<` and `<=` swapped, a call
 * left out, a string emptied… `run` makes them one at a time, and runs the tests that reach them. It goes on where an earlier run ended.
 *
 *     npx tsx bench/mutants.ts make --seed 44
 *     npx tsx bench/mutants.ts run --out results.json    # hours; without --out, results are written to bench/mutants.json
 *
 * All mistakes are written at once into a copy of the project, each behind a switch. A first run of the tests, with all switches off,
 * records which test files reach which switch. Run `npm run build` before.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '44' },
    count: { type: 'string', default: '200' },
    list: { type: 'string', default: 'bench/mutants.json' },
    out: { type: 'string' },
    /** The folder of the copy, which stays: to run again after changes, delete it. */
    copy: { type: 'string', default: join(tmpdir(), 'briefgraph-mutants') },
    /** Test files in the first run of a mutant, and the seconds that further ones of the second may take without a mutant. */
    nearest: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '60' },
  },
});

const copy = join(realpathSync(dirname(options.copy)), basename(options.copy));
const nearest = Number(options.nearest);
/** The seconds of a test file that was not measured. */
const UNKNOWN = 10;
const say = (text: string) => void process.stdout.write(`${text}\n`);

/**
 * The test files for a mutant: those that have reached it, the nearest to the mirrored folder first. What is made once for all test
 * files is reached by the first of them only, so others that import its file come after them, as many as have time.
 */
function testsFor(mutant: Mutant, file: string, reach: Reach): string[] {
  const hits = new Set(reach.hits[mutant.id]);
  const importing = reach.imports[mutant.id] ?? [];
  const steps = file
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(1);
  const duration = (test: string) => reach.durations[test] ?? UNKNOWN;
  // A folder nearer may take 15 seconds longer.
  const distance = (test: string) => {
    const names = test.replace('.test.ts', '').split('/').slice(1);
    const other = steps.findIndex((name, at) => names[at] !== name);
    const common = other < 0 ? steps.length + 1 : other;
    const sameName = names.at(-1) === steps.at(-1) ? 2 : 0;
    return (hits.has(test) ? 0 : 100) - common - sameName + duration(test) / 15;
  };
  const all = [...new Set([...hits, ...importing])].filter((test) => !reach.failed.includes(test));
  const sorted = all.toSorted((a, b) => distance(a) - distance(b));
  let left = Number(options.seconds);
  return sorted.filter((test, at) => {
    if (at >= nearest) left -= duration(test);
    return left > 0;
  });
}

const secondsOf = (tests: readonly string[], reach: Reach): number =>
  tests.reduce((sum, test) => sum + (reach.durations[test] ?? UNKNOWN), 0);

async function runMutant(mutant: Mutant, project: Project, tests: readonly string[], reach: Reach): Promise<void> {
  Object.assign(mutant, { result: tests.length > 0 || mutant.ran > 0 ? 'survived' : 'unreached' });
  if (tests.length === 0) return;
  const env = { MUTANT: String(mutant.id), MUTANT_ORDER: tests.join(' ') };
  const { failed, ended, code, seconds } = await runTests(copy, project, tests, env, 120 + 3 * secondsOf(tests, reach));
  mutant.ran = Math.max(mutant.ran, tests.length);
  mutant.seconds += Math.round(seconds);
  const by = ended ? (failed[0] ?? 'an error outside of tests') : 'it hangs';
  if (code !== 0) Object.assign(mutant, { result: 'found', by });
}

async function run(list: List, save: (list: List) => void): Promise<void> {
  const places = findAgain(list.mutants);
  const isOpen = ({ result, ran, reached }: Mutant) => result === 'survived' && ran < reached;
  const step = async (mutant: Mutant, project: Project, reach: Reach, part: 'nearest' | 'others') => {
    const place = places.get(mutant.id);
    const tests = place ? testsFor(mutant, place.file, reach) : [];
    // The other project reaches it.
    if (part === 'others' && tests.length === 0) return;
    mutant.reached = Math.max(mutant.reached, tests.length);
    // All of them, not only the others: their order may have changed since a run that was stopped.
    const now = part === 'nearest' ? tests.slice(0, nearest) : tests;
    if (place) await runMutant(mutant, project, now, reach);
    else mutant.result = 'gone';
    list.totals = {};
    for (const { result } of list.mutants) if (result) list.totals[result] = (list.totals[result] ?? 0) + 1;
    save(list);
    say(`${mutant.id} ${mutant.file}:${mutant.line} ${mutant.result} ${mutant.by ?? ''} ${mutant.seconds} s`);
  };
  // Left to the tests of the gateway is what the others do not reach, and what they do not find of its own folder.
  const isLeft = ({ result, file }: Mutant) =>
    result === 'unreached' || (result === 'survived' && folderOf(file) === 'gateway');
  for (const part of ['nearest', 'others'] as const)
    for (const project of ['unit', 'gateway'] as const) {
      const reach = project === 'unit' ? await recordReach(copy, places) : guessReach(places);
      const isNew = (mutant: Mutant) => mutant.result === null || (project === 'gateway' && isLeft(mutant));
      const next = list.mutants.filter(part === 'nearest' ? isNew : isOpen);
      const testsOf = (mutant: Mutant) => testsFor(mutant, places.get(mutant.id)?.file ?? '', reach);
      const cost = (mutant: Mutant) => secondsOf(testsOf(mutant).slice(0, nearest), reach);
      // The quickest first, so that a run that is stopped has most results.
      for (const mutant of next.toSorted((a, b) => cost(a) - cost(b))) await step(mutant, project, reach, part);
    }
}

/** How many of each folder were found, survived… */
function report({ mutants }: List): void {
  for (const folder of new Set(mutants.map(({ file }) => folderOf(file)))) {
    const results = mutants.filter(({ file }) => folderOf(file) === folder).map(({ result }) => result);
    const counts = [...new Set(results)].map((result) => `${results.filter((one) => one === result).length} ${result}`);
    say(`${folder}: ${counts.toSorted().join(', ')}`);
  }
}

const saveAs = (name: string) => (list: List) => writeFileSync(name, `${JSON.stringify(list, null, 2)}\n`);
const read = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as List;
if (positionals[0] === 'make') saveAs(options.list)(drawMutants(Number(options.seed), Number(options.count)));
else if (positionals[0] === 'run') {
  const out = options.out ?? options.list;
  const given = read(options.list);
  const fresh = { ...given, totals: {}, mutants: given.mutants.map((mutant) => ({ ...mutant, ...NOT_RUN })) };
  const list = existsSync(out) ? read(out) : fresh;
  await run(list, saveAs(out));
  report(list);
  const wasFound = (id: number) => given.mutants.some((mutant) => mutant.id === id && mutant.result === 'found');
  const lost = list.mutants.filter(({ id, result }) => result !== 'found' && wasFound(id));
  if (out !== options.list) say(`No longer found: ${lost.map(({ id }) => id).join(', ') || 'none'}`);
} else say('npx tsx bench/mutants.ts make|run');
