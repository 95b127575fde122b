import type { ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { groupBy } from '../rows/lists.ts';
import { type SortKey, sortBy } from '../rows/sort-key.ts';
import type { DateValue, PlaceValue, Statement } from '../rows/statement.ts';
import type { DifferenceAspect, ParticipantRole } from '../vocabulary/events.ts';
import { MODALITY, type Modality } from '../vocabulary/statements.ts';
import { type Account, accountKey, bestFirst, uniteCitations } from './account.ts';
import { roleRank } from './combined.ts';
import {
  type ConflictRule,
  type DateClaim,
  dateConflicts,
  findDiffering,
  type ModalityClaim,
  modalityConflicts,
  type PlaceClaim,
  placeConflicts,
  roleConflicts,
  toDateClaim,
  toDays,
} from './conflicts.ts';
import { type CountryNames, toExtent } from './places.ts';

/** What a brief states of an aspect in which it differs from another. */
export interface DifferenceStatement extends Statement {
  brief: string;
  entry: string;
  modality: Modality;
  hedge: string | null;
  /** Null in differences of another aspect. So are the place and the role. */
  date: DateValue | null;
  place: PlaceValue | null;
  role: ParticipantRole | null;
  /** Sorts by value, then by account; each has three texts. */
  key: SortKey;
}

/** The value that an account gives to an aspect, as the rule of the aspect compares it, and the statement of it. */
interface Position<Value> {
  brief: string;
  value: Value;
  toStatement(): DifferenceStatement;
}

/** The statement of an account: as a whole, unless its own basis and citations are given. Its key begins with these texts. */
const toStatement = (
  { brief, entry, published, modality, hedge, basis, citations }: Account,
  [first, second = '', third = '']: readonly [string, string?, string?],
  own: Partial<DifferenceStatement> = {},
): DifferenceStatement => ({
  brief,
  entry,
  modality,
  hedge,
  date: null,
  place: null,
  role: null,
  basis,
  citations,
  ...own,
  key: [first, second, third, ...accountKey({ published, brief, entry })],
});

const isOngoing = ({ modality }: Account): boolean => modality === 'ONGOING';

const toDatePosition = (account: Account): Position<DateClaim>[] => {
  const { brief, date, dateCitations: citations } = account;
  if (!date) return [];
  return [
    {
      brief,
      value: toDateClaim(date, isOngoing(account)),
      toStatement() {
        const { from, to } = toDays(date);
        return toStatement(account, [from, to, date.edtf], { date, basis: date.basis, citations });
      },
    },
  ];
};

const toPlacePosition = (account: Account, countryNames: CountryNames): Position<PlaceClaim>[] => {
  const { brief, place, placeCitations: citations } = account;
  if (!place) return [];
  const extent = toExtent(place, countryNames);
  return [
    {
      brief,
      value: { extent, ongoing: isOngoing(account) },
      toStatement: () =>
        toStatement(account, [extent.text, place.country ?? '', place.name], { place, basis: place.basis, citations }),
    },
  ];
};

/** The position of an account on each actor; two if it gives two roles to what has become one actor. */
const toRolePositions = (account: Account): (Position<ParticipantRole> & { actor: NodeRef<ActorType> })[] =>
  groupBy(account.participants, ({ actor, role }) => `${actor.id} ${role}`).map((statements) => {
    const { actor, role } = statements[0] as Account['participants'][number];
    return {
      brief: account.brief,
      actor,
      value: role,
      toStatement() {
        const best = bestFirst(statements);
        const basis = best[0]?.basis ?? account.basis;
        return toStatement(account, [String(roleRank(role))], { role, basis, citations: uniteCitations(best) });
      },
    };
  });

const MODALITIES = Object.keys(MODALITY);

const toModalityPosition = (account: Account): Position<ModalityClaim> => {
  const { brief, modality, published, date } = account;
  return {
    brief,
    value: { ...toDays(published), modality, begins: date?.earliest ?? null },
    toStatement: () => toStatement(account, [String(MODALITIES.indexOf(modality))]),
  };
};

/** An aspect in which the accounts of an event differ. Silence, a narrower date and a wider place are no difference. */
export interface Difference {
  aspect: DifferenceAspect;
  /** Whose roles differ; null in the other aspects. */
  actor: NodeRef<ActorType> | null;
  /** What each brief states that differs from another: by value, then earliest brief first. */
  statements: readonly DifferenceStatement[];
}

/** In the order of the aspects, and by the id of the actor. */
export const findDifferences = (accounts: readonly Account[], countryNames: CountryNames): Difference[] => {
  if (new Set(accounts.map(({ brief }) => brief)).size < 2) return [];
  const places = accounts.flatMap((account) => toPlacePosition(account, countryNames));
  return [
    toDifference('DATE', accounts.flatMap(toDatePosition), dateConflicts),
    toDifference('PLACE', places, placeConflicts),
    ...findRoleDifferences(accounts),
    toDifference('MODALITY', accounts.map(toModalityPosition), modalityConflicts),
  ].filter(({ statements }) => statements.length > 0);
};

const findRoleDifferences = (accounts: readonly Account[]): Difference[] => {
  const byActor = groupBy(accounts.flatMap(toRolePositions), ({ actor }) => actor.id);
  return sortBy(byActor, ([first]) => [first?.actor.id ?? '']).map((positions) =>
    toDifference('PARTICIPANTS', positions, roleConflicts, positions[0]?.actor),
  );
};

const toDifference = <Value>(
  aspect: DifferenceAspect,
  positions: readonly Position<Value>[],
  rule: ConflictRule<Value>,
  actor: NodeRef<ActorType> | null = null,
): Difference => {
  const byBrief = groupBy(positions, ({ brief }) => brief);
  const differs = findDiffering(
    byBrief.map((ofBrief) => ofBrief.map(({ value }) => value)),
    rule,
  );
  const differing = byBrief.flatMap((ofBrief, index) => (differs[index] ? ofBrief : []));
  const statements = differing.map((position) => position.toStatement());
  return { aspect, actor, statements: sortBy(statements, ({ key }) => key) };
};
