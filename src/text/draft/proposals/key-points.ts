import { contentWords } from '../../../model/compare-text.ts';
import type { DraftDocument } from '../document.ts';
import type { ProposalRecord } from '../draft-records.ts';
import { type NewProposal, roundScore } from './proposal.ts';

/** A key point shares this part of its rarer words with a sentence that it restates. */
const LEAST_SHARE = 0.3;

const MOST_RESTATED = 5;

/** The types that a key point can restate. */
const CLAIMS: ReadonlySet<ProposalRecord['type']> = new Set([
  'FORECAST',
  'RECOMMENDATION',
  'MOTIVE',
  'STANCE',
  'FINDING',
]);

/**
 * Proposes each key point with the statements of the body that it may restate: those whose sentence shares most of its words,
 * where a word counts less the more sentences have it.
 */
export const proposeKeyPoints = (
  { paragraphs, sentences }: DraftDocument,
  statements: readonly ProposalRecord[],
): NewProposal[] => {
  const wordsOf = new Map(sentences.map(({ ref, text }) => [ref, new Set(contentWords(text))]));
  const frequency = new Map<string, number>();
  for (const words of wordsOf.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += Math.log((1 + sentences.length) / (frequency.get(word) ?? 1));
    return total;
  };
  const keyPoints = paragraphs.filter(({ kind }) => kind === 'KEY_POINT');
  const inKeyPoints = new Set(keyPoints.flatMap(({ sentences }) => sentences.map(({ ref }) => ref)));
  const claims = statements.filter(
    ({ type, citations }) => CLAIMS.has(type) && !citations.some((ref) => inKeyPoints.has(ref)),
  );

  return keyPoints.map(({ id, start, end, text }) => {
    const own = new Set(contentWords(text));
    const total = weight(own);
    const shareOf = ({ citations }: ProposalRecord): number => {
      const shared = new Set(citations.flatMap((ref) => [...(wordsOf.get(ref) ?? [])].filter((word) => own.has(word))));
      return total === 0 ? 0 : weight(shared) / total;
    };
    const restates = claims
      .map((claim) => ({ claim, share: shareOf(claim) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_RESTATED);
    return {
      type: 'KEY_POINT',
      key: id,
      score: roundScore(restates[0]?.share ?? 0.5),
      foundBy: ['key-points'],
      reasons: restates.map(
        ({ claim, share }) => `shares ${Math.round(share * 100)} % of its words with ${claim.citations[0]}`,
      ),
      citations: [id],
      spans: [{ start, end }],
      fields: { paragraph: id, restates: restates.map(({ claim }) => `proposal:${claim.id}`) },
      open: ['summary'],
      identity: [],
    };
  });
};
