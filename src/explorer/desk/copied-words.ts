/** A part of a text, by its first character and the one after its last. */
export interface CopiedPart {
  start: number;
  end: number;
}

/** As many words in a row are marked while somebody types; `verify` refuses one more. */
const RUN = 8;

/** The parts of a wording that are copied from the sentences that it cites, to be marked while it is typed. */
export const findCopied = (own: string, cited: readonly string[]): CopiedPart[] => {
  const runs = new Set(cited.flatMap((text) => runsOf(wordsOf(text).map(({ folded }) => folded))));
  const words = wordsOf(own);
  const parts: CopiedPart[] = [];
  runsOf(words.map(({ folded }) => folded)).forEach((run, at) => {
    const [first, last] = [words[at], words[at + RUN - 1]];
    if (!first || !last || !runs.has(run)) return;
    const before = parts.at(-1);
    if (before && first.start <= before.end) before.end = last.end;
    else parts.push({ start: first.start, end: last.end });
  });
  return parts;
};

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    folded: word.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
