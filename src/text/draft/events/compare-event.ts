import { parseEdtf } from '../../../model/dates/edtf.ts';
import { compareDates, timesOf } from '../../../model/registers/compare-dates.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import type { EventKind } from '../../../model/vocabulary/events.ts';
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
  /** The countries of the people among them. */
  leaders: ReadonlySet<string>;
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

/** Kinds of meetings. */
const MEETINGS: ReadonlySet<string> = new Set(['SUMMIT', 'MINISTERIAL', 'FORUM']);

/** So many words before a name say whether it is another of its kind, or what comes before or after it. */
const BEFORE = 4;

/** Kinds of which a country has one at a time, and those of which the same countries have hardly two in a month. */
const SINGLE: ReadonlySet<string> = new Set(['ELECTION', 'INAUGURATION', 'DISASTER', 'WAR']);
const SELDOM: ReadonlySet<string> = new Set([...SINGLE, 'SUMMIT', 'VISA_EASING', 'TRAVEL_EASING']);

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
  const isAbout = {
    weight,
    isOfKind: hasKind,
    hasKind: hasKind || (MEETINGS.has(entry.kind ?? '') && kinds.includes('OFFICIAL_DIALOGUE')),
  };
  const named = event.names
    .filter((name) => isNamed(name, sentence, event, isAbout))
    .sort((a, b) => b.rare.length - a.rare.length)[0];
  const words = named
    ? named.rare.length > 0
      ? named.rare
      : named.common
    : (partOfName(sentence, event, isAbout) ?? []);
  // Without a date in the sentence it is a candidate only.
  const isSame =
    words.length > 0 ||
    ((date !== null || sentence.dates.length === 0) && hasKind && hasParticipants(sentence, event, weight));
  if (!isSame) return null;
  return {
    event,
    score: named
      ? weight >= YEAR
        ? 0.95
        : 0.88
      : words.length > 0 || weight >= (SELDOM.has(entry.kind ?? '') ? MONTH : DAY)
        ? 0.9
        : 0.6,
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

/** How a sentence fits an event, whatever it calls it. */
interface Fit {
  weight: number;
  /** Whether it has the kind of the event; and whether it has, or speaks of a meeting where the event is one. */
  isOfKind: boolean;
  hasKind: boolean;
}

const isNamed = (
  { words, rare, common, countries, numbers, hasYear, isOwn, isTitled }: EventName,
  sentence: AskedSentence,
  event: KnownEvent,
  { weight, isOfKind, hasKind }: Fit,
): boolean => {
  const isDated = weight >= YEAR;
  const all = rare.length > 0 ? rare : common;
  const at = placeOf(words, all, sentence.words);
  // A title that stands there as a phrase, with its date, may lack its countries if none is named.
  const isClearWithout = isDated && rare.length > 1 && sentence.countries.size === 0 && isRun(words, sentence.words);
  const areThere = isClearWithout || countries.every((code) => isThere(sentence, code));
  if (all.length === 0 || at < 0 || !areThere) return false;
  const near = sentence.words.slice(Math.max(0, at - WIDEST), at + WIDEST);
  const before = near
    .slice(0, Math.min(at, WIDEST))
    .slice(-BEFORE)
    .filter((word) => !words.includes(word));
  const isNumbered = numbers.size > 0 && [...numbers].every((each) => sentence.numbers.has(each));
  if (numbers.size > 0 ? !isNumbered && !isDated : ANOTHER.test(before.join(' '))) return false;
  const isStage = kindsIn(before.join(' '), null).some((kind) => STAGES.has(kind) && kind !== event.entry.kind);
  // Elections come again under the same name.
  const isOneOfMany = event.entry.kind === 'ELECTION' && hasYear;
  if (isElsewhere(sentence, event)) return false;
  if (!isDated && (isStage || isOneOfMany || POSSIBLE.test(sentence.folded))) return false;
  const present = words.filter((word) => near.includes(word));
  const missing = words.filter((word) => !near.includes(word));
  const isWhole = missing.length === 0;
  if (rare.length === 0) return isOwn && isWhole && isDated && common.length > 1 && countries.length > 0;
  const hasAllTold = isTold(sentence, event);
  const isPhrase = isRun(present, near);
  // Without its date or its number, a name has to stand there as such, and a part of it be long, or beside the participants.
  const isSingled = isDated || (isNumbered && !numbers.has('1')) || isPhrase;
  const isSaid = hasAllTold || missing.every((word) => kindsIn(word, null).includes(event.entry.kind as EventKind));
  const isLong = isDated || isNumbered || (rare.length > 1 && (present.length > 2 || (isOfKind && isSaid)));
  const isPart = hasKind && missing.length <= rare.length && isSingled && isLong;
  if (isOwn) return isWhole ? isDated || (words.length > 1 && isSingled) : isPart;
  if (isTitled && isDated) return isWhole ? isPhrase || hasKind : isPart && (rare.length > 1 || hasAllTold);
  // What a brief calls an event is vague where neither its date nor its participants are there.
  const isClear = hasYear || weight >= MONTH || rare.length > 1;
  const isExact = isDated && (hasYear || (weight >= MONTH && words.length > 2));
  return isWhole && isPhrase && hasKind && isClear && (isExact || hasAllTold);
};

/** Where the words of a name are: as a phrase, else where the first of those is that must be there. */
const placeOf = (phrase: readonly string[], all: readonly string[], words: readonly string[]): number => {
  const at = words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));
  return at >= 0
    ? at
    : words.findIndex((word, start) => all.includes(word) && hasAll(words.slice(start, start + WIDEST), all));
};

const isRun = (part: readonly string[], words: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);

/** Whether the participants of an event are there. */
const isTold = (sentence: AskedSentence, { entry, countries }: KnownEvent): boolean =>
  countries.size > 0
    ? [...countries].every((code) => isThere(sentence, code))
    : entry.related.some((key) => sentence.actors.has(key));

/** Whether the sentence names countries, and none of the participants; of an election, any other. */
const isElsewhere = ({ countries, leaders }: AskedSentence, { entry, countries: own }: KnownEvent): boolean => {
  const others = [...countries].filter((code) => !own.has(code));
  if (own.size === 0 || others.length === 0) return false;
  return entry.kind === 'ELECTION' || ![...countries, ...leaders].some((code) => own.has(code));
};

/** Kinds that come before or after what they are about: a draft of a law and its repeal, an anniversary. */
const STAGES: ReadonlySet<string> = new Set(['LAW_PROPOSED', 'LAW_ENDED', 'COMMEMORATION']);

/** What is watched for or prevented has not happened. */
const POSSIBLE =
  /(?<!\p{L})(?:detect\p{L}*|deter\p{L}*|prevent\p{L}*|intercept\p{L}*|against|warnings? of|risk of|verhinder\p{L}*|abwehr)(?!\p{L})/u;

/** "The third roundtable" is not one without a number, nor are the next one and a meeting that prepares one. */
const ANOTHER =
  /(?<!\p{L})(?:second|third|fourth|fifth|next(?! (?:day|week|month|year))|prepar\p{L}+|zweite[nrms]?|dritte[nrms]?|vierte[nrms]?|nächste[nrms]?|vorbereit\p{L}+|deuxième|troisième|prochaine?|prépar\p{L}+|segund[oa]|tercera?|próxim[oa]|prepara\p{L}*)(?!\p{L})|다음|차기|준비|次回|準備/u;

const hasAll = (words: readonly string[], all: readonly string[]): boolean => all.every((word) => words.includes(word));

const isThere = ({ countries, topics }: AskedSentence, code: string): boolean =>
  countries.has(code) || topics.has(code);

/** The words of a title of which at least half are there, with a rare one, where the date agrees, and the kind or the very day. */
const partOfName = (
  { words, countries, topics }: AskedSentence,
  { names, countries: own }: KnownEvent,
  { weight, hasKind }: Fit,
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
  { countries, leaders, actors }: AskedSentence,
  { entry, countries: own }: KnownEvent,
  weight: number,
): boolean => {
  const areOurs = [...leaders].every((code) => own.has(code));
  const isOurs = [...own].every((code) => countries.has(code) || (areOurs && leaders.has(code)));
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
