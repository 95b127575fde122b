import type { ProposalRecord } from '../src/text/draft/draft-records.ts';
import { CORRECTED, isStatement } from '../src/text/model/draft/propose.ts';
import { draftAnswered } from './answered-drafts.ts';
import { type Annotations, annotatedRange } from './compare/annotations.ts';
import { isHalf } from './compare/compare-annotations.ts';
import { createPlaces, isWithin } from './compare/draft-annotations.ts';
import { draftReal, haveCommon, TYPES } from './real/measure-real.ts';

/** Fewer statements say nothing of how often such are right. */
const LEAST_STATEMENTS = 40;

const LISTS = { EVENT: 'events', FORECAST: 'forecasts', RECOMMENDATION: 'recommendations' } as const;
const PLANNED: readonly unknown[] = ['SCHEDULED', 'EXPECTED', 'HOPED'];

interface Judged {
  type: string;
  score: number;
  isCorrected: boolean;
  isRight: boolean;
}

/**
 * How often statements of recorded answers are right: their sentence is annotated with their type. Development texts have no annotations of
 * motives, stances and findings; and what is planned is a forecast in them, if it is not an event.
 */
const judgeDevelopment = async (answers: string): Promise<Judged[]> => {
  const judged: Judged[] = [];
  for await (const { gold, byModel } of draftAnswered(answers)) {
    const placesOf = createPlaces(byModel.text.paragraphs);
    const part = annotatedRange(gold);
    for (const proposal of byModel.proposals.filter(isOfModel)) {
      const annotated = annotatedLike(gold, proposal);
      const places = proposal.citations.flatMap(placesOf).filter((place) => isWithin(place, part));
      if (!annotated || places.length === 0) continue;
      const isRight = places.some((place) => annotated.some(({ sentence }) => isHalf(sentence, place)));
      judged.push({ ...toJudged(proposal), isRight });
    }
  }
  return judged;
};

const annotatedLike = (gold: Annotations, { type, fields }: ProposalRecord) => {
  if (!(type in LISTS)) return undefined;
  const list = gold[LISTS[type as keyof typeof LISTS]];
  return type === 'EVENT' && PLANNED.includes(fields.modality) ? list && [...list, ...(gold.forecasts ?? [])] : list;
};

const judgeReal = async (texts: string): Promise<Judged[]> => {
  const judged: Judged[] = [];
  for await (const { text, drafts } of draftReal(texts))
    for (const proposal of drafts?.made.draft.proposals.filter(isOfModel) ?? []) {
      const isRight = text.gold.some((one) => one.type === proposal.type && haveCommon(one, proposal));
      judged.push({ ...toJudged(proposal), isRight });
    }
  return judged;
};

const isOfModel = (proposal: ProposalRecord) =>
  isStatement(proposal) && proposal.reasons.some((reason) => reason.startsWith('proposed by '));

const toJudged = ({ type, score, reasons }: ProposalRecord) => ({
  type,
  score,
  isCorrected: reasons.includes(CORRECTED),
});

const share = (judged: readonly Judged[], of: (one: Judged) => number): number | null =>
  judged.length === 0 ? null : Math.round((100 * judged.reduce((sum, one) => sum + of(one), 0)) / judged.length) / 100;

/** The share right by type, and by whether a part was corrected where enough are; and, on real texts, beside the mean score. */
export const measureScores = async (answers: string, texts: string | undefined) => {
  const [development, real] = [await judgeDevelopment(answers), texts === undefined ? [] : await judgeReal(texts)];
  const fitted = TYPES.flatMap((type) => {
    const own = development.filter((one) => one.type === type);
    const bins = [false, true].map((corrected) => own.filter(({ isCorrected }) => isCorrected === corrected));
    const isWhole = bins.some((bin) => bin.length < LEAST_STATEMENTS);
    return (isWhole ? [own] : bins).map((bin, index) => ({
      type,
      corrected: isWhole ? 'or not' : index === 1,
      statements: bin.length,
      right: bin.length < LEAST_STATEMENTS ? null : share(bin, ({ isRight }) => Number(isRight)),
    }));
  });
  const calibration = TYPES.map((type) => {
    const own = real.filter((one) => one.type === type);
    const right = share(own, ({ isRight }) => Number(isRight));
    return { type, statements: own.length, score: share(own, ({ score }) => score), right };
  });
  return { fitted, ...(texts !== undefined && { calibration }) };
};
