import { splitParagraphs } from '../paragraphs.ts';
import { createPassageLister } from '../sentences/list-passages.ts';
import { BULLETS, hasBullet, withBullet } from './bullets.ts';
import { createHashLookup, type Digest } from './hash-lookup.ts';
import { withHyphen } from './hyphens.ts';
import { respace, withIndents } from './respace.ts';

/**
 * Finds the words of passages in a copy of a text, by the hashes of the passages and wherever they stand. It runs in browsers and
 * in Node.
 */

/** A passage of an index: its range in code points of the indexed text, and its hash. */
export interface WantedPassage {
  ref: string;
  start: number;
  end: number;
  sha256: string;
}

export interface WantedParagraph extends WantedPassage {
  sentences: readonly WantedPassage[];
}

export interface FoundWords {
  /** The words of the sentences that were found, by their refs. */
  words: Map<string, string>;
  /** The refs of the sentences that were not found, in the order of the index. */
  missing: string[];
  /** The first lines of the copy in which nothing was found, at most a hundred. */
  others: string[];
}

/** A paragraph of a copy, with what may be its passages. */
interface Block {
  text: string;
  passages: readonly string[];
}

const MOST_OTHERS = 100;

/** Hashes that may be computed to look for what the sentences of the copy are not. */
const MOST_GUESSES = 80_000;
/** Those of them for other bullets, and for other hyphens. */
const MOST_GUESSES_OF_A_KIND = 40_000;

/**
 * Looks for all sentences of the paragraphs in versions of a copy; the first is the copy as it is. What is not found as a
 * sentence is looked for with another bullet, inside of paragraphs that were found, at the beginning of any word, with a hyphen
 * more, and with other white space: browsers copy no-break spaces as spaces. Throws if the language is not a BCP 47 tag.
 */
export const findWords = async (
  versions: readonly string[],
  language: string,
  paragraphs: readonly WantedParagraph[],
  digest: Digest,
): Promise<FoundWords> => {
  const lookup = createHashLookup(
    paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.sentences]),
    digest,
  );
  const listPassages = createPassageLister(language);
  const copies = versions.map((version) =>
    splitParagraphs(version).map(
      ({ text }): Block => ({
        text,
        passages: [...new Set(listPassages(text).map(({ start, end }) => text.slice(start, end)))],
      }),
    ),
  );
  const blocks = copies.flat();
  const candidates = new Set(blocks.flatMap(({ passages }) => passages));
  await lookup.lookFor(candidates);
  const items = [...candidates].filter(hasBullet);
  for (const bullet of BULLETS) await lookup.lookFor(items.map((item) => withBullet(item, bullet)));

  for (const { sha256, start, sentences } of paragraphs) {
    const words = lookup.wordsOf(sha256);
    if (words === undefined) continue;
    const characters = [...words];
    await lookup.lookFor(
      sentences.map((sentence) => characters.slice(sentence.start - start, sentence.end - start).join('')),
    );
  }

  const guesser = (most: number) => {
    let guesses = most;
    return async (guessed: Iterable<string>): Promise<void> => {
      if (guesses > 0) guesses -= await lookup.lookFor(guessed, guesses);
    };
  };
  const guess = guesser(MOST_GUESSES);
  const guessItem = guesser(MOST_GUESSES_OF_A_KIND);
  const guessHyphen = guesser(MOST_GUESSES_OF_A_KIND);
  const missing = () => lookup.missing(paragraphs.flatMap(({ sentences }) => sentences));
  if (missing().length > 0) for (const { text } of blocks) await guess(withIndents(text));
  for (const spaces of [1, 2, 3])
    if (missing().length > 0)
      for (const { passages } of blocks)
        for (const passage of passages) if (lookup.wants(passage)) await guess(respace(passage, spaces));
  for (const spaces of [1, 2])
    for (const bullet of BULLETS)
      for (const item of items) if (lookup.wants(item)) await guessItem(respace(withBullet(item, bullet), spaces));
  if (missing().length > 0)
    for (const passage of candidates) if (lookup.wants(`${passage}-`)) await guessHyphen(withHyphen(passage));
  if (missing().length > 0) for (const { text } of blocks) await guess(fromEachWord(text, lookup.lengths()));

  return {
    words: new Map(
      paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ ref, sha256 }) => {
          const words = lookup.wordsOf(sha256);
          return words === undefined ? [] : [[ref, words] as const];
        }),
      ),
    ),
    missing: missing().map(({ ref }) => ref),
    others: listOthers(copies[0] ?? [], [...lookup.found()]),
  };
};

const evenSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first lines of the copy in which nothing was found. */
const listOthers = (lines: readonly Block[], found: readonly string[]): string[] => {
  const words = new Set(found.map(evenSpaces));
  const all = [...words].join('\n');
  const others: string[] = [];
  for (const { text, passages } of lines) {
    if (others.length === MOST_OTHERS) break;
    const line = evenSpaces(text);
    if (!passages.some((passage) => words.has(evenSpaces(passage))) && !all.includes(withBullet(line, '')))
      others.push(line);
  }
  return others;
};

/** What begins at each word of a paragraph and has one of these lengths in code points. */
function* fromEachWord(text: string, lengths: readonly number[]): Generator<string> {
  const characters = [...text];
  for (let start = 0; start < characters.length; start += 1) {
    if (start > 0 && /\S/.test(characters[start - 1] ?? '')) continue;
    for (const length of lengths)
      if (start + length <= characters.length) yield characters.slice(start, start + length).join('');
  }
}
