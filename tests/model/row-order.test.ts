import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf } from '../../src/model/collections.ts';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { generateFullDataSet } from '../support/full-data.ts';
import { runs } from '../support/runs.ts';

const COMBINED: readonly CollectionName[] = [
  'Event',
  'Issue',
  'Mention',
  'Participant',
  'EventIssue',
  'Instrument',
  'EventInstrument',
  'Difference',
  'DifferenceStatement',
];

/** The rows that briefs have a part in, by collection and id. */
const rowsById = (data: DataSet): ReadonlyMap<string, unknown> => {
  const rowsOf = deriveRows([toCatalogData(data)]);
  return new Map(
    COMBINED.flatMap((name) => {
      const collection = collectionOf(name);
      return rowsOf(name).map((row) => [`${name} ${collection.id(row)}`, row] as const);
    }),
  );
};

const shuffle = <Value>(values: readonly Value[]) => fc.shuffledSubarray([...values], { minLength: values.length });

test('rows do not depend on the order of files, or of the mentions in them', () => {
  const data = generateFullDataSet();
  const expected = rowsById(data);
  const shuffled = shuffle(data.briefs).chain((briefs) =>
    fc.tuple(...briefs.map((brief) => shuffle(brief.mentions).map((mentions) => ({ ...brief, mentions })))),
  );
  fc.assert(
    fc.property(shuffled, (briefs) => {
      expect(rowsById({ ...data, briefs })).toEqual(expected);
    }),
    { numRuns: runs(20) },
  );
});
