import type { Modality } from '../vocabulary/statements.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { BEFORE_ALL, type Days, innerBounds } from './days.ts';

/** A modality, the days on which the brief may have been published, and the first day of the date that it gives. */
export interface ModalityClaim extends Days {
  modality: Modality;
  begins: string | null;
}

/** How far an event has come: it is thought of, it is planned, it took place. What is denied has no stage. */
const STAGE: Readonly<Record<Modality, number>> = {
  HYPOTHETICAL: 0,
  HOPED: 0,
  EXPECTED: 0,
  SCHEDULED: 1,
  ONGOING: 2,
  HAPPENED: 2,
  NEGATED: Number.NaN,
};
const STAGES = [0, 1, 2];

const isFact = ({ modality }: ModalityClaim): boolean => STAGE[modality] === 2;
const isDenial = ({ modality }: ModalityClaim): boolean => modality === 'NEGATED';
const beginning = ({ begins }: ModalityClaim): string => begins ?? BEFORE_ALL;

/** Whether the second is certainly later, and says less. */
const movesBack = (earlier: ModalityClaim, later: ModalityClaim): boolean =>
  earlier.to < later.from && STAGE[later.modality] < STAGE[earlier.modality];

/** Whether the first denies the second, which does not say that the event began after the denial. */
const denies = (denial: ModalityClaim, fact: ModalityClaim): boolean =>
  isDenial(denial) && isFact(fact) && beginning(fact) <= denial.to;

/** Modalities conflict if a brief that is certainly later moves the event back, or if one denies what another reports. */
export const modalityConflicts: ConflictRule<ModalityClaim> = {
  conflicts: (a, b) => movesBack(a, b) || movesBack(b, a) || denies(a, b) || denies(b, a),
  index(claims) {
    const bounds = STAGES.map((stage) => innerBounds(claims.filter(({ modality }) => STAGE[modality] === stage)));
    const firstFact = claims.filter(isFact).map(beginning).sort().at(0);
    const lastDenial = claims
      .filter(isDenial)
      .map(({ to }) => to)
      .sort()
      .at(-1);
    return (claim) => {
      const stage = STAGE[claim.modality];
      return (
        bounds.some(({ firstEnd }, other) => stage < other && firstEnd < claim.from) ||
        bounds.some(({ lastStart }, other) => other < stage && claim.to < lastStart) ||
        (isDenial(claim) && firstFact !== undefined && firstFact <= claim.to) ||
        (isFact(claim) && lastDenial !== undefined && beginning(claim) <= lastDenial)
      );
    };
  },
};
