import { type EdtfDate, parseEdtf } from '../../../model/dates/edtf.ts';
import type { PassageReader } from '../cited-passages.ts';
import type { WordingProblem } from '../wording-problem.ts';
import { type DatedField, datedFields, readDate } from './dated-field.ts';
import { findOtherDays } from './named-days.ts';
import { findOtherParts } from './named-parts.ts';
import { findNarrower } from './narrower.ts';
import { findOtherRecent } from './recent.ts';
import { findOtherRelative } from './relative.ts';
import { findOtherSpan } from './spans.ts';
import { findOtherQuarters } from './stated-quarters.ts';
import { findUnstatedYear } from './stated-years.ts';

/** What the words of a date may contradict in it; the first that does is enough. */
const CONTRADICTIONS: readonly ((field: DatedField, published: EdtfDate | null) => string | null)[] = [
  findOtherParts,
  findOtherRelative,
  findOtherRecent,
  findOtherSpan,
  findOtherDays,
  findNarrower,
];

/** Dates in EDTF agree with the words that they are read from, and the years of stated dates are in a passage that they cite. */
export const checkDates = function* (
  brief: { published?: { edtf: string } },
  read: PassageReader,
): Generator<WordingProblem> {
  const parsed = parseEdtf(brief.published?.edtf ?? '');
  const published = parsed.ok ? parsed.date : null;
  for (const field of datedFields(brief)) {
    const message = findContradiction(field, published) ?? findUnstated(field, read) ?? findQuarter(field, read);
    if (message) yield { path: field.path, check: 'DATE', message };
  }
};

const findContradiction = (field: DatedField, published: EdtfDate | null): string | null => {
  const { date, words } = field;
  if (words === undefined) return null;
  for (const find of CONTRADICTIONS) {
    const found = find(field, published);
    if (found) return `"${date.edtf}" contradicts its words "${words}": ${found}${adviseOn(words, found)}`;
  }
  return null;
};

const adviseOn = (words: string, found: string): string => {
  const meant = readDate(words);
  return meant && !found.includes('; write ') ? `; write "${meant.edtf}"` : '';
};

const findUnstated = (field: DatedField, read: PassageReader): string | null => {
  const year = findUnstatedYear(field, read);
  return (
    year &&
    `it is "STATED", but ${year} is not in ${field.citations.join(', ')}; correct the date, cite where the year is, or write "CURATOR_INFERRED"`
  );
};

const findQuarter = (field: DatedField, read: PassageReader): string | null => {
  const others = findOtherQuarters(field, read);
  const where = field.words === undefined ? field.citations.join(', ') : `"${field.words}"`;
  return others && `"${field.date.edtf}" is another quarter than the one in ${where}; write ${others}`;
};
