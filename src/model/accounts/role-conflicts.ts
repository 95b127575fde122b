import type { ParticipantRole } from '../vocabulary/events.ts';
import type { ConflictRule } from './conflict-rule.ts';

/** The roles that exclude each role: nobody is the target of what they do, or are merely affected by. A host may be either. */
const EXCLUDED: Readonly<Record<ParticipantRole, readonly ParticipantRole[]>> = {
  HOST: [],
  INITIATOR: ['TARGET'],
  PARTICIPANT: ['TARGET'],
  CONTRIBUTOR: [],
  TARGET: ['INITIATOR', 'PARTICIPANT', 'AFFECTED'],
  AFFECTED: ['TARGET'],
};

export const roleConflicts: ConflictRule<ParticipantRole> = {
  conflicts: (a, b) => EXCLUDED[a].includes(b),
  index(values) {
    const given = new Set(values);
    return (role) => EXCLUDED[role].some((other) => given.has(other));
  },
};
