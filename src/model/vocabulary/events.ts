/** Who takes part in an event, and how its accounts differ. */

/** The roles of actors in an event, in the order in which participants are listed. */
export const PARTICIPANT_ROLE = {
  HOST: 'It hosts a meeting, on its territory or in its name.',
  INITIATOR:
    'It carries out or leads the act: who conducts a study, adopts a law, runs a campaign or a programme, or makes a statement.',
  PARTICIPANT: 'It takes part beside others: who attends, signs, or answers a survey.',
  CONTRIBUTOR: 'It helps without taking part: who pays for the event, prepares it or advises on it.',
  TARGET: 'The act is aimed at it or done to it: who is criticised, asked, sanctioned or paid.',
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
