import { findCountry } from '../../../model/countries/country.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import { keyOf, type Register } from '../../../model/registers/register.ts';
import { append } from '../../../model/rows/lists.ts';
import type { DraftDocument } from '../document.ts';
import type { EventMatch, FoundActor, FoundDate, FoundStatement } from '../found.ts';
import { fold, READ } from '../statements/contexts.ts';
import { bySentence } from '../statements/readings.ts';
import { type AskedSentence, compareEvent, type Match } from './compare-event.ts';
import { indexEvents, wordsOf } from './event-index.ts';

/** The registers, and their entries as they are compared. */
export interface KnownBefore {
  registers: readonly Register[];
  entries: readonly Entry[];
}

/** What was found in the text before. */
export interface FoundBefore {
  dates: readonly FoundDate[];
  actors: readonly FoundActor[];
}

/** What a sentence is about: the best event first. */
interface Choice {
  matches: readonly Match[];
  isSure: boolean;
}

/** A match with this score is chosen, if no other is as good. */
const SURE = 0.82;

/** How often a sentence that names an event of the register is said to report it. */
const NAMED = 0.55;

/**
 * Gives the events of the registers that the events of a text may be: by their names, or by kind, date and participants. The
 * statements come back in their order; after them come events that a sentence names without telling them. `event` is the one
 * that is chosen; without it, `events` are candidates only.
 */
export const matchEvents = (
  statements: readonly FoundStatement[],
  document: DraftDocument,
  { dates, actors }: FoundBefore,
  { registers, entries }: KnownBefore,
): FoundStatement[] => {
  const known = entries.filter(({ type }) => type === 'Event');
  if (known.length === 0) return [...statements];
  const index = indexEvents(known, registers);
  const sentences = document.sentences.filter(({ kind }) => READ.has(kind));
  const named = groupActors(actors);
  const countriesOf = new Map(
    sentences.map(({ ref, text }) => [ref, new Set([...(named.countries.get(ref) ?? []), ...index.countriesIn(text)])]),
  );
  const topics = topicsOf([...countriesOf.values()]);
  const countryOf = new Map(
    entries.flatMap(({ type, key, country }) => (type === 'Person' && country ? [[key, country]] : [])),
  );
  const datesOf = bySentence(dates);
  const toldIn = bySentence(statements.map((told) => ({ told, sentence: told.sentences[0] ?? '' })));
  const given = new Map<FoundStatement, Choice>();
  const further: FoundStatement[] = [];
  for (const { ref, text } of sentences) {
    const told = (toldIn.get(ref) ?? []).map(({ told }) => told);
    const question: AskedSentence = {
      folded: fold(text),
      words: wordsOf(text),
      numbers: index.numbersIn(text),
      dates: datesOf.get(ref) ?? [],
      countries: countriesOf.get(ref) ?? new Set(),
      topics,
      actors: new Set(named.others.get(ref) ?? []),
      leaders: new Set((named.others.get(ref) ?? []).flatMap((key) => countryOf.get(key) ?? [])),
      published: document.published,
      isAnnouncing: told.some(
        ({ type, modality }) => type === 'FORECAST' || modality === 'SCHEDULED' || modality === 'EXPECTED',
      ),
    };
    const free = told.filter(({ type }) => type === 'EVENT');
    for (const choice of chooseEvents(index.events.flatMap((event) => compareEvent(question, event) ?? []))) {
      const at = choice.matches[0]?.date?.start;
      const statement = free.find(({ date }) => date === null || date.start === at);
      if (statement) {
        free.splice(free.indexOf(statement), 1);
        given.set(statement, choice);
      } else if (choice.isSure) further.push(namedOnly(ref, choice, named.all.get(ref) ?? []));
    }
  }
  return [...statements.map((statement) => recognized(statement, given.get(statement))), ...further];
};

/** How many events of the register are given for a sentence. */
const MOST = 6;

/** Chooses among the events that a sentence may be about: several if each has words or a date of its own. */
const chooseEvents = (matches: readonly Match[]): Choice[] => {
  const groups: Match[][] = [];
  const sorted = [...matches].sort((a, b) => rank(b) - rank(a) || (a.event.entry.ref < b.event.entry.ref ? -1 : 1));
  for (const match of sorted) {
    const same = groups.find((group) => group.some((other) => isRival(match, other)));
    if (same) same.push(match);
    else if (groups.length < MOST) groups.push([match]);
  }
  return groups
    .map(([best, ...rivals]) => ({
      matches: [best as Match, ...rivals.slice(0, 2)],
      isSure: (best as Match).score >= SURE && rivals.every((rival) => rank(rival) < rank(best as Match)),
    }))
    .sort((a, b) => Number(b.isSure) - Number(a.isSure));
};

/** What has more words of its own, and a date that agrees better, is meant. */
const rank = ({ words, weight }: Match): number => words.length + weight;

const isRival = (match: Match, other: Match): boolean =>
  isPartOf(match, other) || isPartOf(other, match)
    ? false
    : match.words.length === 0 || other.words.length === 0
      ? match.date === other.date
      : match.words.some((word) => other.words.includes(word));

const isPartOf = (part: Match, whole: Match): boolean => part.event.entry.partOf === whole.event.entry.key;

/** The actors that are named in each sentence: countries by their alpha-2 codes, the others by their keys. */
const groupActors = (actors: readonly FoundActor[]) => {
  const found = {
    countries: new Map<string, string[]>(),
    others: new Map<string, string[]>(),
    all: new Map<string, string[]>(),
  };
  for (const { type, ref, name, spans } of actors)
    for (const { sentence, adjective } of spans) {
      const code = type === 'COUNTRY' ? findCountry(ref ?? '')?.alpha2 : undefined;
      if (code) append(found.countries, sentence, code);
      else if (ref) append(found.others, sentence, keyOf('Actor', ref));
      if (!adjective) append(found.all, sentence, ref ?? name);
    }
  return found;
};

/** A country that fewer sentences name is not what the text is about. */
const LEAST_OF_TOPIC = 4;

/** The countries that a text names half as often as that which it names most often. */
const topicsOf = (sentences: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const code of sentences.flatMap((codes) => [...codes])) counts.set(code, (counts.get(code) ?? 0) + 1);
  const most = Math.max(LEAST_OF_TOPIC, ...counts.values());
  return new Set([...counts].filter(([, count]) => count >= LEAST_OF_TOPIC && 2 * count >= most).map(([code]) => code));
};

const toEvents = (matches: readonly Match[]): EventMatch[] =>
  matches.map(({ event, score, reasons }) => ({ ref: event.entry.ref, score, reasons }));

/** A statement that names an event of the register is likely about it, however little its verb says. */
const recognized = (statement: FoundStatement, choice: Choice | undefined): FoundStatement => {
  if (!choice) return statement;
  const events = toEvents(choice.matches);
  if (choice.isSure) return { ...statement, score: Math.max(statement.score, NAMED), event: events[0]?.ref, events };
  const reasons = [...statement.reasons, 'but which event of the register it is remains open'];
  return { ...statement, reasons, events };
};

/** An event that a sentence names and does not tell, such as "since the Camp David summit". */
const namedOnly = (sentence: string, { matches }: Choice, actors: readonly string[]): FoundStatement => {
  const [match] = matches as [Match];
  return {
    type: 'EVENT',
    score: NAMED,
    method: 'register',
    reasons: ['it names an event of the register'],
    sentences: [sentence],
    modality: 'HAPPENED',
    basis: 'STATED',
    hedge: null,
    attributedTo: [],
    actors: [...new Set(actors)],
    targets: [],
    date: match.date,
    quantities: [],
    key: match.event.entry.ref,
    event: match.event.entry.ref,
    events: toEvents([match]),
  };
};
