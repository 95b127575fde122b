import type { JsonPath } from '../../model/json.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { paragraphRefOf } from '../../model/refs.ts';
import { append } from '../../model/rows/lists.ts';
import { isInEnglish } from '../language.ts';
import type { Passages } from '../wording/cited-passages.ts';
import { foldWords, wordsOf } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';
import { createStemReader, stemsOf } from './stems.ts';

/** Another sentence fits as many times better, and its score is greater than the least. */
const TIMES = 3;
const LEAST_SCORE = 6;

/**
 * Statements that another sentence fits much better than those that they cite, by the stems that it shares with the restatement;
 * the fewer sentences have a stem, the more it counts. Only for texts in English, the language of restatements. The work grows with
 * the statements and with the sentences that share a stem with each, so at most with their product.
 */
export const findBetterPassages = function* (brief: BriefFile, { read, sentences }: Passages): Generator<Doubt> {
  if (!isInEnglish(brief)) return;
  const withStem = new Map<string, string[]>();
  const stemsIn = createStemReader(read);
  for (const ref of sentences) for (const stem of stemsIn(ref)) append(withStem, stem, ref);
  for (const { path, words, citations } of statementsIn(brief)) {
    const cited = new Set(citations.flatMap((ref) => [...stemsIn(ref)]));
    const scores = new Map<string, number>();
    let own = 0;
    for (const stem of stemsOf(foldWords(words))) {
      const refs = withStem.get(stem) ?? [];
      const weight = Math.log(1 + sentences.length / refs.length);
      if (refs.length > 0 && cited.has(stem)) own += weight;
      for (const ref of refs) scores.set(ref, (scores.get(ref) ?? 0) + weight);
    }
    const isCited = (ref: string) => citations.includes(ref) || citations.includes(paragraphRefOf(ref));
    const best = bestOf(scores, (ref, score) => score > LEAST_SCORE && score > TIMES * own && !isCited(ref));
    if (best !== null)
      yield {
        path: [...path, 'citations'],
        check: 'PASSAGE',
        message: describe(best, wordsOnlyIn(words, best, cited, stemsIn), citations),
      };
  }
};

interface Restated {
  path: JsonPath;
  /** The words that say what the statement is about. */
  words: string;
  citations: readonly string[];
}

const WORDED = ['slug', 'event', 'summary', 'goal', 'action', 'condition', 'topic'];

function* statementsIn(brief: BriefFile): Generator<Restated> {
  for (const list of ['mentions', ...CLAIM_TYPES.map(pluralOf)] as const)
    for (const [at, statement] of brief[list].entries()) {
      const fields: Record<string, unknown> = { ...statement };
      const words = WORDED.flatMap((key) => fields[key] ?? []).join(' ');
      yield { path: [list, at], words, citations: statement.citations };
    }
}

const bestOf = (
  scores: ReadonlyMap<string, number>,
  isGood: (ref: string, score: number) => boolean,
): string | null => {
  let best: string | null = null;
  let most = 0;
  for (const [ref, score] of scores)
    if (score > most && isGood(ref, score)) {
      best = ref;
      most = score;
    }
  return best;
};

const MOST_WORDS = 4;

/** The words of a statement that one sentence has, and those cited have not. */
const wordsOnlyIn = (
  words: string,
  ref: string,
  cited: ReadonlySet<string>,
  stemsIn: (ref: string) => ReadonlySet<string>,
): string[] => {
  const isOnlyThere = (word: string) => [...stemsOf(word)].some((stem) => stemsIn(ref).has(stem) && !cited.has(stem));
  return [...new Set(wordsOf(foldWords(words)).filter(isOnlyThere))].slice(0, MOST_WORDS);
};

const describe = (best: string, words: readonly string[], citations: readonly string[]): string =>
  `${best} has ${words.map((word) => `"${word}"`).join(', ')} of this statement, which ${citations.join(', ')} ${citations.length === 1 ? 'lacks' : 'lack'}; read whether it is the one to cite`;
