import { groupBy } from '../../../model/accounts/statements.ts';
import type { Entry } from '../../../model/duplicates/entry.ts';
import type { DraftDocument } from '../document.ts';
import type { EventMatch, FoundActor, FoundStatement } from '../found.ts';
import { compare, type Match, withoutWords } from './compare-event.ts';
import { createDistinctive, createWordReader } from './event-words.ts';
import { readNames } from './named-events.ts';

/** How many events of the register are given for a statement. */
const MOST_MATCHES = 6;

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
  const isDistinctive = createDistinctive(actors);
  const words = new Map(document.sentences.map(({ ref, text }) => [ref, readWords(text)]));
  const register = readNames(
    events,
    [...words.values()].map((each) => new Set(each)),
  );

  const match = (statement: FoundStatement): Match[] => {
    const sentence = statement.sentences.flatMap((ref) => words.get(ref) ?? []);
    return register.candidates(new Set(sentence)).flatMap((event) => {
      const shared = register.share(event, sentence);
      return shared ? (compare(statement, event, shared, shared.words.some(isDistinctive)) ?? []) : [];
    });
  };

  const told = statements.filter(({ type }) => type === 'EVENT');
  const given = new Map<FoundStatement, readonly EventMatch[]>();
  const further: FoundStatement[] = [];
  for (const group of groupBy(told, ({ sentences }) => sentences.join(' '))) {
    const chosen = withWordsOfTheirOwn(
      bestOfEach(group.map((statement) => ({ statement, matches: match(statement) }))),
    );
    for (const { statement, match } of chosen) {
      if (given.has(statement)) further.push(toldToo(statement, match));
      else given.set(statement, [withoutWords(match)]);
    }
  }
  const matched = statements.map((statement) =>
    statement.type === 'EVENT' ? recognized(statement, given.get(statement) ?? []) : statement,
  );
  const read = new Set(told.flatMap(({ sentences }) => sentences));
  const named = document.sentences
    .filter(({ ref, kind }) => !read.has(ref) && READ.has(kind))
    .flatMap(({ ref }) => {
      const statement = namedOnly(ref, actors);
      return withWordsOfTheirOwn(bestOfEach([{ statement, matches: match(statement) }]))
        .filter(({ match }) => match.score >= LEAST_NAMED)
        .map(({ match }) => withEvent(statement, match));
    });
  return [...matched, ...further, ...named];
};

/** An event of the register, and the statement of a sentence that fits it best, by its date for instance. */
interface Choice {
  statement: FoundStatement;
  match: Match;
}

const bestOfEach = (all: readonly { statement: FoundStatement; matches: readonly Match[] }[]): Choice[] => {
  const best = new Map<string, Choice>();
  for (const { statement, matches } of all)
    for (const match of matches) {
      const before = best.get(match.ref);
      const fits = (choice: Choice) => choice.match.score + choice.statement.score / 10;
      if (!before || fits({ statement, match }) > fits(before)) best.set(match.ref, { statement, match });
    }
  return [...best.values()];
};

/** Kinds of paragraphs whose sentences are statements of the text. */
const READ: ReadonlySet<string> = new Set(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH']);

/** The least score of an event that is only named in a sentence. */
const LEAST_NAMED = 0.9;

/** How often a sentence that only names an event of the register is said to report it: by a part of its name, or for sure. */
const NAMED = 0.45;
const NAMED_FOR_SURE = 0.55;
const SURE = 0.9;
const SURE_BESIDE = 0.85;

const withEvent = (statement: FoundStatement, match: Match, sure = SURE): FoundStatement => ({
  ...statement,
  score: match.score >= sure ? NAMED_FOR_SURE : NAMED,
  key: match.ref,
  events: [withoutWords(match)],
});

/** A statement that names an event of the register for sure is likely about it, however little its verb says. */
const recognized = (statement: FoundStatement, events: readonly EventMatch[]): FoundStatement => {
  const isSure = events.some(({ score }) => score >= SURE);
  return { ...statement, score: isSure ? Math.max(statement.score, NAMED_FOR_SURE) : statement.score, events };
};

/** A further event of a sentence that tells another: its date is that of the sentence only if the register agrees. */
const toldToo = (statement: FoundStatement, match: Match): FoundStatement => ({
  ...withEvent(statement, match, SURE_BESIDE),
  method: 'register',
  reasons: ['it names another event of the register'],
  date: match.agrees ? statement.date : null,
  quantities: [],
});

/** An event that a sentence names and does not tell, such as "since the Camp David summit". */
const namedOnly = (ref: string, actors: readonly FoundActor[]): FoundStatement => ({
  type: 'EVENT',
  score: NAMED,
  method: 'register',
  reasons: ['it names an event of the register'],
  sentences: [ref],
  modality: 'HAPPENED',
  basis: 'STATED',
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

/** The best first; another event of the same sentence only if most of the words of its name are its own. */
const withWordsOfTheirOwn = (choices: readonly Choice[]): Choice[] => {
  const taken = new Set<string>();
  const chosen: Choice[] = [];
  for (const choice of [...choices].sort(
    ({ match: a }, { match: b }) => rank(b) - rank(a) || (a.ref < b.ref ? -1 : 1),
  )) {
    const { words } = choice.match;
    const own = words.filter((word) => !taken.has(word)).length;
    if (chosen.length > 0 && own < Math.min(words.length, Math.max(2, words.length * OWN_WORDS))) continue;
    for (const word of words) taken.add(word);
    chosen.push(choice);
  }
  return chosen.slice(0, MOST_MATCHES);
};

/** A whole name is preferred to a part of another that fits as well, and a long name to a short one. */
const rank = ({ score, share, words }: Match): number => score + share / 10 + Math.min(6, words.length) / 100;
