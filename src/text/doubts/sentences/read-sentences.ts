import type { BriefFile } from '../../../model/records/brief-records.ts';
import { parseCitationRef, sentenceRef } from '../../../model/refs.ts';
import type { Passage, PassageReader } from '../../wording/cited-passages.ts';
import { type SentenceWords, sentenceWordsOf } from './sentence-words.ts';

/** What the words of one sentence say of it. Each is the words that say so, or null. */
export interface ReadSentence {
  ref: string;
  /** The verb of its main clause by which it only may be so. */
  weak: string | null;
  /** Whether any word marks a conclusion or a doubt. */
  isMarked: boolean;
  /** In its main clause, what puts it in the future. */
  future: string | null;
  /** What gives it as the view of somebody else. */
  report: string | null;
  /** Whether any word says that this is the reason of something. */
  isReason: boolean;
  /** Whether those who speak name themselves: "we". */
  isOfSpeaker: boolean;
}

/** Reads the sentences that citations name, each once; none for refs that are not in the index. */
export type SentenceReader = (citations: readonly string[]) => ReadSentence[];

/** A reader of the sentences of a brief's text; null if the words of its language are not known. */
export const createSentenceReader = (brief: BriefFile, read: PassageReader): SentenceReader | null => {
  const words = sentenceWordsOf(brief.language);
  if (!words) return null;
  const counts = new Map(brief.text.paragraphs.map(({ id, sentences }) => [id, sentences.length]));
  const known = new Map<string, ReadSentence | null>();
  const readOne = (ref: string): ReadSentence | null => {
    const found = known.get(ref);
    if (found !== undefined) return found;
    const passage = read(ref);
    const sentence = passage && readSentence(ref, passage, words);
    known.set(ref, sentence);
    return sentence;
  };
  return (citations) =>
    citations.flatMap((citation) => {
      const place = parseCitationRef(citation);
      if (!place || place.sentence !== null) return readOne(citation) ?? [];
      const length = counts.get(place.paragraph) ?? 0;
      return Array.from({ length }, (_, index) => readOne(sentenceRef(place.paragraph, index)) ?? []).flat();
    });
};

/** Verbs in capitals are names: the month of May, and people. */
const readSentence = (ref: string, { spelled, folded }: Passage, words: SentenceWords): ReadSentence => ({
  ref,
  weak: findWeak(spelled, words),
  isMarked: words.marks.test(folded),
  future: findInMainClause(folded, words.future, words),
  report: findReport(folded, words),
  isReason: words.reasons.test(folded),
  isOfSpeaker: words.speaker.test(spelled),
});

const findInMainClause = (sentence: string, pattern: RegExp, { clause }: SentenceWords): string | null => {
  const found = pattern.exec(sentence);
  return found && !clause.test(sentence.slice(0, found.index)) ? found[0] : null;
};

const findWeak = (sentence: string, words: SentenceWords): string | null => {
  const found = words.weak.exec(sentence);
  if (!found || sentence.endsWith('?')) return null;
  const [before, after] = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
  const isMain = !words.clause.test(before.toLowerCase()) && !words.otherClaim.test(after) && !words.saying.test(after);
  return isMain ? found[0] : null;
};

/** How far before such words those who say so are. */
const SUBJECT = 60;

const findReport = (folded: string, { reports, author }: SentenceWords): string | null => {
  const found = reports.exec(folded);
  return found && !author.test(folded.slice(Math.max(0, found.index - SUBJECT), found.index)) ? found[0] : null;
};
