/** What English words say a number is for each of: "per ton", "a year", "annual". */
export interface Rate {
  /** The words that say so. */
  words: string;
  /** As messages call it. */
  name: string;
  /** What a file writes for it. */
  code: string;
  /** Whether the words may also say of which series something is one: "three annual meetings". */
  isAdjective: boolean;
  /** Whether a `per` is this: a UCUM code or a word. */
  fits(per: string): boolean;
}

interface KnownRate {
  name: string;
  code: string;
  /** The noun after "per" and "a", and other words that say the same. */
  noun: RegExp;
  others?: RegExp;
  per: RegExp;
}

const KNOWN: readonly KnownRate[] = [
  {
    name: 'year',
    code: 'a',
    noun: /^(?:years?|yrs?|annum)$/,
    others: /^(?:annual(?:ly)?|yearly|p\.a)$/,
    per: /^a(?:_[tjg])?$|year|annum/i,
  },
  { name: 'quarter', code: 'quarter', noun: /^quarters?$/, others: /^quarterly$/, per: /quarter/i },
  { name: 'month', code: 'mo', noun: /^months?$/, others: /^monthly$/, per: /^mo(?:_[sjg])?$|month/i },
  { name: 'week', code: 'wk', noun: /^weeks?$/, others: /^weekly$/, per: /^wk$|week/i },
  { name: 'day', code: 'd', noun: /^days?$/, others: /^daily$/, per: /^d$|day/i },
  { name: 'hour', code: 'h', noun: /^hours?$/, others: /^hourly$/, per: /^h$|hour/i },
  { name: 'ton', code: 't', noun: /^(?:ton|tonne|t)s?$/, per: /^t(?:\{.*\})?$|ton/i },
  { name: 'kilogram', code: 'kg', noun: /^(?:kg|kilos?|kilograms?)$/, per: /^kg(?:\{.*\})?$|kilo/i },
  {
    name: 'person',
    code: 'person',
    noun: /^(?:person|capita|head|inhabitant)$/,
    per: /person|people|capita|head|inhabitant|resident/i,
  },
];

const toRate = (words: string, { name, code, per }: KnownRate, isAdjective = false): Rate => ({
  words,
  name,
  code,
  isAdjective,
  fits: (given) => per.test(given),
});

/** Not "per cent" and "per se". */
const PER = /(?<!\p{L})per (?!cent|se(?!\p{L}))(?:metric )?([\p{L}-]{2,})/gu;
const SLASH = /(?<=^|[\p{L}\d%] ?)\/ ?(\p{L}+)/gu;
/** Not "half a year", "in a year", "a quarter" and "a year later". */
const ARTICLE =
  /(?<!(?:half|of|in|for|to|than|after|within) )(?<!\p{L})(?:a|an|each|every) (?!quarter)(\p{L}+)(?! (?:ago|before|earlier|later|old))/gu;
const WORD = /\p{L}+(?:\.\p{L})?/gu;

/** What the words after a number, in folded text, say it is for each of. Of "a" and "/", only known units are read. */
export const readRates = (folded: string): Rate[] => {
  const noun = (word: string) => KNOWN.find((known) => known.noun.test(word));
  const rates: Rate[] = [];
  for (const { 0: words, 1: word = '' } of folded.matchAll(PER)) {
    const known = noun(word);
    rates.push(
      known
        ? toRate(words, known)
        : { words, name: word, code: word, isAdjective: false, fits: (per) => areAlike(per, word) },
    );
  }
  for (const pattern of [SLASH, ARTICLE])
    for (const { 0: words, 1: word = '' } of folded.matchAll(pattern)) {
      const known = noun(word);
      if (known) rates.push(toRate(words.trim(), known));
    }
  for (const [word] of folded.matchAll(WORD)) {
    const known = KNOWN.find(({ others }) => others?.test(word));
    if (known) rates.push(toRate(word, known, true));
  }
  return rates;
};

const STEM = 4;

const areAlike = (per: string, word: string): boolean => per.toLowerCase().includes(word.slice(0, STEM));
