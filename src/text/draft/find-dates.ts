import { type DateWords, toEdtf } from '../../model/date-reader/date-parts.ts';
import { createDateReader, type ReadDates } from '../../model/date-reader/date-reader.ts';
import { foldCharacters, maskAddresses } from '../../model/date-reader/plain-text.ts';
import { type ReferenceDate, referenceDate } from '../../model/date-reader/reference-date.ts';
import { parseEdtf } from '../../model/dates/edtf.ts';
import { indexCodePoints } from '../passages.ts';
import type { DraftDocument, DraftSentence } from './document.ts';
import type { FoundDate } from './found.ts';
import { dayOfSpeaking } from './speaking-day.ts';

/**
 * Finds the dates of a text in English, German, French, Spanish, Korean or Japanese, in the order of the text. In other languages
 * it finds what is written as in English, or in digits. Words that are counted from the publication, and days and months without
 * a year, are only found if it is known.
 */
export const findDates = (document: DraftDocument): FoundDate[] => {
  const read = createDateReader(document.language);
  const published = referenceDate(document.published);
  const folded = document.sentences.map(({ text }) => maskAddresses(foldCharacters(text)));
  const reference = published && dayOfSpeaking(published, folded, read);
  return document.sentences.flatMap((sentence, at) => findInSentence(sentence, folded[at] ?? '', read, reference));
};

const findInSentence = (
  sentence: DraftSentence,
  folded: string,
  read: ReadDates,
  reference: ReferenceDate | null,
): FoundDate[] => {
  const dates = read(folded, reference);
  if (dates.length === 0) return [];
  const { offsetOf } = indexCodePoints(sentence.text);
  return dates.flatMap((date) => {
    const edtf = toEdtf(date);
    if (edtf === null) return [];
    return {
      sentence: sentence.ref,
      start: sentence.start + offsetOf(date.start),
      end: sentence.start + offsetOf(date.end),
      text: sentence.text.slice(date.start, date.end),
      edtf,
      basis: date.isRelative ? 'CURATOR_INFERRED' : 'STATED',
      future: isAfter(edtf, reference),
      score: date.score,
      method: 'dates',
      reasons: reasonsOf(date),
    } satisfies FoundDate;
  });
};

const reasonsOf = ({ reasons, isRelative }: DateWords): readonly string[] =>
  reasons.length > 0 ? reasons : [isRelative ? 'counted from the publication' : 'a date in full'];

/** Whether a date ends after the publication, and does not begin long before it: what is under way is not to come. */
const isAfter = (edtf: string, reference: ReferenceDate | null): boolean => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok || reference === null) return false;
  const { earliest } = parsed.date;
  return earliest !== null && earliest > (reference.day ?? reference.latest);
};
