import type { EventKind } from '../../../model/vocabulary/event-kinds.ts';
import type { Cues } from './cues/cues-of.ts';
import { findGermanFuture } from './german-future.ts';
import { ANY_PAST, NO_EVENT, type PastUse, pastUseOf } from './past-tense.ts';
import type { Reading } from './reading.ts';

/** A verb or a noun that may tell an event. */
export interface Happening {
  text: string;
  start: number;
  kind: EventKind;
  called: string;
  tense: 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE';
  /** In bits. */
  weight: number;
}

/** What the use of an English form of the past adds. */
const USE: Readonly<Record<Exclude<PastUse, 'NONE'>, number>> = {
  PASSIVE: 0.7,
  PERFECT: 0.3,
  ACTIVE: 0.7,
  AFTER_NOUN: 0,
  PARTICIPLE: -0.9,
};

/** A verb of the past that no list has, and a noun that names an event. */
const ANY_VERB = 0.7;
const NOUN = 1.3;

/** What a speaker remembers of himself or herself is an event less often. */
const OWN = /(?<!\p{L})i\s(?:have\s|had\s|also\s|just\s)?$/u;
const OWN_STORY = -0.6;

/** A sentence of lists may have many; the first say what it is about. */
const MOST = 24;

export const readHappenings = (reading: Reading, cues: Cues): Happening[] =>
  [
    ...readPast(reading, cues),
    ...(cues.language === 'en' ? readAnyPast(reading) : []),
    ...(cues.language === 'de' ? readAnyGerman(reading) : []),
    ...readFuture(reading, cues),
    ...readNouns(reading, cues),
  ].slice(0, MOST * 2);

const readPast = (reading: Reading, cues: Cues): Happening[] => {
  const { folded } = reading;
  const found: Happening[] = [];
  for (const { expression, kind, weight } of cues.past)
    for (const { index, 0: text } of folded.matchAll(expression)) {
      if (found.length >= MOST) return found;
      const more = weighForm(reading, cues, index, text);
      if (more !== null)
        found.push({ text, start: index, kind, called: 'verb of an event', tense: 'PAST', weight: weight + more });
    }
  return found;
};

const weighForm = (reading: Reading, cues: Cues, index: number, text: string): number | null => {
  if (cues.language === 'de') return weighGerman(reading.folded, index, text);
  if (cues.language !== 'en') return 0;
  const use = pastUseOf(reading.words, index, text.length, endsWithActor(reading, index));
  return use === 'NONE' ? null : USE[use];
};

/** A German participle expresses the past with an auxiliary in its sentence; without one it is an adjective. */
const weighGerman = (words: string, index: number, text: string): number => {
  if (PRETERITE.test(text)) return 0.4;
  if (/^\s+(?:zu\s+)?(?:werden|wird)(?!\p{L})/u.test(words.slice(index + text.length, index + text.length + 16)))
    return -1.4;
  const around = words.slice(Math.max(0, index - 240), index + 40);
  if (/(?<!\p{L})(?:hat|haben|hatte|hatten|wurde|wurden)(?!\p{L})/u.test(around)) return 0.7;
  if (/(?<!\p{L})(?:ist|sind|war|waren|worden)(?!\p{L})/u.test(around)) return 0;
  return /(?<!\p{L})(?:werden|wird)(?!\p{L})/u.test(around) ? -1.6 : -0.9;
};

/** Forms that are the past without an auxiliary: "legte … vor", "beschloss". */
const PRETERITE =
  /\s|(?<![aiouäöü]|tre|be|hal)ten?$|^(?:trafe?n?|kame?n?|fande?n?|empfinge?n?|beschloss|erlie(?:ß|ss)(?:en)?|trate?n?|schluge?n?|entschied|versprache?n?|begann|begannen|erschien|gewann(?:en)?|überfiel(?:en)?|verlie(?:ß|ss)|übernahm(?:en)?|urteilten?|gab)$/iu;

const readAnyPast = (reading: Reading): Happening[] => {
  const found: Happening[] = [];
  for (const { index, 0: text } of reading.words.matchAll(ANY_PAST)) {
    if (found.length >= MOST) break;
    if (NO_EVENT.test(text)) continue;
    const use = pastUseOf(reading.words, index, text.length, endsWithActor(reading, index));
    if (use === 'NONE' || use === 'PARTICIPLE') continue;
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

/** German: an auxiliary and any participle, or any form in "-te", where there is a date. */
const readAnyGerman = (reading: Reading): Happening[] => {
  const { folded, words, dates } = reading;
  const found: Happening[] = [];
  const future = findGermanFuture(words);
  if (future && dates.some((date) => date.future))
    found.push({
      text: future.text,
      start: future.index,
      kind: 'OTHER',
      called: 'announced act',
      tense: 'FUTURE',
      weight: 1.6,
    });
  for (const { index, 0: text } of words.matchAll(ANY_GERMAN)) {
    if (found.length >= MOST) break;
    const isPreterite = /ten?$/.test(text) && PRETERITE.test(text);
    if (isPreterite && (dates.length === 0 || NO_PRETERITE.test(text))) continue;
    const more = isPreterite ? -0.2 : weighGerman(folded, index, text);
    if (more >= -0.2)
      found.push({
        text,
        start: index,
        kind: 'OTHER',
        called: 'verb of the past',
        tense: 'PAST',
        weight: ANY_VERB + more,
      });
  }
  return found;
};

/** Participles and forms in "-te"; those that lists of events have are read there. */
const ANY_GERMAN =
  /(?<![\p{L}\p{N}*])(?:\p{Ll}{0,8}ge\p{Ll}{2,14}(?:t|en)(?<!gangenen)|(?:be|ent|er|ver|zer|wider|miss)\p{Ll}{3,14}(?:t|en)|\p{Ll}{2,14}iert|\p{Ll}{3,14}ten?)(?![\p{L}\p{N}*])/gu;

/** Adjectives, modals and other words with such ends. */
const NO_PRETERITE =
  /^(?:ers|letz|bes|brei|konkre|priva|heu|soll|könn|müss|dürf|möch|hät|woll|moch|konn|muss|durf|hat|bit|mit|wei|rech|schlech|leich|gu|har|al|näch|meis|höchs|größ|wich|laut|berech|bekann|genann|gesam|gesam|bestimm|gewähl|geplan|betei|seit|unten|selten|hin|drit|vier|fünf|sechs|zehn|\p{Ll}*lichs|\p{Ll}*igs)ten?$/u;

const readFuture = ({ folded }: Reading, cues: Cues): Happening[] => {
  const found: Happening[] = [];
  for (const { expression, kind, weight } of cues.future)
    for (const { index, 0: text } of folded.matchAll(expression)) {
      if (found.length >= MOST) return found;
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
    if (found.length >= MOST) break;
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
