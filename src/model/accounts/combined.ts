import type { ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { groupBy } from '../rows/lists.ts';
import { sortBy } from '../rows/sort-key.ts';
import type { Statement } from '../rows/statement.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary/events.ts';
import { INSTRUMENT_ROLE, type InstrumentRole } from '../vocabulary/instruments.ts';
import { type Account, bestFirst, latestFirst, uniteCitations } from './account.ts';

/** What several briefs state of one event: participants, issues and instruments, each once. */

/** An actor in an event, with one role. */
export interface Participation extends Statement {
  actor: NodeRef<ActorType>;
  role: ParticipantRole;
}

/** That an event belongs to an issue. */
export interface IssueStatement extends Statement {
  issue: string;
}

/** What an event does to an instrument. */
export interface InstrumentStatement extends Statement {
  instrument: string;
  role: InstrumentRole;
}

const PARTICIPANT_ROLES = Object.keys(PARTICIPANT_ROLE);
const INSTRUMENT_ROLES = Object.keys(INSTRUMENT_ROLE);

/** The place of a role in the order in which participants are listed. */
export const roleRank = (role: ParticipantRole): number => PARTICIPANT_ROLES.indexOf(role);

/** The place of a role in the order in which instruments are listed. */
export const instrumentRoleRank = (role: InstrumentRole): number => INSTRUMENT_ROLES.indexOf(role);

/**
 * The participants according to all briefs, each actor once. The role is that with the best basis, then the latest brief's;
 * only statements that give this role with this basis are cited, in the same order.
 */
export const combineParticipants = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((statements) => toParticipation(bestFirst(statements)));

/**
 * The participants according to the accounts of one brief, each actor once. Two of its accounts may give an actor two roles:
 * then it has the one with the better basis, or the one that is listed first.
 */
export const participantsOfBrief = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((statements) => toParticipation(bestFirst(sortBy(statements, roleKey))));

/** The issues of an event, each once, with the best basis and the citations of all accounts that say so with this basis. */
export const combineIssues = (accounts: readonly Account[]): IssueStatement[] => {
  const statements = latestFirst(accounts).flatMap(({ issues }) => issues);
  return groupBy(statements, ({ issue }) => issue).map((ofIssue) => {
    const best = bestFirst(ofIssue);
    const { issue, basis } = best[0] as IssueStatement;
    return { issue, basis, citations: citationsOfFirst(best) };
  });
};

/**
 * The instruments of an event, each once with each role, with the best basis and the citations of all accounts that say so
 * with this basis. An event may adopt an instrument and start it, so two roles are no contradiction.
 */
export const combineInstruments = (accounts: readonly Account[]): InstrumentStatement[] => {
  const statements = latestFirst(accounts).flatMap(({ instruments }) => instruments);
  return groupBy(statements, ({ instrument, role }) => `${instrument} ${role}`).map((ofInstrument) => {
    const best = bestFirst(ofInstrument);
    const { instrument, role, basis } = best[0] as InstrumentStatement;
    return { instrument, role, basis, citations: citationsOfFirst(best) };
  });
};

const roleKey = ({ role }: Pick<Participation, 'role'>): [number] => [roleRank(role)];

/** What is stated of each actor, latest account first. */
const participationsByActor = (accounts: readonly Account[]): Participation[][] =>
  groupBy(
    latestFirst(accounts).flatMap(({ participants }) => sortBy(participants, roleKey)),
    ({ actor }) => actor.id,
  );

/** The first of the statements, with the citations of all that say the same on the same basis. */
const toParticipation = (best: readonly Participation[]): Participation => {
  const { actor, role, basis } = best[0] as Participation;
  return { actor, role, basis, citations: citationsOfFirst(best.filter((other) => other.role === role)) };
};

/** The citations of the statements with the basis of the first. */
const citationsOfFirst = (best: readonly Statement[]): string[] =>
  uniteCitations(best.filter(({ basis }) => basis === best[0]?.basis));
