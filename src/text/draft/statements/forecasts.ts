import type { ForecastType } from '../../../model/vocabulary/claims.ts';
import type { Modality } from '../../../model/vocabulary/statements.ts';
import { findAttribution } from './attribution.ts';
import { type Candidate, findCandidate, toScore } from './candidate.ts';
import type { Cues } from './cues/cues-of.ts';
import type { Draft } from './draft.ts';
import { findGermanFuture, findReportedFuture } from './german-future.ts';
import { basisOf, findHedge } from './hedges.ts';
import { keysOf, namedActors, type Reading, subjectBefore } from './reading.ts';

const QUESTION = 0.5;
const FUTURE_DATE = 0.08;
/** What could be by a date to come, or under a condition, is expected rather than an option. */
const POSSIBLE_THEN = 0.2;
const POSSIBLE_IF = 0.1;
const INTRODUCED = 0.7;
const REPORTED_FUTURE = 0.56;
const PASSIVE = 0.48;
const PRESENT = 0.44;
/** A sentence that advises says what will follow more often as a part of the advice. */
const IN_ADVICE = 0.06;

const CONDITION =
  /(?<![\p{L}\p{N}])(?:if|unless|once|provided that|should\s+\p{L}+\s+fail|wenn|falls|sofern|sobald|si|à condition|siempre que)(?![\p{L}\p{N}])|(?:하면|다면|경우)|(?:れば|なら|場合)/u;

const RISKS =
  /(?<![\p{L}\p{N}])(?:risk|risks|threat|threaten|threatens|danger|collapse|crisis|conflict|war|loss|losses|lose|undermine|weaken|damage|harm|worsen|jeopardi[sz]e|exacerbate|escalat\p{L}+|disrupt|tarnish|fail|failure|strain\p{L}*|restrict|gefahr|risiko|droht|drohen|gefährd\p{L}+|schaden|schäden|krise|verlust\p{L}*|menace|risque|riesgo|amenaza)(?![\p{L}\p{N}])/u;

/** Finds what is said to come: by a future tense, a likelihood, a plan, or a conditional effect. */
export const findForecast = (reading: Reading, cues: Cues, isAdvice: boolean): Draft | null => {
  const candidate = findFuture(reading, cues);
  if (!candidate) return null;
  const future = reading.dates.find((date) => date.future);
  const attribution = findAttribution(reading, cues);
  const modality = modalityOf(candidate, future !== undefined);
  const hedge = findHedge(reading, modality, cues);
  const subject = subjectBefore(reading, candidate.best.start);
  const isPossible = candidate.matches.some(({ cue }) => cue.called === 'option' || cue.called === 'possibility');
  return {
    type: 'FORECAST',
    score: toScore(
      candidate.score +
        (future ? (isPossible ? POSSIBLE_THEN : FUTURE_DATE) : 0) +
        (isPossible && CONDITION.test(reading.folded) ? POSSIBLE_IF : 0) -
        (reading.isQuestion ? QUESTION : 0) -
        (isAdvice ? IN_ADVICE : 0),
    ),
    cue: candidate.best.text,
    reasons: [
      ...candidate.reasons,
      ...(future ? [`a date to come: ${future.edtf}`] : []),
      ...(reading.isQuestion ? ['but it is a question'] : []),
      ...(attribution ? [`the view of others: "${attribution.words}"`] : []),
    ],
    modality,
    basis: basisOf(hedge, attribution !== null),
    attributedTo: attribution?.to ?? [],
    actors: subject ? [subject.key] : keysOf(namedActors(reading)).slice(0, 3),
    targets: [],
    forecastType: typeOf(reading.folded, candidate),
  };
};

const findFuture = (reading: Reading, cues: Cues): Candidate | null => {
  const { words, context } = reading;
  const found = findCandidate(reading, cues.forecasts);
  const german = cues.language === 'de' && !OWN_TEXT.test(words) ? findGermanFuture(words) : null;
  const reported = cues.language === 'de' ? findReportedFuture(words) : null;
  const others = [
    ...(german ? [simple('future with "werden"', 0.64, german.index, german.text)] : []),
    ...(cues.language === 'de' && isPassiveToCome(reading)
      ? [simple('passive with a date to come', PASSIVE, 0, '')]
      : []),
    ...(isPresentToCome(reading, cues.language) ? [simple('present tense with a date to come', PRESENT, 0, '')] : []),
    ...(reported ? [simple('reported future', REPORTED_FUTURE, reported.index, reported.text)] : []),
    ...(context.isItem && context.isFirst && context.introducedAs === 'FORECAST'
      ? [simple('item of a list of what will be', INTRODUCED, 0, '')]
      : []),
  ];
  return [...(found ? [found] : []), ...others].sort((a, b) => b.score - a.score)[0] ?? null;
};

/** "Das Gesetz wird im Mai beraten": with a date to come, and without a modal verb that it belongs to. */
const isPassiveToCome = ({ folded, dates }: Reading): boolean =>
  dates.some(({ future }) => future) && PRESENT_PASSIVE.test(folded) && !MODAL.test(folded) && !ASKED.test(folded);

/** "Ab 2027 gilt die Pflicht": a date to come with a preposition, and no form of the past. */
const isPresentToCome = ({ folded, dates, sentence }: Reading, language: string): boolean => {
  const words = WORDS_OF_TIME[language];
  if (!words || words.past.test(folded)) return false;
  return dates.some(({ future, start }) => {
    const at = start - sentence.start;
    return future && words.until.test(folded.slice(Math.max(0, at - 24), at));
  });
};

const UNTIL = /(?:^|[\s,])(?:ab|bis|spätestens|zum|am|vom|bis zum|bis ende|bis anfang|bis mitte|ab dem)\s*$/u;
const PAST = /(?<!\p{L})(?:hat|haben|hatten?|wurden?|war|waren|worden|sollten?|müssen|muss)(?!\p{L})/u;

const WORDS_OF_TIME: Readonly<Record<string, { until: RegExp; past: RegExp }>> = {
  de: { until: UNTIL, past: PAST },
  en: {
    until: /(?:^|[\s,])(?:in|by|from|until|as of|through|late|early)\s*$/u,
    past: /(?<!\p{L})(?:was|were|ha[sd]|have|did|must|should|\p{L}{3,}ed)(?!\p{L})/u,
  },
};

/** What the author says of his or her own text: "Wir werden darauf unten eingehen". */
const OWN_TEXT =
  /(?<!\p{L})(?:wir|ich)\s(?:werden?)\s(?:[^\s.;]+\s){0,8}(?:eingehen|zurückkommen|darstellen|erläutern|ausführen|beschränken|zeigen)(?!\p{L})|(?<!\p{L})werden?\s(?:wir|ich)\s(?:[^\s.;]+\s){0,8}(?:eingehen|zurückkommen|darstellen|erläutern|ausführen|beschränken|zeigen)(?!\p{L})/iu;

const ASKED = /(?<!\p{L})(?:gebeten|aufgefordert|ersucht|empfohlen|vorgeschlagen|angeregt|gefordert)(?!\p{L})/u;
const PRESENT_PASSIVE = /(?<!\p{L})(?:wird|werden)(?!\p{L})/u;
const MODAL =
  /(?<!\p{L})(?:muss|müss|soll|kann|könn|darf|dürf|will|woll|möcht|würd|wurd|worden|hat|haben)\p{L}{0,4}(?!\p{L})/u;

const simple = (called: string, score: number, start: number, text: string): Candidate => {
  const match = { cue: { called, score, expression: /$/u, modality: 'EXPECTED' as const }, start, end: start, text };
  return { best: match, matches: [match], score, reasons: [text === '' ? called : `${called}: "${text}"`] };
};

const modalityOf = ({ best }: Candidate, hasDate: boolean): Modality => {
  const modality = best.cue.modality ?? 'EXPECTED';
  if (modality === 'SCHEDULED' && !hasDate) return 'EXPECTED';
  return modality === 'EXPECTED' && hasDate && PLANNED.test(best.cue.called) ? 'SCHEDULED' : modality;
};

const PLANNED = /plan|announced|future tense/;

const typeOf = (folded: string, { best }: Candidate): ForecastType => {
  if (CONDITION.test(folded)) return 'CONDITION';
  return best.cue.forecastType ?? (RISKS.test(folded) ? 'RISK' : 'FORECAST');
};
