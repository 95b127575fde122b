import { describe, expect, test } from 'vitest';
import type { Measured } from '../../evaluation/compare/compare-annotations.ts';
import { measureDraft, measureTogether } from '../../evaluation/measure-drafts.ts';
import { type GoldText, readGoldTexts } from '../../evaluation/texts.ts';

/**
 * Drafts are at least so good, on texts that are always here: they are invented. The floors are a little below what was
 * measured, so that a change of the rules that makes drafts worse is seen. `npm run evaluate -- drafts` prints all figures.
 */

type Floors = Partial<Record<Measured, number>>;

const FLOORS: readonly { name: string; use: GoldText['use']; languages: readonly string[]; f1: Floors }[] = [
  {
    name: 'texts that nobody who made rules has seen, in English',
    use: 'held out',
    languages: ['en'],
    f1: {
      paragraphs: 0.93,
      sentences: 0.97,
      dates: 0.93,
      'dates with EDTF': 0.9,
      countries: 0.95,
      recommendations: 0.75,
      forecasts: 0.74,
      events: 0.65,
    },
  },
  {
    name: 'texts that nobody who made rules has seen, in German',
    use: 'held out',
    languages: ['de'],
    f1: {
      paragraphs: 0.93,
      sentences: 0.95,
      dates: 0.9,
      'dates with EDTF': 0.85,
      countries: 0.95,
      recommendations: 0.85,
      forecasts: 0.7,
      events: 0.65,
    },
  },
  {
    name: 'texts that nobody who made rules has seen, in other languages',
    use: 'held out',
    languages: ['fr', 'es', 'ko', 'ja'],
    f1: {
      paragraphs: 0.95,
      sentences: 0.97,
      dates: 0.93,
      'dates with EDTF': 0.85,
      countries: 0.95,
      recommendations: 0.78,
      forecasts: 0.75,
      events: 0.65,
    },
  },
  {
    name: 'texts that were set aside before rules were made, in English and German',
    use: 'set aside',
    languages: ['en', 'de'],
    f1: {
      paragraphs: 0.95,
      sentences: 0.97,
      dates: 0.94,
      'dates with EDTF': 0.88,
      countries: 0.97,
      recommendations: 0.85,
      forecasts: 0.82,
      events: 0.75,
    },
  },
  {
    name: 'texts that were at hand when the rules were made',
    use: 'development',
    languages: ['en', 'de'],
    f1: {
      paragraphs: 0.96,
      sentences: 0.98,
      dates: 0.95,
      'dates with EDTF': 0.92,
      countries: 0.97,
      people: 0.9,
      organizations: 0.82,
      recommendations: 0.93,
      forecasts: 0.91,
      events: 0.77,
    },
  },
];

const inRepository = ({ path }: GoldText): boolean => path?.includes('evaluation/texts') ?? false;

const texts = readGoldTexts().filter(inRepository);

test('there are texts, in six languages', () => {
  expect(new Set(texts.map(({ gold }) => gold.language))).toEqual(new Set(['en', 'de', 'fr', 'es', 'ko', 'ja']));
});

describe.each(FLOORS)('in drafts of $name', ({ use, languages, f1 }) => {
  const chosen = texts.filter((text) => text.use === use && languages.includes(text.gold.language ?? 'en'));
  const measures = measureTogether(chosen.map((text) => measureDraft({ ...text, path: text.path as string }, [])));

  test.each(Object.entries(f1) as [Measured, number][])('F1 of %s is at least %d', (measured, floor) => {
    expect(measures.get(measured)?.f1).toBeGreaterThanOrEqual(floor);
  });
});
