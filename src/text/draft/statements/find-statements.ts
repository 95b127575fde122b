import type { DraftDocument } from '../document.ts';
import type { FoundStatement } from '../found.ts';
import { readContexts } from './context.ts';
import { type Cues, cuesOf } from './cues/cues-of.ts';
import type { Draft } from './draft.ts';
import { findForecast } from './forecasts.ts';
import { dateOf, findHappenings } from './happenings.ts';
import { findHedge } from './hedges.ts';
import { keyOf } from './key.ts';
import { createReader, type FoundInText, type Reading } from './reading.ts';
import { findRecommendation } from './recommendations.ts';
import { findFinding, findMotive, findStance } from './views.ts';

/** From this score on, a sentence is taken for advice where that speaks against other types. */
const LIKELY = 0.5;

/** What is less likely than this is not shown. */
const LEAST = 0.2;

/**
 * Finds what the sentences of a text state: events, forecasts, recommendations, motives, stances and findings, by cue words,
 * tense and place; at most one of each type a sentence, but further events that have a date of their own. Headings, tables, notes and the like are not read for statements. What
 * is unsure has a low score. None are found in a language without cues (`CUE_LANGUAGES`).
 */
export const findStatements = (document: DraftDocument, found: FoundInText): FoundStatement[] => {
  const cues = cuesOf(document.language);
  if (!cues) return [];
  const read = createReader(found);
  const statements: FoundStatement[] = [];
  for (const { paragraph, context } of readContexts(document, found.actors, cues))
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const reading = read(sentence, { ...context, isFirst: index === 0 });
      for (const draft of draftsOf(reading, cues)) statements.push(toStatement(draft, reading, cues));
    }
  return statements;
};

const draftsOf = (reading: Reading, cues: Cues): Draft[] => {
  const recommendation = findRecommendation(reading, cues);
  const isAdvice = recommendation !== null && recommendation.score >= LIKELY;
  const drafts = [
    ...findHappenings(reading, cues, isAdvice),
    findForecast(reading, cues, isAdvice),
    recommendation,
    findMotive(reading, cues),
    findStance(reading, cues),
    findFinding(reading, cues),
  ];
  return drafts.filter((draft): draft is Draft => draft !== null && draft.score >= LEAST);
};

const toStatement = ({ cue, ...draft }: Draft, reading: Reading, cues: Cues): FoundStatement => {
  const date = draft.date === undefined ? dateOf(reading, cue) : draft.date;
  const actors = reading.actors.filter(({ key }) => [...draft.actors, ...draft.targets].includes(key));
  return {
    ...draft,
    method: 'cues',
    sentences: [reading.sentence.ref],
    hedge: findHedge(reading, draft.modality, cues),
    date,
    quantities: reading.quantities,
    key: keyOf(reading, cue, actors, date),
  };
};
