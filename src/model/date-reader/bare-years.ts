import type { DateLanguage } from './date-language.ts';
import { type DateRule, dateWords } from './date-parts.ts';
import { beginningWith, endingWith, textAfter, textBefore } from './word-patterns.ts';

/** Years without a month, told from other numbers of four digits by the words beside them. */

/** Years that texts on policy name without a word that says so. */
const [FIRST_LIKELY, LAST_LIKELY] = [1900, 2060];
const [FIRST, LAST] = [1400, 2150];

const YEAR =
  /(?<![\p{L}\d.,/:;$€£¥₩§#%&=+*_\uFFFC-]|(?:[$€£¥₩]|US\$|USD|EUR|GBP|KRW|JPY|CHF) )(\d{4})(?![\d%‰°$€£¥₩\uFFFC]|[.,:]\d|\/\d|-?\p{L}| ?(?:%|€|\$|°|₩))/gu;
/** After a dash, a slash or the like there is a year only as the end of a range, or in a name. */
const LINKED =
  /(?:(?<=(?<!\p{L})(?:FY|CY|AY|HJ))|(?<=(?<!\d)[12]\d{3} ?)[-/]|(?<=\p{Ll}{2})-|(?<=\p{L}{3})[-/]|(?<=\()[-/]|(?<=\d{1,2}[.)\]] ?)[;,]|(?<=\p{L} ?)[;:,]|(?<=[)\]"'] ?)[;:,])(\d{4})(?![\d%‰°$€£¥₩\uFFFC]|[.,:]\d|\/\d|-?\p{L}| ?(?:%|€|\$|°|₩))/gu;

/** Street names follow their numbers, or go before them. */
const STREET_AFTER =
  /^,? (?:[NSEW]{1,2}\.? )?(?:(?:\p{Lu}[\p{L}.']{0,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Dr\b|Boulevard|Blvd|Lane|Way|Place|Plaza|Square|NW|SW|NE|SE)/u;
const STREET_BEFORE =
  /(?:stra(?:ß|ss)e|str\.|platz|allee|weg|damm|ufer|rue [\p{L}' -]{1,30}|calle [\p{L}' -]{1,30})[, ]{1,2}$/iu;
/** Pages of a periodical, after its volume: "366: 1499-1504", "vol. 12(3), 1990-2001". */
const PAGES_BEFORE = /(?:\d ?[:;] ?|\d\(\d{1,4}\)[:,;] ?|\d \d{3,4} )$/;

/** A sign for "the number of": a capital letter with a dash, "F-2023". */
const CODE_BEFORE = /(?<!\p{L})\p{Lu}{1,2}-$|[=<>≤≥±×] ?$/u;

export const bareYearRules = (language: DateLanguage): readonly DateRule[] => {
  const cued = endingWith(
    `${language.beforeYear}|${language.since}|${language.between}|${language.partBefore}|${language.fiscalYear}`,
  );
  const numbered = endingWith(`(?:${language.numbered})[:.]?`);
  const howMany = endingWith(language.howMany);
  const counted = beginningWith(language.counted);
  const fiscal = endingWith(language.fiscalYear);

  const read: DateRule['read'] = ({ 0: found, 1: digits = '', index }, { text }) => {
    const start = index + found.length - digits.length;
    const end = index + found.length;
    const year = Number(digits);
    if (year < FIRST || year > LAST) return null;
    // The end of a range has the words before its start.
    const from = /(?<!\d)\d{4} ?[-/] ?$/.exec(textBefore(text, start));
    const before = textBefore(text, start - (from?.[0].length ?? 0));
    const after = textAfter(text, end, 80);
    if (numbered.test(before) || CODE_BEFORE.test(before)) return null;
    // "12(3), 2019" ends with its year.
    if (PAGES_BEFORE.test(before) && !(/\), ?$/.test(before) && !/^[-–/]\d/.test(text.slice(end, end + 2))))
      return null;
    if (STREET_AFTER.test(after) || STREET_BEFORE.test(before)) return null;
    // Cells of numbers: "1758 1760", "2030 15.3".
    if (/^ \d{4}(?!\d)/.test(after) && /\d $/.test(before)) return null;
    const isCued = cued.test(before) || /[("[]$/.test(before);
    if (counted.test(after)) return null;
    if (howMany.test(before) && /^ \p{Ll}/u.test(after) && !isClause(after)) return null;
    const isLikely = year >= FIRST_LIKELY && year <= LAST_LIKELY;
    if (!isLikely && !isCued && !/^[-–/]?\d{4}/.test(after)) return null;
    const fiscalYear = fiscal.exec(before)?.[0].length ?? 0;
    return dateWords(
      start - fiscalYear,
      end,
      { year, month: null, day: null },
      { score: isCued ? 0.95 : isLikely ? 0.85 : 0.5 },
    );
  };

  return [YEAR, LINKED].map((pattern) => ({ pattern, read }));
};

/** Whether a word of a clause follows, and no noun. */
const isClause = (after: string): boolean =>
  /^ (?:and|or|to|in|on|at|by|for|from|of|with|as|the|a|is|was|were|are|has|have|had|will|would|when|while|until|und|bis|wurde[n]?|war(?:en)?|et|y|a|au|por|pour|para)(?!\p{L})/u.test(
    after,
  );
