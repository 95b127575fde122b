import type { WordedField } from '../wording/brief-wording.ts';
import type { PassageReader } from '../wording/cited-passages.ts';
import { foldWords, wordsOf } from '../wording/fold-words.ts';
import type { CopyFinder } from '../wording/restatements/check-copies.ts';
import type { Doubt } from './doubt.ts';

/** Runs of fewer words are those of any text on the subject. */
const RUN = 3;
/** So many words in such runs, names aside, and as large a part of the restatement. */
const LEAST = 14;
const SHARE = 0.6;

/**
 * Restatements that follow a passage that they cite with a word changed here and there, so that no run is long enough for a copy. The
 * work grows with the restatements and with the passages that they cite.
 */
export const findNearCopies = function* (
  fields: readonly WordedField[],
  read: PassageReader,
  findCopies: CopyFinder,
): Generator<Doubt> {
  const runsOf = createRunReader(read);
  const names = namesIn(fields);
  for (const { path, text, wording, citations } of fields) {
    if (wording !== 'RESTATED' || path.length < 2) continue;
    const words = withoutNames(text, names).split(' ');
    if (words.length < LEAST) continue;
    for (const ref of citations) {
      const copied = countIn(words, runsOf(ref));
      if (copied < LEAST || copied / words.length < SHARE) continue;
      // A long run is a problem of its own.
      if (findCopies(text).length > 0) break;
      yield {
        path,
        check: 'COPY',
        message: `${copied} of its ${words.length} words are in runs of words of ${ref}; say it in your own words`,
      };
      break;
    }
  }
};

/** Names of several words, which may be repeated. */
const namesIn = (fields: readonly WordedField[]): string[] => {
  const names = fields.flatMap(({ wording, text }) => (wording === 'TEXT' || wording === 'TERM' ? toWords(text) : []));
  return [...new Set(names)].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
};

const toWords = (text: string): string => wordsOf(foldWords(text)).join(' ');

/** A gap in the place of each name: one word that no passage has. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => (rest.includes(name) ? rest.replaceAll(name, '|') : rest), toWords(text));

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
