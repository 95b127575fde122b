import { parseEdtf } from '../../../model/dates/edtf.ts';
import { compareDates, timesOf } from '../../../model/registers/compare-dates.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import type { FoundDate } from '../found.ts';
import { fold } from '../statements/contexts.ts';
import type { EventName, KnownEvent } from './event-index.ts';
import { kindsIn } from './kinds.ts';

/** A sentence as it is compared with events of a register. */
export interface AskedSentence {
  /** In small letters. */
  folded: string;
  /** Whole words in their order, as `wordsOf` gives them. */
  words: readonly string[];
  numbers: ReadonlySet<string>;
  dates: readonly FoundDate[];
  /** The countries that it names, by their alpha-2 codes. */
  countries: ReadonlySet<string>;
  /** Those that the whole text is about. */
  topics: ReadonlySet<string>;
  /** The keys of the other actors that it names. */
  actors: ReadonlySet<string>;
  /** When the text was published, and whether the sentence announces or foresees something. */
  published: string | null;
  isAnnouncing: boolean;
}

/** An event that a sentence may be about. */
export interface Match {
  event: KnownEvent;
  score: number;
  reasons: readonly string[];
  /** The words of its name that are there; none if kind, date and participants tell it. */
  words: readonly string[];
  /** The date of the sentence that agrees with the register, and how well, in bits. */
  date: FoundDate | null;
  weight: number;
}

/** Dates that agree on the day, the month and the year, as `compareDates` weighs them. */
const DAY = 4;
const MONTH = 3;
const YEAR = 1.5;

/** Words of one name stand so near to each other. */
const WIDEST = 14;

/** Kinds of which a country has one at a time. */
const SINGLE: ReadonlySet<string> = new Set(['ELECTION', 'INAUGURATION', 'DISASTER', 'WAR']);

/**
 * Whether a sentence is about an event: it has the words of its title or an alias, or its kind, date and participants. What
 * differs in date, number or participants is another event; what came after the text is meant only if it is announced.
 */
export const compareEvent = (sentence: AskedSentence, event: KnownEvent): Match | null => {
  const { entry, first } = event;
  const { date, weight, differs } = compareTimes(sentence.dates, entry);
  const { published, isAnnouncing } = sentence;
  const isLater = first !== null && published !== null && first.slice(0, published.length) > published;
  if (differs || (isLater && !isAnnouncing)) return null;
  const kinds = kindsIn(sentence.folded, date ? Math.max(0, sentence.folded.indexOf(fold(date.text))) : null);
  const hasKind = kinds.some((kind) => kind === entry.kind);
  const named = event.names
    .filter((name) => isNamed(name, sentence, event, weight, hasKind))
    .sort((a, b) => b.rare.length - a.rare.length)[0];
  const words = named
    ? named.rare.length > 0
      ? named.rare
      : named.common
    : (partOfName(sentence, event, weight, hasKind) ?? []);
  // Without a date in the sentence it is a candidate only.
  const isSame =
    words.length > 0 ||
    ((date !== null || sentence.dates.length === 0) && hasKind && hasParticipants(sentence, event, weight));
  if (!isSame) return null;
  return {
    event,
    score: named ? (weight >= YEAR ? 0.95 : 0.88) : weight >= MONTH ? 0.9 : 0.6,
    reasons: [
      ...(named
        ? [`has the words of "${named.text}"`]
        : words.length > 0
          ? [`has words of its title: ${words.join(', ')}`]
          : []),
      ...(hasKind ? [`the same kind: ${entry.kind}`] : []),
      ...(date ? [`the date agrees: ${date.edtf}`] : []),
      ...(words.length === 0 ? ['the same participants'] : []),
    ],
    words,
    date,
    weight,
  };
};

const isNamed = (
  { rare, common, countries, numbers, isOwn }: EventName,
  sentence: AskedSentence,
  event: KnownEvent,
  weight: number,
  hasKind: boolean,
): boolean => {
  const isDated = weight >= YEAR;
  const all = rare.length > 0 ? rare : common;
  const at = sentence.words.findIndex((_, start) => hasAll(sentence.words.slice(start, start + WIDEST), all));
  if (all.length === 0 || at < 0 || !countries.every((code) => isThere(sentence, code))) return false;
  const isOther =
    numbers.size > 0 ? ![...numbers].every((each) => sentence.numbers.has(each)) : ORDINAL.test(sentence.folded);
  if (!isDated && (isOther || POSSIBLE.test(sentence.folded))) return false;
  const near = sentence.words.slice(Math.max(0, at - WIDEST), at + WIDEST);
  const missing = common.filter((word) => !near.includes(word)).length;
  const isWhole = missing === 0;
  if (rare.length === 0) return isOwn && isWhole && isDated && common.length > 1 && countries.length > 0;
  // What a brief calls an event is vague where neither its date nor its participants are there.
  const isTold = isDated || (event.countries.size > 0 && [...event.countries].every((code) => isThere(sentence, code)));
  if (!isOwn && !isTold) return false;
  return isWhole
    ? isDated || (isOwn ? rare.length + common.length > 1 : rare.length > 1)
    : hasKind && missing <= rare.length && (isDated || (isOwn && rare.length > 1));
};

/** What is watched for or prevented has not happened. */
const POSSIBLE =
  /(?<!\p{L})(?:detect\p{L}*|deter\p{L}*|prevent\p{L}*|intercept\p{L}*|against|warnings? of|risk of|verhinder\p{L}*|abwehr)(?!\p{L})/u;

/** "The third roundtable" is not one without a number. */
const ORDINAL = /(?<!\p{L})(?:second|third|fourth|fifth|zweiten?|dritten?|vierten?)(?!\p{L})/u;

const hasAll = (words: readonly string[], all: readonly string[]): boolean => all.every((word) => words.includes(word));

const isThere = ({ countries, topics }: AskedSentence, code: string): boolean =>
  countries.has(code) || topics.has(code);

/** The words of a title of which at least half are there, with a rare one, where the date agrees, and the kind or the very day. */
const partOfName = (
  { words, countries, topics }: AskedSentence,
  { names, countries: own }: KnownEvent,
  weight: number,
  hasKind: boolean,
): readonly string[] | null => {
  if (weight < (hasKind ? MONTH : DAY)) return null;
  if (![...own].every((code) => countries.has(code) || topics.has(code))) return null;
  for (const { rare, common, isOwn } of names) {
    const found = [...rare, ...common].filter((word) => words.includes(word));
    const isMost = found.length > 1 && 2 * found.length >= rare.length + common.length;
    if (isOwn && isMost && found.some((word) => rare.includes(word))) return found;
  }
  return null;
};

/** Whether the sentence names the participants and no other country. */
const hasParticipants = (
  { countries, actors }: AskedSentence,
  { entry, countries: own }: KnownEvent,
  weight: number,
): boolean => {
  const isOurs = [...own].every((code) => countries.has(code));
  if (!isOurs || (own.size > 0 && [...countries].some((code) => !own.has(code)))) return false;
  const hasPeople = entry.related.some((key) => !key.startsWith('country:') && actors.has(key));
  return own.size > 1 || hasPeople || (own.size === 1 && weight >= MONTH && SINGLE.has(entry.kind ?? ''));
};

/** How the dates of a sentence agree with those of an event: one that agrees is enough, and if all differ it is another event. */
const compareTimes = (
  dates: readonly FoundDate[],
  entry: Entry,
): { date: FoundDate | null; weight: number; differs: boolean } => {
  const compared = dates.flatMap((date) => {
    const parsed = parseEdtf(date.edtf);
    if (!parsed.ok || timesOf(entry).length === 0) return [];
    const told = {
      type: 'Event',
      title: '',
      names: [],
      dates: [{ ...parsed.date, text: date.text, basis: 'STATED' }],
    } as const;
    return [{ date, weight: compareDates(told, entry)?.weight ?? 0 }];
  });
  const [best] = compared.sort((a, b) => b.weight - a.weight);
  return best && best.weight > 0 ? { ...best, differs: false } : { date: null, weight: 0, differs: best !== undefined };
};
