import { describe, expect, test } from 'vitest';
import {
  type ComparedRecord,
  countKnownEvents,
  pairRecords,
  pairsByField,
} from '../../evaluation/compare/compare-records.ts';
import { labelPairs } from '../../evaluation/compare/label-sentences.ts';

const record = (
  type: ComparedRecord['type'],
  citations: readonly string[],
  fields: Record<string, string> = {},
): ComparedRecord => ({ type, citations, fields });

describe('statements of two encodings', () => {
  test('are paired by type with the one that shares most sentences, each once', () => {
    const first = [record('FORECAST', ['p1.s1', 'p1.s2']), record('FORECAST', ['p1.s2']), record('EVENT', ['p2.s1'])];
    const second = [record('FORECAST', ['p1.s2']), record('FORECAST', ['p1.s1']), record('FORECAST', ['p2.s1'])];
    const pairs = pairRecords(first, second).map((pair) => [pair.first.citations, pair.second.citations]);
    expect(pairs).toEqual([
      [['p1.s2'], ['p1.s2']],
      [['p1.s1', 'p1.s2'], ['p1.s1']],
    ]);
  });

  test('match a whole paragraph with one of its sentences', () => {
    expect(pairRecords([record('STANCE', ['p1'])], [record('STANCE', ['p1.s3'])])).toHaveLength(1);
    expect(pairRecords([record('STANCE', ['p1'])], [record('STANCE', ['p11.s3'])])).toHaveLength(0);
  });

  test('are compared field by field', () => {
    const pairs = pairRecords(
      [record('FORECAST', ['p1.s1'], { modality: 'EXPECTED', basis: 'STATED' })],
      [record('FORECAST', ['p1.s1'], { modality: 'HOPED' })],
    );
    expect([...pairsByField(pairs)]).toEqual([
      ['forecast.modality', [{ first: 'EXPECTED', second: 'HOPED' }]],
      ['forecast.basis', [{ first: 'STATED', second: '' }]],
    ]);
  });

  test('name events of the register rightly, wrongly or not at all', () => {
    const event = (slug: string) => record('EVENT', ['p1.s1'], { event: slug });
    expect(countKnownEvents([event('a'), event('b')], [event('a'), event('a'), event('c'), event('')])).toEqual({
      known: 2,
      found: 1,
      wrong: 1,
    });
  });
});

test('labels are compared for the sentences that both have', () => {
  const sentences = (...starts: number[]) => starts.map((start): [number, number] => [start, start + 9]);
  const pairs = labelPairs(
    { sentences: sentences(0, 10, 20), forecasts: [{ sentence: [0, 9] }], events: [] },
    { sentences: sentences(0, 10, 30), forecasts: [{ sentence: [10, 19] }] },
  );
  expect([...pairs]).toEqual([
    [
      'forecasts',
      [
        { first: 'true', second: 'false' },
        { first: 'false', second: 'true' },
      ],
    ],
  ]);
});
