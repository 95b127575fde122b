import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArguments, USAGE } from './arguments.ts';
import { compareServers } from './compare-servers.ts';
import { chooseCores, pinLoad } from './load/cores.ts';
import { describeMachine, oneMinuteLoad } from './machine.ts';
import { printReport, type Report } from './report/report.ts';
import { installPeers, peerVersions } from './subjects/peers.ts';

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
  if (!existsSync(fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)))) {
    say('The server is not built. Run npm run build first.');
    return 2;
  }
  installPeers(say);
  const cores = chooseCores();
  pinLoad(cores);
  const machine = describeMachine(cores);
  const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
  try {
    const notes: string[] = [];
    const note = (line: string) => {
      notes.push(line);
      say(line);
    };
    const rows = await compareServers({ options, cores, scratch, note, say });
    machine.load[1] = oneMinuteLoad();
    const report: Report = { machine, versions: peerVersions(), effort: options.effort, notes, rows };
    if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    print(printReport(report));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

run().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
