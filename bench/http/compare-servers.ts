import { writeFileSync } from 'node:fs';
import type { Options } from './arguments.ts';
import { dataFolder } from './data.ts';
import type { Cores } from './load/cores.ts';
import { askOver, measureRow, type RowResult } from './measure/measure-row.ts';
import { SAMPLE } from './measure/same-answers.ts';
import { askWith, SETS } from './rows/choose-sets.ts';
import type { Row, RowData } from './rows/row.ts';
import { ROWS } from './rows/rows.ts';
import { openSubjects, type RunningSubject, stopSubjects, tablesFile } from './subjects/open-subjects.ts';
import type { Subject } from './subjects/subjects.ts';

export interface Bench {
  options: Options;
  cores: Cores | null;
  scratch: string;
  /** The servers that are compared. */
  subjects: readonly Subject[];
  /** Says what happens. */
  say(line: string): void;
}

/** Measures the chosen rows, with all subjects side by side. */
export const compareServers = async ({ options, cores, scratch, subjects, say }: Bench): Promise<RowResult[]> => {
  const results: RowResult[] = [];
  for (const data of ['published', 'generated'] satisfies RowData[]) {
    const rows = ROWS.filter((row) => row.data === data && options.keys.includes(row.key));
    if (rows.length === 0) continue;
    say(`Starting servers with the ${data} data`);
    const opening = { cores, folder: dataFolder(data, scratch, options.events), scratch };
    const running = await openSubjects(subjects.filter(isOfSchema), opening);
    try {
      const [ours] = running as [RunningSubject];
      if (await writeTables(rows, ours, tablesFile(opening)))
        running.push(
          ...(await openSubjects(
            subjects.filter((subject) => !isOfSchema(subject)),
            opening,
          )),
        );
      for (const row of rows) {
        say(`Measuring ${row.key}`);
        const sample = options.long ? SETS : SAMPLE;
        results.push(await measureRow(row, [ours, ...running.slice(1)], { effort: options.effort, scratch, sample }));
      }
    } finally {
      await stopSubjects(running);
    }
  }
  return results;
};

const isOfSchema = ({ answers }: Subject): boolean => answers !== 'equivalent';

/** Writes the tables of the rows that have an equivalent query; returns whether there are any. */
const writeTables = async (rows: readonly Row[], ours: RunningSubject, file: string): Promise<boolean> => {
  const makers = new Set(rows.flatMap(({ equivalents }) => (equivalents ? [equivalents.tables] : [])));
  const tables = await Promise.all([...makers].map((make) => make(askWith(askOver(ours)))));
  writeFileSync(file, JSON.stringify(Object.assign({}, ...tables)));
  return makers.size > 0;
};
