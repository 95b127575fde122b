import type { InputRef } from '@pothos/core';
import type { RowOf, TermOf } from '../../model/collections.ts';
import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { Builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';
import { findOfTypes } from '../reading/find-of-types.ts';
import { requireReference } from '../reading/references.ts';
import { defineEnum } from '../values/enums.ts';

/** The groups of claims that are the rows and the columns of a table: the claims that have one value of a term. */

/** What a group can be of, other than a type of claims. */
const GROUP_TYPES = [...ACTOR_TYPES, 'Issue', 'Instrument', 'Brief'] as const satisfies readonly NodeType[];
type GroupType = (typeof GROUP_TYPES)[number];

interface GroupingInfo {
  description: string;
  term: TermOf<'Claim'>;
  /** The types of what its values are ids of; none if they are types of claims. */
  types: readonly GroupType[];
}

const GROUPING = {
  ACTOR: {
    description: 'By the actors that they concern, as in `ClaimWhere.concerns`.',
    term: 'concerns',
    types: ACTOR_TYPES,
  },
  ISSUE: { description: 'By the issues that they are about.', term: 'issue', types: ['Issue'] },
  INSTRUMENT: { description: 'By the instruments that they are about.', term: 'instrument', types: ['Instrument'] },
  PUBLISHER: { description: 'By the publishers of their briefs.', term: 'publisher', types: ['Organization'] },
  BRIEF: { description: 'By their briefs.', term: 'brief', types: ['Brief'] },
  TYPE: { description: 'By their types.', term: 'type', types: [] },
} as const satisfies Record<string, GroupingInfo>;

type Grouping = keyof typeof GROUPING;

/** The claims that have this value. */
export interface Group {
  by: Grouping;
  value: string;
}

/** The most rows and columns of a table, their usual number, and how many groups can be paged through. */
export const MOST_GROUPS = 24;
const USUAL_GROUPS = 12;
const MOST_RANKED = 100;

export interface GroupsInput {
  by: Grouping;
  first: number;
  skip: number;
  only?: readonly string[] | null;
}

/** Defines the input that says which groups there are. */
export const defineGroups = (builder: Builder): InputRef<GroupsInput> =>
  builder.inputType('ClaimGroups', {
    description: 'Groups of claims: those with most of the claims that match, or some that are named.',
    fields: (t) => ({
      by: t.field({
        type: defineEnum(builder, 'ClaimGrouping', 'What claims are grouped by.', descriptions()),
        required: true,
        description: 'What the claims of a group have in common.',
      }),
      first: t.int({
        required: true,
        defaultValue: USUAL_GROUPS,
        description: `The number of groups: 1 to ${MOST_GROUPS}, those with most claims. If thousands of claims match, these are of the ${MOST_RANKED} groups with most of all claims.`,
      }),
      skip: t.int({
        required: true,
        defaultValue: 0,
        description: `The number of groups with more claims that are left out; with \`first\`, ${MOST_RANKED} at most.`,
      }),
      only: t.idList({
        description: `These groups, in this order: global IDs, ${MOST_GROUPS} at most. Not for types of claims.`,
      }),
    }),
  }) as unknown as InputRef<GroupsInput>;

const descriptions = () =>
  Object.fromEntries(Object.entries(GROUPING).map(([name, { description }]) => [name, description])) as Record<
    Grouping,
    string
  >;

export const conditionOf = ({ by, value }: Group): Condition<'Claim'> => ({ term: GROUPING[by].term, any: [value] });

/** The groups that an input names, of the claims that meet these conditions; throws a caller's error if it names none. */
export const valuesOf = (
  context: GraphContext,
  input: GroupsInput,
  where: readonly Condition<'Claim'>[],
): MaybePromise<readonly Group[]> => {
  const { by, first, skip, only } = input;
  const values = only
    ? idsIn(context, by, only)
    : mapMaybePromise(context.snapshot.countValues('Claim', GROUPING[by].term, where, checkedEnd(input)), (all) =>
        all.slice(skip, skip + first).map(({ value }) => value),
      );
  return mapMaybePromise(values, (found) => found.map((value) => ({ by, value })));
};

const checkedEnd = ({ first, skip }: GroupsInput): number => {
  if (first < 1 || first > MOST_GROUPS)
    throw callerError(`"first" is ${first}; a table has between 1 and ${MOST_GROUPS} rows and columns.`);
  if (skip < 0 || skip + first > MOST_RANKED)
    throw callerError(`"skip" is ${skip}; it is at least 0, and with "first" at most ${MOST_RANKED}.`);
  return skip + first;
};

/** The ids in their collections of the things that these references name, each once. */
const idsIn = (context: GraphContext, by: Grouping, references: readonly string[]): MaybePromise<readonly string[]> => {
  const types: readonly GroupType[] = GROUPING[by].types;
  if (types.length === 0) throw callerError(`Groups by ${by} have no ids; leave "only" out.`);
  if (references.length > MOST_GROUPS)
    throw callerError(`"only" has ${references.length} ids; at most ${MOST_GROUPS} are allowed.`);
  const nodes = references.map((reference) => requireReference(context, types, reference));
  return mapMaybePromise(allMaybePromises(nodes), (found) => [...new Set(found.map(({ id }) => id))]);
};

/** What the claims of a group have in common; null if that is their type. */
export const nodeOfGroup = (context: GraphContext, { by, value }: Group): MaybePromise<RowOf<GroupType> | null> =>
  findOfTypes<GroupType>(context, GROUPING[by].types, value);
