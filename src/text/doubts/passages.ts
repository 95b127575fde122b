import { paragraphRefOf } from '../../model/citation-ref.ts';
import type { JsonPath } from '../../model/json-path.ts';
import { CLAIM_TYPES, pluralOf } from '../../model/node-types.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { append } from '../../model/rows/lists.ts';
import { isInEnglish } from '../language.ts';
import type { Passages } from '../wording/cited-passages.ts';
import { foldWords, wordsOf } from '../wording/fold-words.ts';
import type { Doubt } from './doubt.ts';

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
  for (const ref of sentences) for (const stem of stemsOf(read(ref)?.folded ?? '')) append(withStem, stem, ref);
  for (const { path, words, citations } of statementsIn(brief)) {
    const cited = new Set(citations.flatMap((ref) => [...stemsOf(read(ref)?.folded ?? '')]));
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
    if (best !== null) yield { path: [...path, 'citations'], check: 'PASSAGE', message: describe(best, citations) };
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

/** The beginnings of the words of a folded text, each once. */
const stemsOf = (folded: string): Set<string> =>
  new Set(
    wordsOf(folded)
      .filter((word) => word.length >= SHORTEST_WORD && !STOP_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );

const describe = (best: string, citations: readonly string[]): string =>
  `${best} has more of the rare words of this statement than ${citations.join(', ')}; read whether it is the one to cite`;
