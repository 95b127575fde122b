import type { PassageReader } from '../wording/cited-passages.ts';
import { wordsOf } from '../wording/fold-words.ts';

/** Words that say nothing of what a sentence is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'that with from this have were which their they them more most than into what when will been also such other others',
    'about between these those there where some many much make makes made under over only very like while because could',
    'would should might both each same three first',
  ].flatMap((words) => words.split(' ')),
);

const SHORTEST_WORD = 4;
const STEM = 5;

/** An abbreviation that every restatement writes out. */
const writeOut = (folded: string): string => folded.replaceAll('r&d', 'research and development');

/** The beginnings of the words of a folded text, each once. */
export const stemsOf = (folded: string): Set<string> =>
  new Set(
    wordsOf(writeOut(folded))
      .filter((word) => word.length >= SHORTEST_WORD && !STOP_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );

/** The stems of passages, each read once. */
export const createStemReader = (read: PassageReader): ((ref: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (ref) => {
    const stems = known.get(ref) ?? stemsOf(read(ref)?.folded ?? '');
    known.set(ref, stems);
    return stems;
  };
};
