import type { BriefFile } from '../../src/model/records/brief-records.ts';
import { paragraphRefOf } from '../../src/model/refs.ts';
import { append } from '../../src/model/rows/lists.ts';
import {
  CERTAIN_ENOUGH,
  type DraftFile,
  type ProposalType,
  STATEMENT_LISTS,
} from '../../src/text/draft/draft-records.ts';
import type { Pair } from './kappa.ts';

/** A statement of either side, with what can be compared. */
export interface ComparedRecord {
  type: ProposalType;
  citations: readonly string[];
  fields: Readonly<Record<string, string>>;
}

/** The fields that hold one value of a vocabulary, a date or a reference. */
const FIELDS: { [Type in ProposalType]?: readonly string[] } = {
  EVENT: ['event', 'modality', 'basis', 'date'],
  FORECAST: ['type', 'modality', 'basis'],
  RECOMMENDATION: ['addressees', 'strength', 'modality', 'basis'],
  MOTIVE: ['actors', 'modality', 'basis'],
  STANCE: ['holders', 'polarity', 'modality', 'basis'],
  FINDING: ['modality', 'basis'],
};

const toText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(toText).sort().join(', ');
  if (typeof value === 'object' && value !== null && 'edtf' in value) return String(value.edtf);
  return value === undefined || value === null ? '' : String(value);
};

const pick = (type: ProposalType, record: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries((FIELDS[type] ?? []).map((field) => [field, toText(record[field])]));

export const recordsOfBrief = (brief: BriefFile): ComparedRecord[] =>
  Object.entries(STATEMENT_LISTS).flatMap(([type, list]) =>
    brief[list].map((record) => ({
      type: type as ProposalType,
      citations: record.citations,
      fields: pick(type as ProposalType, record),
    })),
  );

export const recordsOfDraft = ({ proposals }: DraftFile): ComparedRecord[] =>
  proposals
    .filter(({ type, score }) => type in STATEMENT_LISTS && score >= CERTAIN_ENOUGH)
    .map(({ type, citations, fields }) => ({ type, citations, fields: pick(type, fields) }));

/** Two statements of one type about the same sentences. */
export interface PairedRecords {
  first: ComparedRecord;
  second: ComparedRecord;
}

/** Pairs statements of one type that cite a sentence in common, those with most in common first. Each is used once. */
export const pairRecords = (first: readonly ComparedRecord[], second: readonly ComparedRecord[]): PairedRecords[] => {
  const candidates = first.flatMap((a) =>
    second
      .filter((b) => b.type === a.type)
      .map((b) => ({ first: a, second: b, shared: shareOf(a.citations, b.citations) }))
      .filter(({ shared }) => shared > 0),
  );
  const used = new Set<ComparedRecord>();
  return candidates
    .sort((a, b) => b.shared - a.shared)
    .filter(({ first, second }) => {
      if (used.has(first) || used.has(second)) return false;
      used.add(first).add(second);
      return true;
    });
};

/** The share of citations that both have. A paragraph and one of its sentences count as half the same. */
const shareOf = (a: readonly string[], b: readonly string[]): number => {
  const equal = a.filter((ref) => b.includes(ref)).length;
  const whole = a.filter((ref) =>
    b.some((other) => other !== ref && (other === paragraphRefOf(ref) || ref === paragraphRefOf(other))),
  );
  return (equal + whole.length / 2) / Math.max(a.length, b.length);
};

/** What both sides chose for each field of the paired statements, by `type.field` in lower case. */
export const pairsByField = (paired: readonly PairedRecords[]): Map<string, Pair[]> => {
  const pairs = new Map<string, Pair[]>();
  for (const { first, second } of paired)
    for (const [field, value] of Object.entries(first.fields)) {
      // An event that is new has no reference to compare.
      if (field === 'event' && !second.fields.event) continue;
      const name = `${first.type.toLowerCase()}.${field}`;
      append(pairs, name, { first: value, second: second.fields[field] ?? '' });
    }
  return pairs;
};

/** How many events of the register were recognised, and how many sentences were given another event than the gold has. */
export const countKnownEvents = (gold: readonly ComparedRecord[], drafted: readonly ComparedRecord[]) => {
  const expected = gold.filter(({ type, fields }) => type === 'EVENT' && fields.event);
  const matched = drafted.filter(({ type, fields }) => type === 'EVENT' && fields.event);
  const isSame = (a: ComparedRecord, b: ComparedRecord) => a.fields.event === b.fields.event;
  return {
    known: new Set(expected.map(({ fields }) => fields.event)).size,
    found: new Set(
      expected.filter((one) => matched.some((other) => isSame(one, other))).map(({ fields }) => fields.event),
    ).size,
    wrong: matched.filter((other) => !expected.some((one) => isSame(one, other))).length,
  };
};
