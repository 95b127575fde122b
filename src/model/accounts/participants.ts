import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { Statement } from '../rows/statement.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary/events.ts';
import type { Account } from './account.ts';
import { sortBy } from './sort.ts';
import { bestFirst, groupBy, latestFirst, uniteCitations } from './statements.ts';

/** An actor in an event, with one role. */
export interface Participation extends Statement {
  actor: NodeRef<ActorType>;
  role: ParticipantRole;
}

const ROLES = Object.keys(PARTICIPANT_ROLE);

/** The place of a role in the order in which participants are listed. */
export const roleRank = (role: ParticipantRole): number => ROLES.indexOf(role);

/**
 * The participants according to all briefs, each actor once. The role is that with the best basis, then the latest brief's;
 * only statements that give this role with this basis are cited, in the same order.
 */
export const combineParticipants = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((said) => toParticipation(bestFirst(said)));

/**
 * The participants according to the accounts of one brief, each actor once. Two of its accounts may give an actor two roles:
 * then it has the one with the better basis, or the one that is listed first.
 */
export const participantsOfBrief = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((said) =>
    toParticipation(bestFirst(sortBy(said, ({ role }) => [roleRank(role)]))),
  );

/** The first of the statements, with the citations of all that say the same on the same basis. */
const toParticipation = (best: readonly Participation[]): Participation => {
  const { actor, role, basis } = best[0] as Participation;
  const alike = best.filter((other) => other.role === role && other.basis === basis);
  return { actor, role, basis, citations: uniteCitations(alike) };
};

/** What is said of each actor, latest account first. */
const participationsByActor = (accounts: readonly Account[]): Participation[][] =>
  groupBy(
    latestFirst(accounts).flatMap(({ participants }) => sortBy(participants, ({ role }) => [roleRank(role)])),
    ({ actor }) => actor.id,
  );
