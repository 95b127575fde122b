import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../evaluation/compare/annotations.ts';
import { compareAnnotations, type Measured } from '../../evaluation/compare/compare-annotations.ts';
import { measure } from '../../evaluation/compare/count.ts';

const compare = (measured: Measured, gold: Annotations, drafted: Annotations) => {
  const result = compareAnnotations(gold, drafted).find((one) => one.measured === measured);
  if (!result) return null;
  const { precision, recall } = measure(result.counts);
  return {
    precision,
    recall,
    missed: result.missed.map(({ label }) => label),
    wrong: result.wrong.map(({ label }) => label),
  };
};

describe('annotations are compared', () => {
  test('paragraphs by overlap of half or more, and equal kind', () => {
    const gold: Annotations = {
      paragraphs: [
        [0, 100, 'BODY'],
        [101, 200, 'BODY'],
        [201, 210, 'HEADING'],
      ],
    };
    const drafted: Annotations = {
      paragraphs: [
        [10, 90, 'BODY'],
        [101, 140, 'BODY'],
        [201, 210, 'LIST_ITEM'],
      ],
    };
    expect(compare('paragraphs', gold, drafted)).toEqual({
      precision: 1 / 3,
      recall: 1 / 3,
      missed: ['BODY', 'HEADING'],
      wrong: ['BODY', 'LIST_ITEM'],
    });
  });

  test('sentences by both ends, within two code points', () => {
    const gold: Annotations = {
      sentences: [
        [0, 50],
        [51, 99],
      ],
    };
    expect(
      compare('sentences', gold, {
        sentences: [
          [2, 48],
          [51, 102],
        ],
      }),
    ).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  test('dates by overlap, with and without their EDTF, each once', () => {
    const gold: Annotations = { dates: [{ start: 5, end: 15, edtf: '2024-05' }] };
    const drafted: Annotations = {
      dates: [
        { start: 5, end: 8, edtf: '2023-05' },
        { start: 9, end: 15, edtf: '2024' },
      ],
    };
    expect(compare('dates', gold, drafted)).toMatchObject({ precision: 0.5, recall: 1 });
    expect(compare('dates with EDTF', gold, drafted)).toEqual({
      precision: 0,
      recall: 0,
      missed: ['2024-05'],
      wrong: ['2023-05', '2024'],
    });
  });

  test('countries as a set, by any code of ISO 3166', () => {
    const country = (code: string) => ({ code, mentions: 1, adjectives: 0 });
    const gold = { countries: ['NO', 'SWE', 'DNK'].map(country) };
    expect(compare('countries', gold, { countries: ['NOR', 'SWE', 'FIN'].map(country) })).toMatchObject({
      missed: ['DNK'],
      wrong: ['FIN'],
    });
  });

  test('names if the drafted one is or contains the annotated one in whole words', () => {
    const named = (...names: string[]) => names.map((name) => ({ name, surfaces: [] }));
    const gold = { people: named('Ida Holm', 'Lu'), organizations: named('Harbour Council') };
    const drafted = {
      people: named('Dr Ida Holm', 'Luisa Berg'),
      organizations: named('the Harbour Council of Tromsø', 'Council'),
    };
    expect(compare('people', gold, drafted)).toMatchObject({ missed: ['Lu'], wrong: ['Luisa Berg'] });
    expect(compare('organizations', gold, drafted)).toMatchObject({ recall: 1, precision: 0.5, wrong: ['Council'] });
  });

  test('statements as distinct sentences', () => {
    const gold: Annotations = { forecasts: [{ sentence: [0, 10] }, { sentence: [0, 10] }, { sentence: [11, 30] }] };
    const drafted: Annotations = { forecasts: [{ sentence: [0, 10] }, { sentence: [40, 50] }] };
    expect(compare('forecasts', gold, drafted)).toMatchObject({ recall: 0.5, precision: 0.5 });
  });

  test('only in what both have', () => {
    expect(
      compareAnnotations({ people: [], sentences: [] }, { sentences: [] }).map(({ measured }) => measured),
    ).toEqual(['sentences']);
  });
});

test('nothing to find and nothing found gives no measures; something that is all wrong is 0', () => {
  const none = { gold: 0, drafted: 0, found: 0, right: 0 };
  expect(measure(none)).toMatchObject({ precision: null, recall: null, f1: null });
  expect(measure({ ...none, drafted: 3 })).toMatchObject({ precision: 0, recall: null, f1: 0 });
  expect(measure({ gold: 4, drafted: 2, found: 1, right: 1 })).toMatchObject({
    precision: 0.5,
    recall: 0.25,
    f1: 1 / 3,
  });
});
