import type { CollectionName, TermOf } from '../../model/collections.ts';
import type { Condition } from '../../store/store.ts';
import type { Builder } from '../builder.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { oneOfValues } from '../where.ts';

type WhereFields = Parameters<Parameters<Builder['inputType']>[1]['fields']>[0];

/** The filter of claims by what came of them, as an input field. */
export const outcomeWhereFields = (t: WhereFields, { values }: SchemaTools) => ({
  outcomeStatuses: t.field({
    type: [values.OutcomeStatus],
    description: 'Whose outcome that counts, `outcome`, has one of these statuses.',
  }),
  hasOutcome: t.boolean({ description: 'Whether an outcome is recorded; both if not given.' }),
});

interface OutcomeWhere {
  outcomeStatuses?: readonly string[] | null | undefined;
  hasOutcome?: boolean | null | undefined;
}

/** The same filter as a condition, for a collection with the terms of outcomes. */
export const outcomeConditions = <Name extends CollectionName>({
  outcomeStatuses,
  hasOutcome,
}: OutcomeWhere): readonly Condition<Name>[] => [
  ...oneOfValues<Name>('outcome' as TermOf<Name>, outcomeStatuses),
  ...oneOfValues<Name>('hasOutcome' as TermOf<Name>, hasOutcome),
];
