import { append } from '../../../model/rows/lists.ts';
import type { Basis } from '../../../model/vocabulary/statements.ts';
import { foldWords } from '../../wording/fold-words.ts';
import type { ProposalRecord } from '../draft-records.ts';
import type { FoundDate, FoundQuantity } from '../found.ts';

/** What the rules have read where a model repeats words of the text: models are not asked for dates in EDTF, or for values. */
export interface KnownWords {
  /** The date that these words give in one of these sentences; null if the rules have read none. */
  findDate(words: string, refs: readonly string[]): FoundDate | null;
  findQuantity(words: string, refs: readonly string[]): FoundQuantity | null;
}

export const createKnownWords = (proposals: readonly ProposalRecord[]): KnownWords => {
  const [dates, quantities] = (['DATE', 'QUANTITY'] as const).map((type) =>
    groupBySentence(proposals.filter((proposal) => proposal.type === type)),
  );
  return {
    findDate(words, refs) {
      const found = find(dates, words, refs);
      if (!found) return null;
      const { edtf, basis } = found.fields as { edtf: string; basis: Basis };
      const { score, reasons } = found;
      return { ...spanOf(found), edtf, basis, future: false, score, method: 'dates', reasons };
    },
    findQuantity(words, refs) {
      const found = find(quantities, words, refs);
      if (!found) return null;
      const { value = null, min = null, max = null, unit = null, of = null } = found.fields as Partial<FoundQuantity>;
      return { ...spanOf(found), value, min, max, unit, of };
    },
  };
};

type BySentence = ReadonlyMap<string, readonly ProposalRecord[]>;

const groupBySentence = (proposals: readonly ProposalRecord[]): BySentence => {
  const groups = new Map<string, ProposalRecord[]>();
  for (const proposal of proposals) for (const ref of proposal.citations) append(groups, ref, proposal);
  return groups;
};

/** The proposal with the same words; else one whose words are a part of them, or they of its. */
const find = (known: BySentence | undefined, words: string, refs: readonly string[]): ProposalRecord | undefined => {
  const folded = foldWords(words);
  const here = refs.flatMap((ref) => known?.get(ref) ?? []);
  const textOf = ({ fields }: ProposalRecord) => foldWords(String(fields.text));
  return (
    here.find((proposal) => textOf(proposal) === folded) ??
    here.find((proposal) => folded.includes(textOf(proposal)) || textOf(proposal).includes(folded))
  );
};

const spanOf = ({ citations, spans, fields }: ProposalRecord) => ({
  sentence: citations[0] ?? '',
  start: spans?.[0]?.start ?? 0,
  end: spans?.[0]?.end ?? 0,
  text: String(fields.text),
});
