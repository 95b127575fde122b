import { micros, ratio, table } from '../../measure.ts';
import type { RowResult } from '../measure/measure-row.ts';
import { DATABASE, OURS, type Subject } from '../subjects/subjects.ts';

/** A ratio to ours; below 1, the other is cheaper than we are, which is marked. */
export const printRatio = (value: number): string => (value < 1 ? `**${ratio(value)}**` : ratio(value));

const bytes = (value: number): string =>
  value < 1000 ? `${value} B` : `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)} KB`;

/** Our server that the others are compared with: over files if it was measured, and else over PostgreSQL. */
const oursIn = (rows: readonly RowResult[]): Subject =>
  rows.some(({ micros: cost }) => cost[OURS.key]) ? OURS : DATABASE;

/** The costs of all rows: ours in microseconds, the others in microseconds and divided by ours. */
export const printRows = (rows: readonly RowResult[], subjects: readonly Subject[]): string => {
  const own = oursIn(rows);
  const others = subjects.filter(({ key }) => key !== own.key && rows.some((row) => row.micros[key]));
  const head = [
    'row',
    'answer',
    'distinct of the sets',
    `${own.title}, µs`,
    ...others.map(({ title }) => `${title}, µs (÷ ours)`),
  ];
  const body = rows.map((row) => {
    const ours = row.micros[own.key]?.median ?? Number.NaN;
    const cell = ({ key }: Subject) => {
      const value = row.micros[key]?.median;
      return value === undefined ? '–' : `${micros(value)} (${printRatio(value / ours)})`;
    };
    return [row.title, bytes(row.bytes), `${row.distinct} of ${row.sets}`, micros(ours), ...others.map(cell)];
  });
  return table(head, body);
};

/** The table of the project's README: ours in microseconds, and the others divided by ours. */
export const printReadmeTable = (rows: readonly RowResult[], subjects: readonly Subject[]): string => {
  const own = oursIn(rows);
  const others = subjects.filter(
    ({ key }) => key !== own.key && key !== 'reference' && rows.some((row) => row.micros[key]),
  );
  const body = rows.map(({ title, bytes: size, micros: cost }) => {
    const ours = cost[own.key]?.median ?? Number.NaN;
    const cells = others.map(({ key }) => (cost[key] ? printRatio(cost[key].median / ours) : '–'));
    return [`${title}, ${bytes(size)}`, micros(ours), ...cells];
  });
  return table(['query', `${own.title}, µs`, ...others.map(({ title }) => title)], body);
};
