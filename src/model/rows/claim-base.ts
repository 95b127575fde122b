import type { BriefFile } from '../records/brief-records.ts';
import type {
  ForecastRecord,
  MotiveRecord,
  RecommendationRecord,
  RelationRecord,
  StanceRecord,
} from '../records/claim-records.ts';
import type { ClaimType, NodeRef } from '../reference.ts';
import type { Modality } from '../vocabulary.ts';
import { optional, placesCited, type SortKey, type Source, type Statement } from './collection.ts';
import { type DateValue, toDateValue } from './event-rows.ts';

/** What all claims share. */

export interface ClaimBase<Type extends ClaimType> extends Statement {
  __typename: Type;
  slug: string;
  curatorRef: string | null;
  brief: string;
  /** The day from which the claim is to be read: the brief's. */
  asOf: DateValue;
  /** Where its first citation begins in the text, in code points. */
  position: number;
  modality: Modality;
  hedge: string | null;
  attributedTo: readonly NodeRef[];
  note: string | null;
  /** The ids of all actors that have a part in it. */
  involved: readonly string[];
}

type ClaimRecord = MotiveRecord | StanceRecord | ForecastRecord | RecommendationRecord | RelationRecord;

/** Resolves what all claims share; `involved` are the actors in the claim's own part. */
export const toClaim = <Type extends ClaimType>(
  type: Type,
  record: ClaimRecord,
  brief: BriefFile,
  source: Source,
  involved: readonly NodeRef[],
): ClaimBase<Type> => {
  const attributedTo = record.attributedTo.map(source.actor);
  return {
    __typename: type,
    slug: record.slug,
    curatorRef: record.curatorRef ?? null,
    brief: brief.slug,
    asOf: toDateValue(brief.published),
    position: startOf(brief, record.citations[0] as string),
    basis: record.basis,
    citations: source.cite(brief.slug, record.citations),
    modality: record.modality,
    hedge: record.hedge ?? null,
    attributedTo,
    note: record.note ?? null,
    involved: [...new Set([...involved, ...attributedTo].map(({ id }) => id))],
  };
};

/** Where a citation begins in its brief's text, in code points. */
const startOf = (brief: BriefFile, citation: string): number => {
  const [id, sentence] = citation.split('.s');
  const paragraph = brief.text.paragraphs.find((candidate) => candidate.id === id);
  return (sentence ? paragraph?.sentences[Number(sentence) - 1]?.start : paragraph?.start) ?? 0;
};

/** The ids of actors. */
export const ids = (actors: readonly NodeRef[]): string[] => actors.map(({ id }) => id);

/** What every claim can be filtered by. */
export const claimTerms = {
  brief: (row: ClaimBase<ClaimType>) => [row.brief],
  basis: (row: ClaimBase<ClaimType>) => [row.basis],
  modality: (row: ClaimBase<ClaimType>) => [row.modality],
  attributedTo: (row: ClaimBase<ClaimType>) => ids(row.attributedTo),
  attributed: (row: ClaimBase<ClaimType>) => [String(row.attributedTo.length > 0)],
  actor: (row: ClaimBase<ClaimType>) => row.involved,
  cites: (row: ClaimBase<ClaimType>) => placesCited(row.citations),
  curatorRef: (row: ClaimBase<ClaimType>) => optional(row.curatorRef),
};

/** In the order of the text: by brief, then by the place first cited. */
export const textKey = (row: ClaimBase<ClaimType>): SortKey => [
  row.asOf.earliest ?? '',
  row.brief,
  row.position,
  row.slug,
];
