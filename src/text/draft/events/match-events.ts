import type { Entry } from '../../../model/registers/entry.ts';
import type { Register } from '../../../model/registers/register.ts';
import { append, groupBy } from '../../../model/rows/lists.ts';
import type { DraftDocument, DraftSentence } from '../document.ts';
import type { EventMatch, FoundActor, FoundDate, FoundStatement } from '../found.ts';
import { actorKey } from './actor-key.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { type Choice, chooseEvents } from './choose-events.ts';
import { compareEvent, type Match } from './compare-event.ts';
import { placeDates } from './date-beside.ts';
import { readEventNames } from './event-names.ts';
import { createKindReader } from './kinds-around.ts';
import { createUnitReader } from './read-units.ts';
import type { Unit } from './units.ts';

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

/**
 * Gives the events of the registers that the events of a text may be: by the words of their names, kind, date and
 * participants. The statements come back in their order, those of other types unchanged; after them come events that a
 * sentence names without telling them. `event` is the one that is chosen; without it, `events` are candidates only.
 */
export const matchEvents = (
  statements: readonly FoundStatement[],
  document: DraftDocument,
  { dates, actors }: FoundBefore,
  { registers, entries }: KnownBefore,
): FoundStatement[] => {
  const events = entries.filter(({ type }) => type === 'Event');
  if (events.length === 0) return [...statements];
  const readUnits = createUnitReader({ language: document.language, registers, entries, actors });
  const kindsAround = createKindReader(document.language);
  const asked = new Map(
    document.sentences
      .filter(({ kind }) => READ.has(kind))
      .map((sentence) => [sentence.ref, { sentence, units: readUnits(sentence.text) }]),
  );
  const names = readEventNames(
    events,
    readUnits,
    [...asked.values()].map(({ units }) => units),
  );
  const all = [...asked.values()].map(({ units }) => units);
  const countries = topicsOf(all, '@');
  const both = new Set([...countries, ...topicsOf(all, '~')]);
  const datesOf = groupIn(dates);
  const actorsOf = groupActors(actors);

  const choose = (ref: string): Choice[] => {
    const found = asked.get(ref);
    if (!found) return [];
    const { sentence, units } = found;
    const question: AskedSentence = {
      text: sentence.text,
      units,
      dates: placeDates(datesOf.get(ref) ?? [], sentence.start),
      kindsAround: (start, end) => kindsAround(sentence.text, start, end),
      actors: new Set([...(actorsOf.get(ref) ?? []).map(actorKey), ...countriesIn(units, (share) => share === 1)]),
      capitals: new Set(countriesIn(units, (share) => share < 1)),
      topics: units.some(({ keys }) => keys.has(LEADERS)) ? both : countries,
      published: document.published,
    };
    return chooseEvents(names.candidates(units).flatMap((event) => compareEvent(question, event, names) ?? []));
  };

  const told = groupBy(
    statements.filter(({ type }) => type === 'EVENT'),
    ({ sentences }) => sentences.join(' '),
  );
  const given = new Map<FoundStatement, Choice>();
  const further: FoundStatement[] = [];
  const read = new Set<string>();
  for (const group of told)
    for (const ref of new Set(group.flatMap(({ sentences }) => sentences))) {
      read.add(ref);
      const free = new Set(group);
      for (const choice of choose(ref).sort((a, b) => Number(b.isSure) - Number(a.isSure))) {
        const [match] = choice.matches as [Match];
        const statement = bestFor(match, free) ?? null;
        if (statement) {
          free.delete(statement);
          given.set(statement, choice);
        } else if (choice.isSure) further.push(toldToo(group[0] as FoundStatement, match));
      }
    }
  const matched = statements.map((statement) => {
    const choice = given.get(statement);
    return choice ? recognized(statement, choice) : statement;
  });
  const named = [...asked.values()]
    .filter(({ sentence: { ref } }) => !read.has(ref))
    .flatMap(({ sentence }) =>
      choose(sentence.ref).flatMap(({ matches: [match], isSure }) =>
        match && isSure ? namedOnly(sentence, match, actorsOf.get(sentence.ref) ?? []) : [],
      ),
    );
  return [...matched, ...further, ...named];
};

/** Kinds of paragraphs whose sentences are statements of the text. */
const READ: ReadonlySet<string> = new Set(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH']);

/** How often a sentence that names an event of the register for sure is said to report it. */
const NAMED = 0.55;

const countriesIn = (units: readonly Unit[], isMeant: (share: number) => boolean): string[] =>
  units.flatMap(({ keys }) =>
    [...keys].flatMap(([key, share]) => (key.startsWith('@') && isMeant(share) ? [`country:${key.slice(1)}`] : [])),
  );

/** "The two leaders" are those whom the text is about. */
const LEADERS = ':leaders';

/** The countries, or the people, that a text names half as often as that which it names most often. */
const topicsOf = (sentences: Iterable<readonly Unit[]>, sign: '@' | '~'): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const units of sentences)
    for (const key of new Set(units.flatMap(({ keys }) => [...keys.keys()].filter((each) => each.startsWith(sign)))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, count]) => count >= LEAST_OF_TOPIC && 2 * count >= most).map(([key]) => key));
};

/** A country that fewer sentences name is not what the text is about. */
const LEAST_OF_TOPIC = 4;

const groupIn = (dates: readonly FoundDate[]): ReadonlyMap<string, FoundDate[]> => {
  const found = new Map<string, FoundDate[]>();
  for (const date of dates) append(found, date.sentence, date);
  return found;
};

/** The actors that are named in each sentence, by their reference or their name. */
const groupActors = (actors: readonly FoundActor[]): ReadonlyMap<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { ref, name, spans } of actors)
    for (const sentence of new Set(spans.filter(({ adjective }) => !adjective).map((span) => span.sentence)))
      append(found, sentence, ref ?? name);
  return found;
};

/** The statement of a sentence that fits an event best: that with its date, else the likeliest. */
const bestFor = ({ date }: Match, statements: ReadonlySet<FoundStatement>): FoundStatement | undefined => {
  const all = [...statements];
  const dated = all.find((statement) => date !== null && statement.date?.start === date.start);
  return dated ?? (date === null || all.every((statement) => statement.date === null) ? all[0] : undefined);
};

const toEvents = (matches: readonly Match[]): EventMatch[] =>
  matches.map(({ ref, score, reasons }) => ({ ref, score, reasons }));

/** A statement that names an event of the register for sure is likely about it, however little its verb says. */
const recognized = (statement: FoundStatement, { matches, isSure }: Choice): FoundStatement => {
  const events = toEvents(matches);
  if (!isSure)
    return {
      ...statement,
      reasons: [...statement.reasons, 'but which event of the register it is remains open'],
      events,
    };
  return { ...statement, score: Math.max(statement.score, NAMED), event: events[0]?.ref, events };
};

/** A further event of a sentence that tells another. */
const toldToo = (statement: FoundStatement, match: Match): FoundStatement => ({
  ...statement,
  score: NAMED,
  method: 'register',
  reasons: ['it names another event of the register'],
  key: match.ref,
  date: match.agrees ? match.date : null,
  quantities: [],
  event: match.ref,
  events: toEvents([match]),
});

/** An event that a sentence names and does not tell, such as "since the Camp David summit". */
const namedOnly = ({ ref }: DraftSentence, match: Match, actors: readonly string[]): FoundStatement => ({
  type: 'EVENT',
  score: NAMED,
  method: 'register',
  reasons: ['it names an event of the register'],
  sentences: [ref],
  modality: 'HAPPENED',
  basis: 'STATED',
  hedge: null,
  attributedTo: [],
  actors,
  targets: [],
  date: match.agrees ? match.date : null,
  quantities: [],
  key: match.ref,
  event: match.ref,
  events: toEvents([match]),
});
