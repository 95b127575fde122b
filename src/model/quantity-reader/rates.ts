/** What English words say a number is for each of: "per ton", "a year", "annual". */
export interface Rate {
  /** The words that say so. */
  words: string;
  /** What a file writes for it. */
  code: string;
  /** Whether a `per` is this: a UCUM code or a word. */
  fits(per: string): boolean;
}

/** Codes, with the nouns after "per" and "a", and with other words that say the same. */
const KNOWN: readonly [code: string, noun: string, others?: string][] = [
  ['a', 'years?|yrs?|annum', String.raw`annual(?:ly)?|yearly|p\.a`],
  ['quarter', 'quarters?', 'quarterly'],
  ['mo', 'months?', 'monthly'],
  ['wk', 'weeks?', 'weekly'],
  ['d', 'days?', 'daily'],
  ['h', 'hours?', 'hourly'],
  ['t', '(?:ton|tonne|t)s?'],
  ['kg', 'kg|kilos?|kilograms?'],
  ['person', 'persons?|people|capita|heads?|inhabitants?|residents?'],
];
const NOUNS = KNOWN.map(([, noun]) => noun).join('|');
const OTHERS = KNOWN.flatMap(([, , others]) => others ?? []).join('|');

const FORMS: readonly RegExp[] = [
  // Not "per cent" and "per se".
  /(?<!\p{L})per (?!cent|se(?!\p{L}))(?:metric )?(?<noun>[\p{L}-]{2,})/gu,
  new RegExp(String.raw`(?<=^|[\p{L}\d%] ?)\/ ?(?<noun>${NOUNS})(?!\p{L})`, 'gu'),
  // Not "half a year", "in a year", "a quarter" and "a year later".
  new RegExp(
    String.raw`(?<!(?:half|of|in|for|to|than|after|within) )(?<!\p{L})(?:a|an|each|every) (?!quarter)(?<noun>${NOUNS})(?!\p{L}| (?:ago|before|earlier|later|old))`,
    'gu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?<noun>${OTHERS})(?!\p{L})`, 'gu'),
];

const STEM = 4;

/** What the words after a number, in folded text, say it is for each of. Of "a" and "/", only known units are read. */
export const readRates = (folded: string): Rate[] =>
  FORMS.flatMap((form) =>
    Array.from(folded.matchAll(form), ({ 0: words, groups: { noun = '' } = {} }) => {
      const known = KNOWN.find(([, nouns, others]) => new RegExp(`^(?:${nouns}|${others ?? nouns})$`, 'u').test(noun));
      if (!known) return { words, code: noun, fits: (per) => per.toLowerCase().includes(noun.slice(0, STEM)) };
      const [code, nouns] = known;
      const per = new RegExp(`^${code}(?:_[tjgs])?(?:\\{.*\\})?$|(?<!\\p{L})(?:${nouns})(?!\\p{L})`, 'iu');
      return { words: words.trim(), code, fits: (given) => per.test(given) };
    }),
  );
