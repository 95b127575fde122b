import type { ForecastType, Strength } from '../../../model/vocabulary/claims.ts';
import type { Modality } from '../../../model/vocabulary/statements.ts';
import type { DraftDocument } from '../document.ts';
import { kindsIn } from '../events/kinds.ts';
import type { FoundDate, FoundStatement } from '../found.ts';
import { type Context, fold, readContexts } from './contexts.ts';
import { cuesOf } from './cues/cues-of.ts';
import type { Cues } from './cues/table.ts';
import { keyOf } from './key.ts';
import { createReader, type FoundInText, type Reading } from './readings.ts';

/** How often a sentence with such words is such a statement. */
const SCORE = { advice: 0.8, listed: 0.7, forecast: 0.7, dated: 0.75, named: 0.55, act: 0.55 };

/** Words that mark a statement, and where they begin. */
interface Cue {
  text: string;
  start: number;
}

/**
 * Finds what the sentences of a text explicitly advise, what they say is to come, and what they say happened or is announced,
 * by the cues of its language; at most one of each a sentence. Headings, tables and notes are not read, nor are languages
 * without cues (`CUE_LANGUAGES`).
 */
export const findStatements = (document: DraftDocument, found: FoundInText): FoundStatement[] => {
  const cues = cuesOf(document.language);
  if (!cues) return [];
  const read = createReader(found, cues.capitals);
  const statements: FoundStatement[] = [];
  for (const { paragraph, context } of readContexts(document, found.actors, cues))
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const reading = read(sentence);
      if (/[?？]["'”’)\]]*\s*$/.test(reading.words.slice(-8))) continue;
      const meant = { ...reading, folded: blank(reading.folded, cues.not) };
      const advice = findAdvice(meant, cues, index === 0 ? context : { ...context, adviceAfter: null });
      for (const statement of [findEvent(reading, meant, cues), findForecast(meant, cues, advice !== null), advice])
        if (statement) statements.push(statement);
    }
  return statements;
};

const blank = (folded: string, not: RegExp): string => folded.replace(not, (text) => ' '.repeat(text.length));

const firstOf = (expression: RegExp, folded: string): Cue | null => {
  expression.lastIndex = 0;
  const match = expression.exec(folded);
  return match && { text: match[0].trim(), start: match.index };
};

const findAdvice = (reading: Reading, cues: Cues, { adviceAfter, addressees }: Context): FoundStatement | null => {
  const folded = blank(reading.folded, cues.notAdvice);
  const found = cues.advice
    .flatMap(([strength, expression]) => {
      const cue = firstOf(expression, folded);
      return cue ? [{ strength, cue }] : [];
    })
    .sort((a, b) => a.cue.start - b.cue.start)[0];
  if (!found && adviceAfter === null) return null;
  const cue = found?.cue ?? { text: '', start: 0 };
  const subject = subjectBefore(reading, cue.start);
  const after = found
    ? keysOf(reading.actors.filter(({ start }) => start > cue.start && start < cue.start + NEAR))
    : [];
  return statementOf(reading, cues, cue, {
    type: 'RECOMMENDATION',
    score: found ? SCORE.advice : SCORE.listed,
    reasons: [found ? `advice: "${shorten(cue.text)}"` : `item of a list after "${shorten(adviceAfter ?? '')}"`],
    modality: 'HOPED',
    basis: 'STATED',
    targets: subject ? [subject] : addressees.length > 0 ? addressees : after.slice(0, 3),
    strength: found?.strength ?? ('SHOULD' satisfies Strength),
  });
};

/** How far behind a cue an addressee stands, in UTF-16 units: "we call on the Council". */
const NEAR = 100;

const findForecast = (reading: Reading, cues: Cues, isAdvice: boolean): FoundStatement | null => {
  const { EXPECTED, HYPOTHETICAL, RISK } = cues.forecasts;
  const risk = firstOf(RISK, reading.folded);
  const expected = firstOf(EXPECTED, reading.folded);
  const future = reading.dates.find(({ date }) => date.future);
  const isPresent = future && !isAdvice && !firstOf(cues.past, reading.folded);
  const toCome = isPresent ? { text: future.date.text, start: future.start } : null;
  const cue = risk ?? expected ?? firstOf(HYPOTHETICAL, reading.folded) ?? toCome;
  if (!cue) return null;
  const modality: Modality = risk || (!expected && cue !== toCome) ? 'HYPOTHETICAL' : future ? 'SCHEDULED' : 'EXPECTED';
  const isConditional = firstOf(cues.conditions, reading.folded) !== null;
  const subject = subjectBefore(reading, cue.start);
  return statementOf(reading, cues, cue, {
    type: 'FORECAST',
    score: SCORE.forecast,
    reasons: [
      `${risk ? 'risk' : expected || cue === toCome ? 'what is to come' : 'what may come'}: "${shorten(cue.text)}"`,
    ],
    modality,
    actors: subject ? [subject] : keysOf(reading.actors).slice(0, 3),
    forecastType: (isConditional ? 'CONDITION' : risk ? 'RISK' : 'FORECAST') satisfies ForecastType,
  });
};

/** A happening has a verb of the past or of what is announced, or a noun of what happens, and a date; or is an act of an actor who is named. */
const findEvent = (reading: Reading, meant: Reading, cues: Cues): FoundStatement | null => {
  const { folded, actors } = reading;
  const isAnnounced = reading.dates.some(({ date }) => date.future);
  const isPast = reading.dates.some(({ date }) => !date.future);
  const act = firstOf(cues.acts, folded);
  const planned = firstOf(cues.planned, meant.folded);
  const past = isPast ? (act ?? firstOf(cues.past, folded)) : null;
  const cue = past ?? (isAnnounced ? planned : null) ?? (isPast || isAnnounced ? firstOf(cues.nouns, folded) : null);
  const undated = cue || actors.length === 0 ? null : (act ?? planned);
  const told = cue ?? undated;
  if (!told || (firstOf(cues.conditions, folded) && !isPast)) return null;
  const date = undated ? null : nearestDate(reading, told);
  const isDenied = firstOf(cues.negations, folded.slice(Math.max(0, told.start - 40), told.start + 60)) !== null;
  const isToCome = date?.future || told === planned;
  const [before, after] = [actors.filter(({ end }) => end <= told.start), actors.filter(({ end }) => end > told.start)];
  return statementOf(reading, cues, told, {
    type: 'EVENT',
    score: undated ? SCORE.act : told === past || told === planned ? SCORE.dated : SCORE.named,
    reasons: [`${isToCome ? 'announced' : 'told'}: "${shorten(told.text)}"`, date ? `date ${date.edtf}` : 'no date'],
    modality: isDenied ? 'NEGATED' : isToCome ? (date ? 'SCHEDULED' : 'EXPECTED') : 'HAPPENED',
    actors: keysOf([...before, ...after]).slice(0, 12),
    date,
    eventKind: kindsIn(fold(reading.words), told.start)[0] ?? 'OTHER',
  });
};

type Own = Pick<FoundStatement, 'type' | 'score' | 'reasons' | 'modality'> & Partial<FoundStatement>;

/** What is the same for all types. */
const statementOf = (reading: Reading, cues: Cues, cue: Cue, own: Own): FoundStatement => {
  const hedge = own.modality === 'HAPPENED' ? null : firstOf(cues.hedges, reading.folded);
  const statement = {
    method: 'cues',
    sentences: [reading.sentence.ref],
    basis: hedge ? 'AUTHOR_INFERRED' : 'STATED',
    hedge: hedge && reading.words.slice(hedge.start, hedge.start + hedge.text.length),
    attributedTo: [],
    actors: [],
    targets: [],
    date: nearestDate(reading, cue),
    quantities: reading.quantities,
    ...own,
  } satisfies Omit<FoundStatement, 'key'>;
  return { ...statement, key: keyOf(reading, cue.text, [...statement.actors, ...statement.targets], statement.date) };
};

/** How far a date seems to be that stands before, and one with another part of the sentence in between, in letters. */
const BEFORE = 12;
const ACROSS = 60;

/** The date that stands nearest to a cue: "the meeting in May and the visit in June". */
const nearestDate = ({ dates, folded }: Reading, { start: at }: Cue): FoundDate | null => {
  const distance = ({ start }: { start: number }): number => {
    const between = folded.slice(Math.min(at, start), Math.max(at, start));
    return between.length + (start < at ? BEFORE : 0) + (/[;,]|\s(?:and|und|et|y|sowie)\s/u.test(between) ? ACROSS : 0);
  };
  return [...dates].sort((a, b) => distance(a) - distance(b))[0]?.date ?? null;
};

const keysOf = (actors: Reading['actors']): string[] => [...new Set(actors.map(({ key }) => key))];

/** The actor that is named last before a place, in the same clause. */
const subjectBefore = ({ actors, words }: Reading, index: number): string | null => {
  const clause = Math.max(words.lastIndexOf(';', index - 1), words.lastIndexOf(': ', index - 1), index - 160);
  return actors.filter(({ start, end }) => start > clause && end <= index).at(-1)?.key ?? null;
};

/** At most four words, so that no reason quotes a sentence. */
const shorten = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 2).join(' ')} … ${words.slice(-1).join(' ')}` : words.join(' ');
};
