import type { WordedField } from '../../wording/brief-wording.ts';
import { checkWords } from '../../wording/check-words.ts';
import type { Passage, Passages } from '../../wording/cited-passages.ts';
import { foldSpelling } from '../../wording/fold-words.ts';
import type { CopyFinder } from '../../wording/restatements/check-copies.ts';
import { checkQuotations } from '../../wording/restatements/check-quotations.ts';
import type { FoundDate, FoundQuantity } from '../found.ts';
import type { AnsweredStatement } from './answer-schema.ts';
import type { SectionContext } from './context.ts';
import { createNameReader, type NamedActor } from './known-names.ts';
import type { KnownWords } from './known-words.ts';
import { findUnsaidNumber } from './own-words.ts';
import type { AskedSection } from './sections.ts';
import { findWrongModality } from './wrong-modality.ts';

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
  /** As the rules read its words; null if they do not. */
  date: FoundDate | null;
  quantities: FoundQuantity[];
  /** What a person should know about it. */
  notes: string[];
  isCorrected: boolean;
}

export interface CheckedAnswer {
  statements: CheckedStatement[];
  /** What did not agree with the text, as the model is told. */
  problems: string[];
  /** How many statements were left out, because they repeat others. */
  repeated: number;
}

export interface CheckingFacts {
  /** The publication in EDTF; null if it is not known. */
  published: string | null;
  context: SectionContext;
  known: KnownWords;
  findCopies: CopyFinder;
}

/** A draft holds no sentences, also not where it has words of the text. */
const TOO_LONG = { message: 'it has too many words of the text in a row; give only those that are asked for' };

/** A model that goes round in circles says the same of the same sentences again and again. */
const MOST_ALIKE = 3;

/**
 * Compares statements with the sentences that they cite, as `briefgraph verify` does a brief's file: hedges, date words,
 * numbers and quotations are in them, names are in the section, nothing is copied. What is wrong is left out of the
 * statement, and returned as a problem with the number of the statement in the answer.
 */
export const checkAnswer = (
  answered: readonly AnsweredStatement[],
  { sentences }: AskedSection,
  { published, context, known, findCopies }: CheckingFacts,
  numbersOfStatements: readonly number[] = answered.map((_, index) => index + 1),
): CheckedAnswer => {
  // The model knows sentences by their numbers, so these are the refs here.
  const shown = new Map(sentences.map(({ text }, index) => [String(index + 1), toPassage(text)]));
  const passages: Passages = { read: (ref) => shown.get(ref) ?? null, sentences: [...shown.keys()] };
  const whole = sentences.map(({ text }) => text).join('\n');
  const readName = createNameReader(context.actors);
  const isLong = (text: string): boolean => findCopies(text).length > 0;
  const problems: string[] = [];
  const alike = new Map<string, number>();
  let repeated = 0;

  const check = (given: AnsweredStatement, index: number): CheckedStatement | null => {
    const numbers = [...new Set(given.sentences)].sort((a, b) => a - b);
    const citations = numbers.map(String);
    const cited = citations.flatMap((number) => passages.read(number) ?? []);
    const refs = numbers.flatMap((number) => sentences[number - 1]?.ref ?? []);
    const statement = withoutOthers({ ...given, sentences: numbers });
    const notes: string[] = [];
    const before = problems.length;
    const report = (problem: string) => problems.push(`statement ${numbersOfStatements[index]}: ${problem}`);

    const sameness = `${statement.type} ${citations.join()}`;
    alike.set(sameness, (alike.get(sameness) ?? 0) + 1);
    if ((alike.get(sameness) ?? 0) > MOST_ALIKE) {
      repeated += 1;
      return null;
    }

    const field = (name: string, text: string, wording: WordedField['wording']): WordedField => ({
      path: [name],
      text,
      wording,
      citations,
    });
    /** Whether words of the text are in the cited sentences, and are not all of one. */
    const isCited = (name: string, text: string, wording: 'TEXT' | 'HEDGE' = 'TEXT'): boolean => {
      const [problem] = isLong(text) ? [TOO_LONG] : checkWords([field(name, text, wording)], passages);
      if (problem) report(`${name}: ${problem.message}`);
      return !problem;
    };
    /** Whether words are the model's own, and say no more than the cited sentences. */
    const isOwn = (name: string, text: string): boolean => {
      const [copy] = findCopies(text);
      const [quoted] = checkQuotations([field(name, text, 'RESTATED')], passages, whole);
      const number = findUnsaidNumber(text, cited.map(({ spelled }) => spelled).join(' '));
      const problem = copy ?? quoted?.message ?? (number && `"${number}" is not in the cited sentences`);
      if (problem) report(`${name}: ${problem}`);
      return !problem;
    };
    const keepNames = (name: string, actors: readonly string[]): NamedActor[] =>
      [...new Set(actors)].map(readName).filter((actor, at, all) => {
        if (all.findIndex(({ key }) => key === actor.key) < at) return false;
        if (!actor.isKnown && isLong(actor.name)) {
          report(`${name}: ${TOO_LONG.message}`);
          return false;
        }
        if (actor.isNamedIn(cited)) return true;
        const isElsewhere = actor.isKnown || actor.isNamedIn([...shown.values()]);
        if (isElsewhere) notes.push(`"${actor.name}" is not named in the cited sentences`);
        else report(`${name}: "${actor.name}" is not named in the text`);
        return isElsewhere;
      });

    if (statement.hedge !== null && !isCited('hedge', statement.hedge, 'HEDGE')) statement.hedge = null;
    if (statement.date !== null && !isCited('date', statement.date)) statement.date = null;
    statement.numbers = [...new Set(statement.numbers)].filter((number) => isCited('numbers', number));
    if (statement.topic !== null && !isOwn('topic', statement.topic)) statement.topic = null;
    if (statement.wording !== null && !isOwn('wording', statement.wording)) statement.wording = null;
    const actors = keepNames('actors', statement.actors);
    const targets = keepNames('targets', statement.targets);
    const attributedTo = keepNames('attributed_to', statement.attributed_to);
    // The cited words leave out who it is, and the reader adds it.
    if (statement.basis === 'STATED' && notes.length > 0) statement.basis = 'CURATOR_INFERRED';

    const date = statement.date === null ? null : known.findDate(statement.date, refs);
    if (statement.date !== null && !date)
      notes.push(`"${statement.date}" may be its date, which the rules do not read`);
    const quantities = statement.numbers.flatMap((number) => known.findQuantity(number, refs) ?? []);
    const wrong = findWrongModality(statement, date, published);
    if (wrong) {
      report(`modality: ${wrong.problem}`);
      statement.modality = wrong.instead;
    }
    return {
      answered: {
        ...statement,
        actors: actors.map(({ name }) => name),
        targets: targets.map(({ name }) => name),
        attributed_to: attributedTo.map(({ name }) => name),
      },
      refs,
      actors,
      targets,
      attributedTo,
      date,
      quantities,
      notes: [...new Set(notes)],
      isCorrected: problems.length > before,
    };
  };

  const statements = answered.flatMap((statement, index) => check(statement, index) ?? []);
  return { statements, problems, repeated };
};

const toPassage = (text: string): Passage => {
  const spelled = foldSpelling(text);
  return { spelled, folded: spelled.toLowerCase() };
};

/** Without the fields that are of other types. */
const withoutOthers = (statement: AnsweredStatement): AnsweredStatement => {
  const { type } = statement;
  const only = <T>(of: AnsweredStatement['type'], value: T): T | null => (type === of ? value : null);
  return {
    ...statement,
    targets: type === 'RECOMMENDATION' || type === 'MOTIVE' ? statement.targets : [],
    event_kind: only('EVENT', statement.event_kind),
    known_event: only('EVENT', statement.known_event),
    forecast_type: only('FORECAST', statement.forecast_type),
    strength: only('RECOMMENDATION', statement.strength),
    polarity: only('STANCE', statement.polarity),
    topic: only('STANCE', statement.topic),
  };
};
