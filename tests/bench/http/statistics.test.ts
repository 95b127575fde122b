import { expect, test } from 'vitest';
import { createCycle } from '../../../bench/http/measure/cycle.ts';
import type { RowResult } from '../../../bench/http/measure/measure-row.ts';
import { printRatio, printReadmeTable, printRows } from '../../../bench/http/report/table.ts';
import { median, spreadOf } from '../../../bench/http/statistics.ts';
import { SUBJECTS } from '../../../bench/http/subjects/subjects.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 100], 3.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median of nothing is not defined', () => {
  expect(() => median([])).toThrow('The median of no values is not defined.');
});

test('a spread holds the median, the least and the greatest value', () => {
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
});

test('a ratio is bold where the other server is cheaper', () => {
  expect([0.444, 1, 1.306, 12].map(printRatio)).toEqual(['**0.44×**', '1.00×', '1.31×', '12×']);
});

const measured = (costs: Record<string, number>): RowResult[] => [
  {
    key: 'page-20',
    title: 'page of 20',
    sets: 1000,
    distinct: 1000,
    bytes: 14_000,
    micros: Object.fromEntries(Object.entries(costs).map(([key, cost]) => [key, spreadOf([cost])])),
  },
];

test.each([
  [
    { briefgraph: 80, database: 100 },
    '| page of 20 | 14 KB | 1000 of 1000 | 80 | 100 (1.25×) |',
    '| page of 20, 14 KB | 80 | 1.25× |',
  ],
  [
    { database: 100, postgraphile: 500 },
    '| page of 20 | 14 KB | 1000 of 1000 | 100 | 500 (5.00×) |',
    '| page of 20, 14 KB | 100 | 5.00× |',
  ],
])(
  'the costs %j are divided by ours over files, or over PostgreSQL where files were not measured',
  (costs, row, short) => {
    const printed = [printRows, printReadmeTable].map((print) => print(measured(costs), SUBJECTS).split('\n').at(-1));
    expect(printed).toEqual([row, short]);
  },
);

test('a cycle goes on in the next round where the last one ended', () => {
  const cycle = createCycle(['a', 'b', 'c'].map((text) => Buffer.from(text)));
  const take = (count: number) => {
    const next = cycle.take(count);
    return Array.from({ length: count + 1 }, () => next()?.toString() ?? null);
  };
  expect([take(2), take(3)]).toEqual([
    ['a', 'b', null],
    ['c', 'a', 'b', null],
  ]);
});
