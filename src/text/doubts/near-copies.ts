import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords, wordsOf } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

/** Runs of fewer words are those of any text on the subject. */
const RUN = 3;
/** As many words in such runs are twice what one run may have without being a copy. */
const LEAST = 18;
/** And as large a part of the restatement. */
const SHARE = 2 / 3;

/**
 * Restatements that follow a passage that they cite with a word changed here and there, so that no run is long enough for a copy. The
 * work grows with the restatements and with the passages that they cite.
 */
export const findNearCopies = function* (fields: readonly WordedField[], read: PassageReader): Generator<Doubt> {
  const runsOf = createRunReader(read);
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || path.length < 2) continue;
    const words = wordsOf(foldWords(text));
    if (words.length < LEAST) continue;
    for (const ref of citations) {
      const copied = countIn(words, runsOf(ref));
      if (copied < LEAST || copied / words.length < SHARE) continue;
      yield {
        path,
        check: 'COPY',
        message: `${copied} of its ${words.length} words are in runs of words of ${ref}; say it in your own words`,
      };
      break;
    }
  }
};

/** The runs of words of passages, each read once. */
const createRunReader = (read: PassageReader): ((ref: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (ref) => {
    const words = known.has(ref) ? [] : wordsOf(read(ref)?.folded ?? '');
    const runs = known.get(ref) ?? new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')));
    known.set(ref, runs);
    return runs;
  };
};

/** How many of the words are in a run. */
const countIn = (words: readonly string[], runs: ReadonlySet<string>): number => {
  const found = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++)
    if (runs.has(words.slice(at, at + RUN).join(' '))) for (let next = at; next < at + RUN; next++) found.add(next);
  return found.size;
};
