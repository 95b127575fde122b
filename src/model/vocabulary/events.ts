/** Who takes part in an event, and how its accounts differ. */

/** The roles of actors in an event, in the order in which participants are listed. */
export const PARTICIPANT_ROLE = {
  HOST: 'It hosts the event, on its territory or in its name.',
  INITIATOR: 'It carries out the act.',
  PARTICIPANT: 'It takes part as an equal of the others.',
  TARGET: 'The act is aimed at it or done to it.',
  AFFECTED: 'It is affected by the event without being its target.',
} as const;

export type ParticipantRole = keyof typeof PARTICIPANT_ROLE;

/** What the accounts of one event can differ in, in the order in which differences are listed. */
export const DIFFERENCE_ASPECT = {
  DATE: 'They place it on days that exclude each other.',
  PLACE: 'They place it in places of which neither contains the other.',
  PARTICIPANTS: 'They give one actor roles that exclude each other.',
  MODALITY:
    'A later one says less than an earlier one: what happened is planned again, what was planned is only expected. Or one denies what another reports.',
} as const;

export type DifferenceAspect = keyof typeof DIFFERENCE_ASPECT;
