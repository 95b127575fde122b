import { shorten } from './candidate.ts';
import type { Cues } from './cues/cues-of.ts';
import { keysOf, type Reading } from './reading.ts';

/** Whose view a sentence gives. */
export interface Attribution {
  /** The actors, if they are known. */
  to: readonly string[];
  /** The words that say so. */
  words: string;
}

/** Who is said to say, think or argue it; null if it is the author's. An author who speaks in the first person is nobody else. */
export const findAttribution = (reading: Reading, cues: Cues): Attribution | null => {
  for (const { expression } of cues.attributions) {
    expression.lastIndex = 0;
    for (
      let match = expression.exec(reading.folded), tries = 0;
      match && tries < 4;
      match = expression.exec(reading.folded), tries += 1
    ) {
      const { index, 0: found, 1: who = '' } = match;
      const words = reading.words.slice(index, index + found.length);
      cues.author.lastIndex = 0;
      if (cues.author.test(who)) continue;
      const named = reading.actors.filter(
        ({ start, end, adjective }) => !adjective && start < index + words.length && end > index,
      );
      if (named.length > 0 || SOMEBODY.test(who)) return { to: keysOf(named), words: shorten(words) };
    }
  }
  return null;
};

/** Those who have views and no name. */
const SOMEBODY =
  /(?:critics|experts|analysts|observers|officials|stakeholders|respondents|participants|interviewees|students|some|many|others|opponents|proponents|scholars|economists|researchers|providers|buyers|kritiker|fachleute|experten|beobachter|experts|critiques|analystes|expertos|analistas|críticos)/u;
