import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from './arguments.ts';
import { compareServers } from './compare-servers.ts';
import { chooseCores, pinLoad } from './load/cores.ts';
import { describeMachine, oneMinuteLoad } from './machine.ts';
import type { Report } from './report/report.ts';
import type { SectionResult } from './sections/section.ts';
import { SECTIONS } from './sections/sections.ts';
import { chooseSubjects, presentServers } from './subjects/choose-subjects.ts';
import { peerVersions } from './subjects/peers.ts';
import { DATABASE } from './subjects/subjects.ts';

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
    const servers = presentServers(options, { say, note });
    const subjects = chooseSubjects({ ...options, servers });
    if (options.database !== undefined && subjects.includes(DATABASE))
      note(`${DATABASE.title} has a database that was loaded before the run.`);
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
