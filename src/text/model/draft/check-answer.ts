import { contentWords } from '../../../model/compare-text.ts';
import { isWhollyBefore } from '../../../model/dates/date-window.ts';
import type { Modality } from '../../../model/vocabulary/statements.ts';
import type { FoundDate, FoundQuantity } from '../../draft/found.ts';
import type { WordedField } from '../../wording/brief-wording.ts';
import { findHypothetical } from '../../wording/check-modality.ts';
import { checkWords } from '../../wording/check-words.ts';
import { type Passages, toPassage } from '../../wording/cited-passages.ts';
import type { CopyFinder } from '../../wording/restatements/check-copies.ts';
import { checkQuotations } from '../../wording/restatements/check-quotations.ts';
import { type AskedPart, sentencesOf } from '../parts.ts';
import type { AnsweredStatement } from './answer-schema.ts';
import type { KnownEvent, PartFacts } from './known-facts.ts';
import { createNameReader, type KnownWords, type NamedActor } from './known-names.ts';

/** A statement of a model that agrees with the text, after what did not was left out. */
export interface CheckedStatement {
  /** The answer without what was wrong in it. */
  answered: AnsweredStatement;
  /** The refs of its sentences. */
  refs: string[];
  /** The actors that its lists name. */
  actors: NamedActor[];
  targets: NamedActor[];
  attributedTo: NamedActor[];
  /** The keys of those that the cited sentences name. */
  named: string[];
  /** As the rules read its words; null if they do not. */
  date: FoundDate | null;
  quantities: FoundQuantity[];
  /** What a person should know about it. */
  notes: string[];
  isCorrected: boolean;
  /** Its number in the answer. */
  number: number;
}

export interface CheckedAnswer {
  statements: CheckedStatement[];
  /** What did not agree with the text, as the model is told. */
  problems: string[];
  /** How many statements were left out: they repeat others, or cannot be right. */
  dropped: number;
}

export interface CheckingFacts {
  /** The publication in EDTF; null if it is not known. */
  published: string | null;
  facts: PartFacts;
  known: KnownWords;
  findCopies: CopyFinder;
}

/** A draft holds no sentences, also not where it has words of the text. */
const TOO_LONG = { message: 'it has too many words of the text in a row; give only those that are asked for' };

/** A model that goes round in circles says the same of the same sentences again and again. */
const MOST_ALIKE = 3;

/** Words that stand for a name, and are none. */
const PRONOUN = /^(?:we|they|he|she|it|you|i|us|them|both|all|one|some|others|wir|sie|er|es|man|nous|ils?|elles?|on)$/i;

/**
 * Compares statements with the sentences that they cite, as `briefgraph verify` does a brief's file: hedges, date words,
 * numbers and quotations are in them, names are in the part, nothing is copied. What is wrong is left out of the statement, with
 * a wording that has it, too, and returned as a problem with the number of the statement in the answer. What cannot be right without
 * it is dropped.
 */
export const checkAnswer = (
  answered: readonly (AnsweredStatement & { number: number })[],
  part: AskedPart,
  { published, facts, known, findCopies }: CheckingFacts,
): CheckedAnswer => {
  const sentences = sentencesOf(part);
  // The model knows sentences by their numbers, so these are the refs here.
  const shown = new Map(sentences.map(({ text }, index) => [String(index + 1), toPassage(text)]));
  const passages: Passages = { read: (ref) => shown.get(ref) ?? null, sentences: [...shown.keys()] };
  const whole = sentences.map(({ text }) => text).join('\n');
  const readName = createNameReader(facts.actors);
  const labels = sentences.map(({ paragraph }) => toPassage(facts.labels.get(paragraph) ?? ''));
  const isLong = (text: string): boolean => findCopies(text).length > 0;
  const problems: string[] = [];
  const alike = new Map<string, number>();

  const check = ({ number, ...given }: (typeof answered)[number]): CheckedStatement | null => {
    const numbers = [...new Set(given.sentences)].sort((a, b) => a - b);
    const citations = numbers.map(String);
    const cited = citations.flatMap((number) => passages.read(number) ?? []);
    const refs = numbers.flatMap((number) => sentences[number - 1]?.ref ?? []);
    const statement = withoutOthers({ ...given, sentences: numbers });
    const notes: string[] = [];
    const refused: string[] = [];
    const before = problems.length;
    const report = (problem: string) => problems.push(`statement ${number}: ${problem}`);

    const sameness = `${statement.type} ${citations.join()}`;
    alike.set(sameness, (alike.get(sameness) ?? 0) + 1);
    if ((alike.get(sameness) ?? 0) > MOST_ALIKE) return null;

    const field = (name: string, text: string, wording: WordedField['wording']): WordedField => ({
      path: [name],
      text,
      wording,
      citations,
    });
    /** Whether words of the text are in the cited sentences, and are not all of one. */
    const isCited = (name: string, text: string, wording: 'TEXT' | 'HEDGE' = 'TEXT'): boolean => {
      const [problem] = isLong(text) ? [TOO_LONG] : checkWords([field(name, text, wording)], passages);
      if (!problem) return true;
      report(`${name}: ${problem.message}`);
      refused.push(text);
      return false;
    };
    /** Whether words are the model's own, and say no more than the cited sentences. */
    const isOwn = (name: string, text: string): boolean => {
      const [copy] = findCopies(text);
      const [quoted] = checkQuotations([field(name, text, 'RESTATED')], passages, whole);
      const unsaid = findUnsaidNumber(text, cited.map(({ spelled }) => spelled).join(' '));
      const problem = copy ?? quoted?.message ?? (unsaid && `"${unsaid}" is not in the cited sentences`);
      if (problem) report(`${name}: ${problem}`);
      return !problem;
    };
    const named = new Set<string>();
    const near = [...cited, ...numbers.flatMap((number) => labels[number - 1] ?? [])];
    const keepNames = (name: string, actors: readonly string[]): NamedActor[] =>
      [...new Set(actors)].map(readName).filter((actor, at, all) => {
        if (all.findIndex(({ key }) => key === actor.key) < at || PRONOUN.test(actor.name)) return false;
        const isNear = actor.isNamedIn(near);
        const isTooLong = !actor.isKnown && isLong(actor.name);
        const isThere = actor.isKnown || (!isTooLong && (isNear || actor.isNamedIn([...shown.values(), ...labels])));
        if (!isThere) {
          report(`${name}: ${isTooLong ? TOO_LONG.message : `"${actor.name}" is not named in the text`}`);
          refused.push(actor.name);
        } else if (isNear) named.add(actor.key);
        else notes.push(`"${actor.name}" is not named in the cited sentences`);
        return isThere;
      });

    if (statement.hedge !== null && !isCited('hedge', statement.hedge, 'HEDGE')) statement.hedge = null;
    if (statement.date !== null && !isCited('date', statement.date)) statement.date = null;
    statement.numbers = statement.numbers
      .filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at && isCited('numbers', text))
      .map((number) => ({
        ...number,
        measure: number.measure !== null && isOwn('measure', number.measure) ? number.measure : null,
      }));
    const actors = keepNames('actors', statement.actors);
    const targets = keepNames('targets', statement.targets);
    const attributedTo = keepNames('attributed_to', statement.attributed_to);
    if (statement.topic !== null && !isOwn('topic', statement.topic)) statement.topic = null;
    if (statement.wording !== null && (!isOwn('wording', statement.wording) || hasAny(statement.wording, refused)))
      statement.wording = null;
    // The cited words leave out whose aim or view it is, and the reader adds it.
    const isSomebodys = statement.type === 'MOTIVE' || statement.type === 'STANCE';
    if (isSomebodys && statement.basis === 'STATED' && notes.length > 0) statement.basis = 'CURATOR_INFERRED';

    const date = statement.date === null ? null : known.findDate(statement.date, refs);
    if (statement.date !== null && !date)
      notes.push(`"${statement.date}" may be its date, which the rules do not read`);
    const quantities = statement.numbers.flatMap(({ text, unit, role, measure }) => {
      const found = known.findQuantity(text, refs);
      return found ? { ...found, unit: found.unit ?? unit, role, measure } : [];
    });
    const wrong = findWrongModality(statement, date, published);
    if (wrong) {
      report(`modality: ${wrong.problem}`);
      statement.modality = wrong.instead;
    }
    if (statement.known_event !== null) {
      const event = facts.events.find(({ id }) => id === statement.known_event);
      const said = date ? [date.edtf] : known.datesIn(refs);
      const misfit = findMisfit(event, statement, said, published);
      if (misfit) {
        report(`known_event: "${statement.known_event}" ${misfit}`);
        statement.known_event = null;
      }
    }
    const lost = findLoss(given, actors, attributedTo);
    if (lost) {
      report(lost);
      return null;
    }
    const namesOf = (named: readonly NamedActor[]) => named.map(({ name }) => name);
    return {
      answered: {
        ...statement,
        actors: namesOf(actors),
        targets: namesOf(targets),
        attributed_to: namesOf(attributedTo),
      },
      refs,
      actors,
      targets,
      attributedTo,
      named: [...named],
      date,
      quantities,
      notes: [...new Set(notes)],
      isCorrected: problems.length > before,
      number,
    };
  };

  const statements = answered.flatMap((statement) => check(statement) ?? []);
  return { statements, problems, dropped: answered.length - statements.length };
};

/** Whether words of our own have any of what was refused. */
const hasAny = (own: string, refused: readonly string[]): boolean => {
  const words = new Set(contentWords(own));
  return refused.flatMap(contentWords).some((word) => words.has(word));
};

/** Why a statement cannot be right without the names that were left out of it: a view is somebody's, or else the author's. */
const findLoss = (given: AnsweredStatement, actors: readonly unknown[], attributedTo: readonly unknown[]) => {
  if (given.type === 'MOTIVE' && actors.length === 0) return "actors: a MOTIVE is somebody's";
  if (given.type === 'STANCE' && given.actors.length > 0 && actors.length === 0)
    return 'actors: it would be the view of the author without them';
  if (given.attributed_to.length > 0 && attributedTo.length === 0)
    return 'attributed_to: it would be the word of the author without it';
  return null;
};

/** The modality that `verify` would refuse, and what to take instead. */
const findWrongModality = (
  { type, modality, hedge }: AnsweredStatement,
  date: FoundDate | null,
  published: string | null,
): { problem: string; instead: Modality } | null => {
  if (type === 'FORECAST' && (modality === 'HAPPENED' || modality === 'ONGOING'))
    return { problem: `a FORECAST is not "${modality}"; write "EXPECTED" or "HYPOTHETICAL"`, instead: 'EXPECTED' };
  if (modality !== 'HAPPENED') return null;
  if (type !== 'FINDING' && findHypothetical(hedge ?? undefined))
    return { problem: `it is "HAPPENED", but its hedge is "${hedge}"`, instead: 'HYPOTHETICAL' };
  if (type === 'EVENT' && date && published !== null && isWhollyBefore(published, date.edtf))
    return { problem: `it is "HAPPENED", but its date is after the text`, instead: 'SCHEDULED' };
  return null;
};

const isAnotherTime = (a: string, b: string): boolean => isWhollyBefore(a, b) || isWhollyBefore(b, a);

/** Why an event of the register is another one than the text means; null if it fits. */
const findMisfit = (
  event: KnownEvent | undefined,
  { modality }: AnsweredStatement,
  said: readonly string[],
  published: string | null,
): string | null => {
  if (!event) return 'is not among "events"';
  const { dates } = event;
  if (dates.length === 0) return null;
  if (said.length > 0 && dates.every((edtf) => said.every((other) => isAnotherTime(edtf, other))))
    return `was at another time (${dates.join(', ')})`;
  const isPast = modality === 'HAPPENED' || modality === 'ONGOING';
  if (published !== null && isPast && dates.every((edtf) => isWhollyBefore(published, edtf)))
    return `is later than the text (${dates.join(', ')})`;
  return null;
};

/** Without the fields that are of other types. */
const withoutOthers = (statement: AnsweredStatement): AnsweredStatement => {
  const { type } = statement;
  const only = <T>(of: AnsweredStatement['type'], value: T): T | null => (type === of ? value : null);
  return {
    ...statement,
    targets: type === 'RECOMMENDATION' || type === 'MOTIVE' || type === 'EVENT' ? statement.targets : [],
    event_kind: only('EVENT', statement.event_kind),
    known_event: only('EVENT', statement.known_event),
    forecast_type: only('FORECAST', statement.forecast_type),
    strength: only('RECOMMENDATION', statement.strength),
    polarity: only('STANCE', statement.polarity),
    topic: only('STANCE', statement.topic),
    support: only('FINDING', statement.support),
  };
};

const digitsIn = (text: string): string[] => text.match(/\p{Nd}(?:[.,'’\u00a0\u202f ]?\p{Nd})*/gu) ?? [];

const toDigits = (number: string): string => number.replace(/\P{Nd}/gu, '');

/** The first number in digits that a restatement has and the cited words have not; null if there is none. */
const findUnsaidNumber = (own: string, cited: string): string | null => {
  const said = new Set(digitsIn(cited).map(toDigits));
  return digitsIn(own).find((number) => !said.has(toDigits(number))) ?? null;
};
