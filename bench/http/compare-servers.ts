import type { Options } from './arguments.ts';
import { dataFolder } from './data.ts';
import type { Cores } from './load/cores.ts';
import { measureRow, type RowResult } from './measure/measure-row.ts';
import { SAMPLE } from './measure/same-answers.ts';
import { SETS } from './rows/choose-sets.ts';
import type { RowData } from './rows/row.ts';
import { ROWS } from './rows/rows.ts';
import { openSubjects, type RunningSubject, serveHasOption, stopSubjects } from './subjects/open-subjects.ts';
import { SUBJECTS, type Subject } from './subjects/subjects.ts';

export interface Bench {
  options: Options;
  cores: Cores | null;
  scratch: string;
  /** Adds a line to the report. */
  note(line: string): void;
  /** Says what happens. */
  say(line: string): void;
}

/** The subjects that there are. */
const presentSubjects = (note: Bench['note']): readonly Subject[] => {
  if (serveHasOption('--executor')) return SUBJECTS;
  note('`briefgraph serve` has no option `--executor`, so its reference is not measured.');
  return SUBJECTS.filter(({ key }) => key !== 'reference');
};

/** Measures the chosen rows, with all subjects side by side. */
export const compareServers = async ({ options, cores, scratch, note, say }: Bench): Promise<RowResult[]> => {
  const subjects = presentSubjects(note);
  const results: RowResult[] = [];
  for (const data of ['published', 'generated'] satisfies RowData[]) {
    const rows = ROWS.filter((row) => row.data === data && options.rows.includes(row.key));
    if (rows.length === 0) continue;
    say(`Starting ${subjects.length} servers with the ${data} data`);
    const running = await openSubjects(subjects, { cores, folder: dataFolder(data, scratch), scratch });
    try {
      for (const row of rows) {
        say(`Measuring ${row.key}`);
        const sample = options.long ? SETS : SAMPLE;
        results.push(
          await measureRow(row, running as [RunningSubject, ...RunningSubject[]], {
            effort: options.effort,
            scratch,
            sample,
          }),
        );
      }
    } finally {
      await stopSubjects(running);
    }
  }
  return results;
};
