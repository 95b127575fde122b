import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/model/dates/edtf.ts';
import { findDates } from '../../../src/text/draft/dates/find-dates.ts';
import {
  type DateRow,
  ENGLISH_ROWS,
  FRENCH_ROWS,
  GERMAN_ROWS,
  JAPANESE_ROWS,
  KOREAN_ROWS,
  SPANISH_ROWS,
} from './date-rows.ts';
import { draftedText } from './drafted.ts';

const found = (text: string, language: string, published: string | null, title?: string) =>
  findDates(draftedText(text, language, published, title));
const wordsOf = (text: string, language: string, published: string | null) =>
  found(text, language, published).map((date) => [date.text, date.edtf]);

const LANGUAGES: Readonly<Record<string, readonly DateRow[]>> = {
  en: ENGLISH_ROWS,
  de: GERMAN_ROWS,
  fr: FRENCH_ROWS,
  es: SPANISH_ROWS,
  ko: KOREAN_ROWS,
  ja: JAPANESE_ROWS,
};

describe.each(Object.entries(LANGUAGES))('dates in %s', (language, rows) => {
  test.each(rows)('%s', (sentence, published, dates) => {
    expect(wordsOf(sentence, language, published)).toEqual(dates);
  });
});
