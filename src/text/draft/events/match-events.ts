import { parseEdtf } from '../../../model/dates/edtf.ts';
import type { Entry } from '../../../model/duplicates/entry.ts';
import { compareDates } from '../../../model/duplicates/evidence/dates.ts';
import { compareRelated } from '../../../model/duplicates/evidence/related.ts';
import type { EventKind } from '../../../model/vocabulary/event-kinds.ts';
import { EVENT_KIND } from '../../../model/vocabulary/event-kinds.ts';
import type { DraftDocument } from '../document.ts';
import type { EventMatch, FoundActor, FoundStatement } from '../found.ts';
import { actorKey, createWordReader } from './event-words.ts';
import { type NamedEvent, readNames, type Shared, worth } from './named-events.ts';

/** Matches below this score are not given. */
export const LEAST_MATCH = 0.8;

/** How many events of the register are given for a statement. */
const MOST_MATCHES = 5;

/** What a sentence most likely is: not about a certain event of a register. In bits, as all evidence. */
const PRIOR = -8;
const SAME_KIND = 1;
const OTHER_KIND = -1;
const NUMBER_MISSING = -3;
/** A part of a name, and no date to compare. */
const PART_WITHOUT_DATE = -1;
/** Less of a name is none. */
const LEAST_SHARE = 0.5;
/** Of a further event of a sentence, at least so much of the name is not that of a better one. */
const OWN_WORDS = 0.5;

/**
 * Gives the events of the register that the events of a text may be: by the words of their names, kind, date and
 * participants. The statements come back in their order, those of other types unchanged; after them come events that a
 * sentence names without telling them.
 */
export const matchEvents = (
  statements: readonly FoundStatement[],
  document: DraftDocument,
  actors: readonly FoundActor[],
  entries: readonly Entry[],
): FoundStatement[] => {
  const events = entries.filter(({ type }) => type === 'Event');
  if (events.length === 0) return [...statements];
  const readWords = createWordReader(actors);
  const words = new Map(document.sentences.map(({ ref, text }) => [ref, readWords(text)]));
  const register = readNames(
    events,
    [...words.values()].map((each) => new Set(each)),
  );

  const match = (statement: FoundStatement): EventMatch[] => {
    const sentence = statement.sentences.flatMap((ref) => words.get(ref) ?? []);
    const matches = register.candidates(new Set(sentence)).flatMap((event) => {
      const shared = register.share(event, sentence);
      return shared ? (compare(statement, event, shared) ?? []) : [];
    });
    return withWordsOfTheirOwn(matches);
  };

  const matched = statements.map((statement) =>
    statement.type === 'EVENT' ? { ...statement, events: match(statement) } : statement,
  );
  const read = new Set(matched.flatMap(({ type, sentences }) => (type === 'EVENT' ? sentences : [])));
  const named = document.sentences
    .filter(({ ref, kind }) => !read.has(ref) && READ.has(kind))
    .flatMap(({ ref }) => {
      const statement = namedOnly(ref, actors);
      const [best, ...others] = match(statement).filter(({ score }) => score >= LEAST_NAMED);
      return best ? [{ ...statement, key: best.ref, events: [best, ...others] }] : [];
    });
  return [...matched, ...named];
};

/** Kinds of paragraphs whose sentences are statements of the text. */
const READ: ReadonlySet<string> = new Set(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH']);

/** The least score of an event that is only named in a sentence. */
const LEAST_NAMED = 0.9;

/** How often a sentence that only names an event of the register is said to report it. */
const NAMED = 0.45;

/** An event that a sentence names and does not tell, such as "since the Camp David summit". */
const namedOnly = (ref: string, actors: readonly FoundActor[]): FoundStatement => ({
  type: 'EVENT',
  score: NAMED,
  method: 'register',
  reasons: ['it names an event of the register'],
  sentences: [ref],
  modality: 'HAPPENED',
  basis: 'CURATOR_INFERRED',
  hedge: null,
  attributedTo: [],
  actors: actors
    .filter(({ spans }) => spans.some(({ sentence, adjective }) => sentence === ref && !adjective))
    .map((actor) => actor.ref ?? actor.name),
  targets: [],
  date: null,
  quantities: [],
  key: '',
});

interface Match extends EventMatch {
  words: readonly string[];
}

const compare = (statement: FoundStatement, { entry }: NamedEvent, shared: Shared): Match | null => {
  if (shared.share < LEAST_SHARE) return null;
  const asked = asEntry(statement);
  const dates = compareDates(asked, entry);
  const related = compareRelated(asked, entry);
  const kind = compareKinds(statement.eventKind, entry.kind);
  const number = shared.name.numbers.some((each) => !shared.words.includes(each) && !statement.key.includes(each));
  const bits =
    PRIOR +
    worth(shared) +
    (dates ? dates.weight * (dates.weight > 0 ? 1.2 : 1) : 0) +
    (related?.weight ?? 0) / 2 +
    kind +
    (number ? NUMBER_MISSING : 0) +
    (shared.share < 1 && !dates ? PART_WITHOUT_DATE : 0);
  const score = Math.round(100 / (1 + 2 ** -bits)) / 100;
  if (score < LEAST_MATCH) return null;
  const shown = shared.words.slice(0, 5).map((word) => word.replace('@', ''));
  return {
    ref: entry.ref,
    score,
    words: shared.words,
    reasons: [
      `has ${shared.words.length} of ${shared.name.words.length} words of its name: ${shown.join(', ')}`,
      ...(dates?.reasons ?? []),
      ...(related?.reasons ?? []),
      ...(kind > 0 ? [`the same kind: ${entry.kind}`] : []),
    ],
  };
};

/** Kinds that PLOVER codes as one type, such as meetings, are easily confused. */
const compareKinds = (kind: EventKind | undefined, other: string | null): number => {
  if (kind === undefined || other === null || kind === 'OTHER') return 0;
  if (kind === other) return SAME_KIND;
  const type = EVENT_KIND[kind].plover?.type;
  return type !== undefined && type === EVENT_KIND[other as EventKind].plover?.type ? 0 : OTHER_KIND;
};

/** The best first; another event of the same sentence only if most of the words of its name are its own. */
const withWordsOfTheirOwn = (matches: readonly Match[]): EventMatch[] => {
  const taken = new Set<string>();
  const chosen: EventMatch[] = [];
  for (const { words, ...match } of [...matches].sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))) {
    const own = words.filter((word) => !taken.has(word)).length;
    if (chosen.length > 0 && own < words.length * OWN_WORDS) continue;
    for (const word of words) taken.add(word);
    chosen.push(match);
  }
  return chosen.slice(0, MOST_MATCHES);
};

/** The event of a statement as if it were an entry, for the comparisons of dates and participants. */
const asEntry = ({ date, actors }: FoundStatement): Entry => {
  const parsed = date ? parseEdtf(date.edtf) : null;
  return {
    type: 'Event',
    ref: '',
    namespace: null,
    register: -1,
    index: 0,
    title: '',
    names: [],
    kind: null,
    country: null,
    key: '',
    partOf: null,
    dates: parsed?.ok ? [{ ...parsed.date, text: date?.text ?? null, basis: 'STATED' }] : [],
    places: [],
    related: actors.map(actorKey),
    sameAs: [],
    ids: [],
  };
};
