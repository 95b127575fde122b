import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import { formatNodeRef, type NodeRef } from '../refs.ts';
import { defineCollection } from './collection.ts';
import { uniqueNodes } from './lists.ts';
import { type Source, sourceOf, sourceTerms } from './sources.ts';

/** The rows of what was changed in briefs since they came into their catalogs. */

export interface ChangeRow extends Source {
  __typename: 'Change';
  /** The slug of its brief, and its number from the oldest change on, so that it stays what it is when others follow. */
  id: string;
  date: string;
  /** Empty for the brief as a whole. */
  statements: readonly NodeRef[];
  note: string;
}

/** As many as the number of a change has, so that they sort as numbers do. */
const DIGITS = String(GREATEST_LENGTH.changes).length;

export const changes = defineCollection<ChangeRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): ChangeRow[] =>
      brief.record.changes.toReversed().map(({ date, statements, note }, number) => ({
        __typename: 'Change',
        ...sourceOf(brief),
        id: `${brief.slug}:${String(number).padStart(DIGITS, '0')}`,
        date,
        statements: uniqueNodes(statements.map(brief.node)),
        note,
      })),
  },
  id: (row) => row.id,
  terms: { ...sourceTerms, statement: (row) => row.statements.map(formatNodeRef) },
  orders: { DATE: { shape: 'ss', parts: ['day', 'id'], key: ({ date, id }) => [date, id] } },
});
