import type { ActorType, StanceObjectType } from '../../node-types.ts';
import type { ClaimRecordOf } from '../../records/claim-records.ts';
import { formatNodeRef, type NodeRef } from '../../refs.ts';
import { defineCollection, single } from '../collection.ts';
import type { BriefSource } from '../derivation.ts';
import { optional, uniqueNodes } from '../lists.ts';
import {
  type ClaimFields,
  claimSearch,
  claimTerms,
  ids,
  isActor,
  textOrder,
  toClaimFields,
} from './claim-row-fields.ts';

/** The rows of claims on what actors want and think: motives and stances. */

export interface MotiveRow extends ClaimFields<'Motive'> {
  rank: number;
  headline: boolean;
  actors: readonly NodeRef<ActorType>[];
  targets: readonly NodeRef<ActorType>[];
  goal: string;
}

export interface StanceRow extends ClaimFields<'Stance'> {
  holders: readonly NodeRef<ActorType>[];
  /** Whether it is the view of those who wrote or published the brief. */
  isOwn: boolean;
  object: NodeRef<StanceObjectType> | null;
  topic: string | null;
  polarity: ClaimRecordOf<'Stance'>['polarity'];
  summary: string;
}

export const motives = defineCollection<MotiveRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): MotiveRow[] =>
      brief.record.motives.map((record) => {
        const actors = uniqueNodes(record.actors.map(brief.actor));
        const targets = uniqueNodes(record.targets.map(brief.actor));
        const evidence = record.evidence.map(({ node }) => brief.node(node));
        const { rank, headline, goal } = record;
        return {
          ...toClaimFields('Motive', record, brief, [...actors, ...targets], evidence),
          rank,
          headline,
          actors,
          targets,
          goal,
        };
      }),
  },
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    motiveOf: (row) => ids(row.actors),
    target: (row) => ids(row.targets),
    headline: single((row) => String(row.headline)),
  },
  orders: {
    RANK: {
      shape: 'ssns',
      parts: ['as_of', 'brief', 'rank', 'id'],
      key: (row) => [row.asOf.earliest ?? '', row.brief, row.rank, row.slug],
    },
    TEXT: textOrder,
  },
  search: (row) => ({ title: row.goal, text: [row.note ?? undefined], ...claimSearch(row, row.actors) }),
});

export const stances = defineCollection<StanceRow>()({
  derive: {
    from: 'BRIEFS',
    rows: (brief): StanceRow[] =>
      brief.record.stances.map((record) => {
        const holders = record.holders.length > 0 ? uniqueNodes(record.holders.map(brief.actor)) : authorsOf(brief);
        const own = new Set([...brief.byline.map(({ id }) => id), ...brief.publishers]);
        const { polarity, summary } = record;
        const object = record.object ? brief.node(record.object) : null;
        const involved = [...holders, ...(isActor(object) ? [object] : [])];
        return {
          ...toClaimFields('Stance', record, brief, involved, object ? [object] : []),
          holders,
          isOwn: holders.every(({ id }) => own.has(id)),
          object,
          topic: record.topic ?? null,
          polarity,
          summary,
        };
      }),
  },
  id: (row) => row.slug,
  terms: {
    ...claimTerms,
    holder: (row) => ids(row.holders),
    object: (row) => optional(row.object && formatNodeRef(row.object)),
    polarity: single((row) => row.polarity),
  },
  orders: { TEXT: textOrder },
  search: (row) => ({ title: row.summary, text: [row.topic ?? undefined], ...claimSearch(row, row.holders) }),
});

/** Whose the own evaluations of a brief are: those of its authors, or of its publishers if the text names no author. */
const authorsOf = ({ byline, publishers }: BriefSource): readonly NodeRef<ActorType>[] =>
  byline.length > 0 ? byline : publishers.map((id) => ({ type: 'Organization', id }));

/** Their collections, by the type of claim. */
export const attitudeCollections = {
  Motive: motives,
  Stance: stances,
};
