import type { ParticipantRole } from '../../../model/vocabulary/events.ts';
import type { FoundStatement, StatementType } from '../found.ts';
import { type NewProposal, roundScore } from './proposal.ts';
import { toQuantityRecord } from './quantity-record.ts';

/** The reference that a statement's actor has in the brief's file, by its reference or its name. */
export type ActorKeyOf = (actor: string) => string;

type ToFields = (statement: FoundStatement, keys: (actors: readonly string[]) => string[]) => Record<string, unknown>;

/** The fields of each type of statement that a draft can give, named as in the brief's file. */
const FIELDS: Record<StatementType, ToFields> = {
  EVENT: (statement, keys) => ({
    event: statement.event ?? null,
    kind: statement.eventKind ?? 'OTHER',
    ...(statement.date && {
      date: {
        edtf: statement.date.edtf,
        text: statement.date.text,
        basis: statement.date.basis,
        citations: [statement.date.sentence],
      },
    }),
    participants: [
      ...keys(statement.actors).map((actor, index) => ({ actor, role: roleOf(statement, index) })),
      ...keys(statement.targets).map((actor) => ({ actor, role: 'TARGET' })),
    ].map((participant) => ({
      ...participant,
      basis: keys(statement.named ?? []).includes(participant.actor) ? 'STATED' : 'CURATOR_INFERRED',
      citations: statement.sentences,
    })),
    quantities: statement.quantities.map(toQuantityRecord),
  }),
  FORECAST: (statement, keys) => ({
    type: statement.forecastType ?? 'FORECAST',
    actors: keys(statement.actors),
    quantities: statement.quantities.map(toQuantityRecord),
  }),
  RECOMMENDATION: (statement, keys) => ({
    addressees: keys(statement.targets),
    explicit: statement.strength !== 'IMPLIED',
    strength: statement.strength ?? 'SHOULD',
    quantities: statement.quantities.map(toQuantityRecord),
  }),
  MOTIVE: (statement, keys) => ({ actors: keys(statement.actors), targets: keys(statement.targets) }),
  STANCE: (statement, keys) => ({ holders: keys(statement.actors), polarity: statement.polarity ?? 'NEUTRAL' }),
  FINDING: (statement, keys) => ({
    about: keys(statement.actors),
    quantities: statement.quantities.map(toQuantityRecord),
  }),
};

/** What only a person can write, in their own words. A known event has its title already. */
const OPEN: Record<StatementType, readonly string[]> = {
  EVENT: ['title'],
  FORECAST: ['summary'],
  RECOMMENDATION: ['action'],
  MOTIVE: ['goal'],
  STANCE: ['topic', 'summary'],
  FINDING: ['summary', 'support'],
};

const MEETINGS: ReadonlySet<string> = new Set([
  'SUMMIT',
  'OFFICIAL_DIALOGUE',
  'FORUM',
  'DELEGATION_VISIT',
  'PARTY_MEETING',
]);

/** The one named first usually acts; at a meeting all take part. */
const roleOf = ({ eventKind }: FoundStatement, index: number): ParticipantRole =>
  index === 0 && !MEETINGS.has(eventKind ?? '') ? 'INITIATOR' : 'PARTICIPANT';

/** The proposals of statements, in the order in which they were found. */
export const proposeStatements = (statements: readonly FoundStatement[], actorKeyOf: ActorKeyOf): NewProposal[] => {
  const keys = (actors: readonly string[]) => actors.map(actorKeyOf);
  return statements.map((statement) => {
    const { type, sentences, modality, basis, hedge, attributedTo, key, score, method, reasons, event, events } =
      statement;
    return {
      type,
      key,
      score: roundScore(score),
      foundBy: [method],
      reasons: [...reasons],
      citations: [...sentences],
      ...(events &&
        events.length > 0 && { sameAs: events.map((match) => ({ ...match, reasons: [...match.reasons] })) }),
      fields: {
        ...FIELDS[type](statement, keys),
        modality,
        ...(hedge !== null && { hedge }),
        ...(type !== 'EVENT' && attributedTo.length > 0 && { attributedTo: keys(attributedTo) }),
        basis,
        citations: sentences,
      },
      open: type === 'EVENT' && event !== undefined ? [] : [...OPEN[type]],
      identity: [],
    };
  });
};
