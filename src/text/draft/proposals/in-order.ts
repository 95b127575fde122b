import type { TextIndex } from '../../../model/records/text-records.ts';
import { rangesByRef } from '../../ranges-by-ref.ts';
import { PROPOSAL_TYPE, type ProposalRecord, type ProposalType } from '../draft-records.ts';

const TYPES = Object.keys(PROPOSAL_TYPE) as ProposalType[];

/** By type in the order of the vocabulary, and then by place in the text. */
export const inOrder = (proposals: readonly ProposalRecord[], { paragraphs }: TextIndex): ProposalRecord[] => {
  const ranges = rangesByRef(paragraphs);
  const placeOf = ({ spans, citations }: ProposalRecord) =>
    spans?.[0]?.start ?? ranges.get(citations[0] ?? '')?.start ?? 0;
  return TYPES.flatMap((type) =>
    proposals.filter((proposal) => proposal.type === type).sort((a, b) => placeOf(a) - placeOf(b)),
  );
};
