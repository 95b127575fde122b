import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './arguments.ts';
import { dataFolder } from './data.ts';
import type { Cores } from './load/cores.ts';
import { askOver, measureRow, type RowResult } from './measure/measure-row.ts';
import { SAMPLE } from './measure/same-answers.ts';
import { askWith, SETS } from './rows/choose-sets.ts';
import type { Row, RowData } from './rows/row.ts';
import { ROWS } from './rows/rows.ts';
import { isFolderRead } from './subjects/choose-subjects.ts';
import { openSubjects, type RunningSubject, stopSubjects, tablesFolder } from './subjects/open-subjects.ts';
import type { Subject } from './subjects/subjects.ts';
import { writeTables } from './tables.ts';

export interface Bench {
  options: Options;
  cores: Cores | null;
  scratch: string;
  /** The servers that are compared, a server of ours first. */
  subjects: readonly [Subject, ...Subject[]];
  /** Says what happens. */
  say(line: string): void;
}

/** Measures the chosen rows, with all subjects side by side. */
export const compareServers = async (bench: Bench): Promise<RowResult[]> => {
  const { options, scratch, say } = bench;
  const results: RowResult[] = [];
  for (const data of ['published', 'generated'] satisfies RowData[]) {
    const rows = ROWS.filter((row) => options.keys.includes(row.key) && dataOf(row, options) === data);
    if (rows.length === 0) continue;
    await withServers(bench, { data, rows }, async (running) => {
      for (const row of rows) {
        say(`Measuring ${row.key}`);
        const sample = options.long ? SETS : SAMPLE;
        results.push(await measureRow(row, running, { effort: options.effort, scratch, sample }));
      }
    });
  }
  return results;
};

/** Runs something while all servers run with some data, also those that read tables, which ours is asked for. */
export const withServers = async (
  bench: Bench,
  { data, rows }: { data: RowData; rows: readonly Row[] },
  use: (running: readonly [RunningSubject, ...RunningSubject[]]) => Promise<void>,
): Promise<void> => {
  const { options, cores, scratch, subjects, say } = bench;
  say(`Starting servers with the ${data} data`);
  const opening = { cores, folder: folderOf(data, bench), scratch, loaded: options.database };
  const running = await openSubjects(subjects.filter(isOfSchema), opening);
  try {
    const [ours] = running as [RunningSubject];
    const tabular = subjects.filter((subject) => !isOfSchema(subject));
    const readers = new Set(rows.flatMap(({ equivalents }) => (equivalents ? [equivalents.readTables] : [])));
    if (tabular.length > 0 && readers.size > 0) {
      const folder = tablesFolder(opening);
      say('Reading the tables');
      // There may be those of rows that were measured before.
      rmSync(folder, { recursive: true, force: true });
      await writeTables(folder, [...readers], askWith(askOver(ours)));
      running.push(...(await openSubjects(tabular, opening)));
    }
    await use([ours, ...running.slice(1)]);
  } finally {
    await stopSubjects(running);
  }
};

/** A database that was loaded before has the events of the pages, and all rows that it fits are measured over it. */
const dataOf = ({ data }: Row, { database }: Options): RowData => (database === undefined ? data : 'generated');

/** The data folder, which is not written if no server reads it: that takes long for many events. */
const folderOf = (data: RowData, { options, scratch, subjects }: Bench): string => {
  const isRead = isFolderRead(subjects, options.database);
  return isRead ? dataFolder(data, scratch, options.events) : join(scratch, 'not-written');
};

const isOfSchema = ({ answers }: Subject): boolean => answers !== 'equivalent';
