import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Modality } from '../../model/vocabulary/statements.ts';
import { type CitedClaim, claimsIn } from './cited-claims.ts';
import type { Doubt } from './doubt.ts';
import type { ReadSentence, SentenceReader } from './sentences/read-sentences.ts';

/** Modalities of what is not in doubt. */
const CERTAIN: ReadonlySet<Modality> = new Set(['HAPPENED', 'ONGOING', 'SCHEDULED', 'EXPECTED']);
const PRESENT: ReadonlySet<Modality> = new Set(['HAPPENED', 'ONGOING']);

/**
 * Claims without a hedge that are firmer than the words that they cite, or less firm. The work grows with the claims and with the
 * sentences that they cite.
 */
export const findLostHedges = function* (brief: BriefFile, read: SentenceReader): Generator<Doubt> {
  for (const cited of claimsIn(brief)) {
    if (cited.claim.hedge !== undefined) continue;
    const sentences = read(cited.claim.citations);
    const [first] = sentences;
    if (!first) continue;
    const found = findDropped(cited, first) ?? findUnmarked(cited, sentences) ?? findToCome(cited, sentences);
    if (found) yield { path: [...cited.path, found.key], check: 'HEDGE', message: found.message };
  }
};

interface Found {
  key: 'modality' | 'basis';
  message: string;
}

const findDropped = ({ claim: { modality } }: CitedClaim, { ref, weak }: ReadSentence): Found | null =>
  weak !== null && CERTAIN.has(modality)
    ? {
        key: 'modality',
        message: `it is "${modality}" and has no hedge, but ${ref} has "${weak}"; write that as its "hedge", with "HYPOTHETICAL", or cite first what is certain`,
      }
    : null;

const findUnmarked = ({ claim: { basis, citations } }: CitedClaim, sentences: readonly ReadSentence[]): Found | null =>
  basis === 'AUTHOR_INFERRED' && sentences.every(({ isMarked }) => !isMarked)
    ? {
        key: 'basis',
        message: `it is "AUTHOR_INFERRED" and has no hedge, but no word of ${citations.join(', ')} marks a conclusion or a doubt; write "STATED", or cite the passage with such a word`,
      }
    : null;

const findToCome = ({ list, claim: { modality } }: CitedClaim, sentences: readonly ReadSentence[]): Found | null => {
  if (list !== 'findings' || !PRESENT.has(modality)) return null;
  const words = sentences.flatMap(({ ref, future }) => (future === null ? [] : `"${future}" in ${ref}`));
  return words.length === sentences.length
    ? {
        key: 'modality',
        message: `it is "${modality}", but all that it cites is to come (${words.slice(0, MOST_REFS).join(', ')}); make it a forecast, or cite what is so already`,
      }
    : null;
};

const MOST_REFS = 3;
