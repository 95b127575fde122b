import type { DraftFile, ProposalRecord } from '../draft/draft-records.ts';
import type { ReviewFile } from './review-records.ts';

/** What the proposals of a draft have become. */
export interface Resolver {
  /** The reference of an actor, `new:NAME` included; null if it has not been accepted. */
  actor(reference: string): string | null;
  /** `Country:CHN`, for fields that name the type. */
  node(reference: string): string | null;
  /** What `proposal:ID` has become, such as `Forecast:prices-rise`; null if it has not been accepted. */
  claim(reference: string): string | null;
}

const NODE_TYPE: Readonly<Partial<Record<ProposalRecord['type'], string>>> = {
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  GROUPING: 'Grouping',
};

/** Looks up what was decided on the proposals that others refer to. */
export const createResolver = ({ proposals }: DraftFile, { decisions }: ReviewFile): Resolver => {
  const written = new Map(decisions.flatMap(({ proposal, written }) => (written ? [[proposal, written]] : [])));
  const actors = new Map(
    proposals.filter(({ type }) => type in NODE_TYPE).map((proposal) => [String(proposal.fields.actor), proposal]),
  );
  const actor = (reference: string): string | null => {
    if (!reference.startsWith('new:')) return reference;
    const proposal = actors.get(reference);
    return (proposal && written.get(proposal.id)) ?? null;
  };
  return {
    actor,
    node(reference) {
      const type = NODE_TYPE[actors.get(reference)?.type ?? 'SECTION'];
      const found = actor(reference);
      return type && found ? `${type}:${found}` : null;
    },
    claim: (reference) => written.get(reference.replace(/^proposal:/, '')) ?? null,
  };
};
