import { findCountry } from '../countries/country.ts';
import { type EdtfDate, parseEdtf } from '../dates/edtf.ts';
import type { DatedText } from '../records/shared-fields.ts';
import { paragraphRefOf } from '../refs.ts';
import type { Basis } from '../vocabulary/statements.ts';

/** The fields of every statement: its basis, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

/** The values of the term `cites`: each passage cited, and the paragraph of each sentence cited. */
export const citedPassages = (citations: readonly string[]): readonly string[] => [
  ...new Set(citations.flatMap((ref) => [ref, paragraphRefOf(ref)])),
];

/** A date as its source gives it, with its bounds. */
export interface DateValue extends EdtfDate {
  text: string | null;
  basis: Basis;
}

/** The date with its bounds. The data set was checked, so it parses. */
export const toDateValue = ({ edtf, text, basis }: Omit<DatedText, 'basis'> & { basis: Basis }): DateValue => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { ...parsed.date, text: text ?? null, basis };
};

/** A place as its source names it. */
export interface PlaceValue {
  name: string;
  /** Alpha-2 code. */
  country: string | null;
  basis: Basis;
}

export const toPlaceValue = (place: { name: string; country?: string | undefined; basis: Basis }): PlaceValue => ({
  name: place.name,
  country: (place.country && findCountry(place.country)?.alpha2) || null,
  basis: place.basis,
});
