import { labelDate } from '../../model/dates/date-label.ts';
import type { LanguageFormats } from '../../model/language-formats.ts';
import type { Basis } from '../../model/vocabulary.ts';
import type { Builder } from '../builder.ts';
import { checkLanguage, languageArg } from '../language.ts';
import { defineEnum, type EnumOf } from './enums.ts';

const PRECISION = {
  DAY: 'A day.',
  MONTH: 'A month.',
  SEASON: 'A season, a quarter or a half of a year.',
  YEAR: 'A year.',
  DECADE: 'Ten years.',
  CENTURY: 'A hundred years.',
};

/** Dates as briefs tell them: rarely a day, and often only about. */
export const defineFuzzyDate = (builder: Builder, Basis: EnumOf<Basis>, formats: LanguageFormats): void => {
  builder.scalarType('Date', {
    description: 'A day as YYYY-MM-DD, in the Gregorian calendar.',
    serialize: (day) => day,
  });
  const DatePrecision = defineEnum(builder, 'DatePrecision', 'How fine a date is, by its coarsest part.', PRECISION);
  builder.objectType('FuzzyDate', {
    description: 'A date as it is told, with the days it may mean.',
    shareable: true,
    fields: (t) => ({
      edtf: t.exposeString('edtf', {
        description: 'The date in EDTF (ISO 8601-2), such as 2022-12~ or [2024-07..2024-12].',
      }),
      text: t.exposeString('text', { nullable: true, description: 'The words of the source, where they are kept.' }),
      earliest: t.expose('earliest', {
        type: 'Date',
        nullable: true,
        description: 'The first day it may mean; null where it is open.',
      }),
      latest: t.expose('latest', {
        type: 'Date',
        nullable: true,
        description: 'The last day it may mean; null where it is open.',
      }),
      precision: t.expose('precision', { type: DatePrecision, description: 'How fine it is.' }),
      approximate: t.exposeBoolean('approximate', { description: 'Whether it is only about so.' }),
      basis: t.expose('basis', { type: Basis, description: 'Whether the date is stated or was worked out.' }),
      label: t.string({
        description: 'The date for people, in their language: ≈ is about, … is open, (?) is some time in.',
        args: { language: languageArg(t) },
        resolve: (date, { language }) => labelDate(date, checkLanguage(language), formats),
      }),
    }),
  });
};
