import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeLargeData } from './data/write-data.ts';
import { type Figure, markdownTable, type Row, type RowContext, type RowResult } from './row.ts';
import { clients } from './rows/clients.ts';
import { connections } from './rows/connections.ts';
import { cost } from './rows/cost.ts';
import { database } from './rows/database.ts';
import { explorer } from './rows/explorer.ts';
import { fuzz } from './rows/fuzz.ts';
import { harvest } from './rows/harvest.ts';
import { loading } from './rows/loading.ts';
import { partner } from './rows/partner.ts';
import { releases } from './rows/releases.ts';
import { shapes } from './rows/shapes.ts';
import { sigterm } from './rows/sigterm.ts';
import { stacks } from './rows/stacks.ts';

/** `npm run torture`: attacks real servers, measures them, and prints a table. Exits with 1 if a target is not met. */

const ROWS: readonly Row[] = [
  shapes,
  partner,
  clients,
  connections,
  sigterm,
  loading,
  harvest,
  releases,
  database,
  fuzz,
  stacks,
  explorer,
  cost,
];

const USAGE = `npm run torture -- [options]

  --only <row>       run this row only; repeat it for several: ${ROWS.map(({ name }) => name).join(', ')}
  --match <text>     of the shapes, the pages of the explorer and the parts of the database (kills, reading), only
                     those whose name contains this
  --target <name>    send shapes to this only: server, subgraph or gateway
  --minutes <n>      how long fuzzing takes (default: 10, with --quick 0.5)
  --seed <n>         the first seed (default: from the clock)
  --baseline <dir>   a built checkout to compare the cost of a request with
  --quick            some of everything, in one or two minutes
  --log <file>       append each finding to this file at once, as lines of JSON
  --json             print everything as JSON, with the requests of all offenders
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    match: { type: 'string' },
    target: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    baseline: { type: 'string' },
    quick: { type: 'boolean', default: false },
    log: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const print = (text: string) => process.stdout.write(`${text}\n`);

if (values.help) {
  print(USAGE);
  process.exit(0);
}
if (values.target && !['server', 'subgraph', 'gateway'].includes(values.target)) {
  process.stderr.write(`There is no target ${values.target}.\n\n${USAGE}`);
  process.exit(2);
}
const unknown = values.only?.filter((name) => ROWS.every((row) => row.name !== name)) ?? [];
const numbers = {
  seed: Number(values.seed ?? Date.now() % 1_000_000),
  minutes: Number(values.minutes ?? (values.quick ? 0.5 : 10)),
};
if (unknown.length > 0 || Object.values(numbers).some((number) => Number.isNaN(number))) {
  process.stderr.write(unknown.length > 0 ? `There is no row ${unknown.join(', ')}.\n\n${USAGE}` : USAGE);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-torture-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

let largeData: string[] | undefined;
const { stderr } = process;
const context: RowContext = {
  scratch,
  ...numbers,
  quick: values.quick,
  baseline: values.baseline,
  match: values.match,
  target: values.target,
  largeData: () => (largeData ??= writeLargeData(scratch)),
  log: (finding) => {
    if (values.log) appendFileSync(values.log, `${JSON.stringify(finding)}\n`);
  },
  progress: (text) => {
    if (stderr.isTTY) stderr.write(`\r\x1b[2K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
  },
};

const results: { row: Row; result: RowResult; seconds: number }[] = [];
for (const row of ROWS.filter(({ name }) => values.only?.includes(name) ?? true)) {
  const started = Date.now();
  const result = await row.run(context).catch(
    (error: Error): RowResult => ({
      figures: [
        { what: row.title, measured: `could not be measured: ${error.message.split('\n')[0]}`, target: '', met: false },
      ],
      details: `\`\`\`\n${error.stack}\n\`\`\``,
    }),
  );
  results.push({ row, result, seconds: Math.round((Date.now() - started) / 1000) });
  if (values.json) continue;
  context.progress('');
  print(`## ${row.title}\n`);
  print(tableOf(result.figures));
  if (result.details) print(`\n${result.details}`);
  print('');
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, target, met }) => [what, measured, target, met ? 'met' : '**not met**']);
  return markdownTable(['what', 'measured', 'target', ''], rows);
}

const unmet = results.flatMap(({ result }) => result.figures).filter(({ met }) => !met);
if (values.json) {
  print(
    JSON.stringify(
      { seed: numbers.seed, rows: results.map(({ row, result, seconds }) => ({ name: row.name, seconds, ...result })) },
      null,
      2,
    ),
  );
} else {
  print(`# Summary, seed ${numbers.seed}\n`);
  print(tableOf(results.flatMap(({ result }) => result.figures)));
}
process.exit(unmet.length > 0 ? 1 : 0);
