import { findAttribution } from './attribution.ts';
import { findCandidate, toScore } from './candidate.ts';
import type { Cues } from './cues/cues-of.ts';
import type { Draft } from './draft.ts';
import { basisOf, findHedge } from './hedges.ts';
import { keysOf, namedActors, type Reading, subjectBefore } from './reading.ts';

/** Motives, stances and findings: what others want, how they see a thing, and what was found out. */

const QUESTION = 0.4;
const HAS_ACTOR = 0.08;
const NO_ACTOR = -0.12;
const HAS_FIGURE = 0.12;

/** Forms of the past in a cue: "sought", "opposed". */
const PAST = /(?:ed|sought|found|held)(?![\p{L}])/u;

/** What was found out by asking or measuring. */
const FOUND_OUT = /(?:found|reported|estimated|showed|suggested|indicated|revealed)(?![\p{L}])/u;

export const findMotive = (reading: Reading, cues: Cues): Draft | null => {
  const found = draft(reading, cues, 'MOTIVE');
  if (!found) return null;
  const after = keysOf(reading.actors.filter(({ start, adjective }) => !adjective && start >= found.end));
  return { ...found.draft, targets: after.filter((key) => !found.draft.actors.includes(key)).slice(0, 2) };
};

export const findStance = (reading: Reading, cues: Cues): Draft | null => {
  const found = draft(reading, cues, 'STANCE');
  return found && { ...found.draft, polarity: found.polarity };
};

export const findFinding = (reading: Reading, cues: Cues): Draft | null => {
  const found = draft(reading, cues, 'FINDING');
  if (!found) return null;
  const figure = reading.quantities.length > 0;
  const support = SUPPORTS.find(([, words]) => words.test(reading.folded))?.[0] ?? 'NONE_GIVEN';
  return {
    ...found.draft,
    score: toScore(found.draft.score + (figure ? HAS_FIGURE : 0)),
    reasons: [...found.draft.reasons, ...(figure ? ['it has a figure'] : []), `support: ${support}`],
  };
};

/** What supports a finding, by the words of the sentence. */
const SUPPORTS: readonly (readonly [string, RegExp])[] = [
  ['SURVEY', /survey|poll|respondent|questionnaire|umfrage|befrag|sondage|encuesta|설문|調査/u],
  ['INTERVIEWS', /interview|entretien|entrevista/u],
  ['MODEL', /model|simulation|scenario|projection|modell|szenario/u],
  ['STUDY', /stud(?:y|ies)|research|trial|review|\[\d+\]|et al|studie|untersuchung|étude|estudio|연구|研究/u],
  ['DATA', /data|statistic|figures|per ?cent|percent|%|daten|statistik|prozent|données|datos/u],
];

/** "We think" begins a stance, and does not hedge it. */
const isView = (type: string, hedge: string | null): boolean =>
  type === 'STANCE' && /^(?:we|i|wir) /i.test(hedge ?? '');

const draft = (reading: Reading, cues: Cues, type: 'MOTIVE' | 'STANCE' | 'FINDING') => {
  const list = { MOTIVE: cues.motives, STANCE: cues.stances, FINDING: cues.findings }[type];
  const candidate = findCandidate(reading, list);
  if (!candidate) return null;
  const { best } = candidate;
  const attribution = findAttribution(reading, cues);
  // What is held or found is so at the time of the text, unless the text puts it in an earlier time.
  const isEarlier = reading.dates.some(({ future }) => !future) && !FOUND_OUT.test(best.text);
  const modality = PAST.test(best.text) && isEarlier ? 'HAPPENED' : 'ONGOING';
  const hedge = findHedge(reading, modality, cues);
  const subject = subjectBefore(reading, best.start);
  cues.author.lastIndex = 0;
  const isAuthor = cues.author.test(reading.folded.slice(0, best.end));
  const byActor = type === 'FINDING' ? 0 : subject || isAuthor ? HAS_ACTOR : NO_ACTOR;
  const built: Draft = {
    type,
    score: toScore(candidate.score + byActor - (reading.isQuestion ? QUESTION : 0)),
    cue: best.text,
    reasons: [
      ...candidate.reasons.map((reason, index) => (index === 0 && subject ? `${reason} of "${subject.name}"` : reason)),
      ...(reading.isQuestion ? ['but it is a question'] : []),
      ...(byActor < 0 ? ['nobody is named whose it is'] : []),
    ],
    modality,
    basis: basisOf(isView(type, hedge) ? null : hedge, attribution !== null),
    attributedTo: attribution?.to ?? [],
    actors: subject ? [subject.key] : keysOf(namedActors(reading)).slice(0, 1),
    targets: [],
  };
  return { draft: built, end: best.end, polarity: best.cue.polarity ?? ('NEUTRAL' as const) };
};
