import { sentenceRef } from '../../../model/citation-ref.ts';
import type { ProposalRecord } from '../../../model/records/draft-records.ts';
import type { TextIndex } from '../../../model/records/text-records.ts';
import { PROPOSAL_TYPE, type ProposalType } from '../../../model/vocabulary/proposals.ts';

const TYPES = Object.keys(PROPOSAL_TYPE) as ProposalType[];

/** By type in the order of the vocabulary, and then by place in the text. */
export const inOrder = (proposals: readonly ProposalRecord[], { paragraphs }: TextIndex): ProposalRecord[] => {
  const starts = new Map<string, number>();
  for (const { id, start, sentences } of paragraphs) {
    starts.set(id, start);
    for (const [index, sentence] of sentences.entries()) starts.set(sentenceRef(id, index), sentence.start);
  }
  const placeOf = ({ spans, citations }: ProposalRecord) => spans?.[0]?.start ?? starts.get(citations[0] ?? '') ?? 0;
  return TYPES.flatMap((type) =>
    proposals.filter((proposal) => proposal.type === type).sort((a, b) => placeOf(a) - placeOf(b)),
  );
};
