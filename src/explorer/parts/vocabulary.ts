import type { EventKind, Modality } from '../../views/generated/views.ts';

/** The values of enums that the page offers or orders by. The compiler asks for each: none can be forgotten. */

const kinds: Record<EventKind, true> = {
  SUMMIT: true,
  MINISTERIAL: true,
  OFFICIAL_DIALOGUE: true,
  FORUM: true,
  DELEGATION_VISIT: true,
  VISA_EASING: true,
  TRAVEL_EASING: true,
  JOINT_EXERCISE: true,
  COOPERATION: true,
  ELECTION: true,
  INAUGURATION: true,
  PARTY_MEETING: true,
  DOMESTIC_POLICY: true,
  ECONOMIC_PRESSURE: true,
  CONTAINMENT: true,
  CRITICISM: true,
  STATEMENT: true,
  OUTREACH: true,
  DEMAND: true,
  NON_ATTENDANCE: true,
  COMMEMORATION: true,
  SYMBOLIC_ACT: true,
  WEAPONS_TEST: true,
  DISPUTE: true,
  PUBLIC_DEBATE: true,
};
export const EVENT_KINDS = Object.keys(kinds) as EventKind[];

const modalities: Record<Modality, true> = {
  HAPPENED: true,
  ONGOING: true,
  SCHEDULED: true,
  EXPECTED: true,
  HOPED: true,
  HYPOTHETICAL: true,
  NEGATED: true,
};
/** From what is a fact to what is not. */
export const MODALITIES = Object.keys(modalities) as Modality[];
