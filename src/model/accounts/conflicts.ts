import { addDays, addMonths } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf.ts';
import type { ParticipantRole } from '../vocabulary/events.ts';
import type { Modality } from '../vocabulary/statements.ts';
import { distinctPlaces, excludeEachOther, type PlaceExtent } from './places.ts';

/** When two values of one aspect exclude each other. That is mutual, and no value excludes itself. */
export interface ConflictRule<Value> {
  conflicts(a: Value, b: Value): boolean;
  /**
   * Returns whether a value conflicts with any of these, of which there may be thousands: it should not have to compare a value with
   * all of them.
   */
  index(values: readonly Value[]): (value: Value) => boolean;
}

/**
 * Which briefs differ from another, given the values of each, at least one. Two briefs differ if every value of the one conflicts with every
 * value of the other. A brief has several values only where its accounts of several entries became accounts of one event;
 * those few are compared one by one.
 */
export const findDiffering = <Value>(
  values: readonly (readonly Value[])[],
  { conflicts, index }: ConflictRule<Value>,
): boolean[] => {
  const single = values.flatMap((given) => (given.length === 1 ? given : []));
  const several = values.filter(({ length }) => length > 1);
  const conflictsWithSingle = index(single);
  const differ = (a: readonly Value[], b: readonly Value[]) => a.every((x) => b.every((y) => conflicts(x, y)));
  return values.map((given) => {
    const differsFromSingle =
      given.length === 1 ? conflictsWithSingle(given[0] as Value) : single.some((value) => differ(given, [value]));
    return differsFromSingle || several.some((others) => differ(given, others));
  });
};

/** The days that a date may mean, as texts that sort by time. */
interface Days {
  from: string;
  to: string;
}

/** The bounds of open sides: they sort before and after all days. */
const BEFORE_ALL = '';
const AFTER_ALL = '~';

export const toDays = ({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>): Days => ({
  from: earliest ?? BEFORE_ALL,
  to: latest ?? AFTER_ALL,
});

/** The first day on which any of them ends, and the last on which any begins; the bounds of open sides if there are none. */
const innerBounds = (values: readonly Days[]): { firstEnd: string; lastStart: string } => {
  let [firstEnd, lastStart] = [AFTER_ALL, BEFORE_ALL];
  for (const { from, to } of values) {
    if (to < firstEnd) firstEnd = to;
    if (from > lastStart) lastStart = from;
  }
  return { firstEnd, lastStart };
};

/** The days of a date, and whether the event is said to be under way. */
export interface DateClaim extends Days {
  ongoing: boolean;
}

/** Dates conflict if they have no day in common. What is under way at one time may be so at another. */
export const dateConflicts: ConflictRule<DateClaim> = {
  conflicts: (a, b) => !(a.ongoing && b.ongoing) && (a.to < b.from || b.to < a.from),
  index(claims) {
    const all = innerBounds(claims);
    const notOngoing = innerBounds(claims.filter(({ ongoing }) => !ongoing));
    return ({ from, to, ongoing }) => {
      const { firstEnd, lastStart } = ongoing ? notOngoing : all;
      return firstEnd < from || to < lastStart;
    };
  },
};

/** An approximate or uncertain date may mean one unit of its precision more, on each side that is not open. */
export const toDateClaim = (date: EdtfDate, ongoing: boolean): DateClaim => {
  if (!date.approximate && !date.uncertain) return { ...toDays(date), ongoing };
  const move = MOVES[date.precision];
  const earliest = date.earliest && move(date.earliest, -1);
  const latest = date.latest && move(date.latest, 1);
  return { ...toDays({ earliest, latest }), ongoing };
};

const byMonths = (months: number) => (day: string, units: number) => addMonths(day, months * units);

/** Moves a day by units of a precision. Quarters and halves are held as seasons. */
const MOVES: Readonly<Record<EdtfDate['precision'], (day: string, units: number) => string>> = {
  DAY: addDays,
  MONTH: byMonths(1),
  SEASON: byMonths(3),
  YEAR: byMonths(12),
  DECADE: byMonths(120),
  CENTURY: byMonths(1200),
};

/** A place, and whether the event is said to be under way. */
export interface PlaceClaim {
  extent: PlaceExtent;
  ongoing: boolean;
}

/** Places in countries conflict if neither is the other or contains it. What is under way may be so in two places. */
export const placeConflicts: ConflictRule<PlaceClaim> = {
  conflicts: (a, b) => !(a.ongoing && b.ongoing) && excludeEachOther(a.extent, b.extent),
  index(claims) {
    const all = distinctPlaces(claims.map(({ extent }) => extent));
    const notOngoing = distinctPlaces(claims.flatMap(({ extent, ongoing }) => (ongoing ? [] : extent)));
    // Ends at the first that conflicts: hardly any place is, contains or is in all of many different places.
    return ({ extent, ongoing }) => (ongoing ? notOngoing : all).some((other) => excludeEachOther(extent, other));
  },
};

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
