import { findCountry } from '../../model/countries/country.ts';
import { type EdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { formatName, parseName, parseSameAs } from '../../model/identity/name.ts';
import { isExternalId } from '../../model/registers/entry.ts';
import type { Name, NameReader } from '../../model/registers/name.ts';

/** What somebody looks for. */
export interface Query {
  /** The external id; null if the text is none. */
  id: string | null;
  /** A reference, or the alpha-3 code of a country. */
  ref: string | null;
  /** A day, a month, a year or a span in which an event is. */
  date: EdtfDate | null;
  /** Words of a name. */
  words: Name | null;
}

/** What a text asks for: an external id, or words, of which all may be a code or a reference, and one may be a date. */
export const parseQuery = (text: string, readName: NameReader): Query => {
  const found: Query = { id: null, ref: null, date: null, words: null };
  const typed = /^(?:Country|Organization|Person|Grouping|Event|Issue|Instrument):(\S+)$/.exec(text)?.[1];
  if (typed === undefined && isExternalId(text) && !/\s/.test(text) && !parseDate(text)) {
    const parsed = parseSameAs(text);
    return { ...found, id: parsed.kind === 'external' ? parsed.id : text };
  }
  const tokens = (typed ?? text).split(/\s+/).filter(Boolean);
  const date = tokens.map(parseDate).find((parsed) => parsed !== null) ?? null;
  // A year beside words may be a part of a name, which says more than that something was in that year.
  const isDate = (token: string) => parseDate(token) !== null && (tokens.length === 1 || !/^\d{4}$/.test(token));
  const words = tokens.filter((token) => !isDate(token)).join(' ');
  return {
    ...found,
    ref: tokens.length === 1 ? toRef(tokens[0] as string) : null,
    date: tokens.some(isDate) ? date : null,
    words: words === '' ? null : readName(words, 'TEXT'),
  };
};

const parseDate = (token: string): EdtfDate | null => {
  if (!/^[[{.]*\d{2}/.test(token)) return null;
  const parsed = parseEdtf(token);
  return parsed.ok ? parsed.date : null;
};

const toRef = (token: string): string | null => {
  const country = token.length <= 3 ? findCountry(token) : undefined;
  if (country) return country.alpha3;
  const name = parseName(token);
  return name && formatName(name);
};
