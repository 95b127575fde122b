import { describe, expect, test } from 'vitest';
import { readCodings } from '../../evaluation/agreement/coding.ts';
import { sampleStatements } from '../../evaluation/agreement/sample.ts';
import { readBrief, type Statement } from '../../evaluation/agreement/statements.ts';
import { measureAgreement } from '../../evaluation/compare/kappa.ts';

const repeat = (count: number, first: string, second: string) =>
  Array.from({ length: count }, () => ({ first, second }));

describe("Cohen's kappa", () => {
  test('is that of a worked example', () => {
    // Two readers judge fifty proposals: 20 both yes, 15 both no, 5 and 10 apart (the example of the Wikipedia article).
    const pairs = [
      ...repeat(20, 'yes', 'yes'),
      ...repeat(5, 'yes', 'no'),
      ...repeat(10, 'no', 'yes'),
      ...repeat(15, 'no', 'no'),
    ];
    const { agreed, kappa } = measureAgreement(pairs);
    expect([agreed, Number(kappa?.toFixed(10))]).toEqual([0.7, 0.4]);
  });

  test('is 1 where all agree, 0 where it is chance, and unknown where only one value was chosen', () => {
    expect(measureAgreement([...repeat(2, 'a', 'a'), ...repeat(2, 'b', 'b')]).kappa).toBe(1);
    expect(measureAgreement(['a', 'b'].flatMap((first) => ['a', 'b'].map((second) => ({ first, second })))).kappa).toBe(
      0,
    );
    expect(measureAgreement(repeat(3, 'a', 'a'))).toEqual({ pairs: 3, agreed: 1, kappa: null });
  });
});

describe('a sample', () => {
  const claim = (key: string, sentence: string, basis = 'STATED', type = 'Forecast'): Statement => ({
    key,
    type,
    words: [],
    citations: [sentence],
    codes: { basis },
  });

  test('has each type in turn, and rarer bases first', () => {
    const statements = [
      claim('a', 'p1.s1'),
      claim('b', 'p1.s2'),
      claim('c', 'p1.s3', 'CURATOR_INFERRED'),
      claim('d', 'p1.s1', 'STATED', 'Finding'),
    ];
    expect(sampleStatements(statements, 3, new Set()).map(({ key }) => key)).toEqual(['c', 'd', 'a']);
    expect(sampleStatements(statements, 9, new Set(['c'])).map(({ key }) => key)).toEqual(['a', 'd', 'b']);
  });

  test('leaves out what a coder cannot tell from another statement of its type', () => {
    expect(sampleStatements([claim('a', 'p1.s1'), claim('b', 'p1.s1')], 9, new Set())).toEqual([]);
    const motives = ['ministers', 'ministers', 'unions'].map((actor, index) => ({
      ...claim(`${index}`, 'p1.s1', 'STATED', 'Motive'),
      words: [`of: ${actor}`],
    }));
    expect(sampleStatements(motives, 9, new Set()).map(({ key }) => key)).toEqual(['2']);
  });
});

test('the statements of a published brief have passages, and at least one choice each', () => {
  const { statements } = readBrief(
    new URL('../../data/catalogs/open-ownership', import.meta.url).pathname,
    'nowhere-to-hide-2021',
  );
  expect(statements.length).toBeGreaterThan(100);
  expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length);
  for (const { citations, codes } of statements) {
    expect(citations.length).toBeGreaterThan(0);
    expect(Object.keys(codes).length).toBeGreaterThan(0);
  }
});

test('codings that are kept have two choices for each field', () => {
  for (const { statements } of readCodings())
    for (const { fields } of statements)
      for (const { first, second } of Object.values(fields)) expect([first, second]).not.toContain('');
});
