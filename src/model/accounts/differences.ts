import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { DifferenceAspect } from '../vocabulary/events.ts';
import type { Account } from './account.ts';
import { type ConflictRule, findDiffering } from './conflict-rule.ts';
import { dateConflicts } from './date-conflicts.ts';
import {
  type DifferenceStatement,
  type Position,
  toDatePosition,
  toModalityPosition,
  toPlacePosition,
  toRolePositions,
} from './difference-statements.ts';
import { modalityConflicts } from './modality-conflicts.ts';
import { placeConflicts } from './place-conflicts.ts';
import type { CountryNames } from './place-extent.ts';
import { roleConflicts } from './role-conflicts.ts';
import { sortBy } from './sort.ts';
import { groupBy } from './statements.ts';

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
