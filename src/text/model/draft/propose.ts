import type { DraftDocument } from '../../draft/document.ts';
import type { ProposalRecord } from '../../draft/draft-records.ts';
import type { FoundActor, FoundStatement, StatementType } from '../../draft/found.ts';
import { proposeActors } from '../../draft/proposals/actors.ts';
import type { NewProposal } from '../../draft/proposals/proposal.ts';
import { proposeStatements } from '../../draft/proposals/statements.ts';
import { toPassage } from '../../wording/cited-passages.ts';
import { createNameMatcher } from '../../wording/contains-words.ts';
import type { AnsweredActor } from './answer-schema.ts';
import type { CheckedStatement } from './check-answer.ts';
import { type NamedActor, toWords } from './known-names.ts';

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

/** The new actors of an answer, and the statements that name them. */
export interface NewActors {
  model: string;
  actors: readonly AnsweredActor[];
  statements: readonly CheckedStatement[];
}

/** Answers in which a new actor has one key and name, the first, however statements write it: "The Council" and "council". */
export const withOneKey = <Answer extends NewActors>(answers: readonly Answer[]): Answer[] => {
  const first = new Map<string, NamedActor>();
  const unify = (actor: NamedActor): NamedActor => {
    if (actor.isKnown) return actor;
    const words = toWords(actor.name);
    const { key, name } = first.get(words) ?? actor;
    if (!first.has(words)) first.set(words, actor);
    return { ...actor, key, name };
  };
  const unifyAll = (actors: readonly NamedActor[]): NamedActor[] => [
    ...new Map(actors.map(unify).map((actor) => [actor.key, actor])).values(),
  ];
  return answers.map((answer) => ({
    ...answer,
    statements: answer.statements.map((statement) => {
      const { actors, targets, attributedTo, named } = statement;
      const keys = new Map([...actors, ...targets, ...attributedTo].map((actor) => [actor.key, unify(actor).key]));
      return {
        ...statement,
        actors: unifyAll(actors),
        targets: unifyAll(targets),
        attributedTo: unifyAll(attributedTo),
        named: [...new Set(named.map((key) => keys.get(key) ?? key))],
      };
    }),
  }));
};

/** What a new actor is taken for if the model does not say. */
const USUAL_TYPE = 'GROUPING';

/**
 * Proposals of the actors that only a model has found: those that a statement of its names, with their places in its sentences,
 * or else in the paragraph, as of who speaks, or else where the text first has them, as in a heading.
 */
export const proposeNewActors = (
  answers: readonly NewActors[],
  { sentences, paragraphs, language }: DraftDocument,
): NewProposal[] => {
  const spanIn = (ref: string, name: string): FoundActor['spans'] => {
    const words = name.toLowerCase();
    const has = ({ text }: { text: string }) => text.toLowerCase().includes(words);
    const own = sentences.find((sentence) => sentence.ref === ref);
    const near = [own, paragraphs.find(({ id }) => id === own?.paragraph)].find((place) => place && has(place));
    // Elsewhere it may be a part of another word.
    const isNamedIn = createNameMatcher(name);
    const elsewhere = near ? null : sentences.find((one) => has(one) && isNamedIn(toPassage(one.text)));
    const place = near ?? elsewhere;
    if (!place) return [];
    const at = place.text.toLowerCase().indexOf(words);
    const start = place.start + [...place.text.slice(0, at)].length;
    const text = place.text.slice(at, at + name.length);
    return [{ sentence: elsewhere?.ref ?? ref, start, end: start + [...text].length, text, adjective: false }];
  };
  const types = new Map(
    answers.flatMap(({ actors }) => actors.map(({ name, type }) => [toWords(name), type] as const)),
  );
  const found = new Map<string, FoundActor>();
  for (const { model, statements } of answers)
    for (const { refs, actors, targets, attributedTo } of statements)
      for (const { key, name, isKnown } of [...actors, ...targets, ...attributedTo]) {
        if (isKnown) continue;
        const type = types.get(toWords(name));
        const actor = found.get(key) ?? {
          type: type ?? USUAL_TYPE,
          ref: null,
          name,
          hints: {},
          score: type ? 0.6 : 0.5,
          method: model,
          reasons: [`named in a statement of ${model}`, ...(type ? [] : ['its type is a guess'])],
          spans: [],
        };
        const more = refs
          .filter((ref) => !actor.spans.some(({ sentence }) => sentence === ref))
          .flatMap((ref) => spanIn(ref, name))
          .filter(({ start }) => !actor.spans.some((span) => span.start === start));
        found.set(key, { ...actor, spans: [...actor.spans, ...more] });
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
