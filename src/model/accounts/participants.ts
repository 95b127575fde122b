import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { Statement } from '../rows/define-collection.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary.ts';
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
 * only statements that give this role are cited, in the same order.
 */
export const combineParticipants = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((said) => {
    const best = bestFirst(said);
    const { actor, role, basis } = best[0] as Participation;
    return { actor, role, basis, citations: uniteCitations(best.filter((other) => other.role === role)) };
  });

/**
 * The participants according to the accounts of one brief, each actor once. Two of its accounts may give an actor two roles:
 * then it has the one with the better basis, or the one that is listed first, and all citations.
 */
export const participantsOfBrief = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((said) => {
    const best = bestFirst(sortBy(said, ({ role }) => [roleRank(role)]));
    const { actor, role, basis } = best[0] as Participation;
    return { actor, role, basis, citations: uniteCitations(best) };
  });

/** What is said of each actor, latest account first. */
const participationsByActor = (accounts: readonly Account[]): Participation[][] =>
  groupBy(
    latestFirst(accounts).flatMap(({ participants }) => sortBy(participants, ({ role }) => [roleRank(role)])),
    ({ actor }) => actor.id,
  );
