import { isAside } from './clause.ts';
import type { Cues } from './cues/cues-of.ts';
import { readAnyGerman, weighGerman } from './german-happenings.ts';
import { ANY_VERB, type Happening, MOST_HAPPENINGS } from './happening.ts';
import { ANY_PAST, IRREGULAR_PARTICIPLE, NO_EVENT, type PastUse, pastUseOf } from './past-tense.ts';
import type { Reading } from './reading.ts';

/** What the use of an English form of the past adds. */
const USE: Readonly<Record<Exclude<PastUse, 'NONE'>, number>> = {
  PASSIVE: 0.7,
  PERFECT: 0.3,
  ACTIVE: 0.7,
  AFTER_NOUN: 0,
  PARTICIPLE: -0.9,
};

/** A noun that names an event. */
const NOUN = 1.3;

/** What a speaker remembers of himself or herself is an event less often. */
const OWN = /(?<!\p{L})i\s(?:have\s|had\s|also\s|just\s)?$/u;
const OWN_STORY = -0.6;

export const readHappenings = (reading: Reading, cues: Cues): Happening[] =>
  [
    ...readPast(reading, cues),
    ...(cues.language === 'en' ? readAnyPast(reading) : []),
    ...(cues.language === 'de' ? readAnyGerman(reading) : []),
    ...readFuture(reading, cues),
    ...readNouns(reading, cues),
  ]
    .slice(0, MOST_HAPPENINGS * 2)
    .map((happening) => {
      const { start, text, tense } = happening;
      const isBeside = tense === 'PAST' && isAside(reading.words, cues.language, start, start + text.length);
      return isBeside ? { ...happening, aside: true } : happening;
    });
const readPast = (reading: Reading, cues: Cues): Happening[] => {
  const { folded } = reading;
  const found: Happening[] = [];
  for (const { expression, kind, weight } of cues.past)
    for (const { index, 0: text } of folded.matchAll(expression)) {
      if (found.length >= MOST_HAPPENINGS) return found;
      const more = weighForm(reading, cues, index, text);
      if (more !== null)
        found.push({
          ...more,
          text,
          start: index,
          kind,
          called: 'verb of an event',
          tense: 'PAST',
          weight: weight + more.weight,
        });
    }
  return found;
};

const weighForm = (
  reading: Reading,
  cues: Cues,
  index: number,
  text: string,
): { weight: number; aside?: boolean } | null => {
  if (cues.language === 'de') return { weight: weighGerman(reading.folded, index, text) };
  if (cues.language !== 'en') return { weight: 0 };
  const use = pastUseOf(reading.words, index, text.length, endsWithActor(reading, index));
  return use === 'NONE' ? null : { weight: USE[use], aside: use === 'PARTICIPLE' };
};

/** What was said or found is an event where its day or year is told. */
const SAID = /^(?:said|stated|found|reported|argued|described|knew)$/;

/** Whether a date of the past is told with a verb, and not with what was said: before it, or just behind it. */
const isDated = ({ dates, sentence }: Reading, end: number): boolean =>
  dates.some(({ future, start }) => !future && start - sentence.start < end + 30);

const readAnyPast = (reading: Reading): Happening[] => {
  const found: Happening[] = [];
  const forms = [
    ...[...reading.words.matchAll(ANY_PAST)].map((match) => ({ match, irregular: false })),
    ...[...reading.words.matchAll(IRREGULAR_PARTICIPLE)].map((match) => ({ match, irregular: true })),
  ];
  for (const {
    match: { index, 0: text },
    irregular,
  } of forms) {
    if (found.length >= MOST_HAPPENINGS) break;
    const use = pastUseOf(reading.words, index, text.length, endsWithActor(reading, index));
    if (NO_EVENT.test(text) && !(SAID.test(text) && use === 'ACTIVE' && isDated(reading, index + text.length)))
      continue;
    if (use === 'NONE' || use === 'PARTICIPLE' || (irregular && use !== 'PASSIVE' && use !== 'PERFECT')) continue;
    const isOwn = OWN.test(reading.folded.slice(Math.max(0, index - 16), index)) ? OWN_STORY : 0;
    found.push({
      text,
      start: index,
      kind: 'OTHER',
      called: 'verb of the past',
      tense: 'PAST',
      weight: ANY_VERB + USE[use] + isOwn,
    });
  }
  return found;
};

const readFuture = ({ folded }: Reading, cues: Cues): Happening[] => {
  const found: Happening[] = [];
  for (const { expression, kind, weight } of cues.future)
    for (const { index, 0: text } of folded.matchAll(expression)) {
      if (found.length >= MOST_HAPPENINGS) return found;
      const tense = PROGRESSIVE.test(text) ? 'PRESENT' : 'FUTURE';
      found.push({ text, start: index, kind, called: 'announced act', tense, weight });
    }
  return found;
};

const PROGRESSIVE = /ing$/;

/** Nouns count with a date, or after a word of time: "since the summit". */
const readNouns = ({ folded: words, dates }: Reading, cues: Cues): Happening[] => {
  const found: Happening[] = [];
  for (const { index, 0: text } of words.matchAll(cues.nouns)) {
    if (found.length >= MOST_HAPPENINGS) break;
    if (THIS.test(words.slice(Math.max(0, index - 12), index))) continue;
    const isTimed = dates.length > 0 || TIMED.test(words.slice(Math.max(0, index - 40), index));
    if (isTimed)
      found.push({ text, start: index, kind: 'OTHER', called: 'noun of an event', tense: 'NONE', weight: NOUN });
  }
  return found;
};

/** What takes place while it is spoken of. */
const THIS = /(?<!\p{L})(?:this|our|these|dieser?|unsere?)\s+$/u;

const TIMED =
  /(?<!\p{L})(?:since|after|following|during|before|ahead of|at|upcoming|recent|last|expects?|planned|seit|nach|bei|vor)\s[^.;:]{0,36}$/u;

/** Whether an actor is named just before a place. */
const endsWithActor = ({ actors, words }: Reading, index: number): boolean =>
  actors.some(
    ({ end, adjective }) =>
      !adjective && end <= index && /^[\s,)\]]*(?:\([^)]{0,20}\)\s*)?$/.test(words.slice(end, index)),
  );
