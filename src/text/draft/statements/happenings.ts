import type { EventKind } from '../../../model/vocabulary/events.ts';
import type { Modality } from '../../../model/vocabulary/statements.ts';
import type { FoundDate } from '../found.ts';
import { findAttribution } from './attribution.ts';
import { shorten, toScore } from './candidate.ts';
import { clauseAround } from './clause.ts';
import type { Cues } from './cues/cues-of.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import { basisOf, findHedge } from './hedges.ts';
import { readHappenings } from './read-happenings.ts';
import { keysOf, type Reading } from './reading.ts';

/** How likely a sentence tells an event, in bits: each bit makes it twice as likely. */
const PRIOR = -1.9;
const DATE = { day: 1.6, month: 1.4, year: 0.9, vague: 0.4 };
const ACTOR = 0.6;
const QUESTION = -2;
const CONDITION = -1;
const ADVICE = -0.7;
const SHORT_OF_WORDS = -1;
const GREETING = -2;
const PAST_TIME = 0.6;
const ASIDE = -1;
const NOBODY = -0.5;

const IMAGINED =
  /(?<![\p{L}\p{N}])(?:if|unless|would have|could have|might have|should have|may have|wenn|falls|hätte[n]?|si)(?![\p{L}\p{N}])/u;

/** Words of a time that has passed, where a date is missing. */
const PAST_TIMES =
  /(?<!\p{L})(?:ago|recently|earlier|previously|since then|(?:over|in|during) the (?:past|last)|in recent|at the time|kürzlich|zuletzt|bereits|damals|seither|vor (?:kurzem|wenigen))(?!\p{L})/u;

const GREETINGS =
  /(?<!\p{L})(?:thanks|thank you|joining us|good (?:morning|afternoon|evening)|(?:last|next|first|your) questions?|welcome to|on background|under embargo|embargoed|vielen dank)(?!\p{L})/u;

/** A sentence that lists events has no more of them than this. */
const MOST_EVENTS = 6;

/**
 * Finds the main happening that a sentence tells or announces, and others that have a date of their own: "a meeting in May
 * and a visit in June". The main one is the first.
 */
export const findHappenings = (reading: Reading, cues: Cues, isAdvice: boolean): Draft[] => {
  const happenings = readHappenings(reading, cues).map((happening) => ({
    happening,
    date: nearestDate(datesFor(happening, reading), happening, reading),
  }));
  const scored = happenings
    .map(({ happening, date }) => ({
      happening,
      date,
      bits: happening.weight + weighDate(happening, date) + (happening.aside && !date ? ASIDE : 0),
    }))
    .sort((a, b) => b.bits - a.bits || a.happening.start - b.happening.start);
  const taken = new Set<FoundDate | null>();
  const chosen = scored.filter(({ date }, index) => {
    if (taken.has(date) || (index > 0 && date === null)) return false;
    taken.add(date);
    return true;
  });
  return chosen.slice(0, MOST_EVENTS).map((each) => toDraft(each, reading, cues, isAdvice));
};

/** The dates that may be those of a happening: of one that is told beside, only those in its clause. */
const datesFor = ({ start, aside }: Happening, { dates, sentence, folded }: Reading): readonly FoundDate[] => {
  const own = dates.filter(
    (date) => !COMPARED.test(folded.slice(Math.max(0, date.start - sentence.start - 24), date.start - sentence.start)),
  );
  if (!aside) return own;
  const [from, to] = clauseAround(folded, start);
  return own.filter((date) => date.start - sentence.start >= from && date.end - sentence.start <= to);
};

/** A date before these words is that of another thing: "higher than in 2019". */
const COMPARED =
  /(?<!\p{L})(?:compared (?:with|to)|than in|relative to|versus|\p{Ll}{3,}er als|gegenüber|verglichen mit|por comparación con|par rapport à)\s+(?:\p{L}+\s)?$/u;

interface Scored {
  happening: Happening;
  date: FoundDate | null;
  bits: number;
}

const toDraft = (main: Scored, reading: Reading, cues: Cues, isAdvice: boolean): Draft => {
  const { happening, date } = main;
  const participants = participantsOf(reading, happening);
  const against = [
    [reading.isQuestion, QUESTION, 'it is a question'],
    [IMAGINED.test(reading.folded), CONDITION, 'it may be imagined'],
    [isAdvice, ADVICE, 'it is advice'],
    [GREETINGS.test(reading.folded), GREETING, 'it opens or closes a talk'],
    [happening.aside === true && !date, 0, 'it is told beside'],
    [
      !date && participants.length === 0 && happening.tense === 'PAST' && /^(?:en|de)$/.test(cues.language),
      NOBODY,
      'it names nobody and no time',
    ],
    [reading.words.length < 25, SHORT_OF_WORDS, 'it is short'],
  ] as const;
  const bits =
    PRIOR +
    main.bits +
    (participants.length > 0 ? ACTOR : 0) +
    (!date && happening.tense === 'PAST' && PAST_TIMES.test(reading.folded) ? PAST_TIME : 0) +
    against.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  const attribution = findAttribution(reading, cues);
  const modality = modalityOf(reading, happening, date, cues);
  const hedge = findHedge(reading, modality, cues);
  const kind = kindOf(reading, happening, cues);
  return {
    type: 'EVENT',
    score: toScore(1 / (1 + 2 ** -bits)),
    cue: happening.text,
    reasons: [
      `${happening.called} "${shorten(happening.text)}"`,
      ...(date ? [`date ${date.edtf}`] : ['no date']),
      ...(participants.length > 0 ? [`it names ${participants.length === 1 ? 'an actor' : 'actors'}`] : ['no actor']),
      ...against.flatMap(([holds, , why]) => (holds ? [`but ${why}`] : [])),
    ],
    modality,
    basis: basisOf(hedge, attribution !== null),
    attributedTo: attribution?.to ?? [],
    actors: participants,
    targets: [],
    date,
    eventKind: kind,
  };
};

/** How far a date seems to be that stands before, and one with another part of the sentence in between, in letters. */
const BEFORE = 12;
const ACROSS = 60;

/** The date that stands nearest to the verb or the noun: "the meeting in May and the visit in June". */
const nearestDate = (
  dates: readonly FoundDate[],
  { start }: Pick<Happening, 'start'>,
  { sentence, folded }: Reading,
): FoundDate | null => {
  const distance = (date: FoundDate): number => {
    const at = date.start - sentence.start;
    const [from, to] = at < start ? [at, start] : [start, at];
    const across = /;|,|\s(?:and|und|et|y|sowie)\s/u.test(folded.slice(from, to)) ? ACROSS : 0;
    return to - from + (at < start ? BEFORE : 0) + across;
  };
  return [...dates].sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** The date that stands nearest to the words of a cue. */
export const dateOf = (reading: Reading, cue: string): FoundDate | null =>
  nearestDate(reading.dates, { start: Math.max(0, reading.words.indexOf(cue)) }, reading);

const weighDate = ({ tense }: Happening, date: FoundDate | null): number => {
  if (!date) return 0;
  // What is said in the past of a date to come is not what happened then.
  if (tense === 'PAST' && date.future) return 0;
  if (/^\d{4}-(?:0[1-9]|1[0-2])-\d\d/.test(date.edtf)) return DATE.day;
  if (/^\[?\d{4}-\d\d/.test(date.edtf)) return DATE.month;
  return /^\d{4}[~?%]?$/.test(date.edtf) ? DATE.year : DATE.vague;
};

/** The actors before the verb first: its subject, most often. */
const participantsOf = ({ actors }: Reading, { start }: Happening): string[] => {
  const named = actors.filter(({ adjective }) => !adjective);
  const [before, after] = [named.filter((actor) => actor.end <= start), named.filter((actor) => actor.end > start)];
  return keysOf([...before, ...after]).slice(0, 12);
};

const modalityOf = ({ folded }: Reading, { start, tense }: Happening, date: FoundDate | null, cues: Cues): Modality => {
  cues.negations.lastIndex = 0;
  if (cues.negations.test(folded.slice(Math.max(0, start - 40), start + 60))) return 'NEGATED';
  if (tense === 'FUTURE') return date ? 'SCHEDULED' : 'EXPECTED';
  if (tense === 'PRESENT') return 'ONGOING';
  if (tense === 'NONE' && date?.future) return 'SCHEDULED';
  return date?.future ? 'EXPECTED' : 'HAPPENED';
};

/** The kind by the words around the verb, else by the verb. */
const kindOf = ({ folded }: Reading, { start, kind }: Happening, cues: Cues): EventKind => {
  const around = folded.slice(Math.max(0, start - 100), start + 180);
  const rule = cues.kinds.find(({ expressions }) => expressions.every((expression) => around.search(expression) >= 0));
  return rule?.kind ?? kind;
};
