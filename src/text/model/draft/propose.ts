import type { DraftDocument } from '../../draft/document.ts';
import type { ProposalRecord } from '../../draft/draft-records.ts';
import type { FoundActor, FoundStatement, StatementType } from '../../draft/found.ts';
import { proposeActors } from '../../draft/proposals/actors.ts';
import type { NewProposal } from '../../draft/proposals/proposal.ts';
import { proposeStatements } from '../../draft/proposals/statements.ts';
import type { AnsweredActor } from './answer-schema.ts';
import type { CheckedStatement } from './check-answer.ts';

/** The field of each type that a person writes, for which a model suggests a wording. */
const OWN_WORDS = {
  EVENT: 'title',
  FORECAST: 'summary',
  RECOMMENDATION: 'action',
  MOTIVE: 'goal',
  STANCE: 'summary',
  FINDING: 'summary',
} as const satisfies Record<StatementType, string>;

/** How often a statement of a model is right, by its type, as `npm run evaluate -- scores` measures it on development texts. */
const FITTED: Partial<Record<StatementType, number>> = { EVENT: 0.91, RECOMMENDATION: 0.88, FORECAST: 0.92 };
/** For types that no development text is annotated with: a guess. */
const GUESSED = { agreed: 0.7, corrected: 0.5 };

/** A reason of what did not agree with the text as it was answered. */
export const CORRECTED = 'a part of its answer did not agree with the text, and was left out or is in doubt';

/** A proposal of a model for each statement, named as those of the rules are. */
export const proposeAnswered = (statements: readonly CheckedStatement[], model: string): NewProposal[] =>
  proposeStatements(
    statements.map((statement) => toFound(statement, model)),
    // Actors have their keys already.
    (actor) => actor,
  ).map((proposal, index) => {
    const { answered } = statements[index] as CheckedStatement;
    const suggested = {
      ...(answered.wording !== null && { [OWN_WORDS[answered.type]]: answered.wording }),
      ...(answered.topic !== null && { topic: answered.topic }),
      ...(answered.support !== null && { support: answered.support }),
    };
    const reasons = Object.keys(suggested).map(
      (field) => `suggested ${field === 'support' ? '' : 'wording of '}"${field}" by ${model}`,
    );
    return {
      ...proposal,
      reasons: [...proposal.reasons, ...reasons].map((reason) => reason.slice(0, 500)),
      fields: { ...proposal.fields, ...suggested },
    };
  });

const toFound = (
  { answered, refs, actors, targets, attributedTo, named, date, quantities, notes, isCorrected }: CheckedStatement,
  model: string,
): FoundStatement => {
  const { type, known_event: event } = answered;
  const score = FITTED[type] ?? GUESSED[isCorrected ? 'corrected' : 'agreed'];
  const keysOf = (list: typeof actors) => list.map(({ key }) => key);
  return {
    type,
    sentences: refs,
    modality: answered.modality,
    basis: answered.basis,
    hedge: answered.hedge,
    attributedTo: keysOf(attributedTo),
    actors: keysOf(actors),
    targets: keysOf(targets),
    named,
    date,
    quantities,
    key: keyOf(answered.wording, actors, answered.date) || type.toLowerCase(),
    eventKind: answered.event_kind ?? undefined,
    event: event ?? undefined,
    events: event === null ? undefined : [{ ref: event, score, reasons: [`the same according to ${model}`] }],
    polarity: answered.polarity ?? undefined,
    strength: answered.strength ?? undefined,
    forecastType: answered.forecast_type ?? undefined,
    score,
    method: model,
    reasons: [`proposed by ${model}`, ...(isCorrected ? [CORRECTED] : []), ...notes],
  };
};

/** A few words: names, the date, and at most five words of the wording. */
const keyOf = (wording: string | null, actors: CheckedStatement['actors'], date: string | null): string =>
  [
    ...actors.slice(0, 2).map(({ name }) => name.slice(0, 100)),
    wording?.split(/\s+/).slice(0, 5).join(' ').slice(0, 40),
    date?.slice(0, 60),
  ]
    .filter(Boolean)
    .join(' · ');

/** A new actor of an answer, and the statements that name it. */
export interface NewActors {
  model: string;
  actors: readonly AnsweredActor[];
  statements: readonly CheckedStatement[];
}

/** Proposals of the actors that only a model has found: those that a statement of its names, with their places in its sentences, or else in the paragraph, as of who speaks. */
export const proposeNewActors = (
  answers: readonly NewActors[],
  { sentences, paragraphs, language }: DraftDocument,
): NewProposal[] => {
  const spanIn = (ref: string, name: string): FoundActor['spans'] => {
    const sentence = sentences.find((one) => one.ref === ref);
    for (const place of [sentence, paragraphs.find(({ id }) => id === sentence?.paragraph)]) {
      const at = place?.text.toLowerCase().indexOf(name.toLowerCase()) ?? -1;
      if (!place || at < 0) continue;
      const start = place.start + [...place.text.slice(0, at)].length;
      const text = place.text.slice(at, at + name.length);
      return [{ sentence: ref, start, end: start + [...text].length, text, adjective: false }];
    }
    return [];
  };
  const found = new Map<string, FoundActor>();
  for (const { model, actors: given, statements } of answers)
    for (const { refs, actors, targets, attributedTo } of statements)
      for (const { key, name, isKnown } of [...actors, ...targets, ...attributedTo]) {
        const type = given.find((actor) => actor.name === name)?.type;
        if (isKnown || !type) continue;
        const { spans = [] } = found.get(key) ?? {};
        const more = refs.filter((ref) => !spans.some(({ sentence }) => sentence === ref));
        found.set(key, {
          type,
          ref: null,
          name,
          hints: {},
          score: 0.6,
          method: model,
          reasons: [`named in a statement of ${model}`],
          ...found.get(key),
          spans: [...spans, ...more.flatMap((ref) => spanIn(ref, name))],
        });
      }
  return proposeActors(
    [...found.values()].filter(({ spans }) => spans.length > 0),
    language,
  );
};

const STATEMENTS: ReadonlySet<string> = new Set(Object.keys(OWN_WORDS));

export const isStatement = ({ type }: Pick<ProposalRecord, 'type'>): boolean => STATEMENTS.has(type);

/** What the rules have found: statements only where no model has read any of the sentences. */
export const withoutRead = (rules: readonly ProposalRecord[], read: ReadonlySet<string>): ProposalRecord[] =>
  rules.filter((proposal) => !isStatement(proposal) || !proposal.citations.some((ref) => read.has(ref)));
