import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArguments, USAGE } from './arguments.ts';
import { printReport, type Report } from './report/report.ts';
import { printReadmeTable } from './report/table.ts';
import { runBench } from './run-bench.ts';
import { installPeers } from './subjects/peers.ts';
import { SUBJECTS } from './subjects/subjects.ts';

/** `npm run bench:http`: what a request costs over HTTP, beside other servers. */

const print = (line: string) => void process.stdout.write(`${line}\n`);
const say = (line: string) => void process.stderr.write(`${line}\n`);

const run = async (): Promise<number> => {
  const parsed = parseArguments(process.argv.slice(2));
  if ('problem' in parsed) {
    say(`${parsed.problem}\n\n${USAGE}`);
    return 2;
  }
  const { options } = parsed;
  if (options.help) {
    print(USAGE);
    return 0;
  }
  const show = (report: Report) => print(options.table ? printReadmeTable(report.rows, SUBJECTS) : printReport(report));
  if (options.from !== undefined) {
    show(JSON.parse(readFileSync(options.from, 'utf8')) as Report);
    return 0;
  }
  if (!existsSync(fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)))) {
    say('The server is not built. Run npm run build first.');
    return 2;
  }
  installPeers(say);
  const report = await runBench(options, say);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  show(report);
  return 0;
};

run().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
