import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { DateValue, PlaceValue } from '../rows/date-and-place.ts';
import type { SortKey } from '../rows/sort-key.ts';
import type { Statement } from '../rows/statement.ts';
import type { ParticipantRole } from '../vocabulary/events.ts';
import { MODALITY, type Modality } from '../vocabulary/statements.ts';
import { type Account, accountKey } from './account.ts';
import { type DateClaim, toDateClaim } from './date-conflicts.ts';
import { toDays } from './days.ts';
import type { ModalityClaim } from './modality-conflicts.ts';
import { roleRank } from './participants.ts';
import type { PlaceClaim } from './place-conflicts.ts';
import { type CountryNames, toExtent } from './place-extent.ts';
import { bestFirst, groupBy, uniteCitations } from './statements.ts';

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
export interface Position<Value> {
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

export const toDatePosition = (account: Account): Position<DateClaim>[] => {
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

export const toPlacePosition = (account: Account, countryNames: CountryNames): Position<PlaceClaim>[] => {
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
export const toRolePositions = (account: Account): (Position<ParticipantRole> & { actor: NodeRef<ActorType> })[] =>
  groupBy(account.participants, ({ actor, role }) => `${actor.id} ${role}`).map((said) => {
    const { actor, role } = said[0] as Account['participants'][number];
    return {
      brief: account.brief,
      actor,
      value: role,
      toStatement() {
        const best = bestFirst(said);
        const basis = best[0]?.basis ?? account.basis;
        return toStatement(account, [String(roleRank(role))], { role, basis, citations: uniteCitations(best) });
      },
    };
  });

const MODALITIES = Object.keys(MODALITY);

export const toModalityPosition = (account: Account): Position<ModalityClaim> => {
  const { brief, modality, published, date } = account;
  return {
    brief,
    value: { ...toDays(published), modality, begins: date?.earliest ?? null },
    toStatement: () => toStatement(account, [String(MODALITIES.indexOf(modality))]),
  };
};
