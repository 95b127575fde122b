import { expect, test } from 'vitest';
import { runAtOnce } from '../../src/model/steps.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { noKnownRows } from '../../src/store/derive/known-rows.ts';
import { MemorySnapshot, toCatalogData } from '../../src/store/memory-snapshot.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { Oracle } from './oracle.ts';

/** Of more rows than are read one by one, the values that most of all rows have are counted. */

const CATALOG = toCatalogData(generateDataSet(6000, 150));
const ORACLE = new Oracle('Mention', runAtOnce(deriveRows([CATALOG], noKnownRows())).rowsOf('Mention'));
const SNAPSHOT = MemorySnapshot.of([CATALOG]);

test.each([
  { what: 'of few values', term: 'participant', where: [] },
  { what: 'of more values than are counted', term: 'brief', where: [] },
  {
    what: 'of the rows that match',
    term: 'participant',
    where: [{ term: 'modality', any: ['HAPPENED', 'ONGOING', 'SCHEDULED', 'EXPECTED', 'HOPED', 'HYPOTHETICAL'] }],
  },
] as const)('the most frequent values $what', ({ term, where }) => {
  expect(ORACLE.matching(where).length).toBeGreaterThan(5000);
  const top = SNAPSHOT.countValues('Mention', term, where, 5);
  expect(top).toEqual(ORACLE.countValues(term, where).slice(0, 5));
});
