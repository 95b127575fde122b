import type { EventMatch, FoundDate } from '../found.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { type DateFit, dateBeside, YEAR } from './date-beside.ts';
import type { EventNames, NamedEvent } from './event-names.ts';
import { type Fit, fitName, worthOf } from './fit-name.ts';
import type { Unit } from './units.ts';
import {
  compareActors,
  compareCountries,
  compareForms,
  compareHappenings,
  compareKinds,
  compareNumbers,
  compareRanks,
  compareReality,
  compareTimes,
} from './weigh-evidence.ts';

/** An event of the register that a sentence may be about. */
export interface Match extends EventMatch {
  event: NamedEvent;
  fit: Fit;
  bits: number;
  date: FoundDate | null;
  /** Whether the date agrees with the register, and whether it is another. */
  agrees: boolean;
  isOtherTime: boolean;
}

/** What a sentence most likely is: not about a certain event of a register. In bits, as all evidence. */
const PRIOR = -8;
/** Less of a name is none. */
const LEAST_SHARE = 0.45;
/** A small part of a name needs a date as well. */
const SMALL_SHARE = 0.6;
const SMALL = -2;
/** What says little by itself needs a date. */
const WITHOUT_DATE = -2;
const CALLED_WITHOUT_DATE = -6;
/** A match with less is not given. */
const LEAST_SCORE = 0.5;

/** Compares a sentence with an event of the register: the parts of it that are likely about that event. */
export const compareEvent = (sentence: AskedSentence, event: NamedEvent, names: EventNames): Match[] =>
  event.names
    .flatMap((name) => fitName(name, sentence.units, { bitsOf: names.bitsOf, topics: sentence.topics }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .map((fit) => weigh(sentence, event, fit))
    .filter(({ score }) => score >= LEAST_SCORE);

const weigh = (sentence: AskedSentence, event: NamedEvent, fit: Fit): Match => {
  const place = placeOf(fit, sentence.units);
  const date = dateBeside(sentence.dates, sentence.text, place, event.entry);
  const kind = compareKinds(sentence.kindsAround(...place), event.entry.kind);
  const evidence = [
    ...compareNumbers(fit, sentence.units, date),
    ...compareCountries(fit, sentence, event),
    ...compareHappenings(fit, date),
    ...compareForms(sentence, fit),
    ...compareReality(sentence, fit, date),
    ...compareRanks(fit, sentence.units),
    ...compareActors(sentence, event),
    ...compareTimes(sentence, event, date),
    ...(fit.share < SMALL_SHARE && date.weight < YEAR ? [{ weight: SMALL, reason: '' }] : []),
    ...(isVague(fit, date)
      ? [
          {
            weight: fit.name.isOwn ? WITHOUT_DATE : CALLED_WITHOUT_DATE,
            reason: 'but its name says little without a date',
          },
        ]
      : []),
    ...(kind === 0 ? [] : [{ weight: kind, reason: kind > 0 ? `the same kind: ${event.entry.kind}` : '' }]),
  ];
  const bits =
    PRIOR +
    worthOf(fit) * (fit.name.isOwn || date.weight >= YEAR ? 1 : trustOf(fit)) +
    date.weight * (date.weight > 0 ? 1.2 : 1) +
    evidence.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.round(100 / (1 + 2 ** -bits)) / 100;
  const shown = fit.found.slice(0, 5).map(({ unit }) => unit.text);
  return {
    ref: event.entry.ref,
    score,
    bits,
    event,
    fit,
    date: date.date,
    agrees: date.weight > 0,
    isOtherTime: date.weight < 0 && !date.isElsewhere,
    reasons: [
      `has ${fit.found.length} of ${fit.name.units.length} words of its name: ${shown.join(', ')}`,
      ...date.reasons,
      ...evidence.map(({ reason }) => reason).filter((reason) => reason !== ''),
    ],
  };
};

/** What a brief calls an event tells less than its title, if it is one word, or some are missing. */
const trustOf = ({ name: { units }, missing }: Fit): number =>
  units.length === 1 ? 0.5 : missing.length > 0 ? 0.8 : 1;

const placeOf = ({ from, to }: Fit, units: readonly Unit[]): [number, number] => [
  units[from]?.start ?? 0,
  units[to]?.end ?? 0,
];

/** Whether a brief calls the event so without saying what happens: "the ballistic missile". */
const isThing = ({ name }: Fit): boolean =>
  !name.isOwn &&
  !name.units.some(({ kind, keys }) => kind === 'GENERIC' || [...keys.keys()].some((key) => key.startsWith('=')));

/** Whether nothing but countries, people and words of many names is there, or one word, and no date says which it is. */
const isVague = (fit: Fit, date: DateFit): boolean =>
  date.weight < YEAR &&
  (isThing(fit) ||
    isOneWord(fit) ||
    !(isTold(fit) || fit.found.some(({ unit, share }) => unit.kind === 'WORD' && share > 0.5)));

/** Whether one person and a word that no other event has are all of a name: "the inauguration of Jane Doe". */
const isTold = ({ name, found, missing }: Fit): boolean =>
  name.isOwn &&
  missing.length === 0 &&
  found.filter(({ unit }) => unit.kind === 'ACTOR').length === 1 &&
  found.some(({ unit, share }) => unit.kind !== 'ACTOR' && unit.rarity === 1 && share > 0.5);

/** "Conflict" alone says both of "disagreements and conflicts". */
const isOneWord = ({ found }: Fit): boolean => found.length > 1 && new Set(found.map(({ at }) => at)).size === 1;
