import { briefOf } from '../../views/citation-ref.ts';
import {
  accountsIn,
  type Compared,
  type ComparedAccount,
  type ComparedEvent,
  summariesIn,
} from '../../views/comparison.ts';
import { refsOf } from '../../views/statement.ts';
import { factsOf, isReading } from '../entry/compare-accounts.ts';
import { isPastPlan } from '../parts/past-dates.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';
import type { Column } from './columns.ts';

/** What the briefs in each column say about a thing, fact by fact. */

/** A value that briefs of a column give, and where. */
export interface Given {
  label: string;
  basis: string;
  refs: readonly string[];
  /** Of a plan for a date that has passed: when the briefs that say so were published. */
  asOf?: readonly string[];
}

/** How what the columns say compares: the graph finds contradictions; other values can all be true. */
export type Verdict = 'agree' | 'differ' | 'contradict' | null;

export interface FactRow {
  name: string;
  verdict: Verdict;
  /** What all columns say, which is not repeated in each. */
  common: readonly Given[];
  /** The values of each column besides. */
  cells: readonly (readonly Given[])[];
  /** Whether a column says nothing of it. */
  isSilent: readonly boolean[];
}

type Aspect = NonNullable<ComparedEvent['differences']>['nodes'][number]['aspect'];

const valuesIn: Readonly<Record<'date' | 'modality' | 'place', (account: ComparedAccount) => Given[]>> = {
  date: (account) => given(factsOf.date(account), account.dateCitations),
  modality: (account) => {
    const values = given(factsOf.modality(account), account.citations);
    const isPast = isPastPlan(account.modality, account.date?.edtf);
    return isPast ? values.map((value) => ({ ...value, asOf: [account.brief.published.label] })) : values;
  },
  place: (account) => given(factsOf.place(account), account.placeCitations),
};

const given = (fact: { label: string; basis: string } | null, citations: readonly { ref: string }[]): Given[] =>
  fact ? [{ ...fact, refs: refsOf({ citations }) }] : [];

const participantsIn = ({ participations }: ComparedAccount): Given[] =>
  participations.map(({ actor, role, basis, citations }) => ({
    label: compareTexts.participant(actor.name, texts.participantRole[role]),
    basis,
    refs: refsOf({ citations }),
  }));

/** The rows of facts; only an event has more than what is said in short. */
export const factRows = (node: Compared, columns: readonly Column[]): readonly FactRow[] => {
  if (node.__typename === 'Event') {
    const accounts = accountsIn(node);
    const inColumns = (valuesOf: (account: ComparedAccount) => Given[]) =>
      columns.map((column) => accounts.filter((account) => column.has(account.brief)).flatMap(valuesOf));
    const row = (name: string, aspect: Aspect, valuesOf: (account: ComparedAccount) => Given[]) =>
      toRow(name, inColumns(valuesOf), contradicts(node, aspect, columns));
    return [
      inShort(accounts, columns),
      row(compareTexts.rowsOf.date, 'DATE', valuesIn.date),
      row(compareTexts.rowsOf.modality, 'MODALITY', valuesIn.modality),
      row(compareTexts.rowsOf.place, 'PLACE', valuesIn.place),
      row(compareTexts.rowsOf.participants, 'PARTICIPANTS', participantsIn),
    ];
  }
  return node.__typename === 'Issue' || node.__typename === 'Instrument' ? [inShort(summariesIn(node), columns)] : [];
};

interface Summarized {
  text: string;
  basis: string;
  citations: readonly { ref: string }[];
  brief: ComparedAccount['brief'];
}

/** What each says in short: in its own words, so that nothing is compared. */
const inShort = (mentions: readonly Summarized[], columns: readonly Column[]): FactRow => {
  const cells = columns.map((column) =>
    mentions
      .filter(({ brief }) => column.has(brief))
      .map(({ text, basis, citations }) => ({ label: text, basis, refs: refsOf({ citations }) })),
  );
  return { name: compareTexts.rowsOf.summary, verdict: null, common: [], cells, isSilent: cells.map(isEmpty) };
};

const toRow = (name: string, all: readonly (readonly Given[])[], isContradiction: boolean): FactRow => {
  const lists = all.map(unite);
  const speaking = lists.filter((list) => list.length > 0);
  const isCompared = speaking.length > 1;
  const givenIn = (list: readonly Given[], { label }: Given) => list.find((other) => other.label === label);
  const isEverywhere = (value: Given) => speaking.every((list) => givenIn(list, value));
  // What one says, and a curator reads from another, stays in the columns.
  const isAlike = (value: Given) =>
    new Set(speaking.map((list) => isReading(givenIn(list, value)?.basis ?? ''))).size === 1;
  const values = isCompared ? unite(speaking.flat()) : [];
  const common = values.filter((value) => isEverywhere(value) && isAlike(value)).map(firstOfEach);
  return {
    name,
    verdict: !isCompared ? null : isContradiction ? 'contradict' : values.every(isEverywhere) ? 'agree' : 'differ',
    common,
    cells: lists.map((list) => list.filter((value) => !givenIn(common, value))),
    isSilent: lists.map(isEmpty),
  };
};

/** Equal values as one, with the best basis and the citations of all. */
const unite = (values: readonly Given[]): Given[] => {
  const united = new Map<string, Given>();
  for (const value of values) {
    const { refs = [], basis = value.basis, asOf = [] } = united.get(value.label) ?? {};
    const dates = [...new Set([...asOf, ...(value.asOf ?? [])])];
    const best = BASES.indexOf(basis) <= BASES.indexOf(value.basis) ? basis : value.basis;
    united.set(value.label, {
      ...value,
      basis: best,
      refs: [...new Set([...refs, ...value.refs])],
      ...(dates.length > 0 && { asOf: dates }),
    });
  }
  return [...united.values()];
};

/** From the best basis to the least. */
const BASES: readonly string[] = ['STATED', 'AUTHOR_INFERRED', 'CURATOR_INFERRED'];

/** A value with the first passage of each brief. */
const firstOfEach = (value: Given): Given => ({
  ...value,
  refs: [...new Map(value.refs.toReversed().map((ref) => [briefOf([ref]), ref])).values()].toReversed(),
});

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

/** Whether the graph finds that briefs of two columns exclude each other in an aspect. */
const contradicts = ({ differences }: ComparedEvent, aspect: Aspect, columns: readonly Column[]): boolean =>
  (differences?.nodes ?? [])
    .filter((difference) => difference.aspect === aspect)
    .some(
      ({ statements }) =>
        columns.filter((column) => statements.nodes.some(({ brief }) => column.has(brief))).length > 1,
    );
