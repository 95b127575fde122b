import { sha256 } from '../../passages.ts';
import type { ProposalRecord } from '../draft-records.ts';

/** A proposal before its id is known, with what identifies it. */
export interface NewProposal extends Omit<ProposalRecord, 'id'> {
  /** What tells it from other proposals of its type about the same sentences. */
  identity: readonly string[];
}

/** The hash of a sentence by its ref. */
export type HashOf = (ref: string) => string;

/**
 * Gives proposals their ids: a hash of the type, the hashes of the sentences and the identity, so that what a person decided
 * holds for a new draft, also if the text around the sentences has changed. Equal ones are numbered in their order.
 */
export const identifyProposals = (proposals: readonly NewProposal[], hashOf: HashOf): ProposalRecord[] => {
  const seen = new Map<string, number>();
  return proposals.map(({ identity, ...proposal }) => {
    const content = JSON.stringify([proposal.type, identitySentences(proposal).map(hashOf), identity]);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    return { id: sha256(before === 0 ? content : `${content} ${before}`).slice(0, 12), ...proposal };
  });
};

/** An actor is the same whatever sentences name it. */
const identitySentences = ({ type, citations }: Pick<ProposalRecord, 'type' | 'citations'>): readonly string[] =>
  ACTORS.has(type) ? [] : citations;

const ACTORS: ReadonlySet<ProposalRecord['type']> = new Set(['COUNTRY', 'ORGANIZATION', 'PERSON', 'GROUPING']);

/** A score with two decimals. */
export const roundScore = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
