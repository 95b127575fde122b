import { ACTOR_TYPES, type ActorType, type ClaimType, type NodeType } from '../../node-types.ts';
import type { BriefFile } from '../../records/brief-records.ts';
import type { ClaimRecordOf } from '../../records/claim-records.ts';
import { formatNodeRef, type NodeRef, parseCitationRef } from '../../refs.ts';
import type { Extent } from '../../vocabulary/claims.ts';
import type { Modality } from '../../vocabulary/statements.ts';
import { type Order, single } from '../collection.ts';
import type { BriefSource } from '../derivation.ts';
import { optional, unique, uniqueNodes } from '../lists.ts';
import { type Source, sourceOf, sourceTerms } from '../sources.ts';
import { citedPassages, type DateValue, type Statement, toDateValue } from '../statement.ts';

/** The fields that all rows of claims share, and the terms and the order that follow from them. */

export interface ClaimFields<Type extends ClaimType> extends Statement, Source {
  __typename: Type;
  slug: string;
  curatorRef: string | null;
  /** The date of the claim: the date of publication of its brief. */
  asOf: DateValue;
  /** The day of the last change of it, or else the day on which its brief came into its catalog; null if that is not known. */
  changed: string | null;
  /** The start of its first citation in the text, in code points. */
  position: number;
  modality: Modality;
  hedge: string | null;
  attributedTo: readonly NodeRef<ActorType>[];
  extent: Extent | null;
  note: string | null;
  /** The terms of art that it restates, as the text has them, which are searched. */
  termsOfText: readonly string[];
  /** The ids of all actors that it names, in any field. */
  involved: readonly string[];
  /** The refs (`Type:slug`) of what it is about: in its own fields, and in the links that its brief states. */
  topics: readonly string[];
}

/** The shared fields of a claim; `involved` are the actors that its own fields name, `about` what they say it is about. */
export const toClaimFields = <Type extends ClaimType>(
  type: Type,
  record: ClaimRecordOf<ClaimType>,
  brief: BriefSource,
  involved: readonly NodeRef<ActorType>[],
  about: readonly NodeRef[] = [],
): ClaimFields<Type> => {
  const slug = brief.qualify(record.slug);
  const attributedTo = uniqueNodes(record.attributedTo.map(brief.actor));
  return {
    __typename: type,
    slug,
    curatorRef: record.curatorRef ?? null,
    ...sourceOf(brief),
    asOf: toDateValue(brief.record.published),
    changed: brief.changed({ type, id: slug }),
    position: startOf(brief.record, record.citations[0] as string),
    basis: record.basis,
    citations: brief.cite(record.citations),
    modality: record.modality,
    hedge: record.hedge ?? null,
    attributedTo,
    extent: record.extent ?? null,
    note: record.note ?? null,
    termsOfText: brief.termsOfText(wordsOf(record)),
    involved: [...new Set([...involved, ...attributedTo].map(({ id }) => id))],
    topics: unique([...about, ...brief.linkedTo({ type, id: slug })].map(formatNodeRef)),
  };
};

/** The words of a claim that are shown as what it says. */
const wordsOf = (record: ClaimRecordOf<ClaimType>): string[] =>
  Object.entries(record).flatMap(([field, value]) => (SAID.includes(field) ? [value as string] : []));

const SAID: readonly string[] = ['summary', 'goal', 'action', 'condition', 'topic', 'question'];

/** The start of a citation in the text of its brief, in code points. */
const startOf = (brief: BriefFile, citation: string): number => {
  const { paragraph: id, sentence = null } = parseCitationRef(citation) ?? {};
  const paragraph = brief.text.paragraphs.find((candidate) => candidate.id === id);
  return (sentence === null ? paragraph?.start : paragraph?.sentences[sentence - 1]?.start) ?? 0;
};

/** The ids of actors. */
export const ids = (actors: readonly NodeRef<ActorType>[]): string[] => actors.map(({ id }) => id);

/** Whether a node is an actor. */
export const isActor = (node: NodeRef<NodeType> | null): node is NodeRef<ActorType> =>
  node !== null && (ACTOR_TYPES as readonly string[]).includes(node.type);

/** The filters of every claim. */
export const claimTerms = {
  ...sourceTerms,
  basis: single((row: ClaimFields<ClaimType>) => row.basis),
  modality: single((row: ClaimFields<ClaimType>) => row.modality),
  attributedTo: (row: ClaimFields<ClaimType>) => ids(row.attributedTo),
  attributed: single((row: ClaimFields<ClaimType>) => String(row.attributedTo.length > 0)),
  extent: (row: ClaimFields<ClaimType>) => optional(row.extent),
  actor: (row: ClaimFields<ClaimType>) => row.involved,
  cites: (row: ClaimFields<ClaimType>) => citedPassages(row.citations),
  curatorRef: (row: ClaimFields<ClaimType>) => optional(row.curatorRef),
};

/** By brief, then by the first passage cited. */
export const textOrder: Order<ClaimFields<ClaimType>> = {
  shape: 'ssns',
  parts: ['as_of', 'brief', 'position', 'id'],
  key: (row) => [row.asOf.earliest ?? '', row.brief, row.position, row.slug],
};

/** What every claim is found by besides its text; `subjects` are the actors who act in it, hold the view or are asked to act. */
export const claimSearch = (row: ClaimFields<ClaimType>, subjects: readonly NodeRef<ActorType>[]) => ({
  names: row.termsOfText,
  subjects: ids(subjects),
  involved: row.involved,
  topics: row.topics,
  published: row.asOf,
  briefs: [row.brief],
  publishers: row.publishers,
  modality: row.modality,
});
