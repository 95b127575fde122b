import { collections } from '../src/model/collections.ts';
import { compareKeys } from '../src/model/rows/sort-key.ts';
import { indexRows } from '../src/store/memory/index-rows.ts';
import { createKnownLists } from '../src/store/memory/memory-snapshot.ts';
import { Table } from '../src/store/memory/table.ts';
import type { AnyCondition } from '../src/store/store.ts';
import { type Event, generateEvents } from './events.ts';
import { createGrowth, type Subject, table } from './measure.ts';

/**
 * How the cost of a page grows with the number of events. Each query is compared with a plain resolver that filters an
 * array and slices out the page. Its rows are already sorted, which is in its favour.
 */

const SIZES = [40, 4_000, 1_000_000];
const QUERIES: { name: string; where: AnyCondition[]; middle?: true }[] = [
  { name: 'first 20 of all', where: [] },
  { name: '20 from the middle of all', where: [], middle: true },
  { name: 'one filter', where: [{ term: 'kind', any: ['FORUM'] }] },
  { name: 'one filter, two values', where: [{ term: 'participant', any: ['CN', 'KR'] }] },
  {
    name: 'one filter, 50 values',
    where: [{ term: 'brief', any: Array.from({ length: 50 }, (_, index) => `brief-${index}`) }],
  },
  {
    name: 'two filters that never meet',
    where: [
      { term: 'modality', any: ['HAPPENED'] },
      { term: 'modality', any: ['HOPED'] },
    ],
  },
  { name: 'a date window', where: [{ date: 'overlaps', window: { from: '2011-07-01', to: '2011-07-31' } }] },
  {
    name: 'three filters and a window',
    where: [
      { term: 'modality', any: ['HAPPENED'] },
      { term: 'participant', all: ['CN', 'KR'] },
      { term: 'brief', any: ['brief-3'] },
      { date: 'possibly', window: { from: '1990-01-01' } },
    ],
  },
];

const { terms, orders } = collections.Event;
const day = (text: string | null | undefined, open: string): string => text ?? open;

/** Whether a row matches, as a plain resolver would test it. */
const holds = (row: Event, condition: AnyCondition): boolean => {
  if ('date' in condition) {
    const { from, to } = condition.window;
    return (
      row.date !== null && day(row.date.earliest, '0') <= day(to, '9') && day(row.date.latest, '9') >= day(from, '0')
    );
  }
  const values = terms[condition.term as keyof typeof terms](row);
  return 'any' in condition
    ? condition.any.some((value) => values.includes(value))
    : condition.all.every((value) => values.includes(value));
};

const plainPage = (rows: readonly Event[], where: readonly AnyCondition[], after: Event | undefined): Event[] => {
  const found = rows.filter((row) => where.every((condition) => holds(row, condition)));
  const start = after ? found.findIndex((row) => row.slug === after.slug) + 1 : 0;
  return found.slice(start, start + 20);
};

const growth = createGrowth(SIZES);
for (const size of SIZES) {
  const rows = generateEvents(size).sort((a, b) => compareKeys(orders.DATE.key(a), orders.DATE.key(b)));
  const indexed = indexRows(collections.Event, rows);
  const index = new Table('Event', collections.Event, indexed.index, createKnownLists()).add(indexed.rows);
  const subjects = QUERIES.flatMap(({ name, where, middle }): Subject[] => {
    const after = middle ? rows[size >> 1] : undefined;
    const query = {
      where,
      order: 'DATE',
      descending: false,
      take: 20,
      from: 'START' as const,
      after: after && orders.DATE.key(after),
    };
    return [
      { name: `${name}/indexed/${size}`, run: () => index.page(query) },
      { name: `${name}/plain/${size}`, run: () => plainPage(rows, where, after) },
      ...(where.length > 0 ? [{ name: `${name}, counted/indexed/${size}`, run: () => index.count(where) }] : []),
      ...(middle ? [] : [{ name: `${name}, by year/indexed/${size}`, run: () => index.countByYear(where) }]),
    ];
  });
  await growth.measure(subjects, size);
}

const head = growth.head('query');
process.stdout.write(
  `${table(
    head,
    QUERIES.flatMap(({ name }) => [growth.row(name, 'indexed'), growth.row(name, 'plain')]),
  )}\n\n`,
);
process.stdout.write('Rows are counted only if `totalCount` or `years` is selected:\n\n');
process.stdout.write(
  `${table(
    head,
    QUERIES.flatMap(({ name, where, middle }) => [
      ...(where.length > 0 ? [growth.row(`${name}, counted`, 'indexed')] : []),
      ...(middle ? [] : [growth.row(`${name}, by year`, 'indexed')]),
    ]),
  )}\n`,
);
