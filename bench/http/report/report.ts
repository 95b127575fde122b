import { micros, table } from '../../measure.ts';
import type { Machine } from '../machine.ts';
import type { Effort } from '../measure/measure.ts';
import type { RowResult } from '../measure/measure-row.ts';
import type { SectionResult } from '../sections/section.ts';
import { SUBJECTS } from '../subjects/subjects.ts';
import { printRows } from './table.ts';

/** All that was measured in a run; what --json writes. */
export interface Report {
  machine: Machine;
  /** The versions of the packages compared. */
  versions: Record<string, string>;
  effort: Effort;
  notes: readonly string[];
  rows: readonly RowResult[];
  sections: readonly SectionResult[];
}

const describe = ({ machine, versions, effort }: Report): string => {
  const { date, cpu, cores, memoryGb, node, pinning, load } = machine;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${date} UTC, ${cores} × ${cpu}, ${memoryGb} GB, Node ${node}; ${pinning}; load average ${load[0]} before and ${load[1]} after.`,
    `${packages.join(', ')}.`,
    `CPU time of a request, medians of ${effort.rounds} rounds. A ratio in bold is below 1: the other is cheaper than Briefgraph.`,
  ].join('\n');
};

/** How much of a request's cost is in the databases of servers that have one. */
const describeDatabases = (rows: readonly RowResult[]): string[] =>
  SUBJECTS.flatMap(({ key, title }) => {
    const costs = rows.flatMap((row) => {
      const database = row.micros[key]?.database;
      return database ? [`${row.key} ${micros(database.median)}`] : [];
    });
    return costs.length > 0 ? [`Of the µs of ${title}, in its database: ${costs.join(', ')}.`] : [];
  });

const printSection = ({ title, head, rows, notes }: SectionResult): string =>
  [`### ${title}`, table(head, rows), notes.join('\n')].join('\n\n');

const printComparison = ({ rows }: Report): string[] =>
  rows.length > 0 ? [printRows(rows, SUBJECTS), ...describeDatabases(rows)] : [];

/** The report as Markdown. */
export const printReport = (report: Report): string =>
  [describe(report), ...printComparison(report), ...report.notes, ...report.sections.map(printSection)].join('\n\n');
