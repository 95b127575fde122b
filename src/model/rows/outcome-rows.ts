import { basisRank } from '../accounts/account.ts';
import type { OutcomeSubjectType } from '../node-types.ts';
import type { Source as OutsideSource } from '../records/shared-fields.ts';
import { formatNodeRef, type NodeRef, parseNodeRef } from '../refs.ts';
import type { Confidence, OutcomeStatus } from '../vocabulary/outcomes.ts';
import { defineCollection, single } from './collection.ts';
import { groupOf } from './derivation.ts';
import { optional } from './lists.ts';
import { entryKey, greatestBy, type SortKey } from './sort-key.ts';
import type { Source, Sources } from './sources.ts';
import { type DateValue, type Statement, toDateValue } from './statement.ts';
import { statementId } from './statement-id.ts';

/** The rows of what came of forecasts, recommendations and events: what briefs state of it, and what outside sources say. */

export interface OutcomeRow extends Statement, Sources {
  __typename: 'Outcome';
  of: NodeRef<OutcomeSubjectType>;
  /** The id of the entry that is meant, before entries were united. */
  said: string;
  status: OutcomeStatus;
  date: DateValue | null;
  summary: string;
  /** When it was known: the date of publication of the brief that states it, or the day in the register. */
  asOf: DateValue;
  /** The brief that states it; null if outside sources do. */
  statedBy: string | null;
  /** The key of the catalog that has it. */
  recordedIn: string;
  hedge: string | null;
  note: string | null;
  confidence: Confidence | null;
  sources: readonly OutsideSource[];
}

/** Who foresaw or advised it; of an event, who speaks of it. Empty until they are added. */
const NO_SOURCES: Sources = { briefs: [], publishers: [], authors: [], catalogs: [] };

/**
 * Where the outcomes of one thing stand: by the last day as of which each was known; of one day, what briefs state before
 * what outside sources say, and better bases later. The last one counts.
 */
const standing = ({ asOf, basis, statedBy, recordedIn }: OutcomeRow): SortKey => [
  asOf.latest ?? asOf.earliest ?? '',
  basis === 'CORROBORATED' ? 1 : 0,
  -basisRank(basis),
  statedBy ?? recordedIn,
];

/** What tells an outcome from all others. */
const outcomeName = ({ of: { type }, said, statedBy, recordedIn, asOf }: OutcomeRow): string =>
  statedBy === null ? `${type}:${said} in ${recordedIn} ${asOf.edtf}` : `${type}:${said} by ${statedBy}`;

const outcomeId = (row: OutcomeRow): string => statementId(outcomeName(row));

const outcomeKey = (row: OutcomeRow): SortKey => [
  ...standing(row),
  row.of.type,
  entryKey(row.of.id, row.said, formatNodeRef(row.of)),
];

const OUTCOME_KEY = ['as_of', 'corroborated', 'basis_rank', 'source', 'of_type', 'said'];

export const outcomes = defineCollection<OutcomeRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): OutcomeRow[] =>
      brief.record.outcomes.map(({ of, status, date, summary, hedge, note, basis, citations }) => ({
        __typename: 'Outcome',
        ...NO_SOURCES,
        of: brief.node(of),
        said: brief.entryId(parseNodeRef(of).type, parseNodeRef(of).id),
        status,
        date: date ? toDateValue(date) : null,
        summary,
        asOf: toDateValue(brief.record.published),
        statedBy: brief.slug,
        recordedIn: brief.catalog,
        hedge: hedge ?? null,
        note: note ?? null,
        confidence: null,
        sources: [],
        basis,
        citations: brief.cite(citations),
      })),
    ofOutcomes: (file): OutcomeRow[] =>
      file.record.outcomes.map(({ of, status, date, summary, asOf, confidence, sources, note }) => ({
        __typename: 'Outcome',
        ...NO_SOURCES,
        of: file.node(of),
        said: file.entryId(parseNodeRef(of).type, parseNodeRef(of).id),
        status,
        date: date === undefined ? null : toDateValue({ edtf: date, basis: 'CORROBORATED' }),
        summary,
        asOf: toDateValue({ edtf: asOf, basis: 'CORROBORATED' }),
        statedBy: null,
        recordedIn: file.catalog,
        hedge: null,
        note: note ?? null,
        confidence,
        sources,
        basis: 'CORROBORATED',
        citations: [],
      })),
    withEntity: {
      entityOf: ({ of }) => of,
      fields: ['brief', 'briefs', 'publishers', 'authors', 'catalog', 'catalogs'],
      add: (row, subject) => ({ ...row, ...sourcesOfSubject(subject as Source | Sources) }),
    },
  },
  id: outcomeId,
  terms: {
    of: single((row) => formatNodeRef(row.of)),
    type: single((row) => row.of.type.toUpperCase()),
    status: single((row) => row.status),
    basis: single((row) => row.basis),
    confidence: (row) => optional(row.confidence),
    statedBy: (row) => optional(row.statedBy),
    brief: (row) => row.briefs,
    publisher: (row) => row.publishers,
    author: (row) => row.authors,
    catalog: (row) => row.catalogs,
  },
  orders: {
    DATE: {
      shape: 'nsssnnsss',
      parts: ['undated', 'first', 'last', ...OUTCOME_KEY],
      key: (row) => [row.date ? 0 : 1, row.date?.earliest ?? '', row.date?.latest ?? '9999-12-31', ...outcomeKey(row)],
      ids: [{ at: 8, types: null, withEntry: true }],
      nullsLast: true,
    },
    AS_OF: {
      shape: 'snnsss',
      parts: OUTCOME_KEY,
      key: outcomeKey,
      ids: [{ at: 5, types: null, withEntry: true }],
    },
  },
  date: (row) => row.date,
});

const sourcesOfSubject = (subject: Source | Sources): Sources => {
  const { publishers, authors } = subject;
  return 'briefs' in subject
    ? { briefs: subject.briefs, publishers, authors, catalogs: subject.catalogs }
    : { briefs: [subject.brief], publishers, authors, catalogs: [subject.catalog] };
};

/** What came of each thing. */
const outcomesOf = groupOf(outcomes, ({ of }) => formatNodeRef(of));

/** The fields of a claim that may have outcomes. */
export interface OutcomeFields {
  /** The id and the status of the outcome that counts; null without outcomes. */
  outcome: { id: string; status: OutcomeStatus } | null;
  /** What all of them say, which is searched. */
  outcomeTexts: readonly string[];
}

export const NO_OUTCOME: OutcomeFields = { outcome: null, outcomeTexts: [] };

/** Adds to the rows of claims what came of each. */
export const addOutcomes = <Row extends OutcomeFields & { __typename: OutcomeSubjectType; slug: string }>() => ({
  statements: outcomesOf,
  keyOf: ({ __typename: type, slug: id }: Row) => formatNodeRef({ type, id }),
  add: (row: Row, statements: readonly unknown[]): Row => {
    const all = statements as readonly OutcomeRow[];
    const last = greatestBy(all, (outcome) => [...standing(outcome), outcomeName(outcome)]);
    return {
      ...row,
      outcome: last && { id: outcomeId(last), status: last.status },
      outcomeTexts: all.map(({ summary }) => summary).sort(),
    };
  },
});

/** The filters of claims by the outcome that counts. */
export const outcomeTerms = {
  outcome: ({ outcome }: OutcomeFields) => optional(outcome?.status ?? null),
  hasOutcome: single(({ outcome }: OutcomeFields) => String(outcome !== null)),
};
