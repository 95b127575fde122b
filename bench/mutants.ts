import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

/**
 * Which of 200 small mistakes in `src` the tests find. `make` draws them, from a seed: a condition negated, `<` and `<=` swapped, a call
 * left out, a string emptied… `run` makes them one at a time, and runs the tests that reach them. It goes on where an earlier run ended.
 *
 *     npx tsx bench/mutants.ts make --seed 44
 *     npx tsx bench/mutants.ts run --out results.json    # hours; without --out, results are written to bench/mutants.json
 *
 * All mistakes are written at once into a copy of the project, each behind a switch. A first run of all tests, with all switches off,
 * records which test files reach which switch. One that is reached while modules are loaded may count for any test file that imports it.
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
    /** Test files in the first run of a mutant, and the seconds that those of the second may take without a mutant. */
    nearest: { type: 'string', default: '25' },
    seconds: { type: 'string', default: '120' },
  },
});

/** A place in a file that can be changed; texts are on one line and shortened. `context` is the line where it starts. */
interface Place {
  file: string;
  line: number;
  column: number;
  change: string;
  original: string;
  replacement: string;
  context: string;
}
interface Mutant extends Place {
  id: number;
  result: 'found' | 'survived' | 'unreached' | 'gone' | null;
  by: string | null;
  reached: number;
  ran: number;
  seconds: number;
}
interface List {
  seed: number;
  date: string;
  commit: string;
  totals: Record<string, number>;
  mutants: Mutant[];
}
interface Code extends Place {
  start: number;
  end: number;
  code: string;
  changed: string;
}

const git = (...argv: string[]): string[] => execFileSync('git', argv, { encoding: 'utf8' }).trim().split('\n');
const say = (text: string) => void process.stdout.write(`${text}\n`);
const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 160);
const sources = (): string[] =>
  git('ls-files', 'src').filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.includes('/generated/'));
const folderOf = (file: string): string => file.split('/')[1] ?? '';

const SWAPS: Record<string, string> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};
const LISTS = /^\[.|\.(map|filter|flatMap|toSorted|toReversed|slice)\([\s\S]*\)$/;
const LOGS = /\b(log|logger|console)\b[^(]*$/i;

/** All changes that can be made to a file. */
function findPlaces(file: string): Code[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places: Code[] = [];
  const lines = text.split('\n');
  const add = (node: ts.Node, change: string, changed: string) => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = { file, line: line + 1, column: character + 1, change, original: short(node.getText()) };
    const rest = { replacement: short(changed), context: short(lines[line] ?? '') };
    places.push({ ...place, ...rest, start: node.getStart(), end: node.end, code: node.getText(), changed });
  };
  const operand = (node: ts.Node) => (ts.isBinaryExpression(node) ? `(${node.getText()})` : node.getText());
  const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  const returned = (node: ts.Expression) => {
    const code = node.getText();
    if (/^(undefined|null|true|false|\[\]|''|void\b[\s\S]*|[\d.]+)$/.test(code) || ts.isStringLiteralLike(node)) return;
    add(node, 'return', LISTS.test(code) ? '[]' : 'undefined');
  };
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node)
    )
      return;
    if (ts.isTypeAliasDeclaration(node) || ts.isTaggedTemplateExpression(node)) return;
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee === 'import' || LOGS.test(callee)) return;
    }
    if (ts.isIfStatement(node) || ts.isWhileStatement(node))
      add(node.expression, 'condition', `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) add(node.condition, 'condition', `!(${node.condition.getText()})`);
    if (ts.isReturnStatement(node) && node.expression) returned(node.expression);
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) returned(node.body);
    if (ts.isBinaryExpression(node)) {
      const swap = SWAPS[node.operatorToken.getText()];
      const change = /[<>]/.test(swap ?? '') ? 'comparison' : /[&|]/.test(swap ?? '') ? 'logic' : 'arithmetic';
      if (swap && !(swap === '-' && (isText(node.left) || isText(node.right))))
        add(node, change, `${operand(node.left)} ${swap} ${operand(node.right)}`);
    }
    if (ts.isExpressionStatement(node)) {
      const call = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression;
      if (
        ts.isCallExpression(call) &&
        call.expression.kind !== ts.SyntaxKind.SuperKeyword &&
        !LOGS.test(call.expression.getText())
      )
        add(node, 'call', ';');
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'boolean', 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'boolean', 'true');
    const isName = 'name' in node.parent && node.parent.name === node;
    if (ts.isStringLiteralLike(node) && node.text !== '' && !isName && !ts.isJsxAttribute(node.parent))
      add(node, 'string', "''");
    if (ts.isNumericLiteral(node) && !isName)
      add(node, 'number', String(Number(node.getText().replaceAll('_', '')) + 1));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return places;
}

/** `code` with some places replaced, which do not overlap. */
const replaceAll = (code: string, places: readonly Code[], by: (place: Code) => string): string =>
  places
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, place) => text.slice(0, place.start) + by(place) + text.slice(place.end), code);
const parses = (fileName: string, code: string): boolean =>
  ts.transpileModule(code, {
    fileName,
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext },
  }).diagnostics?.length === 0;

function make(): List {
  let state = Number(options.seed);
  const random = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  // One entry for each line: a folder is drawn as often as it has lines, and of it a kind of change, and of that a place.
  const lines = sources().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map(() => folderOf(file)),
  );
  const places = sources().flatMap(findPlaces);
  const drawn: Code[] = [];
  while (drawn.length < Number(options.count)) {
    const folder = lines[random(lines.length)];
    const inFolder = places.filter((place) => folderOf(place.file) === folder);
    const changes = [...new Set(inFolder.map(({ change }) => change))];
    const change = changes[random(changes.length)];
    const ofKind = inFolder.filter((place) => place.change === change);
    const place = ofKind[random(ofKind.length)];
    if (!place || drawn.some((one) => one.file === place.file && one.start < place.end && place.start < one.end))
      continue;
    if (
      parses(
        place.file,
        replaceAll(readFileSync(place.file, 'utf8'), [place], () => place.changed),
      )
    )
      drawn.push(place);
  }
  const mutants = drawn
    .toSorted((a, b) => (a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1))
    .map(({ start, end, code, changed, ...place }, at) => ({
      id: at + 1,
      ...place,
      result: null,
      by: null,
      reached: 0,
      ran: 0,
      seconds: 0,
    }));
  const commit = git('rev-parse', '--short=8', 'HEAD')[0] ?? '';
  return { seed: Number(options.seed), date: new Date().toISOString().slice(0, 10), commit, totals: {}, mutants };
}

/** Where a mutant is now: the same change of the same line, in its file or in one it has moved to, nearest to where it was. */
function findAgain(mutant: Mutant, placesOf: (file: string) => Code[], files: readonly string[]): Code | undefined {
  const isSame = (place: Code) =>
    (['change', 'original', 'replacement', 'context'] as const).every((key) => place[key] === mutant[key]);
  const distance = (place: Code) => Math.abs(place.line - mutant.line) * 1000 + Math.abs(place.column - mutant.column);
  const here = files.includes(mutant.file) ? placesOf(mutant.file).filter(isSame) : [];
  const found = here.length > 0 ? here : files.flatMap(placesOf).filter(isSame);
  return found.toSorted((a, b) => distance(a) - distance(b))[0];
}

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
const CONFIG = `import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from './vitest.config.ts';
const order = (process.env.MUTANT_ORDER ?? '').split(' ');
const at = (file) => order.findIndex((name) => file.moduleId.endsWith('/' + name));
class Given extends BaseSequencer {
  async sort(files) { return process.env.MUTANT_ORDER ? files.sort((a, b) => at(a) - at(b)) : super.sort(files); }
}
const test = { setupFiles: ['mutants-setup.js'], sequence: { sequencer: Given }, testTimeout: 60_000, hookTimeout: 90_000 };
const experimental = { fsModuleCache: true, fsModuleCachePath: import.meta.dirname + '/.cache/modules' };
export default mergeConfig(base, { cacheDir: import.meta.dirname + '/.cache', test: { ...test, experimental } });
`;

const inCopy = (...names: string[]): string => join(realpathSync(options.copy), ...names);
const relative = (file: string): string => file.replace(`${inCopy()}/`, '');

interface Outcome {
  seconds: number;
  failed: string[];
  durations: Record<string, number>;
  ended: boolean;
  code: number | null;
}

/** Runs test files in the copy, without those of the browser and the package; `limit` is in seconds. */
function runTests(
  files: readonly string[],
  env: Record<string, string>,
  limit: number,
  flags: string[] = [],
): Promise<Outcome> {
  const report = inCopy('report.json');
  rmSync(report, { force: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'mutants.config.ts', '--maxWorkers=1', ...flags];
  const argv = [
    ...vitest,
    '--project',
    'unit',
    '--project',
    'gateway',
    '--reporter=json',
    `--outputFile=${report}`,
    ...files,
  ];
  const started = Date.now();
  const child = spawn(process.execPath, argv, {
    cwd: inCopy(),
    env: { ...process.env, ...env },
    stdio: 'ignore',
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
      const { testResults } = JSON.parse(text) as {
        testResults: { name: string; status: string; startTime: number; endTime: number }[];
      };
      const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative(name));
      const durations = Object.fromEntries(
        testResults.map((one) => [relative(one.name), (one.endTime - one.startTime) / 1000]),
      );
      resolve({ seconds: (Date.now() - started) / 1000, failed, durations, ended, code });
    }),
  );
}

/** What the first run has found. `hits` has test files by mutant; `imports` has those that import the file of a mutant. */
interface Reach {
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

/** Makes the copy, with all mutants behind switches, and finds what reaches them. */
async function prepare(places: ReadonlyMap<number, Code>): Promise<Reach> {
  const ready = join(options.copy, 'reach.json');
  if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Reach;
  rmSync(options.copy, { recursive: true, force: true });
  mkdirSync(options.copy, { recursive: true });
  for (const file of git('ls-files')) if (existsSync(file)) cpSync(file, inCopy(file));
  symlinkSync(realpathSync('node_modules'), inCopy('node_modules'));
  writeFileSync(inCopy('mutants.config.ts'), CONFIG);
  writeFileSync(inCopy('mutants-setup.js'), SETUP);
  const idOf = new Map([...places].map(([id, place]) => [place, id]));
  const withSwitch = (place: Code) =>
    place.change === 'call'
      ? `{ if (!__mutant(${idOf.get(place)})) { ${place.code} } }`
      : `(__mutant(${idOf.get(place)}) ? (${place.changed}) : (${place.code}))`;
  for (const file of new Set([...places.values()].map((place) => place.file))) {
    const inFile = [...places.values()].filter((place) => place.file === file);
    const code = replaceAll(readFileSync(file, 'utf8'), inFile, withSwitch) + SWITCH;
    if (!parses(file, code)) throw new Error(`${file} cannot have switches.`);
    writeFileSync(inCopy(file), code);
  }
  say('All tests run once, to record what they reach.');
  const { durations, failed } = await runTests([], { MUTANT_HITS: inCopy('hits.jsonl') }, 3600);
  const lines = readFileSync(inCopy('hits.jsonl'), 'utf8').trim().split('\n');
  const seen = lines.map((line) => JSON.parse(line) as { id: number; file?: string; phase: string });
  const closures = Object.keys(durations).map((test) => ({ test, files: importsOf(test, new Set()) }));
  const reach: Reach = { durations, failed, hits: {}, imports: {} };
  for (const [id, { file }] of places) {
    const importing = closures.filter(({ files }) => files.has(file)).map(({ test }) => test);
    const ofThis = seen.filter((hit) => hit.id === id && hit.file !== undefined);
    reach.hits[id] = [
      ...new Set(ofThis.filter(({ phase }) => phase === 'test').map((hit) => relative(hit.file ?? ''))),
    ];
    reach.imports[id] = ofThis.length > 0 ? importing : [];
  }
  writeFileSync(ready, JSON.stringify(reach));
  return reach;
}

/**
 * The test files for a mutant, the nearest first: those in the mirrored folder, and of these the ones that have reached it. What is made
 * once for all test files is reached by the first of them only, so others that import it come after them, as many as have time.
 */
function testsFor(mutant: Mutant, file: string, reach: Reach): string[] {
  const hits = new Set(reach.hits[mutant.id]);
  const importing = reach.imports[mutant.id] ?? [];
  const steps = file
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(1);
  const distance = (test: string) => {
    const names = test.replace('.test.ts', '').split('/').slice(1);
    const other = steps.findIndex((name, at) => names[at] !== name);
    const common = other < 0 ? steps.length + 1 : other;
    return hits.has(test) ? -common : common > 0 ? 0.5 - common : 1;
  };
  const duration = (test: string) => reach.durations[test] ?? 0;
  const all = [...new Set([...hits, ...importing])].filter((test) => !reach.failed.includes(test));
  const unit = all.filter((test) => !/^tests\/(gateway|parity)\//.test(test));
  const sorted = (unit.length > 0 ? unit : all).toSorted(
    (a, b) => distance(a) - distance(b) || duration(a) - duration(b),
  );
  let left = Number(options.seconds);
  return sorted.filter((test, at) => {
    if (at >= Number(options.nearest)) left -= duration(test);
    return left > 0;
  });
}

async function runMutant(mutant: Mutant, tests: readonly string[], reach: Reach): Promise<void> {
  Object.assign(mutant, { result: tests.length > 0 || mutant.ran > 0 ? 'survived' : 'unreached' });
  if (tests.length === 0) return;
  const usual = tests.reduce((sum, test) => sum + (reach.durations[test] ?? 0), 0);
  const env = { MUTANT: String(mutant.id), MUTANT_ORDER: tests.join(' ') };
  const { failed, ended, code, seconds } = await runTests(tests, env, 120 + 3 * usual, ['--bail=1']);
  mutant.ran += tests.length;
  mutant.seconds += Math.round(seconds);
  const by = ended ? (failed[0] ?? 'an error outside of tests') : 'it hangs';
  if (code !== 0) Object.assign(mutant, { result: 'found', by });
}

async function run(list: List, save: (list: List) => void): Promise<void> {
  const files = sources();
  const cache = new Map<string, Code[]>();
  const placesOf = (file: string) => cache.get(file) ?? cache.set(file, findPlaces(file)).get(file) ?? [];
  const places = new Map<number, Code>();
  for (const mutant of list.mutants) {
    const place = findAgain(mutant, placesOf, files);
    if (place) places.set(mutant.id, place);
  }
  const reach = await prepare(places);
  const step = async (mutant: Mutant, from: number, to?: number) => {
    const place = places.get(mutant.id);
    const tests = place ? testsFor(mutant, place.file, reach) : [];
    mutant.reached = tests.length;
    if (place) await runMutant(mutant, tests.slice(from, to), reach);
    else mutant.result = 'gone';
    list.totals = {};
    for (const { result } of list.mutants) if (result) list.totals[result] = (list.totals[result] ?? 0) + 1;
    save(list);
    say(`${mutant.id} ${mutant.file}:${mutant.line} ${mutant.result} ${mutant.by ?? ''} ${mutant.seconds} s`);
  };
  const nearest = Number(options.nearest);
  for (const mutant of list.mutants) if (mutant.result === null) await step(mutant, 0, nearest);
  const isOpen = ({ result, ran, reached }: Mutant) => result === 'survived' && ran < reached;
  for (const mutant of list.mutants) if (isOpen(mutant)) await step(mutant, mutant.ran);
}

const saveAs = (name: string) => (list: List) => writeFileSync(name, `${JSON.stringify(list, null, 2)}\n`);
const read = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as List;
if (positionals[0] === 'make') saveAs(options.list)(make());
else if (positionals[0] === 'run') {
  const out = options.out ?? options.list;
  const list = read(existsSync(out) ? out : options.list);
  if (!existsSync(out))
    for (const mutant of list.mutants)
      Object.assign(mutant, { result: null, by: null, reached: 0, ran: 0, seconds: 0 });
  await run(list, saveAs(out));
} else say('npx tsx bench/mutants.ts make|run');
