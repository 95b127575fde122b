import { findCountry } from '../../../model/countries/country.ts';
import { COUNTRY_TABLES, DOUBTFUL_IN_KOREAN, isoNames, NOT_COUNTRIES_CJK } from '../../../model/countries/tables.ts';
import { escapePattern } from '../../../model/escape-pattern.ts';
import type { Register } from '../../../model/registers/register.ts';
import { append } from '../../../model/rows/lists.ts';
import { type KnownName, knownMention, registerNames, wellKnownNames } from './known-names.ts';
import { type Mention, mentionAt } from './mention.ts';
import type { ReadSentence } from './read-sentences.ts';
import { KOREAN_SURNAMES, NOT_NAMES_BEFORE_TITLES, organizationNouns, TITLES_AFTER_NAMES } from './words/lists.ts';

/** Finds actors in the sentences of Korean and Japanese, where spaces do not separate words from their endings. */
export type CjkFinder = (read: ReadSentence) => { countries: Mention[]; names: Mention[] };

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

const longestFirst = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|') || '(?!)';

/** The finder for a language; null if its words are found one by one. */
export const createCjkFinder = (language: string, registers: readonly Register[]): CjkFinder | null => {
  if (language !== 'ko' && language !== 'ja') return null;
  const countries = countryNames(language);
  const known = new Map<string, KnownName[]>();
  for (const one of [...registerNames(registers), ...wellKnownNames()])
    if (CJK.test(one.name) && one.name.length > 1) append(known, one.name, one);
  const knownPattern = new RegExp(longestFirst(known.keys()), 'gu');
  const organizations = organizationFinder(language);
  const people = peopleFinder(language, countries.pattern);
  return (read) => ({
    countries: countryMentions(read, countries),
    names: [
      ...Array.from(read.sentence.text.matchAll(knownPattern), ({ 0: text, index }) =>
        knownMention(read, index, index + text.length, known.get(text) ?? []),
      ),
      ...organizations(read),
      ...people(read),
    ],
  });
};

/** The codes that a name has, none for one that only has the name of a country in it; and all names as a pattern. */
interface CountryNames {
  codes: ReadonlyMap<string, readonly string[]>;
  pattern: RegExp;
}

const countryNames = (language: 'ko' | 'ja'): CountryNames => {
  const codes = new Map<string, readonly string[]>();
  const add = (name: string, code: string) => {
    if (language === 'ko' && DOUBTFUL_IN_KOREAN.includes(name)) return;
    if (name.length > 1 && !/^U[SK]$/.test(name)) codes.set(name, [...new Set([...(codes.get(name) ?? []), code])]);
  };
  for (const { code, name } of isoNames(language)) add(name, code);
  for (const line of COUNTRY_TABLES[language] ?? [])
    for (const name of line.names) for (const code of line.codes) add(name, code);
  for (const name of NOT_COUNTRIES_CJK) codes.set(name, []);
  // A name of Hangul begins a word; Japanese has no spaces, and a name of Katakana is not within a longer one.
  const before =
    language === 'ko' ? '(?<!\\p{Script=Hangul})' : '(?:(?!\\p{Script=Katakana})|(?<![\\p{Script=Katakana}ー]))';
  const after = language === 'ja' ? '(?:(?<!\\p{Script=Katakana})|(?!\\p{Script=Katakana}))' : '';
  return { codes, pattern: new RegExp(`${before}(?:${longestFirst(codes.keys())})${after}`, 'gu') };
};

const countryMentions = (read: ReadSentence, { codes, pattern }: CountryNames): Mention[] =>
  Array.from(read.sentence.text.matchAll(pattern)).flatMap(({ 0: name, index }) => {
    const all = codes.get(name) ?? [];
    const end = index + name.length;
    return all.map((code) => {
      const ref = findCountry(code)?.alpha3 ?? null;
      return mentionAt(read, index, end, {
        type: 'COUNTRY',
        key: `country ${ref ?? code}`,
        ref,
        adjective: /^[인人]/u.test(read.sentence.text.slice(end)),
        score: all.length > 1 ? 0.8 : 0.9,
        reason: all.length > 1 ? 'a word for several countries' : 'the name of a country',
      });
    });
  });

/** What may be before the ending of an organization's name: a word or two of Hangul, or a run of Han and Katakana. */
const BEFORE = {
  ko: '(?<!\\p{Script=Hangul})\\p{Script=Hangul}{1,12}?(?: \\p{Script=Hangul}{1,6}?)??',
  ja: '[\\p{Script=Han}\\p{Script=Katakana}ー・]{1,20}?',
};

const organizationFinder = (language: 'ko' | 'ja'): ((read: ReadSentence) => Mention[]) => {
  const kinds = organizationNouns(language);
  // A ministry's name may be its ending alone.
  const whole = [...kinds].flatMap(([ending, kind]) => (kind === 'MINISTRY' ? [ending] : [])).join('|');
  const script = language === 'ko' ? 'Hangul' : 'Han';
  const endings = `(?<ending>${[...kinds.keys()].join('|')})`;
  const pattern = new RegExp(`(?<!\\p{Script=${script}})(?:${whole})|${BEFORE[language]}${endings}`, 'gu');
  return (read) =>
    Array.from(read.sentence.text.matchAll(pattern)).map(({ 0: name, index, groups }) => {
      const ending = groups?.ending ?? name;
      const kind = kinds.get(ending);
      return mentionAt(read, index, index + name.length, {
        type: 'ORGANIZATION',
        score: 0.6,
        reason: `a name that ends in "${ending}"`,
        hints: kind === undefined ? {} : { kind },
      });
    });
};

/** A name before a title: in Korean of one word or two, in Japanese a run of Han or Katakana. */
const NAME = {
  ko: '(?<!\\p{Script=Hangul})(?:\\p{Script=Hangul}{2,5} (?=(?:\\p{Script=Hangul}{2}|\\p{Script=Hangul}{4,5}) ))?\\p{Script=Hangul}{2,5} ?',
  ja: '(?:[\\p{Script=Katakana}ー・＝]{2,20}|(?<!\\p{Script=Han})\\p{Script=Han}{2,5}?)',
};

const peopleFinder = (language: 'ko' | 'ja', countries: RegExp): ((read: ReadSentence) => Mention[]) => {
  const titles = (TITLES_AFTER_NAMES[language] ?? '').replaceAll(' ', '|');
  const others = new Set((NOT_NAMES_BEFORE_TITLES[language] ?? '').split(' '));
  const pattern = new RegExp(`(?<name>${NAME[language]})(?<title>${titles})`, 'gu');
  return (read) =>
    Array.from(read.sentence.text.matchAll(pattern)).flatMap(({ index, groups }): Mention[] => {
      const name = (groups?.name ?? '').trim();
      const title = groups?.title ?? '';
      if (others.has(name) || name.search(countries) === 0) return [];
      if (/(?:부|국|원|당|회|대학|委員|省|庁|党|国)$/u.test(name)) return [];
      // A Korean name begins with a family name; others are foreign names.
      const score = language === 'ja' || KOREAN_SURNAMES.has(name.charAt(0)) ? 0.7 : 0.6;
      const reason = `before the title "${title}"`;
      return [mentionAt(read, index, index + name.length, { type: 'PERSON', score, reason, hints: { title } })];
    });
};
