import type { createDateLabels } from '../../model/dates/date-label.ts';
import type { Basis } from '../../model/vocabulary/statements.ts';
import type { Builder } from '../builder.ts';
import { checkLanguage, languageArg } from '../fields/language.ts';
import { defineEnum, type EnumOf } from './enums.ts';

const PRECISION = {
  DAY: 'A day.',
  MONTH: 'A month.',
  SEASON: 'A season, a quarter or a half of a year.',
  YEAR: 'A year.',
  DECADE: 'Ten years.',
  CENTURY: 'A hundred years.',
};

/** The label of a date in a supported language. */
type LabelDate = ReturnType<typeof createDateLabels>;

/** Dates as briefs give them: rarely a single day, and often approximate. */
export const defineFuzzyDate = (builder: Builder, Basis: EnumOf<Basis>, labelDate: LabelDate): void => {
  builder.scalarType('Date', {
    description: 'A day as YYYY-MM-DD, in the Gregorian calendar.',
    // Its `full-date`.
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
    serialize: (day) => day,
  });
  const DatePrecision = defineEnum(
    builder,
    'DatePrecision',
    'The precision of a date: that of its least precise part.',
    PRECISION,
  );
  builder.objectType('FuzzyDate', {
    description: 'A date as its source gives it, with the days that it may mean.',
    shareable: true,
    fields: (t) => ({
      edtf: t.exposeString('edtf', {
        description: 'The date in EDTF (ISO 8601-2), such as 2022-12~ or [2024-07..2024-12].',
      }),
      text: t.exposeString('text', { nullable: true, description: 'The words of the source, if they were recorded.' }),
      earliest: t.expose('earliest', {
        type: 'Date',
        nullable: true,
        description: 'The first day that it may mean; null if the start is open.',
      }),
      latest: t.expose('latest', {
        type: 'Date',
        nullable: true,
        description: 'The last day that it may mean; null if the end is open.',
      }),
      precision: t.expose('precision', { type: DatePrecision, description: 'Its precision.' }),
      approximate: t.exposeBoolean('approximate', { description: 'Whether it is approximate.' }),
      basis: t.expose('basis', { type: Basis, description: 'Whether the date is stated or inferred.' }),
      label: t.string({
        // Intl writes it.
        cost: 4,
        description: 'The date as text in a language. ≈ means about, … means open, (?) means some time in.',
        args: { language: languageArg(t) },
        resolve: (date, { language }) => labelDate(date, checkLanguage(language)),
      }),
    }),
  });
};
