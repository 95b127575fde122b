import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from './arguments.ts';
import { compareServers } from './compare-servers.ts';
import { chooseCores, pinLoad } from './load/cores.ts';
import { describeMachine, oneMinuteLoad } from './machine.ts';
import { preparePostgraphile } from './postgraphile/postgraphile.ts';
import type { Report } from './report/report.ts';
import type { SectionResult } from './sections/section.ts';
import { SECTIONS } from './sections/sections.ts';
import { presentSubjects } from './subjects/open-subjects.ts';
import { peerVersions } from './subjects/peers.ts';

const NOT_ASKED_FOR = { isReady: false, line: 'PostGraphile is not measured; the option --postgraphile asks for it.' };

/** Measures what the options choose. */
export const runBench = async (options: Options, say: (line: string) => void): Promise<Report> => {
  const cores = chooseCores();
  pinLoad(cores);
  const machine = describeMachine(cores);
  const notes = new Set<string>();
  const note = (line: string) => {
    if (!notes.has(line)) say(line);
    notes.add(line);
  };
  const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
  try {
    const postgraphile = options.postgraphile ? preparePostgraphile(say) : NOT_ASKED_FOR;
    note(postgraphile.line);
    const present = presentSubjects(note, postgraphile.isReady);
    const subjects = present.filter(({ key }) => options.servers.includes(key));
    const bench = { options, cores, scratch, subjects, say };
    const rows = await compareServers(bench);
    const sections: SectionResult[] = [];
    for (const section of SECTIONS) if (options.keys.includes(section.key)) sections.push(await section.run(bench));
    machine.load[1] = oneMinuteLoad();
    return { machine, versions: peerVersions(), effort: options.effort, notes: [...notes], rows, sections };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
