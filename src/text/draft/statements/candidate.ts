import type { Cue } from './cues/cue.ts';
import type { Compiled, CompiledList } from './cues/cues-of.ts';
import type { Reading } from './reading.ts';

/** A cue that was found in a sentence. */
export interface Match {
  cue: Compiled<Cue>;
  start: number;
  end: number;
  text: string;
}

export interface Candidate {
  /** The best cue. */
  best: Match;
  matches: readonly Match[];
  score: number;
  reasons: readonly string[];
}

/** Another cue of the same type makes it a little more likely. */
const MORE = 0.04;

/**
 * Looks for the cues of a type; null if there is none. Phrases in which the words mean something else are blanked first.
 */
export const findCandidate = (
  { words, folded }: Pick<Reading, 'words' | 'folded'>,
  list: CompiledList,
): Candidate | null => {
  const readable = list.not.reduce((text, expression) => text.replace(expression, blank), folded);
  const matches: Match[] = [];
  for (const cue of list.cues) {
    cue.expression.lastIndex = 0;
    const found = cue.expression.exec(readable);
    if (found)
      matches.push({
        cue,
        start: found.index,
        end: found.index + found[0].length,
        text: words.slice(found.index, found.index + found[0].length),
      });
  }
  matches.sort((a, b) => b.cue.score - a.cue.score || a.start - b.start);
  const [best, ...others] = matches;
  if (!best) return null;
  const another = others.some(({ start, end, cue }) => cue.score >= 0.4 && (end <= best.start || start >= best.end));
  const doubts = list.doubts.filter(({ expression }) => folded.search(expression) >= 0);
  const score = best.cue.score + (another ? MORE : 0) - doubts.reduce((sum, { score: less }) => sum + less, 0);
  return {
    best,
    matches,
    score,
    reasons: [`${best.cue.called} "${shorten(best.text)}"`, ...doubts.map(({ called }) => `but it may be ${called}`)],
  };
};

const blank = (text: string): string => ' '.repeat(text.length);

/** At most four words, so that no reason quotes a sentence. */
export const shorten = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 2).join(' ')} … ${words.slice(-1).join(' ')}` : words.join(' ');
};

/** A score between 0.01 and 0.99, with two decimals. */
export const toScore = (score: number): number => Math.round(Math.min(0.99, Math.max(0.01, score)) * 100) / 100;
