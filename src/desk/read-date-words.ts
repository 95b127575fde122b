import { toEdtf } from '../model/date-reader/date-parts.ts';
import { createDateReader } from '../model/date-reader/date-reader.ts';
import { foldCharacters } from '../model/date-reader/plain-text.ts';
import { referenceDate } from '../model/date-reader/reference-date.ts';
import { parseEdtf } from '../model/dates/edtf.ts';

/** A date as it was typed, read; or why it cannot be. */
export type ReadDate = { edtf: string; earliest: string | null; latest: string | null } | { problem: string };

const LONGEST = 300;

/** Reads a date that a person types: EDTF, or words in the language of the text, counted from its publication where they need it. */
export const readDateWords = (words: string, language: string, published: string | null): ReadDate => {
  const typed = words.trim().slice(0, LONGEST);
  const asEdtf = parseEdtf(typed);
  if (asEdtf.ok) return readAs(typed);
  const [first] = createDateReader(language)(foldCharacters(typed), referenceDate(published));
  const edtf = first && toEdtf(first);
  if (edtf) return readAs(edtf);
  const { problem } = asEdtf;
  return {
    problem: /\p{L}{3}/u.test(typed)
      ? 'No date is recognised in these words. Write it as 2024-12-05, 2024-12 or 2024.'
      : problem,
  };
};

const readAs = (edtf: string): ReadDate => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { problem: parsed.problem };
  const { earliest, latest } = parsed.date;
  return { edtf, earliest, latest };
};
