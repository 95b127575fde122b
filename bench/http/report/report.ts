import type { Machine } from '../machine.ts';
import type { Effort } from '../measure/measure.ts';
import type { RowResult } from '../measure/measure-row.ts';
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

const describeHits = (rows: readonly RowResult[]): string[] => {
  const counted = rows.filter(({ keptHits }) => keptHits !== null);
  if (counted.length === 0) return ['Briefgraph counts no kept answers.'];
  return [
    `Whole answers that Briefgraph had kept: ${counted.map(({ key, keptHits }) => `${key} ${keptHits}`).join(', ')}.`,
  ];
};

/** The report as Markdown. */
export const printReport = (report: Report): string =>
  [describe(report), printRows(report.rows, SUBJECTS), [...describeHits(report.rows), ...report.notes].join('\n')].join(
    '\n\n',
  );
